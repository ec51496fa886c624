import type { Pod, ReplicaSet, ReplicaSetStatus } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../../domain/api-object.ts';
import { matchesLabels, selectorOf } from '../../../domain/label-selector.ts';
import type { Entry } from '../../../domain/objects.ts';
import { isActive, isAvailable } from '../pod-readiness.ts';
import { timestamp } from '../../../domain/time.ts';
import { hasEnded, isReady, isTerminating } from '../../../domain/pod-state.ts';

const failure = 'ReplicaFailure';

const failureOf = ({ status }: ReplicaSet) => status?.conditions?.find(({ type, status: now }) => type === failure && now === 'True');

/** RS-4: its last attempt at a pod was refused. */
export const hasFailed = (set: ReplicaSet): boolean => failureOf(set) !== undefined;

/** One of its deletes was refused. */
export const failsToDelete = (set: ReplicaSet): boolean => failureOf(set)?.reason === 'FailedDelete';

/**
 * RS-4, CTL-2. `owned` are all pods the set controls, ended and terminating ones too. What failed is said until no pod is missing or too
 * many (`difference`); `fails` is why it fails now.
 */
export function replicaSetStatus(
  set: ReplicaSet,
  owned: readonly Entry<Pod>[],
  difference: number,
  fails: string | undefined,
  nowMs: number,
): ReplicaSetStatus {
  const active = owned.map((entry) => entry.object).filter(isActive);
  const templateLabels = selectorOf({ matchLabels: set.spec?.template?.metadata?.labels ?? {} });
  const count = (matches: (pod: Pod) => boolean): number => active.filter(matches).length;
  return {
    ...conditionsOf(set, difference, fails, nowMs),
    replicas: active.length,
    fullyLabeledReplicas: count((pod) => matchesLabels(templateLabels, pod.metadata.labels)),
    readyReplicas: count(isReady),
    availableReplicas: count((pod) => isAvailable(pod, set.spec?.minReadySeconds ?? 0, nowMs)),
    ...(tellsTerminating(set) ? { terminatingReplicas: owned.filter(({ object }) => isTerminating(object) && !hasEnded(object)).length } : {}),
    observedGeneration: set.metadata.generation ?? 0,
  };
}

/** The last one that goes is written as an empty list: a merge leaves what is left out. */
function conditionsOf({ status }: ReplicaSet, difference: number, fails: string | undefined, nowMs: number): Pick<ReplicaSetStatus, 'conditions'> {
  if (fails !== undefined && !status?.conditions?.some(({ type, message }) => type === failure && message === fails))
    return { conditions: [{ type: failure, status: 'True', reason: 'FailedCreate', message: fails, lastTransitionTime: timestamp(nowMs) }] };
  if (status?.conditions === undefined) return {};
  return { conditions: difference === 0 ? status.conditions.filter(({ type }) => type !== failure) : status.conditions };
}

/** A ReplicationController, which is shown as a ReplicaSet, has no such field. */
const tellsTerminating = ({ kind }: ApiObject): boolean => kind === 'ReplicaSet';
