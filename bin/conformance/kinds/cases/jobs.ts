import type { Json } from '../../../../domain/api-object.ts';
import type { KindCase } from '../kind-case.ts';

const pod = { restartPolicy: 'Never', containers: [{ name: 'a', image: 'busybox:1' }] };
/** Pods are not what is asked about, and a suspended Job makes none; its labels and selector carry its uid. */
const generated = [
  'spec.selector.matchLabels.batch.kubernetes.io/controller-uid',
  'spec.template.metadata.labels.controller-uid',
  'spec.template.metadata.labels.batch.kubernetes.io/controller-uid',
  'metadata.labels.controller-uid',
  'metadata.labels.batch.kubernetes.io/controller-uid',
  'table',
  'status',
];

/** Each answered, whatever the controller does meanwhile: the Job is not managed by it. */
const ended = (...statuses: readonly { readonly [field: string]: Json }[]): KindCase =>
  job(
    { suspend: false, managedBy: 'example.com/nobody', completionMode: 'Indexed', completions: 4, parallelism: 2, backoffLimitPerIndex: 1 },
    statuses.map((status) => ({ patch: { status }, subresource: 'status' })),
    { ignored: generated.filter((path) => path !== 'status') },
  );
const is = (type: string, status = 'True'): Json => ({ type, status });
const [start, later] = ['2026-01-01T00:00:00Z', '2026-01-01T00:01:00Z'];

const job = (spec: { readonly [field: string]: Json }, changes: KindCase['changes'] = [], more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  body: { metadata: {}, spec: { suspend: true, template: { spec: pod }, ...spec } },
  changes,
  ignored: generated,
  ...more,
});

export const cases: readonly KindCase[] = [
  ended(
    { active: -1, succeeded: -1, failed: -1, ready: -1, terminating: -1 },
    { active: 1, ready: 2 },
    { uncountedTerminatedPods: { succeeded: ['a', ''], failed: ['a', 'b', 'b'] } },
    { startTime: start, active: 2, succeeded: 2, failed: 1, completedIndexes: '0-1', failedIndexes: '2' },
    { succeeded: 1, failed: 0, startTime: later, completedIndexes: '0,2', failedIndexes: '2,x' },
    { completedIndexes: '1-0', failedIndexes: '9' },
    { conditions: [is('Complete')] },
    { conditions: [is('Failed')], completionTime: later },
    { conditions: [is('Complete'), is('Failed'), is('SuccessCriteriaMet'), is('FailureTarget')], completionTime: '2025-01-01T00:00:00Z' },
    { conditions: [is('SuccessCriteriaMet')], terminating: 1 },
    { conditions: [] },
    { conditions: [is('SuccessCriteriaMet'), is('Complete')], completionTime: later },
    { conditions: [is('SuccessCriteriaMet'), is('Complete')], completionTime: later, active: null, terminating: null, ready: null, succeeded: 4 },
    { completionTime: start, conditions: [is('SuccessCriteriaMet')], active: 1 },
  ),
  ended(
    { startTime: start, conditions: [is('FailureTarget')] },
    { conditions: [is('FailureTarget'), is('Failed')], active: 1 },
    { active: null, ready: 1 },
    { ready: null, conditions: [is('FailureTarget'), is('Failed')] },
    { conditions: [is('FailureTarget')], startTime: null },
  ),
  job(
    { suspend: false, managedBy: 'example.com/nobody' },
    [
      { patch: { status: { completedIndexes: '0', failedIndexes: '1' } }, subresource: 'status' },
      { patch: { status: { conditions: [is('Complete')], completionTime: later } }, subresource: 'status' },
    ],
    { ignored: generated.filter((path) => path !== 'status') },
  ),
  { apiVersion: 'batch/v1', kind: 'Job', body: {} },
  { apiVersion: 'batch/v1', kind: 'Job', body: { spec: { template: { spec: { containers: [{ name: 'a', image: 'b' }] } } } } },
  job({ template: { spec: { ...pod, restartPolicy: 'Sometimes' } } }),
  job({}),
  job({ parallelism: 3 }),
  job({ completions: 2, template: { metadata: { labels: { app: 'a' } }, spec: pod } }),
  job({ template: { metadata: { labels: { 'job-name': 'other' } }, spec: pod } }, [], { ignored: [...generated, 'spec.template.metadata.labels[job-name]'] }),
  job({ manualSelector: true }),
  job({ manualSelector: true, selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: pod } }),
  job({ manualSelector: true, selector: { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'a', operator: 'Has' }] } }),
  job({
    parallelism: -1,
    completions: -1,
    activeDeadlineSeconds: -1,
    backoffLimit: -1,
    ttlSecondsAfterFinished: -1,
    backoffLimitPerIndex: -1,
    maxFailedIndexes: -1,
    managedBy: 'nobody',
    podReplacementPolicy: 'Never',
  }),
  job({ completionMode: 'Numbered', managedBy: '' }),
  job({ managedBy: `example.com/${'a'.repeat(60)}` }),
  job({ completionMode: 'Indexed', parallelism: 100_001, maxFailedIndexes: 1 }),
  job({ completionMode: 'Indexed', completions: 100_001, parallelism: 10_001, backoffLimitPerIndex: 1 }),
  job({ completionMode: 'Indexed', completions: 200_000, parallelism: 10, backoffLimitPerIndex: 1, maxFailedIndexes: 100_001 }),
  job({ completionMode: 'Indexed', completions: 2, maxFailedIndexes: 3, backoffLimitPerIndex: 1 }),
  job({ completionMode: 'Indexed', completions: 100_001, parallelism: 10_001 }),
  job({ completionMode: 'Indexed', completions: 3, parallelism: 3 }, [
    { patch: { spec: { completions: 4 } } },
    { patch: { spec: { completions: 4, parallelism: 4 } } },
    { patch: { spec: { completionMode: 'NonIndexed' } } },
  ]),
  job({ completionMode: 'Indexed', completions: 3, backoffLimitPerIndex: 1 }),
  {
    ...job({ completionMode: 'Indexed', completions: 3 }),
    body: { metadata: { name: `a${'b'.repeat(61)}` }, spec: { suspend: true, completionMode: 'Indexed', completions: 3, template: { spec: pod } } },
  },
  { ...job({}), body: { metadata: { name: 'a.b' }, spec: { suspend: true, template: { spec: pod } } }, ignored: [...generated] },
  job({
    podFailurePolicy: {
      rules: [
        { action: 'FailJob', onExitCodes: { operator: 'In', values: [1, 2], containerName: 'a' } },
        { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] },
      ],
    },
  }),
  job({
    template: { spec: { ...pod, restartPolicy: 'OnFailure' } },
    podReplacementPolicy: 'TerminatingOrFailed',
    podFailurePolicy: {
      rules: [
        { action: '', onExitCodes: { operator: 'In', values: [0, 2, 2, 1], containerName: 'x' } },
        { action: 'Explode', onExitCodes: { operator: 'Out', values: [] } },
        { action: 'FailIndex', onPodConditions: [{ type: 'a b', status: 'Maybe' }] },
        { action: 'Count' },
        { action: 'Count', onExitCodes: { operator: '', values: [1] }, onPodConditions: [{ type: 'A', status: 'True' }] },
      ],
    },
  }),
  job({ successPolicy: { rules: [] } }, [], { ignored: [...generated, 'spec.successPolicy'] }),
  job({ completionMode: 'Indexed', completions: 5, successPolicy: { rules: [] } }),
  job({ completionMode: 'Indexed', completions: 5, successPolicy: { rules: [{ succeededIndexes: '0,2-3', succeededCount: 2 }] } }),
  job({
    completionMode: 'Indexed',
    completions: 5,
    successPolicy: {
      rules: [
        {},
        { succeededIndexes: '0,2-3', succeededCount: 4 },
        { succeededIndexes: '3-2' },
        { succeededIndexes: '3,2' },
        { succeededIndexes: '1-2-3' },
        { succeededIndexes: '5' },
        { succeededIndexes: 'a', succeededCount: -1 },
        { succeededCount: 6 },
      ],
    },
  }),
  job(
    {},
    [
      { patch: { spec: { completions: 2 } } },
      { patch: { spec: { parallelism: 2, backoffLimit: 3, activeDeadlineSeconds: 9, ttlSecondsAfterFinished: 4 } } },
      { patch: { spec: { managedBy: 'a.b/c', podFailurePolicy: { rules: [] }, backoffLimitPerIndex: 3 } } },
      { patch: { spec: { template: { spec: { nodeSelector: { a: 'b' }, tolerations: [{ key: 'a', operator: 'Exists' }] } } } } },
      { patch: { spec: { template: { spec: { containers: [{ name: 'a', image: 'busybox:1', resources: { requests: { cpu: '1' } } }] } } } } },
      { patch: { spec: { template: { metadata: { annotations: { a: 'b' } } } } } },
      { patch: { spec: { suspend: false } } },
    ],
    { ignored: [...generated, 'spec.podFailurePolicy'] },
  ),
  {
    ...job({}, [
      { patch: { spec: { template: { spec: { containers: [{ name: 'a', image: 'busybox:2' }] } } } } },
      { patch: { spec: { template: { spec: { nodeSelector: { a: 'b' } } } } } },
    ]),
    body: { spec: { template: { spec: pod } } },
    ignored: [...generated, 'spec.template', 'spec.template.spec'],
  },
];
