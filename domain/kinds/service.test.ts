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
    ['a port out of range', { ports: [port('a', 0, { targetPort: 8080 })] }, ['spec.ports[0].port']],
    ['two ports without names', { ports: [{ port: 1 }, { port: 2 }] }, ['spec.ports[0].name', 'spec.ports[1].name']],
    ['a name twice', { ports: [port('a', 1), port('a', 2)] }, ['spec.ports[1].name']],
    ['a port twice', { ports: [port('a', 1), port('b', 1)] }, ['spec.ports[1]']],
    ['a node port twice', { type: 'NodePort', ports: [port('a', 1, { nodePort: 30001 }), port('b', 2, { nodePort: 30001 })] }, ['spec.ports[1].nodePort']],
    ['a target port that is no name', { ports: [port('a', 1, { targetPort: 'has--two' })] }, ['spec.ports[0].targetPort']],
    ['a target port that is too long', { ports: [port('a', 1, { targetPort: 'sixteen-letters-' })] }, ['spec.ports[0].targetPort', 'spec.ports[0].targetPort']],
    ['a type that is none', { type: 'Magic' }, ['spec.type']],
    ['no external name', { type: 'ExternalName' }, ['spec.externalName']],
    ['an external name in capitals (SVC-37)', { type: 'ExternalName', externalName: 'Example.com' }, ['spec.externalName']],
    ['headless and outward at once', { type: 'NodePort', clusterIP: 'None' }, ['spec.clusterIPs[0]']],
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

it('gets the defaults of core/v1', () => {
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

it('keeps the class of its balancer', () => {
  const d = decided();
  const ref = d.create(serviceDraft('web', { type: 'LoadBalancer', loadBalancerClass: 'x.io/a' }));
  expect(d.causes({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { loadBalancerClass: 'x.io/b' } } })).toEqual([
    'spec.loadBalancerClass: Invalid value: "x.io/b": may not change once set',
  ]);
});
