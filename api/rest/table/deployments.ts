import type { Deployment } from '../../../schemas/kubernetes/types.ts';
import { selectorText } from '../selector-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, joined, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printDeployment. */
export const deploymentPrinter: TablePrinter<Deployment> = {
  columns: [
    nameColumn,
    column('Ready'),
    column('Up-to-date', 'integer'),
    column('Available', 'integer'),
    ageColumn,
    wide('Containers'),
    wide('Images'),
    wide('Selector'),
  ],
  cells: (deployment, nowMs) => [
    deployment.metadata.name,
    `${deployment.status?.readyReplicas ?? 0}/${deployment.spec?.replicas ?? 0}`,
    deployment.status?.updatedReplicas ?? 0,
    deployment.status?.availableReplicas ?? 0,
    ageOf(deployment.metadata.creationTimestamp, nowMs),
    joined(deployment.spec?.template?.spec?.containers?.map(({ name }) => name ?? '')),
    joined(deployment.spec?.template?.spec?.containers?.map(({ image }) => image ?? '')),
    selectorText(deployment.spec?.selector) || none,
  ],
};
