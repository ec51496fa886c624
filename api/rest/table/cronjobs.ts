import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import { selectorText } from '../selector-text.ts';
import { containerCells, containerColumns } from './containers-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none, unset, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printCronJob. */
export const cronJobPrinter: TablePrinter<CronJob> = {
  columns: [
    nameColumn,
    column('Schedule'),
    column('Timezone'),
    column('Suspend', 'boolean'),
    column('Active', 'integer'),
    column('Last Schedule'),
    ageColumn,
    ...containerColumns,
    wide('Selector'),
  ],
  cells: ({ metadata, spec, status }, nowMs) => [
    metadata.name,
    spec?.schedule ?? '',
    spec?.timeZone ?? none,
    spec?.suspend === undefined ? unset : spec.suspend ? 'True' : 'False',
    (status?.active ?? []).length,
    status?.lastScheduleTime === undefined ? none : ageOf(status.lastScheduleTime, nowMs),
    ageOf(metadata.creationTimestamp, nowMs),
    ...containerCells(spec?.jobTemplate?.spec?.template?.spec),
    selectorText(spec?.jobTemplate?.spec?.selector) || none,
  ],
};
