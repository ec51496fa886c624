import type { VolumeAttributesClass } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printVolumeAttributesClass. */
export const volumeAttributesClassPrinter: TablePrinter<VolumeAttributesClass> = {
  columns: [nameColumn, column('DriverName'), ageColumn],
  cells: ({ metadata, driverName }, nowMs) => [metadata.name, driverName ?? '', ageOf(metadata.creationTimestamp, nowMs)],
};
