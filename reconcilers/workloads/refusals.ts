// What is told when a child cannot be made or deleted (CTL-8, RS-4): an Event, and a condition of those kinds that have one for it.
// Source: pkg/controller/controller_utils.go RealPodControl; stateful_pod_control.go recordPodEvent, recordClaimEvent; replica_set_utils.go
// calculateStatus; deployment/sync.go getNewReplicaSet; cronjob_controllerv2.go syncCronJob.

import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import { controllerOf } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { messageOf } from '../../domain/rejection-message.ts';
import { timestamp } from '../../domain/time.ts';
import { componentOf } from './components.ts';
import { controllers } from './controllers.ts';

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
}

export function refusalWishes(objects: Objects, wish: Wish, rejection: Rejection, nowMs: number): readonly Wish[] {
  const { verb } = wish;
  if (verb !== 'create' && verb !== 'delete') return [];
  const owner = ownerOf(objects, wish, verb);
  if (owner === undefined) return [];
  const error = messageOf(rejection);
  const { reason, message } = wordsOf(owner, wish, verb, error);
  const told = eventWish(owner.ref, owner.object, { type: 'Warning', reason, message, component: componentOf(owner) }, nowMs);
  return [told, ...conditionWish(owner, reason, owner.object.kind === 'Deployment' ? message : error, nowMs)];
}

function ownerOf(objects: Objects, wish: Wish, verb: 'create' | 'delete'): Entry | undefined {
  const child = verb === 'create' && 'object' in wish ? wish.object : objects.get(wish.ref)?.object;
  const reference = controllerOf(child);
  const resource = controllers.find(({ kind, children }) => kind === reference?.kind && children !== undefined)?.resource;
  if (reference === undefined || resource === undefined) return undefined;
  const { org, project, namespace } = wish.ref;
  return objects.get({ org, project, resource, namespace, name: reference.name, uid: reference.uid });
}

function wordsOf({ ref, object }: Entry, wish: Wish, verb: 'create' | 'delete', error: string): { readonly reason: string; readonly message: string } {
  const reason = verb === 'create' ? 'FailedCreate' : 'FailedDelete';
  const { name } = wish.ref;
  if (object.kind === 'StatefulSet') return { reason, message: `${verb} Pod ${name} in StatefulSet ${ref.name} failed error: ${error}` };
  if (verb === 'delete') return { reason, message: object.kind === 'CronJob' ? `Deleted job: ${error}` : `Error deleting: ${error}` };
  if (object.kind === 'Deployment') return { reason: 'ReplicaSetCreateError', message: `Failed to create new replica set ${JSON.stringify(name)}: ${error}` };
  return { reason, message: object.kind === 'CronJob' ? `Error creating job: ${error}` : `Error creating: ${error}` };
}

/** The type of the condition and its status. */
const conditions: Readonly<Record<string, readonly [type: string, status: 'True' | 'False']>> = {
  Deployment: ['Progressing', 'False'],
  ReplicaSet: ['ReplicaFailure', 'True'],
  ReplicationController: ['ReplicaFailure', 'True'],
};

/** Not written again while it stands: a failure wakes nobody. */
function conditionWish({ ref, object }: Entry, reason: string, message: string, nowMs: number): readonly Wish[] {
  const [type, status] = conditions[object.kind] ?? [];
  if (type === undefined || status === undefined) return [];
  const present = (object as { readonly status?: { readonly conditions?: readonly Condition[] } }).status?.conditions ?? [];
  if (present.some((one) => one.type === type && one.status === status && one.reason === reason)) return [];
  const now = timestamp(nowMs);
  const told = { type, status, reason, message, lastTransitionTime: now, ...(object.kind === 'Deployment' ? { lastUpdateTime: now } : {}) };
  const patch = { status: { conditions: [told, ...present.filter((one) => one.type !== type)] } } as unknown as Json;
  return [{ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch, precondition: { uid: object.metadata.uid } }];
}
