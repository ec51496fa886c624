// What `kubectl get pods` says of a pod's containers. Source: kubernetes printers printPod.
import type { ContainerStatus, Pod } from '../../../schemas/kubernetes/types.ts';

const conditionIs = (pod: Pod, type: string, status = 'True'): boolean =>
  pod.status?.conditions?.some((one) => one.type === type && one.status === status) ?? false;

const isSidecar = (pod: Pod, name: string | undefined): boolean =>
  (pod.spec?.initContainers ?? []).some((one) => one.name === name && one.restartPolicy === 'Always');

const hasEndedWell = ({ state }: ContainerStatus): boolean => state?.terminated !== undefined && (state.terminated.exitCode ?? 0) === 0;
const hasStarted = (pod: Pod, one: ContainerStatus): boolean => isSidecar(pod, one.name) && one.started === true;
const runs = ({ ready, state }: ContainerStatus): boolean => ready && state?.running !== undefined;

/** Where the pod's first init container that is not done stands; -1 when there is none. */
const initializing = (pod: Pod): number => (pod.status?.initContainerStatuses ?? []).findIndex((one) => !hasEndedWell(one) && !hasStarted(pod, one));

const isPastInit = (pod: Pod): boolean => initializing(pod) < 0 || conditionIs(pod, 'Initialized');

/** Sidecars count, and as ready from their start on. */
export function podReadyText(pod: Pod): string {
  const inits = pod.status?.initContainerStatuses ?? [];
  const waiting = initializing(pod);
  const sidecars = (waiting < 0 ? inits : inits.slice(0, waiting)).filter((one) => !hasEndedWell(one) && one.ready);
  const ready = isPastInit(pod) ? (pod.status?.containerStatuses ?? []).filter(runs) : [];
  const all = (pod.spec?.containers ?? []).length + (pod.spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always').length;
  return `${sidecars.length + ready.length}/${all}`;
}

/** Whose restarts are counted: those of the init containers until they are done, then of sidecars and containers. */
export function shownStatuses(pod: Pod): readonly ContainerStatus[] {
  const inits = pod.status?.initContainerStatuses ?? [];
  const waiting = initializing(pod);
  const seen = waiting < 0 ? inits : inits.slice(0, waiting + 1);
  return isPastInit(pod) ? [...seen.filter(({ name }) => isSidecar(pod, name)), ...(pod.status?.containerStatuses ?? [])] : seen;
}

/** The STATUS column: a container that stops the pod says more than its phase does. */
export function podStatusText(pod: Pod): string {
  const { status, metadata } = pod;
  const phase = status?.phase ?? '';
  if (metadata.deletionTimestamp !== undefined) {
    if (status?.reason === 'NodeLost') return 'Unknown';
    if (phase !== 'Succeeded' && phase !== 'Failed') return 'Terminating';
  }
  const gated = status?.conditions?.some(({ type, reason }) => type === 'PodScheduled' && reason === 'SchedulingGated') ?? false;
  const ofInit = initText(pod);
  if (!isPastInit(pod)) return ofInit ?? phase;
  return containersText(pod) ?? ofInit ?? (gated ? 'SchedulingGated' : status?.reason || phase);
}

/** The first container whose state has something to say; a pod with containers that run is not completed. */
function containersText(pod: Pod): string | undefined {
  const statuses = pod.status?.containerStatuses ?? [];
  const reason = statuses.map(stateText).find((text) => text !== undefined);
  if (reason !== 'Completed') return reason;
  const hasRunning = statuses.some((one) => stateText(one) === undefined && runs(one));
  if (hasRunning && conditionIs(pod, 'Ready')) return 'Running';
  const failed = statuses.find((one) => !one.state?.waiting?.reason && (one.state?.terminated?.exitCode ?? 0) !== 0);
  return (failed === undefined ? undefined : stateText(failed)) ?? (hasRunning ? 'NotReady' : reason);
}

function stateText({ state }: ContainerStatus): string | undefined {
  if (state?.waiting?.reason) return state.waiting.reason;
  if (state?.terminated === undefined) return undefined;
  const { reason, signal, exitCode } = state.terminated;
  return reason || (signal ? `Signal:${signal}` : `ExitCode:${exitCode ?? 0}`);
}

function initText(pod: Pod): string | undefined {
  const waiting = initializing(pod);
  const one = pod.status?.initContainerStatuses?.[waiting];
  if (one === undefined) return undefined;
  const text = one.state?.terminated === undefined && one.state?.waiting?.reason === 'PodInitializing' ? undefined : stateText(one);
  return `Init:${text ?? `${waiting}/${(pod.spec?.initContainers ?? []).length}`}`;
}
