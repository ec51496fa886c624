import type { Room } from '../../../domain/pod-requests.ts';
import { addRoom } from '../../../domain/pod-requests.ts';
import type { Plugin } from '../framework/plugin.ts';
import { textOf } from '../framework/plugin.ts';
import { scoreMax } from '../framework/normalise.ts';
import { amountIn, cpuAndMemory, isBasic, type WeightedResource } from './resources.ts';

const half = scoreMax / 2;

/**
 * SCH-55: whether the pod makes the shares of the resources that are taken more equal, or less: 75 when it changes nothing.
 * Source: noderesources/balanced_allocation.go.
 */
export const balancedAllocation = (resources: readonly Pick<WeightedResource, 'name'>[] = cpuAndMemory): Plugin => ({
  name: 'NodeResourcesBalancedAllocation',
  reads: ({ requests }) => textOf(requests),
  scorer({ requests }) {
    const asked = resources.map(({ name }) => name).filter((name) => amountIn(requests, name) > 0 || isBasic(name));
    if (!asked.some((name) => amountIn(requests, name) > 0)) return undefined;
    return {
      score: ({ allocatable, used }) =>
        half + Math.trunc((half + balance(allocatable, addRoom(used, requests), asked) - balance(allocatable, used, asked)) / 2),
    };
  },
});

/** 100 when all shares are equal, less the more they differ. One resource alone is in balance. */
function balance(allocatable: Room, used: Room, names: readonly string[]): number {
  const shares: number[] = [];
  for (const name of names) {
    const capacity = amountIn(allocatable, name);
    if (capacity > 0) shares.push(Math.min(1, amountIn(used, name) / capacity));
  }
  return Math.trunc((1 - deviation(shares)) * scoreMax);
}

/** The population's standard deviation. */
function deviation(shares: readonly number[]): number {
  const [first = 0, second = 0] = shares;
  if (shares.length < 2) return 0;
  if (shares.length === 2) return Math.abs((first - second) / 2);
  let sum = 0;
  for (const share of shares) sum += share;
  const mean = sum / shares.length;
  let squares = 0;
  for (const share of shares) squares += (share - mean) * (share - mean);
  return Math.sqrt(squares / shares.length);
}
