import type { ContainerStatus, Pod } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { podReadyText, podStatusText, shownStatuses } from './pod-status-text.ts';
import { ageColumn, column, joined, nameColumn, none, wide } from './printer.ts';
import type { RowCondition, TablePrinter } from './printer.ts';

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
    podReadyText(pod),
    podStatusText(pod),
    restartsText(shownStatuses(pod), nowMs),
    ageOf(pod.metadata.creationTimestamp, nowMs),
    pod.status?.podIPs?.[0]?.ip || pod.status?.podIP || none,
    pod.spec?.nodeName || none,
    pod.status?.nominatedNodeName || none,
    readinessGatesText(pod),
  ],
  conditions: ({ status }) => (status?.phase === undefined ? [] : (whenEnded[status.phase] ?? [])),
};

const whenEnded: Readonly<Record<string, readonly RowCondition[]>> = {
  Succeeded: [{ type: 'Completed', status: 'True', reason: 'Succeeded', message: 'The pod has completed successfully.' }],
  Failed: [{ type: 'Completed', status: 'True', reason: 'Failed', message: 'The pod failed.' }],
};

/** `3`, or `3 (2m ago)` when the time of the last restart is known. */
function restartsText(statuses: readonly ContainerStatus[], nowMs: number): string {
  const restarts = statuses.reduce((sum, one) => sum + (one.restartCount ?? 0), 0);
  const last = statuses
    .flatMap((one) => one.lastState?.terminated?.finishedAt ?? [])
    .sort()
    .at(-1);
  return restarts === 0 || last === undefined ? String(restarts) : `${restarts} (${ageOf(last, nowMs)} ago)`;
}

function readinessGatesText({ spec, status }: Pod): string {
  const gates = spec?.readinessGates ?? [];
  if (gates.length === 0) return joined([]);
  const isTrue = (type: string | undefined): boolean => status?.conditions?.find((one) => one.type === type)?.status === 'True';
  return `${gates.filter(({ conditionType }) => isTrue(conditionType)).length}/${gates.length}`;
}
