import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../../domain/time.ts';

type ContainerStatus = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number];

/**
 * When a pod ended (epoch ms): the last of its containers if all did, else since when it is not ready, else when its deletion was asked
 * for, else when it was made. Source: job backoff_utils.go getFinishedTime.
 */
export const finishedAtMs = (pod: Pod): number =>
  lastEndMs(pod) ?? notReadySinceMs(pod) ?? deletedAtMs(pod) ?? parseTimestamp(pod.metadata.creationTimestamp) ?? 0;

/** Sidecars end after the containers. */
function lastEndMs({ spec, status }: Pod): number | undefined {
  const sidecars = new Set((spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always').map(({ name }) => name));
  const all = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? []).filter(({ name }) => sidecars.has(name))];
  const ends = all.flatMap((container) => endMs(container) ?? []);
  return ends.length === all.length && ends.length > 0 ? Math.max(...ends) : undefined;
}

const endMs = ({ state }: ContainerStatus): number | undefined => parseTimestamp(state?.terminated?.finishedAt ?? '');

function notReadySinceMs({ status }: Pod): number | undefined {
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  return ready?.status === 'False' ? parseTimestamp(ready.lastTransitionTime ?? '') : undefined;
}

function deletedAtMs({ metadata }: Pod): number | undefined {
  const ms = parseTimestamp(metadata.deletionTimestamp ?? '');
  return ms === undefined ? undefined : ms - (metadata.deletionGracePeriodSeconds ?? 0) * 1000;
}
