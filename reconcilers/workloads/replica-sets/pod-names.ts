// Names of the pods of a ReplicaSet.
//
// The n-th pod that a ReplicaSet ever makes has the name <set>-<5 characters derived from the set's uid and n>, and no name is used
// twice. So however many copies of this reconciler run, and however far behind their folds are, they make together at most
// replicas + (pods that ended) pods: a copy that has seen d ends makes the pods numbered below replicas + d, and two copies that make
// the same number collide on `already-exists` (K4).

import { generatedName } from '../../../domain/decide/metadata.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { pods } from '../owned.ts';

/** CTL-7: Kubernetes' form and alphabet, derived instead of drawn. */
export const podName = (set: Entry, number: number): string => generatedName(`${set.ref.name}-`, `${set.object.metadata.uid}/${number}`);

/** The next `count` names that were never used, tombstones included. */
export function unusedPodNames(objects: Objects, set: Entry, count: number): readonly string[] {
  const { org, project, namespace } = set.ref;
  const isUsed = (number: number): boolean => objects.lastSequence({ org, project, resource: pods, namespace, name: podName(set, number) } satisfies Ref) > 0;
  const names = new Set<string>();
  for (let number = firstUnused(isUsed); names.size < count; number++) {
    if (!isUsed(number)) names.add(podName(set, number));
  }
  return [...names];
}

/** Used numbers are contiguous from 0 (a set makes its pods in order), so the end is searched, not walked to. */
export function firstUnused(isUsed: (number: number) => boolean): number {
  let beyond = 1;
  while (isUsed(beyond - 1)) beyond *= 2;
  let from = Math.floor(beyond / 2);
  let to = beyond - 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isUsed(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
