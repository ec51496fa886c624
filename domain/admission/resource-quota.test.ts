import { describe, expect, test } from 'vitest';
import type { ResourceQuota } from '../../schemas/kubernetes/types.ts';
import { quotaAccountsRef } from '../claims/quota-accounts.ts';
import { recountClaims } from '../claims/recount.ts';
import { decided, nodeDraft, podDraft, serviceDraft, type Decided } from '../testing/decided.ts';
import { testTenant, type Draft } from '../testing/objects-of.ts';

const quota = (name: string, hard: object, rest: object = {}): Draft => ({
  kind: 'ResourceQuota',
  metadata: { name, namespace: 'default' },
  spec: { hard, ...rest },
});
const pod = (name: string, resources: object = {}, spec: object = {}): Draft => podDraft(name, { containers: [{ name: 'c', image: 'i', resources }], ...spec });
const claim = (name: string, storage: string, spec: object = {}): Draft => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'default' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } }, ...spec },
});
const configMap = (name: string): Draft => ({ kind: 'ConfigMap', metadata: { name, namespace: 'default' } });

const refusal = (d: Decided, draft: Draft): string => {
  const rejection = d.rejected(d.creating(draft));
  return rejection?.kind === 'forbidden' ? rejection.message : (rejection?.kind ?? 'accepted');
};
/** What a quota would be told to have given out; also that all claims add up. */
function used(d: Decided, name: string): Readonly<Record<string, string>> {
  expect(recountClaims(d.world.fold, testTenant)).toEqual([]);
  const spec = d.find<{ spec: { quotas: Record<string, { used: Record<string, string> }> } } & ResourceQuota>(quotaAccountsRef(d.ref('', '')))?.spec;
  return (spec as unknown as { quotas: Record<string, { used: Record<string, string> }> } | undefined)?.quotas[name]?.used ?? {};
}

describe('a quota', () => {
  test('is exceeded in Kubernetes’ words (RQ-4)', () => {
    const d = decided();
    d.create(quota('q', { pods: '2' }));
    d.create(pod('a'));
    d.create(pod('b'));
    expect(refusal(d, pod('c'))).toBe('pods "c" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2');
    d.submit({ verb: 'delete', ref: d.ref('pods', 'a') });
    expect(refusal(d, pod('c'))).toBe('accepted');
    expect(used(d, 'q')).toEqual({ pods: '2' });
  });

  test('tells all that would be too much, sorted', () => {
    const d = decided();
    d.create(quota('q', { 'requests.cpu': '1', 'limits.memory': '1Gi', pods: '10' }));
    d.create(pod('a', { requests: { cpu: '600m' }, limits: { memory: '600Mi' } }));
    expect(refusal(d, pod('b', { requests: { cpu: '600m' }, limits: { memory: '600Mi' } }))).toBe(
      'pods "b" is forbidden: exceeded quota: q, requested: limits.memory=600Mi,requests.cpu=600m, used: limits.memory=600Mi,requests.cpu=600m, limited: limits.memory=1Gi,requests.cpu=1',
    );
  });

  test('on cpu or memory makes every container say what it takes (RQ-4)', () => {
    const d = decided();
    d.create(quota('q', { 'limits.cpu': '4', 'requests.memory': '1Gi' }));
    const spec = {
      containers: [
        { name: 'b', image: 'i' },
        { name: 'a', image: 'i', resources: { limits: { cpu: '1' } } },
      ],
      initContainers: [{ name: 'i', image: 'i' }],
    };
    expect(refusal(d, podDraft('p', spec))).toBe('pods "p" is forbidden: failed quota: q: must specify limits.cpu for: b,i; requests.memory for: a,b,i');
    expect(refusal(d, podDraft('p', { ...spec, resources: { limits: { cpu: '1', memory: '1Mi' } } }))).toBe('accepted');
  });

  test('counts what is there when it comes, and keeps what exceeds it (RQ-5)', () => {
    const d = decided();
    for (const name of ['a', 'b', 'c']) d.create(pod(name, { requests: { cpu: '1' } }));
    const ref = d.create(quota('q', { pods: '2', cpu: '10' }));
    expect(d.entry<ResourceQuota>(ref).object.status).toEqual({ hard: { pods: '2', cpu: '10' }, used: { cpu: '3', pods: '3' } });
    d.submit({ verb: 'delete', ref: d.ref('pods', 'a') });
    expect(used(d, 'q')).toEqual({ cpu: '2', pods: '2' });
    d.submit({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { hard: { pods: '1' } } } });
    expect(d.entry<ResourceQuota>(ref).object.status).toEqual({ hard: { pods: '1', cpu: '10' }, used: { cpu: '2', pods: '2' } });
    expect(d.find(d.ref('pods', 'b'))).toBeDefined();
  });

  test('forgets what it counted when it goes, and costs nothing then', () => {
    const d = decided();
    const ref = d.create(quota('q', { pods: '2' }));
    d.create(pod('a'));
    d.submit({ verb: 'delete', ref });
    expect(d.find(quotaAccountsRef(ref))).toBeUndefined();
    d.told();
    d.create(pod('b'));
    expect(d.told()).toEqual(['Created pods b']);
  });

  test('does not count pods that have ended, but counts them as objects (RQ-1, RQ-7)', () => {
    const d = decided();
    d.create(quota('q', { pods: '1', 'count/pods': '5', 'requests.cpu': '1' }));
    const ref = d.create(pod('a', { requests: { cpu: '1' } }));
    d.submit({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: { phase: 'Succeeded' } } });
    expect(used(d, 'q')).toEqual({ 'count/pods': '1', pods: '0', 'requests.cpu': '0' });
    expect(refusal(d, pod('b', { requests: { cpu: '1' } }))).toBe('accepted');
  });

  test('gives a terminating pod’s share back when it is gone (RQ-7)', () => {
    const d = decided();
    d.create(nodeDraft('n1'));
    d.create(quota('q', { pods: '1' }));
    const ref = d.create(pod('a'));
    d.submit({ verb: 'bind', ref, nodeName: 'n1' });
    d.submit({ verb: 'delete', ref });
    expect(refusal(d, pod('b'))).toContain('exceeded quota');
    d.submit({ verb: 'delete', ref, gracePeriodSeconds: 0 });
    expect(refusal(d, pod('b'))).toBe('accepted');
  });

  test.each<[string, object, object, Readonly<Record<string, string>>]>([
    ['NodePort', {}, { ports: [{ port: 1 }, { port: 2, name: 'b' }] }, { services: '1', 'services.loadbalancers': '0', 'services.nodeports': '2' }],
    ['LoadBalancer', {}, {}, { services: '1', 'services.loadbalancers': '1', 'services.nodeports': '1' }],
    ['LoadBalancer', { allocateLoadBalancerNodePorts: false }, {}, { services: '1', 'services.loadbalancers': '1', 'services.nodeports': '0' }],
    ['ClusterIP', {}, {}, { services: '1', 'services.loadbalancers': '0', 'services.nodeports': '0' }],
  ])('counts a Service of type %s %j (RQ-6)', (type, more, ports, expected) => {
    const d = decided();
    d.create(quota('q', { services: '5', 'services.loadbalancers': '5', 'services.nodeports': '5' }));
    const ports2 = 'ports' in ports ? { ports: (ports.ports as object[]).map((port, index) => ({ name: `p${index}`, ...port })) } : {};
    d.create(serviceDraft('s', { type, ...more, ...ports2 }));
    expect(used(d, 'q')).toEqual(expected);
  });

  test('moves its counts when a Service changes its type, and looks whether there is room', () => {
    const d = decided();
    d.create(quota('q', { 'services.loadbalancers': '1', 'services.nodeports': '9' }));
    const [a, b] = [d.create(serviceDraft('a')), d.create(serviceDraft('b'))];
    const become = (ref: typeof a, type: string) => d.rejected({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { type } } });
    expect(become(a, 'LoadBalancer')).toBeUndefined();
    expect(become(b, 'LoadBalancer')).toMatchObject({
      message:
        'services "b" is forbidden: exceeded quota: q, requested: services.loadbalancers=1, used: services.loadbalancers=1, limited: services.loadbalancers=1',
    });
    expect(become(a, 'NodePort')).toBeUndefined();
    expect(used(d, 'q')).toEqual({ 'services.loadbalancers': '0', 'services.nodeports': '1' });
  });

  test('counts claims, their storage, and both by class (RQ-1)', () => {
    const d = decided();
    const gold = 'gold.storageclass.storage.k8s.io/';
    d.create(
      quota('q', { persistentvolumeclaims: '3', 'requests.storage': '10Gi', [`${gold}requests.storage`]: '4Gi', [`${gold}persistentvolumeclaims`]: '2' }),
    );
    d.create(claim('a', '3Gi', { storageClassName: 'gold' }));
    d.create(claim('b', '3Gi', { storageClassName: 'iron' }));
    expect(refusal(d, claim('c', '2Gi', { storageClassName: 'gold' }))).toContain(`requested: ${gold}requests.storage=2Gi, used: ${gold}requests.storage=3Gi`);
    expect(used(d, 'q')).toEqual({
      persistentvolumeclaims: '2',
      'requests.storage': '6Gi',
      [`${gold}requests.storage`]: '3Gi',
      [`${gold}persistentvolumeclaims`]: '1',
    });
  });

  test('counts objects of any kind (RQ-1)', () => {
    const d = decided();
    d.create(quota('q', { configmaps: '1', 'count/deployments.apps': '1', 'count/secrets': '1', resourcequotas: '1' }));
    d.create(configMap('a'));
    expect(refusal(d, configMap('b'))).toBe(
      'configmaps "b" is forbidden: exceeded quota: q, requested: configmaps=1, used: configmaps=1, limited: configmaps=1',
    );
    expect(refusal(d, quota('r', {}))).toContain('exceeded quota: q, requested: resourcequotas=1');
    expect(used(d, 'q')).toEqual({ configmaps: '1', 'count/deployments.apps': '0', 'count/secrets': '0', resourcequotas: '1' });
  });

  test('counts huge pages and extended resources', () => {
    const d = decided();
    d.create(quota('q', { 'requests.example.com/gpu': '1', 'hugepages-2Mi': '4Mi', 'requests.hugepages-2Mi': '4Mi' }));
    const resources = { 'example.com/gpu': '1', 'hugepages-2Mi': '2Mi', cpu: '1' };
    d.create(pod('a', { requests: resources, limits: resources }));
    expect(used(d, 'q')).toEqual({ 'requests.example.com/gpu': '1', 'hugepages-2Mi': '2Mi', 'requests.hugepages-2Mi': '2Mi' });
    expect(refusal(d, pod('b', { requests: resources, limits: resources }))).toContain('requested: requests.example.com/gpu=1');
  });

  test('counts overhead, and sidecars and init containers as the scheduler does', () => {
    const d = decided();
    d.create({
      kind: 'RuntimeClass',
      apiVersion: 'node.k8s.io/v1',
      metadata: { name: 'kata' },
      handler: 'kata',
      overhead: { podFixed: { cpu: '250m' } },
    } as Draft);
    d.create(quota('q', { 'requests.cpu': '9', 'limits.cpu': '9' }));
    const of = (cpu: string) => ({ resources: { requests: { cpu }, limits: { cpu } }, image: 'i' });
    const initContainers = [
      { name: 's', restartPolicy: 'Always', ...of('1') },
      { name: 'i', ...of('3') },
    ];
    d.create(podDraft('a', { runtimeClassName: 'kata', containers: [{ name: 'c', ...of('2') }], initContainers }));
    expect(used(d, 'q')).toEqual({ 'requests.cpu': '4250m', 'limits.cpu': '4250m' });
  });

  test('of several each has its say (RQ-5)', () => {
    const d = decided();
    d.create(quota('wide', { pods: '10' }));
    d.create(quota('narrow', { pods: '1' }));
    d.create(pod('a'));
    expect(refusal(d, pod('b'))).toContain('exceeded quota: narrow');
    expect([used(d, 'wide'), used(d, 'narrow')]).toEqual([{ pods: '1' }, { pods: '1' }]);
  });
});

describe('a quota with scopes (RQ-2)', () => {
  const finite = { activeDeadlineSeconds: 60 };
  const requests = { requests: { cpu: '1' } };
  const high: Draft = { kind: 'PriorityClass', apiVersion: 'scheduling.k8s.io/v1', metadata: { name: 'high' }, value: 10 } as Draft;
  const across = { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'z', namespaces: ['x'] }] } } };
  const selector = (operator: string, values?: readonly string[]) => ({
    scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator, ...(values === undefined ? {} : { values }) }] },
  });

  test.each<[object, readonly string[]]>([
    [{ scopes: ['Terminating'] }, ['finite']],
    [{ scopes: ['NotTerminating'] }, ['plain', 'asking', 'prior', 'across']],
    [{ scopes: ['BestEffort'] }, ['plain', 'finite', 'prior', 'across']],
    [{ scopes: ['NotBestEffort'] }, ['asking']],
    [{ scopes: ['PriorityClass'] }, ['prior']],
    [{ scopes: ['CrossNamespacePodAffinity'] }, ['across']],
    [{ scopes: ['Terminating', 'BestEffort'] }, ['finite']],
    [selector('In', ['high']), ['prior']],
    [selector('NotIn', ['high']), ['plain', 'asking', 'finite', 'across']],
    [selector('DoesNotExist'), ['plain', 'asking', 'finite', 'across']],
  ])('%j counts %j', (scope, names) => {
    const d = decided();
    d.create(high);
    d.create(quota('q', { pods: '9' }, scope));
    const drafts = [
      pod('plain'),
      pod('asking', requests),
      pod('finite', {}, finite),
      pod('prior', {}, { priorityClassName: 'high' }),
      pod('across', {}, across),
    ];
    for (const draft of drafts) {
      const before = Number(used(d, 'q')['pods']);
      d.create(draft);
      expect([draft.metadata.name, Number(used(d, 'q')['pods']) - before]).toEqual([draft.metadata.name, names.includes(draft.metadata.name) ? 1 : 0]);
    }
  });

  test('by VolumeAttributesClass counts the claims of that class', () => {
    const d = decided();
    d.create(
      quota(
        'q',
        { persistentvolumeclaims: '1' },
        { scopeSelector: { matchExpressions: [{ scopeName: 'VolumeAttributesClass', operator: 'In', values: ['fast'] }] } },
      ),
    );
    d.create(claim('a', '1Gi', { volumeAttributesClassName: 'fast' }));
    expect(refusal(d, claim('b', '1Gi', { volumeAttributesClassName: 'fast' }))).toContain('exceeded quota');
    expect(refusal(d, claim('b', '1Gi'))).toBe('accepted');
  });

  test('counts a pod that moves into its scope, and not out of room', () => {
    const d = decided();
    d.create(quota('q', { pods: '1' }, { scopes: ['Terminating'] }));
    const [a, b] = [d.create(pod('a')), d.create(pod('b'))];
    const limit = (ref: typeof a) => d.rejected({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { activeDeadlineSeconds: 60 } } });
    expect(limit(a)).toBeUndefined();
    expect(limit(b)).toMatchObject({ message: expect.stringContaining('exceeded quota: q, requested: pods=1, used: pods=1, limited: pods=1') });
  });
});
