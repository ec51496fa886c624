// What happens while pods stand aside, as far as a plugin asks about it (SCH-113). Heartbeats, conditions and annotations of nodes, and what
// the status of a pod tells, help nobody.

import type { ApiObject } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import type { Node } from '../../../schemas/kubernetes/types.ts';
import type { PodInfo } from '../view/pod-info.ts';

export type Happening = NodeHappening | PodHappening | StorageHappening;

/** No `before` when it comes, no `after` when it goes. */
export interface NodeHappening {
  readonly kind: 'node';
  readonly before: Node | undefined;
  readonly after: Node | undefined;
  /** Of one that stays; to be uncordoned counts as another taint. */
  readonly changed: { readonly allocatable: boolean; readonly labels: boolean; readonly taints: boolean };
}

/** Of a pod on a node, of one that has lost the node that was meant for it (it went), or of the pod itself that stands aside. */
export interface PodHappening {
  readonly kind: 'pod';
  readonly before: PodInfo | undefined;
  readonly after: PodInfo | undefined;
  /** Of one that stays. */
  readonly changed: { readonly labels: boolean; readonly tolerations: boolean; readonly asksForLess: boolean };
}

/** Of what volumes are made of. */
export interface StorageHappening {
  readonly kind: StorageResource;
  readonly before: ApiObject | undefined;
  readonly after: ApiObject | undefined;
}

export const storageResources = [
  'persistentvolumes',
  'persistentvolumeclaims',
  'storageclasses.storage.k8s.io',
  'csinodes.storage.k8s.io',
  'csidrivers.storage.k8s.io',
  'csistoragecapacities.storage.k8s.io',
  'volumeattachments.storage.k8s.io',
] as const;
export type StorageResource = (typeof storageResources)[number];

const nothing = { allocatable: false, labels: false, taints: false };

/** Undefined when nothing of it matters. Source: pkg/scheduler/framework/events.go NodeSchedulingPropertiesChange. */
export function nodeHappening(before: Node | undefined, after: Node | undefined): NodeHappening | undefined {
  if (before === undefined || after === undefined) return before === after ? undefined : { kind: 'node', before, after, changed: nothing };
  const isUncordoned = before.spec?.unschedulable === true && after.spec?.unschedulable !== true;
  const changed = {
    allocatable: !jsonEqual(before.status?.allocatable, after.status?.allocatable),
    labels: !jsonEqual(before.metadata.labels, after.metadata.labels),
    taints: isUncordoned || !jsonEqual(before.spec?.taints ?? [], after.spec?.taints ?? []),
  };
  return changed.allocatable || changed.labels || changed.taints ? { kind: 'node', before, after, changed } : undefined;
}

/** Likewise. Source: the same file, PodSchedulingPropertiesChange. */
export function podHappening(before: PodInfo | undefined, after: PodInfo | undefined): PodHappening | undefined {
  if (before === undefined || after === undefined)
    return before === after ? undefined : { kind: 'pod', before, after, changed: { labels: false, tolerations: false, asksForLess: false } };
  const changed = {
    labels: !jsonEqual(before.pod.metadata.labels ?? {}, after.pod.metadata.labels ?? {}),
    // They are added only.
    tolerations: before.pod.spec?.tolerations?.length !== after.pod.spec?.tolerations?.length,
    asksForLess: isLess(before.requests, after.requests),
  };
  return changed.labels || changed.tolerations || changed.asksForLess ? { kind: 'pod', before, after, changed } : undefined;
}

const isLess = (before: Room, after: Room): boolean =>
  after.cpuMillis < before.cpuMillis ||
  after.memoryBytes < before.memoryBytes ||
  after.ephemeralStorageBytes < before.ephemeralStorageBytes ||
  Object.entries(before.others ?? {}).some(([name, amount]) => (after.others?.[name] ?? 0) < amount);
