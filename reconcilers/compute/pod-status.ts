import type { ContainerStatus, Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../../domain/api-object.ts';
import type { AnswerOf } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { conditionOf } from '../../domain/pod-state.ts';
import { timestamp } from '../../domain/time.ts';

/** Conditions a kubelet sets, in its order. Source: kubernetes pkg/kubelet/status. */
const ownConditions = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'] as const;

/** Strategic patch of the status of a pod whose instance runs. What is true already keeps its time. */
export function runningStatus(objects: Objects, entry: Entry<Pod>, answer: AnswerOf<'ensure-instance'>, nowMs: number): Json {
  const { object: pod } = entry;
  return {
    phase: 'Running',
    ...startedStatus(objects, entry, answer),
    conditions: changedConditions(pod, ownConditions, 'True', nowMs),
    containerStatuses: containerStatuses(pod, answer, { ready: true, started: true, state: { running: { startedAt: timestamp(answer.startedAtMs) } } }),
  };
}

/** The same for an instance whose containers ended well. Source: kubernetes pkg/kubelet/status GenerateContainersReadyConditionForTerminalPhase. */
export function endedStatus(objects: Objects, entry: Entry<Pod>, answer: AnswerOf<'ensure-instance'>, nowMs: number): Json {
  const { object: pod } = entry;
  const terminated = { exitCode: 0, reason: 'Completed', startedAt: timestamp(answer.startedAtMs), finishedAt: timestamp(answer.endedAtMs) };
  const done = changedConditions(pod, ['Ready', 'ContainersReady'], 'False', nowMs) as readonly object[];
  return {
    phase: 'Succeeded',
    ...startedStatus(objects, entry, answer),
    conditions: [
      ...(changedConditions(pod, ['Initialized'], 'True', nowMs) as readonly object[]),
      ...done.map((condition) => ({ ...condition, reason: 'PodCompleted' })),
    ] as unknown as Json,
    containerStatuses: containerStatuses(pod, answer, { ready: false, started: false, state: { terminated } }),
  };
}

function startedStatus(objects: Objects, { ref, object: pod }: Entry<Pod>, answer: AnswerOf<'ensure-instance'>): { readonly [field: string]: Json } {
  const node = objects.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name: pod.spec?.nodeName ?? '' });
  const hostIP = node?.object.status?.addresses?.find((address) => address.type === 'InternalIP')?.address;
  return {
    startTime: pod.status?.startTime ?? timestamp(answer.startedAtMs),
    ...(hostIP === undefined ? {} : { hostIP, hostIPs: [{ ip: hostIP }] }),
  };
}

const containerStatuses = (pod: Pod, { instanceId }: AnswerOf<'ensure-instance'>, now: { readonly [field: string]: Json }): Json =>
  (pod.spec?.containers ?? []).map((container) => ({
    name: container.name,
    image: container.image ?? '',
    imageID: container.image ?? '',
    containerID: `${instanceId}/${container.name}`,
    restartCount: previous(pod, container.name)?.restartCount ?? 0,
    ...now,
  }));

/** The same for an instance that the cloud would not make or keep: the pod takes no traffic until it does. */
export function failedStatus(pod: Pod, message: string, nowMs: number): Json {
  return {
    phase: pod.status?.phase ?? 'Pending',
    conditions: changedConditions(pod, ['Ready', 'ContainersReady'], 'False', nowMs),
    containerStatuses: (pod.spec?.containers ?? []).map((container) => ({
      name: container.name,
      image: container.image ?? '',
      imageID: '',
      ready: false,
      started: false,
      restartCount: previous(pod, container.name)?.restartCount ?? 0,
      state: { waiting: { reason: 'CreateContainerError', message } },
    })),
  };
}

const previous = (pod: Pod, name: string): ContainerStatus | undefined => pod.status?.containerStatuses?.find((status) => status.name === name);

/** Null takes away the reason of another status. */
const changedConditions = (pod: Pod, types: readonly string[], status: 'True' | 'False', nowMs: number): Json =>
  types
    .filter((type) => conditionOf(pod, type)?.status !== status)
    .map((type) => ({ type, status, lastTransitionTime: timestamp(nowMs), ...(conditionOf(pod, type) === undefined ? {} : { reason: null, message: null }) }));
