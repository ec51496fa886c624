import { describe, expect, it } from 'vitest';
import type { Service } from '../../schemas/kubernetes/types.ts';
import { decided, serviceDraft } from '../testing/decided.ts';

const fields = (spec: object): readonly string[] => {
  const d = decided();
  const rejection = d.rejected(d.creating(serviceDraft('web', spec)));
  return rejection?.kind === 'invalid' ? rejection.causes.map(({ field }) => field) : [];
};
const port = (name: string, number: number, more: object = {}) => ({ name, port: number, ...more });

describe('a Service is refused for', () => {
  it.each([
    ['no ports (SVC-30)', { ports: [] }, ['spec.ports']],
    ['a port out of range (SVC-30)', { ports: [port('a', 0, { targetPort: 8080 })] }, ['spec.ports[0].port']],
    ['two ports without names (SVC-30)', { ports: [{ port: 1 }, { port: 2 }] }, ['spec.ports[0].name', 'spec.ports[1].name']],
    ['a name twice (SVC-30)', { ports: [port('a', 1), port('a', 2)] }, ['spec.ports[1].name']],
    ['a port twice (SVC-30)', { ports: [port('a', 1), port('b', 1)] }, ['spec.ports[1]']],
    ['a node port twice', { type: 'NodePort', ports: [port('a', 1, { nodePort: 30001 }), port('b', 2, { nodePort: 30001 })] }, ['spec.ports[1].nodePort']],
    ['a target port that is no name (SVC-30)', { ports: [port('a', 1, { targetPort: 'has--two' })] }, ['spec.ports[0].targetPort']],
    ['a target port that is too long', { ports: [port('a', 1, { targetPort: 'sixteen-letters-' })] }, ['spec.ports[0].targetPort', 'spec.ports[0].targetPort']],
    ['a type that is none', { type: 'Magic' }, ['spec.type']],
    ['no external name (SVC-37)', { type: 'ExternalName' }, ['spec.externalName']],
    ['an external name in capitals (SVC-37)', { type: 'ExternalName', externalName: 'Example.com' }, ['spec.externalName']],
    ['headless and outward at once (SVC-23)', { type: 'NodePort', clusterIP: 'None' }, ['spec.clusterIPs[0]']],
    [
      'an affinity for ever (SVC-31)',
      { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 86_401 } } },
      ['spec.sessionAffinityConfig.clientIP.timeoutSeconds'],
    ],
    ['an external policy inside (SVC-32)', { externalTrafficPolicy: 'Local' }, ['spec.externalTrafficPolicy']],
    ['a class of no balancer (SVC-33)', { loadBalancerClass: 'x.io/a' }, ['spec.loadBalancerClass']],
    [
      'source ranges that are none (SVC-34)',
      { type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0/33', '10.0.0/8', 'fd00::/64'] },
      ['spec.LoadBalancerSourceRanges[0]', 'spec.LoadBalancerSourceRanges[1]'],
    ],
    ['external IPs (SVC-35)', { externalIPs: ['192.0.2.1'] }, ['spec.externalIPs']],
  ])('%s', (_what, spec, wanted) => expect(fields(spec)).toEqual(wanted));
});

it('gets the defaults of core/v1 (SVC-20, SVC-30, SVC-32)', () => {
  const d = decided();
  const ref = d.create(serviceDraft('web', { type: 'LoadBalancer', ports: [{ port: 80 }] }));
  const { clusterIP, clusterIPs, ...spec } = d.entry<Service>(ref).object.spec ?? {};
  expect(clusterIPs).toEqual([clusterIP]);
  expect(spec).toEqual({
    type: 'LoadBalancer',
    selector: { app: 'web' },
    sessionAffinity: 'None',
    ports: [{ port: 80, protocol: 'TCP', targetPort: 80, nodePort: expect.any(Number) as number }],
    internalTrafficPolicy: 'Cluster',
    externalTrafficPolicy: 'Cluster',
    ipFamilies: ['IPv4'],
    ipFamilyPolicy: 'SingleStack',
    allocateLoadBalancerNodePorts: true,
  });
});

it('has a name that is an RFC 1123 label: it may begin with a digit (SVC-39)', () => {
  const d = decided();
  expect(d.rejected(d.creating(serviceDraft('1web')))).toBeUndefined();
  expect(d.causes(d.creating(serviceDraft('web.example')))).toEqual(['metadata.name: Invalid value: "web.example": must not contain dots']);
});

it.each([
  ['LoadBalancer', ' 10.0.0.0/8 , 192.0.2.0/24', []],
  ['LoadBalancer', '', []],
  ['LoadBalancer', '10.0.0.0/8,x', ['must be a valid CIDR value']],
  ['ClusterIP', '10.0.0.0/8', ["may only be used when `type` is 'LoadBalancer'"]],
])('of type %s with the older annotation of source ranges %j: %j (SVC-34)', (type, ranges, wanted) => {
  const d = decided();
  const name = 'service.beta.kubernetes.io/load-balancer-source-ranges';
  const annotated = (spec: object) => ({
    ...serviceDraft('web', { type, ...spec }),
    metadata: { name: 'web', namespace: 'default', annotations: { [name]: ranges } },
  });
  const rejection = d.rejected(d.creating(annotated({})));
  const causes = rejection?.kind === 'invalid' ? rejection.causes : [];
  expect(causes.map(({ field }) => field)).toEqual(wanted.map(() => `metadata.annotations[${name}]`));
  wanted.forEach((text, index) => expect(causes[index]?.message).toContain(text));
});

it('may have no ports where it is headless (SVC-30)', () => expect(fields({ clusterIP: 'None', ports: [] })).toEqual([]));

it('is reached at an address as it is, unless its balancer says otherwise (SVC-38)', () => {
  const d = decided();
  const ref = d.create(serviceDraft('web', { type: 'LoadBalancer' }));
  const shows = (...ingress: readonly object[]) =>
    ({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: { loadBalancer: { ingress } } } }) as never;
  d.submit(shows({ ip: '192.0.2.1' }, { ip: '192.0.2.2', ipMode: 'Proxy' }, { hostname: 'lb.example.com' }));
  expect(d.entry<Service>(ref).object.status?.loadBalancer?.ingress).toEqual([
    { ip: '192.0.2.1', ipMode: 'VIP' },
    { ip: '192.0.2.2', ipMode: 'Proxy' },
    { hostname: 'lb.example.com' },
  ]);
  const field = 'status.loadBalancer.ingress[0]';
  expect(d.causes(shows({ hostname: 'lb.example.com', ipMode: 'VIP' }))).toEqual([`${field}.ipMode: Forbidden: may not be specified when \`ip\` is not set`]);
  expect(d.causes(shows({ hostname: '192.0.2.1' }))).toEqual([`${field}.hostname: Invalid value: "192.0.2.1": must be a DNS name, not an IP address`]);
});

it('keeps the class of its balancer, has one only from the beginning, and loses it with the type (SVC-33)', () => {
  const d = decided();
  const other = d.create(serviceDraft('other', { type: 'LoadBalancer' }));
  const change = (spec: object) => ({ verb: 'patch', ref: other, patchType: 'merge', patch: { spec } }) as never;
  expect(d.causes(change({ loadBalancerClass: 'x.io/a' }))).toEqual(['spec.loadBalancerClass: Invalid value: "x.io/a": may not change once set']);
  d.submit(change({ type: 'ClusterIP' }));
  d.submit(change({ type: 'LoadBalancer', loadBalancerClass: 'x.io/a' }));
  d.submit(change({ type: 'ClusterIP' }));
  expect(d.entry<Service>(other).object.spec).not.toHaveProperty('loadBalancerClass');
  const ref = d.create(serviceDraft('web', { type: 'LoadBalancer', loadBalancerClass: 'x.io/a' }));
  expect(d.causes({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { loadBalancerClass: 'x.io/b' } } })).toEqual([
    'spec.loadBalancerClass: Invalid value: "x.io/b": may not change once set',
  ]);
});
