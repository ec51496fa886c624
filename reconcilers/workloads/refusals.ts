// What is told when a child cannot be made or deleted (CTL-8, RS-4): an Event, and a condition of those kinds that have one for it.
// Source: pkg/controller/controller_utils.go RealPodControl; stateful_pod_control.go recordPodEvent, recordClaimEvent; replica_set_utils.go
// calculateStatus; deployment/sync.go getNewReplicaSet; cronjob_controllerv2.go syncCronJob.

import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Refusal } from '../../domain/reconciler.ts';
import { messageOf } from '../../domain/rejection-message.ts';
import type { Ref } from '../../domain/ref.ts';
import { timestamp } from '../../domain/time.ts';
import { componentOf } from './components.ts';
import { controllers } from './controllers.ts';
import { claims } from './owned.ts';
import { podEvents } from './pod-events.ts';
import { claimWords, podWords } from './stateful-sets/words.ts';

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
}

export function refusalWishes(objects: Objects, ref: Ref, { wish, rejection, done }: Refusal, nowMs: number): readonly Wish[] {
  const owner = objects.get(ref);
  const told = owner && wordsOf(owner, wish, messageOf(rejection));
  if (owner === undefined || told === undefined) return [];
  const { reason, message, condition = message } = told;
  const event = eventWish(owner.ref, owner.object, { type: 'Warning', reason, message, component: componentOf(owner) }, nowMs);
  const made = podEvents(objects, owner, done, nowMs).flatMap((step) => ('submit' in step ? [step.submit] : []));
  return [...made, event, ...conditionWish(owner, reason, condition, nowMs)];
}

interface Words {
  readonly reason: string;
  readonly message: string;
  /** What a condition says, where it is less. */
  readonly condition?: string;
}

/** Undefined where the wish was not for a child. */
function wordsOf({ ref, object }: Entry, { verb, ref: { resource, name } }: Wish, error: string): Words | undefined {
  if (verb !== 'create' && verb !== 'delete') return undefined;
  const reason = verb === 'create' ? 'FailedCreate' : 'FailedDelete';
  if (object.kind === 'StatefulSet' && resource === claims) return { reason, message: `${claimWords(ref, name, 'for Pod')} failed error: ${error}` };
  if (resource !== controllers.find((one) => one.resource === ref.resource)?.children) return undefined;
  if (object.kind === 'StatefulSet') return { reason, message: `${podWords(verb, ref, name)} failed error: ${error}` };
  if (object.kind === 'CronJob') return { reason, message: verb === 'create' ? `Error creating job: ${error}` : `Deleted job: ${error}` };
  if (verb === 'delete') return { reason, message: `Error deleting: ${error}`, condition: `unable to delete pods: ${error}` };
  if (object.kind === 'Deployment') return { reason: 'ReplicaSetCreateError', message: `Failed to create new replica set ${JSON.stringify(name)}: ${error}` };
  return { reason, message: `Error creating: ${error}`, condition: error };
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
