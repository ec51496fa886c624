import { roomOf } from '../../domain/pod-requests.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';

/** What scoring counts of a pod. */
export interface Scored {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
}

export const noScored: Scored = { cpuMillis: 0, memoryBytes: 0 };

export const addScored = (a: Scored, b: Scored, sign: 1 | -1 = 1): Scored => ({
  cpuMillis: a.cpuMillis + sign * b.cpuMillis,
  memoryBytes: a.memoryBytes + sign * b.memoryBytes,
});

const unrequested: Scored = { cpuMillis: 100, memoryBytes: 200 * 1024 * 1024 };

/** SCH-46: a container that requests none counts 100m of cpu and 200 MiB of memory, so that such pods spread too. */
export function scoredRequests(pod: Pod): Scored {
  let sum: Scored = noScored;
  for (const container of pod.spec?.containers ?? []) {
    const requests = container.resources?.requests;
    const room = roomOf(requests);
    sum = addScored(sum, {
      cpuMillis: requests?.['cpu'] === undefined ? unrequested.cpuMillis : room.cpuMillis,
      memoryBytes: requests?.['memory'] === undefined ? unrequested.memoryBytes : room.memoryBytes,
    });
  }
  return sum;
}
