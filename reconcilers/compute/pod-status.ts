import type { ContainerStatus, Node, Pod, PodCondition, PodStatus } from '../../schemas/kubernetes/types.ts';
import type { AnswerOf } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { timestamp } from '../../domain/time.ts';

/** Conditions a kubelet sets, in its order. Source: kubernetes pkg/kubelet/status. */
const ownConditions = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'] as const;

/** The pod as it is once its instance runs. What is true already keeps its time. */
export function runningStatus(objects: Objects, { ref, object: pod }: Entry<Pod>, answer: AnswerOf<'ensure-instance'>, nowMs: number): PodStatus {
  const node = objects.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name: pod.spec?.nodeName ?? '' });
  const hostIP = node?.object.status?.addresses?.find((address) => address.type === 'InternalIP')?.address;
  const startedAt = timestamp(answer.startedAtMs);
  return {
    ...pod.status,
    phase: 'Running',
    startTime: pod.status?.startTime ?? startedAt,
    ...(hostIP === undefined ? {} : { hostIP, hostIPs: [{ ip: hostIP }] }),
    conditions: withConditions(pod, 'True', nowMs),
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

/** The pod as it waits for an instance that the cloud would not make. */
export function failedStatus(pod: Pod, message: string): PodStatus {
  return {
    ...pod.status,
    phase: pod.status?.phase ?? 'Pending',
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

function withConditions(pod: Pod, status: 'True' | 'False', nowMs: number): readonly PodCondition[] {
  const present = pod.status?.conditions ?? [];
  const own = ownConditions.map((type) => {
    const found = present.find((condition) => condition.type === type);
    return found?.status === status ? found : { type, status, lastTransitionTime: timestamp(nowMs) };
  });
  return [...own, ...present.filter((condition) => !(ownConditions as readonly string[]).includes(condition.type))];
}
