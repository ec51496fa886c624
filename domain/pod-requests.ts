import type { Container, Pod } from '../schemas/kubernetes/types.ts';
import { parseQuantity, toMillis, toWhole } from './quantity.ts';

/** What the scheduler counts. */
export interface Room {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  readonly ephemeralStorageBytes: number;
  readonly pods: number;
}

export const noRoom: Room = { cpuMillis: 0, memoryBytes: 0, ephemeralStorageBytes: 0, pods: 0 };

export function addRoom(a: Room, b: Room, sign: 1 | -1 = 1): Room {
  return {
    cpuMillis: a.cpuMillis + sign * b.cpuMillis,
    memoryBytes: a.memoryBytes + sign * b.memoryBytes,
    ephemeralStorageBytes: a.ephemeralStorageBytes + sign * b.ephemeralStorageBytes,
    pods: a.pods + sign * b.pods,
  };
}

const maxRoom = (a: Room, b: Room): Room => ({
  cpuMillis: Math.max(a.cpuMillis, b.cpuMillis),
  memoryBytes: Math.max(a.memoryBytes, b.memoryBytes),
  ephemeralStorageBytes: Math.max(a.ephemeralStorageBytes, b.ephemeralStorageBytes),
  pods: Math.max(a.pods, b.pods),
});

/** A resource list as the scheduler counts it; what cannot be read counts as nothing (validation refuses it on the way in). */
export function roomOf(list: Readonly<Record<string, string>> | undefined): Room {
  const read = (name: string, count: typeof toWhole): number => {
    const parsed = list?.[name] === undefined ? undefined : parseQuantity(list[name]);
    return parsed?.ok ? count(parsed.value) : 0;
  };
  return {
    cpuMillis: read('cpu', toMillis),
    memoryBytes: read('memory', toWhole),
    ephemeralStorageBytes: read('ephemeral-storage', toWhole),
    pods: read('pods', toWhole),
  };
}

/**
 * What a pod takes of its node: the sum of its containers, or the largest init container when that is more; restartable init
 * containers (sidecars) add to both; overhead on top; and one of the node's pods.
 * Source: component-helpers resource PodRequests (SCH-40 to SCH-44).
 */
export function podRequests(pod: Pod): Room {
  const requestsOf = (container: Container): Room => ({ ...roomOf(container.resources?.requests), pods: 0 });
  let running = noRoom;
  for (const container of pod.spec?.containers ?? []) running = addRoom(running, requestsOf(container));
  let sidecars = noRoom;
  let starting = noRoom;
  for (const container of pod.spec?.initContainers ?? []) {
    const requests = requestsOf(container);
    if (container.restartPolicy === 'Always') {
      sidecars = addRoom(sidecars, requests);
      starting = maxRoom(starting, sidecars);
    } else starting = maxRoom(starting, addRoom(sidecars, requests));
  }
  return addRoom({ ...withPodLevel(pod, maxRoom(addRoom(running, sidecars), starting)), pods: 1 }, { ...roomOf(pod.spec?.overhead), pods: 0 });
}

/** SCH-43: what the pod as a whole requests stands for what its containers do. */
function withPodLevel(pod: Pod, sum: Room): Room {
  const requests = pod.spec?.resources?.requests;
  if (requests === undefined) return sum;
  const whole = roomOf(requests);
  return {
    ...sum,
    ...(requests['cpu'] === undefined ? {} : { cpuMillis: whole.cpuMillis }),
    ...(requests['memory'] === undefined ? {} : { memoryBytes: whole.memoryBytes }),
  };
}

/** A pod that has ended takes nothing any more; one that is being deleted still does. */
export const takesRoom = (pod: Pod): boolean => pod.status?.phase !== 'Succeeded' && pod.status?.phase !== 'Failed';
