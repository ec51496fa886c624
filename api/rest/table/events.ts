import type { Event } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { column, nameColumn, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printEvent. */
export const eventPrinter: TablePrinter<Event> = {
  columns: [
    column('Last Seen'),
    column('Type'),
    column('Reason'),
    column('Object'),
    wide('Subobject'),
    wide('Source'),
    column('Message'),
    wide('First Seen'),
    wide('Count'),
    { ...nameColumn, priority: 1 },
  ],
  cells: (event, nowMs) => {
    const first = event.firstTimestamp ?? event.eventTime;
    const last = event.series?.lastObservedTime ?? event.lastTimestamp ?? first;
    return [
      ageOf(last, nowMs),
      event.type ?? '',
      event.reason ?? '',
      `${(event.involvedObject?.kind ?? '').toLowerCase()}${event.involvedObject?.name ? `/${event.involvedObject.name}` : ''}`,
      event.involvedObject?.fieldPath ?? '',
      sourceText(event),
      (event.message ?? '').trim(),
      ageOf(first, nowMs),
      event.series?.count ?? (event.count || 1),
      event.metadata.name,
    ];
  },
};

function sourceText({ source, reportingComponent, reportingInstance }: Event): string {
  const component = source?.component || reportingComponent || '';
  const host = source?.host || reportingInstance || '';
  return host === '' ? component : `${component}, ${host}`;
}
