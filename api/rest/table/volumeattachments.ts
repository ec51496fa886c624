import type { VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printVolumeAttachment. */
export const volumeAttachmentPrinter: TablePrinter<VolumeAttachment> = {
  columns: [nameColumn, { ...column('Attacher'), format: 'name' }, column('PV'), column('Node'), column('Attached', 'boolean'), ageColumn],
  cells: ({ metadata, spec, status }, nowMs) => [
    metadata.name,
    spec?.attacher ?? '',
    spec?.source?.persistentVolumeName ?? '',
    spec?.nodeName ?? '',
    status?.attached ?? false,
    ageOf(metadata.creationTimestamp, nowMs),
  ],
};
