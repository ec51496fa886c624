import { roomOf } from '../../../domain/pod-requests.ts';
import type { Container, Pod } from '../../../schemas/kubernetes/types.ts';

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

/**
 * SCH-46: a container that requests none counts 100m of cpu and 200 MiB of memory, so that such pods spread too; else as SCH-40 to
 * SCH-44 have it, but for what the pod requests as a whole (noderesources/resource_allocation.go).
 */
export function scoredRequests(pod: Pod): Scored {
  let running = noScored;
  for (const container of pod.spec?.containers ?? []) running = addScored(running, ofContainer(container));
  let sidecars = noScored;
  let starting = noScored;
  for (const container of pod.spec?.initContainers ?? []) {
    const one = ofContainer(container);
    if (container.restartPolicy === 'Always') {
      running = addScored(running, one);
      sidecars = addScored(sidecars, one);
      starting = larger(starting, sidecars);
    } else starting = larger(starting, addScored(one, sidecars));
  }
  const most = larger(running, starting);
  return pod.spec?.overhead === undefined ? most : addScored(most, roomOf(pod.spec.overhead));
}

const larger = (a: Scored, b: Scored): Scored => ({ cpuMillis: Math.max(a.cpuMillis, b.cpuMillis), memoryBytes: Math.max(a.memoryBytes, b.memoryBytes) });

function ofContainer({ resources }: Container): Scored {
  const requests = resources?.requests;
  if (requests === undefined) return unrequested;
  const room = roomOf(requests);
  return {
    cpuMillis: requests['cpu'] === undefined ? unrequested.cpuMillis : room.cpuMillis,
    memoryBytes: requests['memory'] === undefined ? unrequested.memoryBytes : room.memoryBytes,
  };
}
