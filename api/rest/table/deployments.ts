import type { Deployment } from '../../../schemas/kubernetes/types.ts';
import { selectorText } from '../selector-text.ts';
import { containerCells, containerColumns } from './containers-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printDeployment. */
export const deploymentPrinter: TablePrinter<Deployment> = {
  columns: [
    nameColumn,
    column('Ready'),
    // Counts in columns that Kubernetes calls strings.
    column('Up-to-date'),
    column('Available'),
    ageColumn,
    ...containerColumns,
    wide('Selector'),
  ],
  cells: (deployment, nowMs) => [
    deployment.metadata.name,
    `${deployment.status?.readyReplicas ?? 0}/${deployment.spec?.replicas ?? 0}`,
    deployment.status?.updatedReplicas ?? 0,
    deployment.status?.availableReplicas ?? 0,
    ageOf(deployment.metadata.creationTimestamp, nowMs),
    ...containerCells(deployment.spec?.template?.spec),
    selectorText(deployment.spec?.selector) || none,
  ],
};
