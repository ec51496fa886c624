import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'events.k8s.io/v1',
    kind: 'Event',
    body: {
      eventTime: '2026-01-01T00:00:00.000000Z',
      reportingController: 'a.io/b',
      reportingInstance: 'i',
      action: 'A',
      reason: 'R',
      type: 'Normal',
      regarding: { kind: 'Pod', name: 'p', namespace: 'kinds-cmp' },
      note: 'n',
    },
  },
  {
    apiVersion: 'events.k8s.io/v1',
    kind: 'Event',
    body: {
      eventTime: '2026-01-01T00:00:00.000000Z',
      reportingController: 'a.io/b',
      reportingInstance: 'i',
      action: 'A',
      reason: 'R',
      type: 'Normal',
      regarding: { kind: 'Pod', name: 'p', namespace: 'kinds-cmp' },
      note: 'n',
      series: { count: 3, lastObservedTime: '2026-01-01T00:00:00.000000Z' },
    },
    changes: [{ patch: { metadata: { labels: { a: 'b' } } } }],
  },
];
