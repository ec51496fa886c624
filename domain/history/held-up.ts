// What keeps a workload from being as it was asked for: what its own conditions say, and which of its pods are not ready and why. What it says
// is what the objects say; that the reasons of each pod are asked of the pod is for the reader.

import type { ApiObject } from '../api-object.ts';
import { controllerOf } from '../new-object.ts';
import { conditionOf, hasEnded, isReady, isTerminating } from '../pod-state.ts';
import type { Ref } from '../ref.ts';
import type { ContainerStatus, Pod } from '../../schemas/kubernetes/types.ts';

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

interface WaitingPod {
  readonly ref: Ref;
  readonly why: string;
}

export interface HeldUp {
  /** Those of its conditions that are not as they should be. */
  readonly conditions: readonly Condition[];
  /** How many pods it has that are to run. */
  readonly pods: number;
  /** How many of them are not ready, and the first of those: without a node first. */
  readonly waiting: number;
  readonly first: readonly WaitingPod[];
}

/** Workloads that have pods, and which objects are between. */
const ownersBetween: Readonly<Record<string, readonly string[]>> = {
  'deployments.apps': ['replicasets.apps'],
  'replicasets.apps': [],
  replicationcontrollers: [],
  'statefulsets.apps': [],
  'daemonsets.apps': [],
  'jobs.batch': [],
  'cronjobs.batch': ['jobs.batch'],
};

/** The resources to look at, from the workload to its pods; undefined for what is no workload. */
export const resourcesBelow = (resource: string): readonly string[] | undefined => {
  const between = ownersBetween[resource];
  return between && [...between, 'pods'];
};

/** As they are where all is well; others mean nothing here. */
const healthy: Readonly<Record<string, string>> = {
  Available: 'True',
  Progressing: 'True',
  ReplicaFailure: 'False',
  Failed: 'False',
  FailureTarget: 'False',
  Suspended: 'False',
};

const shownMax = 3;

interface Owned<T extends ApiObject = ApiObject> {
  readonly ref: Ref;
  readonly object: T;
}

/** Those that one of these controls. */
export const controlledBy = <T extends Owned>(owners: ReadonlySet<string>, objects: readonly T[]): readonly T[] =>
  objects.filter(({ object }) => owners.has(controllerOf(object)?.uid ?? ''));

/** `pods` are those it has, of any state. */
export function heldUp(workload: ApiObject, pods: readonly Owned[]): HeldUp {
  const { status } = workload as { readonly status?: { readonly conditions?: readonly Condition[] } };
  const running = (pods as readonly Owned<Pod>[]).filter(({ object }) => !hasEnded(object) && !isTerminating(object));
  const waiting = running.filter(({ object }) => !isReady(object)).sort((a, b) => rankOf(a) - rankOf(b) || (a.ref.name < b.ref.name ? -1 : 1));
  return {
    conditions: (status?.conditions ?? []).filter(({ type, status: said }) => healthy[type] !== undefined && healthy[type] !== said),
    pods: running.length,
    waiting: waiting.length,
    first: waiting.slice(0, shownMax).map(({ ref, object }) => ({ ref, why: whyWaiting(object) })),
  };
}

const rankOf = ({ object }: Owned<Pod>): number => (object.spec?.nodeName ? 1 : 0);

/** The scheduler's words, else those of the first container that does not run, else those of the pod's readiness. */
function whyWaiting(pod: Pod): string {
  const scheduled = conditionOf(pod, 'PodScheduled');
  if (scheduled?.status === 'False') return words(scheduled.reason, scheduled.message);
  if (!pod.spec?.nodeName) return 'no scheduler has tried it';
  const containers = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  const stuck = containers.find(({ state }) => state?.waiting?.reason !== undefined || (state?.terminated?.exitCode ?? 0) !== 0);
  if (stuck !== undefined) return `container ${stuck.name}: ${wordsOf(stuck)}`;
  const ready = conditionOf(pod, 'Ready');
  return ready?.reason === undefined ? `not ready on node ${pod.spec.nodeName}` : words(ready.reason, ready.message);
}

function wordsOf({ state }: ContainerStatus): string {
  const { waiting, terminated } = state ?? {};
  return waiting === undefined ? `ended with exit code ${terminated?.exitCode ?? 0}` : words(waiting.reason, waiting.message);
}

const words = (...said: readonly (string | undefined)[]): string => said.filter((word) => word !== undefined && word !== '').join(': ');

/** Nothing to tell. */
export const isAsAsked = ({ conditions, waiting }: HeldUp): boolean => conditions.length === 0 && waiting === 0;
