import { describe, expect, it } from 'vitest';
import type { Job } from '../../schemas/kubernetes/types.ts';
import { decided } from '../testing/decided.ts';

const pod = { restartPolicy: 'Never', containers: [{ name: 'a', image: 'busybox:1' }] };
const draft = (spec: object = {}) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'j', namespace: 'default' },
  spec: { template: { spec: pod }, ...spec },
});

const created = (spec: object = {}): Job => {
  const d = decided();
  return d.entry<Job>(d.create(draft(spec))).object;
};

describe('a Job', () => {
  it.each([
    ['of one pod', {}, { completions: 1, parallelism: 1, backoffLimit: 6, completionMode: 'NonIndexed', suspend: false }],
    ['of a work queue', { parallelism: 3 }, { parallelism: 3, podReplacementPolicy: 'TerminatingOrFailed' }],
    ['with a limit for each index', { completionMode: 'Indexed', completions: 2, backoffLimitPerIndex: 1 }, { backoffLimit: 2_147_483_647 }],
    ['with a failure policy', { podFailurePolicy: { rules: [{ action: 'Count', onPodConditions: [{ type: 'A' }] }] } }, { podReplacementPolicy: 'Failed' }],
  ])('%s gets its defaults (JOB-1)', (_what, spec, wanted) => expect(created(spec).spec).toMatchObject(wanted));

  it('selects its pods by its uid, and labels them and itself (JOB-3)', () => {
    const { metadata, spec } = created();
    const labels = {
      'batch.kubernetes.io/controller-uid': metadata.uid,
      'batch.kubernetes.io/job-name': 'j',
      'controller-uid': metadata.uid,
      'job-name': 'j',
    };
    expect(spec?.selector).toEqual({ matchLabels: { 'batch.kubernetes.io/controller-uid': metadata.uid } });
    expect(spec?.template.metadata?.labels).toEqual(labels);
    expect(metadata.labels).toEqual(labels);
  });

  it('keeps the selector of its sender when he says so (JOB-3)', () => {
    const selector = { matchLabels: { a: 'b' } };
    const { spec } = created({ manualSelector: true, selector, template: { metadata: { labels: { a: 'b' } }, spec: pod } });
    expect(spec?.selector).toEqual(selector);
    expect(spec?.template.metadata?.labels).toEqual({ a: 'b' });
  });

  it.each([
    ['pods that start again for ever (JOB-4)', { template: { spec: { ...pod, restartPolicy: 'Always' } } }, ['spec.template.spec.restartPolicy']],
    ['limits of indexes without indexes (JOB-8)', { backoffLimitPerIndex: 1 }, ['spec.backoffLimitPerIndex']],
    ['a rule that matches nothing (JOB-9)', { podFailurePolicy: { rules: [{ action: 'Count' }] } }, ['spec.podFailurePolicy.rules[0]']],
    ['success of no indexes (JOB-10)', { completionMode: 'Indexed', completions: 1, successPolicy: { rules: [{}] } }, ['spec.successPolicy.rules[0]']],
    ['a manager whose name is too long (JOB-15)', { managedBy: `a.b/${'c'.repeat(60)}` }, ['spec.managedBy']],
    ['too many indexed pods at once (JOB-17)', { completionMode: 'Indexed', completions: 1, parallelism: 100_001 }, ['spec.parallelism']],
  ])('is refused for %s', (_what, spec, fields) => {
    const d = decided();
    const rejection = d.rejected(d.creating(draft(spec)));
    expect(rejection?.kind === 'invalid' && rejection.causes.map(({ field }) => field)).toEqual(fields);
  });

  it('may change its completions only with its parallelism, if it is indexed (JOB-17)', () => {
    const d = decided();
    const ref = d.create(draft({ completionMode: 'Indexed', completions: 2, parallelism: 2 }));
    const patch = (spec: object) => ({ verb: 'patch', ref, patchType: 'merge', patch: { spec }, apiVersion: 'batch/v1' }) as never;
    expect(d.causes(patch({ completions: 3 }))).toEqual(['spec.completions: Invalid value: 3: can only be modified in tandem with spec.parallelism']);
    d.submit(patch({ completions: 3, parallelism: 3 }));
    expect(d.entry<Job>(ref).object.metadata.generation).toBe(2);
  });
});
