// Pods that are to be bound together or not at all (PodGroup of scheduler-plugins, docs/decisions/0017): who waits, and who has a node.

import type { ApiObject } from '../../../domain/api-object.ts';
import type { Objects } from '../../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import { keptRefKey } from '../../../domain/ref.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { schedulerNameOf, waitsForNode } from '../pod-state.ts';
import { priorityOf } from './pod-info.ts';

/** Names the group, of the pod's own namespace. Source: scheduler-plugins apis/scheduling/v1alpha1 PodGroupLabel. */
const groupLabel = 'scheduling.x-k8s.io/pod-group';
export const podGroupsResource = 'podgroups.scheduling.x-k8s.io';

interface Member {
  readonly key: string;
  readonly priority: number;
  readonly scheduler: string;
}
export interface PodGroupMembers {
  readonly waiting: Map<string, Member>;
  /** Keys of those on a node; those that have succeeded there count. */
  readonly bound: Set<string>;
}

/** By namespace and name. */
export type PodGroups = Map<string, PodGroupMembers>;

/** `namespace/name`; undefined of a pod that belongs to none. */
export function groupOf({ metadata: { namespace = '', labels } }: Pod): string | undefined {
  const name = labels === undefined ? undefined : labels[groupLabel];
  return name ? `${namespace}/${name}` : undefined;
}

export function groupRef({ org, project }: Tenant, group: string): Ref {
  const [namespace = '', name = ''] = group.split('/');
  return { org, project, resource: podGroupsResource, namespace, name };
}

interface PodGroup extends ApiObject {
  readonly spec?: { readonly minMember?: number };
}

/** How many must have a node before any has one; undefined: there is no such PodGroup. */
export function minMemberOf(objects: Objects, tenant: Tenant, group: string): number | undefined {
  const entry = objects.get<PodGroup>(groupRef(tenant, group));
  return entry === undefined ? undefined : (entry.object.spec?.minMember ?? 1);
}

export function evolveMember(groups: PodGroups, ref: Ref, before: Pod | undefined, after: Pod | undefined): void {
  const [left, joined] = [before && groupOf(before), after && groupOf(after)];
  if (left === undefined && joined === undefined) return;
  const key = keptRefKey(ref);
  if (left !== undefined) leaveGroup(groups, left, key);
  if (joined === undefined || after === undefined) return;
  const waits = waitsForNode(after);
  if (!waits && !isOnNode(after)) return;
  const members = groups.get(joined) ?? { waiting: new Map(), bound: new Set() };
  groups.set(joined, members);
  if (waits) members.waiting.set(key, { key, priority: priorityOf(after), scheduler: schedulerNameOf(after) });
  else members.bound.add(key);
}

function leaveGroup(groups: PodGroups, group: string, key: string): void {
  const members = groups.get(group);
  members?.waiting.delete(key);
  members?.bound.delete(key);
  if (members !== undefined && members.waiting.size + members.bound.size === 0) groups.delete(group);
}

const isOnNode = (pod: Pod): boolean => Boolean(pod.spec?.nodeName) && !isTerminating(pod) && (!hasEnded(pod) || pod.status?.phase === 'Succeeded');
