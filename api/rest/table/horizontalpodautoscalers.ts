import type { HorizontalPodAutoscaler } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { metricsText } from './metrics-text.ts';
import { ageColumn, column, nameColumn, unset } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printHorizontalPodAutoscaler; counts are numbers in columns of strings there too. */
export const horizontalPodAutoscalerPrinter: TablePrinter<HorizontalPodAutoscaler> = {
  columns: [nameColumn, column('Reference'), column('Targets'), column('MinPods'), column('MaxPods'), column('Replicas'), ageColumn],
  cells: ({ metadata, spec, status }, nowMs) => [
    metadata.name,
    `${spec?.scaleTargetRef?.kind ?? ''}/${spec?.scaleTargetRef?.name ?? ''}`,
    metricsText(spec?.metrics ?? [], status?.currentMetrics ?? []),
    spec?.minReplicas === undefined ? unset : String(spec.minReplicas),
    spec?.maxReplicas ?? 0,
    status?.currentReplicas ?? 0,
    ageOf(metadata.creationTimestamp, nowMs),
  ],
};
