import type { Room } from '../../../domain/pod-requests.ts';
import type { Plugin } from '../framework/plugin.ts';
import { scoreMax } from '../framework/normalise.ts';

/**
 * SCH-55: whether the pod makes the shares of cpu and memory that are taken more equal, or less: 75 when it changes nothing.
 * Source: noderesources/balanced_allocation.go.
 */
export const balancedAllocation: Plugin = {
  name: 'NodeResourcesBalancedAllocation',
  scorer({ requests }) {
    if (requests.cpuMillis === 0 && requests.memoryBytes === 0) return undefined;
    return {
      score({ allocatable, used }) {
        const without = balance(allocatable, used.cpuMillis, used.memoryBytes);
        const withPod = balance(allocatable, used.cpuMillis + requests.cpuMillis, used.memoryBytes + requests.memoryBytes);
        const half = scoreMax / 2;
        return half + Math.trunc((half + withPod - without) / 2);
      },
    };
  },
};

/** 100 when both shares are equal, 50 when one is taken whole and the other not at all. One resource alone is in balance. */
function balance({ cpuMillis, memoryBytes }: Room, usedCpu: number, usedMemory: number): number {
  if (cpuMillis <= 0 || memoryBytes <= 0) return scoreMax;
  const cpu = Math.min(1, usedCpu / cpuMillis);
  const memory = Math.min(1, usedMemory / memoryBytes);
  return Math.trunc((1 - Math.abs(cpu - memory) / 2) * scoreMax);
}
