import type { ContainerStatus, Pod } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, joined, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printPod; requirements 9.8. */
export const podPrinter: TablePrinter<Pod> = {
  columns: [
    nameColumn,
    column('Ready'),
    column('Status'),
    column('Restarts'),
    ageColumn,
    wide('IP'),
    wide('Node'),
    wide('Nominated Node'),
    wide('Readiness Gates'),
  ],
  cells: (pod, nowMs) => [
    pod.metadata.name,
    `${countReady(pod)}/${pod.spec?.containers?.length ?? 0}`,
    podStatusText(pod),
    restartsText(pod, nowMs),
    ageOf(pod.metadata.creationTimestamp, nowMs),
    pod.status?.podIPs?.[0]?.ip || pod.status?.podIP || none,
    pod.spec?.nodeName || none,
    pod.status?.nominatedNodeName || none,
    readinessGatesText(pod),
  ],
};

const conditionIs = (pod: Pod, type: string, status = 'True'): boolean =>
  pod.status?.conditions?.some((one) => one.type === type && one.status === status) ?? false;

const countReady = (pod: Pod): number => (pod.status?.containerStatuses ?? []).filter(({ ready, state }) => ready && state?.running !== undefined).length;

/** The STATUS column: a container that stops the pod says more than its phase does. */
export function podStatusText(pod: Pod): string {
  const { status, metadata } = pod;
  const phase = status?.phase ?? 'Unknown';
  if (metadata.deletionTimestamp !== undefined) {
    if (status?.reason === 'NodeLost') return 'Unknown';
    if (phase !== 'Succeeded' && phase !== 'Failed') return 'Terminating';
  }
  const initializing = initText(pod);
  if (initializing !== undefined && !conditionIs(pod, 'Initialized')) return initializing;
  const gated = status?.conditions?.some(({ type, reason }) => type === 'PodScheduled' && reason === 'SchedulingGated') ?? false;
  const reason = containersText(pod) ?? (gated ? 'SchedulingGated' : status?.reason || phase);
  if (reason !== 'Completed' || countReady(pod) === 0) return reason;
  return conditionIs(pod, 'Ready') ? 'Running' : 'NotReady';
}

/** The first container whose state has something to say. */
const containersText = (pod: Pod): string | undefined => (pod.status?.containerStatuses ?? []).map(stateText).find((text) => text !== undefined);

function stateText({ state }: ContainerStatus): string | undefined {
  if (state?.waiting?.reason) return state.waiting.reason;
  if (state?.terminated === undefined) return undefined;
  const { reason, signal, exitCode } = state.terminated;
  return reason || (signal ? `Signal:${signal}` : `ExitCode:${exitCode ?? 0}`);
}

function initText(pod: Pod): string | undefined {
  const statuses = pod.status?.initContainerStatuses ?? [];
  const specs = pod.spec?.initContainers ?? [];
  const isSidecar = (name: string | undefined): boolean => specs.some((one) => one.name === name && one.restartPolicy === 'Always');
  for (const [index, one] of statuses.entries()) {
    if (one.state?.terminated !== undefined && (one.state.terminated.exitCode ?? 0) === 0) continue;
    if (isSidecar(one.name) && one.started === true) continue;
    const text = one.state?.waiting?.reason === 'PodInitializing' ? undefined : stateText(one);
    return `Init:${text ?? `${index}/${specs.length}`}`;
  }
  return undefined;
}

/** `3`, or `3 (2m ago)` when the time of the last restart is known. */
function restartsText(pod: Pod, nowMs: number): string {
  const statuses = pod.status?.containerStatuses ?? [];
  const restarts = statuses.reduce((sum, one) => sum + (one.restartCount ?? 0), 0);
  const last = statuses
    .flatMap((one) => one.lastState?.terminated?.finishedAt ?? [])
    .sort()
    .at(-1);
  return restarts === 0 || last === undefined ? String(restarts) : `${restarts} (${ageOf(last, nowMs)} ago)`;
}

function readinessGatesText(pod: Pod): string {
  const gates = pod.spec?.readinessGates ?? [];
  if (gates.length === 0) return joined([]);
  return `${gates.filter(({ conditionType }) => conditionType !== undefined && conditionIs(pod, conditionType)).length}/${gates.length}`;
}
