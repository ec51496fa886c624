import { describe, expect, test } from 'vitest';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { decided, podDraft } from '../testing/decided.ts';
import type { Draft } from '../testing/objects-of.ts';

const range = (name: string, ...limits: readonly object[]): Draft => ({
  kind: 'LimitRange',
  metadata: { name, namespace: 'default' },
  spec: { limits },
});
const container = (name: string, resources: object = {}) => ({ name, image: 'nginx:1', resources });
const pod = (containers: readonly object[], spec: object = {}): Draft => podDraft('p', { containers, ...spec });
const claim = (storage: string): Draft => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'c', namespace: 'default' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
});

/** What is answered to the creation in a namespace with these ranges. */
function refusal(draft: Draft, ...ranges: readonly Draft[]): string | undefined {
  const d = decided();
  for (const one of ranges) d.create(one);
  const rejection = d.rejected(d.creating(draft));
  return rejection === undefined ? undefined : 'message' in rejection ? rejection.message : rejection.kind;
}

describe('limit ranges', () => {
  test('fill in what containers leave out and say so, the first range first (LR-1)', () => {
    const d = decided();
    d.create(range('a', { type: 'Container', default: { cpu: '500m', memory: '1Gi' }, defaultRequest: { cpu: '100m' } }));
    d.create(range('b', { type: 'Container', default: { cpu: '9' }, defaultRequest: { memory: '1Mi' } }));
    const ref = d.create(pod([container('c'), container('d', { limits: { cpu: '1' } })], { initContainers: [container('i')] }));
    const { metadata, spec } = d.entry<Pod>(ref).object;
    const filled = { limits: { cpu: '500m', memory: '1Gi' }, requests: { cpu: '100m', memory: '1Gi' } };
    expect(spec?.containers.map(({ resources }) => resources)).toEqual([
      filled,
      { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '1', memory: '1Gi' } },
    ]);
    expect(spec?.initContainers?.map(({ resources }) => resources)).toEqual([filled]);
    expect(metadata.annotations?.['kubernetes.io/limit-ranger']).toMatch(/^LimitRanger plugin set: /);
  });

  test('name what they filled in, sorted, as Kubernetes does', () => {
    const d = decided();
    d.create(range('a', { type: 'Container', default: { memory: '1Gi', cpu: '500m' }, defaultRequest: { memory: '1Mi', cpu: '100m' } }));
    const ref = d.create(pod([container('c')], { initContainers: [container('i')] }));
    expect(d.entry(ref).object.metadata.annotations?.['kubernetes.io/limit-ranger']).toBe(
      'LimitRanger plugin set: cpu, memory request for container c; cpu, memory limit for container c; cpu, memory request for init container i; cpu, memory limit for init container i',
    );
  });

  test.each([
    ['max', { cpu: '1' }, { limits: { cpu: '2' } }, 'maximum cpu usage per Container is 1, but limit is 2'],
    ['max', { memory: '1024Mi' }, { limits: { memory: '2Gi' } }, 'maximum memory usage per Container is 1Gi, but limit is 2Gi'],
    ['min', { memory: '6Mi' }, { requests: { memory: '1Mi' } }, 'minimum memory usage per Container is 6Mi, but request is 1Mi'],
    [
      'maxLimitRequestRatio',
      { cpu: '1500m' },
      { requests: { cpu: '1' }, limits: { cpu: '2' } },
      'cpu max limit to request ratio per Container is 1500m, but provided ratio is 2.000000',
    ],
    [
      'maxLimitRequestRatio',
      { cpu: '2' },
      { limits: { memory: '1' } },
      'cpu max limit to request ratio per Container is 2, but no request is specified or request is 0',
    ],
    [
      'maxLimitRequestRatio',
      { cpu: '2' },
      { requests: { cpu: '1' } },
      'cpu max limit to request ratio per Container is 2, but no limit is specified or limit is 0',
    ],
  ])('%s of %j refuses a container with %j (LR-2)', (field, bound, resources, problem) => {
    expect(refusal(pod([container('c', resources)]), range('r', { type: 'Container', [field]: bound }))).toBe(`pods "p" is forbidden: ${problem}`);
  });

  test('take what equals their bounds', () => {
    const bounds = { type: 'Container', min: { cpu: '500m' }, max: { cpu: '1' }, maxLimitRequestRatio: { cpu: '2' } };
    expect(refusal(pod([container('c', { requests: { cpu: '0.5' }, limits: { cpu: '1000m' } })]), range('r', bounds))).toBeUndefined();
  });

  test('of a pod as a whole look at the sum of its containers, or its largest init container', () => {
    const two = [container('a', { limits: { cpu: '600m' } }), container('b', { limits: { cpu: '600m' } })];
    const whole = range('r', { type: 'Pod', max: { cpu: '1' } });
    expect(refusal(pod(two), whole)).toBe('pods "p" is forbidden: maximum cpu usage per Pod is 1, but limit is 1200m');
    expect(refusal(pod([two[0] ?? {}], { initContainers: [container('i', { limits: { cpu: '2' } })] }), whole)).toContain('but limit is 2');
    expect(refusal(pod([two[0] ?? {}]), whole)).toBeUndefined();
    // Of containers the bounds are defaults too, of pods they are not.
    expect(refusal(pod([container('c')]), whole)).toBe('pods "p" is forbidden: maximum cpu usage per Pod is 1.  No limit is specified');
    const least = range('r', { type: 'Pod', min: { memory: '6Mi' } });
    expect(refusal(pod([container('c')]), least)).toBe('pods "p" is forbidden: minimum memory usage per Pod is 6Mi.  No request is specified');
  });

  test('tell all that one range has to say', () => {
    const both = range('r', { type: 'Container', max: { cpu: '1', memory: '1Gi' } });
    expect(refusal(pod([container('c', { limits: { cpu: '2', memory: '2Gi' } })]), both)).toBe(
      'pods "p" is forbidden: [maximum cpu usage per Container is 1, but limit is 2, maximum memory usage per Container is 1Gi, but limit is 2Gi]',
    );
  });

  test('bound what a claim requests', () => {
    const bounds = range('r', { type: 'PersistentVolumeClaim', min: { storage: '2Gi' }, max: { storage: '5Gi' } });
    expect(refusal(claim('1Gi'), bounds)).toBe(
      'persistentvolumeclaims "c" is forbidden: minimum storage usage per PersistentVolumeClaim is 2Gi, but request is 1Gi',
    );
    expect(refusal(claim('6Gi'), bounds)).toBe(
      'persistentvolumeclaims "c" is forbidden: maximum storage usage per PersistentVolumeClaim is 5Gi, but request is 6Gi',
    );
    expect(refusal(claim('5Gi'), bounds)).toBeUndefined();
  });

  test('of another namespace say nothing', () => {
    const d = decided();
    d.create({ kind: 'Namespace', metadata: { name: 'other' } });
    d.create({ ...range('r', { type: 'Container', max: { cpu: '1' } }), metadata: { name: 'r', namespace: 'other' } });
    expect(d.rejected(d.creating(pod([container('c')])))).toBeUndefined();
  });
});
