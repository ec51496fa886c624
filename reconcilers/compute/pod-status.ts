import type { ContainerStatus, Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../../domain/api-object.ts';
import type { AnswerOf } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { conditionOf } from '../../domain/pod-state.ts';
import { timestamp } from '../../domain/time.ts';

/** Conditions a kubelet sets, in its order. Source: kubernetes pkg/kubelet/status. */
const ownConditions = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'] as const;

/** Strategic patch of the status of a pod whose instance runs. What is true already keeps its time. */
export function runningStatus(objects: Objects, { ref, object: pod }: Entry<Pod>, answer: AnswerOf<'ensure-instance'>, nowMs: number): Json {
  const node = objects.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name: pod.spec?.nodeName ?? '' });
  const hostIP = node?.object.status?.addresses?.find((address) => address.type === 'InternalIP')?.address;
  const startedAt = timestamp(answer.startedAtMs);
  return {
    phase: 'Running',
    startTime: pod.status?.startTime ?? startedAt,
    ...(hostIP === undefined ? {} : { hostIP, hostIPs: [{ ip: hostIP }] }),
    conditions: changedConditions(pod, ownConditions, 'True', nowMs),
    containerStatuses: (pod.spec?.containers ?? []).map((container) => ({
      name: container.name,
      image: container.image ?? '',
      imageID: container.image ?? '',
      containerID: `${answer.instanceId}/${container.name}`,
      ready: true,
      started: true,
      restartCount: previous(pod, container.name)?.restartCount ?? 0,
      state: { running: { startedAt } },
    })),
  };
}

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
