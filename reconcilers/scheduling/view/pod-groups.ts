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
export const groupLabel = 'scheduling.x-k8s.io/pod-group';
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

/** Answers the groups of which one has gone or has got a node; one that comes to wait is in the line for itself. */
export function evolveMember(groups: PodGroups, ref: Ref, before: Pod | undefined, after: Pod | undefined): readonly string[] {
  const [left, joined] = [before && groupOf(before), after && groupOf(after)];
  if (left === undefined && joined === undefined) return [];
  const key = keptRefKey(ref);
  const was = standingOf(groups, left, key);
  if (left !== undefined) leaveGroup(groups, left, key);
  if (joined !== undefined && after !== undefined) joinGroup(groups, joined, key, after);
  const is = standingOf(groups, joined, key);
  if (left === joined && was === is) return [];
  return [...(left !== undefined && was !== undefined ? [left] : []), ...(joined !== undefined && is === 'bound' ? [joined] : [])];
}

function standingOf(groups: PodGroups, group: string | undefined, key: string): 'waiting' | 'bound' | undefined {
  const members = group === undefined ? undefined : groups.get(group);
  if (members?.waiting.has(key)) return 'waiting';
  return members?.bound.has(key) ? 'bound' : undefined;
}

function joinGroup(groups: PodGroups, group: string, key: string, after: Pod): void {
  const waits = waitsForNode(after);
  if (!waits && !isOnNode(after)) return;
  const members = groups.get(group) ?? { waiting: new Map(), bound: new Set() };
  groups.set(group, members);
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
