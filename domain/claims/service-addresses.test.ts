import { beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../schemas/kubernetes/types.ts';
import { decided, type Decided, serviceDraft } from '../testing/decided.ts';
import { complete, testTenant } from '../testing/objects-of.ts';
import { claimRef } from './claim.ts';
import { withClusterAddress } from './cluster-addresses.ts';
import { withNodePorts } from './node-ports.ts';

let d: Decided;
beforeEach(() => {
  d = decided();
});

const spec = (name = 'web') => d.entry<Service>(d.ref('services', name)).object.spec;
const address = (name = 'web') => spec(name)?.clusterIP ?? '';
const nodePorts = (name = 'web') => (spec(name)?.ports ?? []).map((port) => port.nodePort);
const isTaken = (kind: 'clusterips' | 'nodeports', name: string | number): boolean => d.world.fold.get(claimRef(testTenant, kind, String(name))) !== undefined;
const patch = (body: object, name = 'web') => ({ verb: 'patch', ref: d.ref('services', name), patchType: 'merge', patch: body }) as never;
const claimCount = (): number => d.world.fold.list(testTenant, '_claims').length;
const tcp = (port: number, nodePort?: number) => ({ name: `p${port}`, port, ...(nodePort === undefined ? {} : { nodePort }) });

const unaddressed = (at: number, type = 'ClusterIP'): Service =>
  complete<Service>({ kind: 'Service', metadata: { name: 'web', uid: `uid-${at}` }, spec: { type, ports: [{ port: 80 }] } });

describe('a cluster address', () => {
  it('comes from above the static band and is claimed in the same batch (SVC-2, SVC-5)', () => {
    d.create(serviceDraft('web'));
    const [, , third, fourth] = address().split('.').map(Number);
    expect((third ?? 0) * 256 + (fourth ?? 0)).toBeGreaterThan(256);
    expect(spec()?.clusterIPs).toEqual([address()]);
    expect(d.told()).toEqual(['Created services web', `ClaimTaken _claims ${address()}`]);
  });

  it('is never of the static band while there are others (SVC-2)', () => {
    const taken = Array.from({ length: 3_000 }, (_, at) => {
      const given = withClusterAddress(d.ref('services', 'web'), unaddressed(at), undefined, d.world.fold);
      return given.ok ? given.value.spec?.clusterIP : undefined;
    });
    expect(taken.filter((one) => one === undefined || one.startsWith('10.96.0.') || one === '10.96.1.0')).toEqual([]);
  });

  it('may be asked for anywhere in the range, once (SVC-4)', () => {
    d.create(serviceDraft('web', { clusterIP: '10.96.0.10' }));
    expect(d.causes(d.creating(serviceDraft('other', { clusterIP: '10.96.0.10' })))).toEqual([
      'spec.clusterIPs: Invalid value: ["10.96.0.10"]: failed to allocate IP 10.96.0.10: provided IP is already allocated',
    ]);
    d.create(serviceDraft('listed', { clusterIPs: ['10.96.0.11'] }));
    expect(address('listed')).toBe('10.96.0.11');
  });

  it.each(['10.96.0.01', '10.96..1', '10.96.1e1.1', 'x'])('%s is no address (SVC-1)', (asked) => {
    expect(d.causes(d.creating(serviceDraft('web', { clusterIP: asked })))[0]).toMatch(
      /^spec.clusterIPs\[0\].*(must be a valid IP address|must not have leading 0s)/,
    );
  });

  it.each(['10.96.0.0', '10.96.255.255', '10.97.0.1'])('%s is not in the range (SVC-1)', (asked) => {
    expect(d.causes(d.creating(serviceDraft('web', { clusterIP: asked })))[0]).toMatch(
      /^spec.clusterIPs.*(not in the valid range|does not match the current range)/,
    );
  });

  it('is given to no two Services', () => {
    for (let count = 0; count < 60; count++) d.create(serviceDraft(`s${count}`));
    expect(new Set(Array.from({ length: 60 }, (_, count) => address(`s${count}`))).size).toBe(60);
  });

  it('is kept by an update that leaves it out, and may not change (SVC-22)', () => {
    d.create(serviceDraft('web'));
    const had = address();
    const { clusterIP: _ip, clusterIPs: _ips, ...left } = spec() ?? {};
    d.submit({
      verb: 'replace',
      ref: d.ref('services', 'web'),
      object: { ...d.entry<Service>(d.ref('services', 'web')).object, spec: { ...left, sessionAffinity: 'ClientIP' } } as Service,
    });
    expect(address()).toBe(had);
    expect(spec()?.sessionAffinityConfig).toEqual({ clientIP: { timeoutSeconds: 10_800 } });
    const refused = ['spec.clusterIPs[0]: Invalid value: ["10.96.9.9"]: may not change once set'];
    expect(d.causes(patch({ spec: { clusterIP: '10.96.9.9', clusterIPs: ['10.96.9.9'] } }))).toEqual(refused);
    // By a client that knows of one address only.
    expect(d.causes(patch({ spec: { clusterIP: '10.96.9.9' } }))).toEqual(refused);
  });

  it('is none for a headless Service (SVC-23), and goes back when the Service goes', () => {
    d.create(serviceDraft('headless', { clusterIP: 'None' }));
    expect([claimCount(), spec('headless')?.clusterIPs]).toEqual([0, ['None']]);
    d.create(serviceDraft('web'));
    const had = address();
    d.told();
    d.submit({ verb: 'delete', ref: d.ref('services', 'web') });
    expect(d.told()).toEqual(['Deleted services web', `ClaimReleased _claims ${had}`]);
    d.create(serviceDraft('next', { clusterIP: had }));
  });

  it('goes back when the type becomes ExternalName, and another comes with the type (SVC-14, SVC-23)', () => {
    d.create(serviceDraft('web', { type: 'NodePort' }));
    const had = address();
    d.submit(patch({ spec: { type: 'ExternalName', externalName: 'example.com' } }));
    expect(spec()).toEqual({
      type: 'ExternalName',
      externalName: 'example.com',
      selector: { app: 'web' },
      sessionAffinity: 'None',
      ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 }],
    });
    expect([claimCount(), isTaken('clusterips', had)]).toEqual([0, false]);
    d.submit(patch({ spec: { type: 'ClusterIP', externalName: null } }));
    expect(isTaken('clusterips', address())).toBe(true);
  });

  it('of an ExternalName is refused, since it would be somebody else’s', () => {
    d.create(serviceDraft('web', { clusterIP: '10.96.0.10' }));
    expect(d.causes(d.creating(serviceDraft('other', { type: 'ExternalName', externalName: 'example.com', clusterIP: '10.96.0.10' })))).toEqual([
      'spec.clusterIPs: Forbidden: may not be set for ExternalName services',
    ]);
  });

  it('stays where it is through status updates and no-ops', () => {
    d.create(serviceDraft('web', { type: 'LoadBalancer' }));
    d.told();
    d.submit({
      verb: 'patch',
      ref: d.ref('services', 'web'),
      subresource: 'status',
      patchType: 'merge',
      patch: { status: { loadBalancer: { ingress: [{ ip: '127.20.0.1' }] } } },
    });
    d.submit(patch({ metadata: { labels: { a: 'b' } } }));
    d.submit(patch({ metadata: { labels: { a: 'b' } } }));
    expect(d.told()).toEqual(['ServiceAddressAssigned services web', 'Updated services web']);
  });
});

describe('node ports', () => {
  it('come from above the static band (SVC-10), one claim each', () => {
    d.create(serviceDraft('web', { type: 'NodePort', ports: [tcp(80), tcp(81)] }));
    for (const port of nodePorts()) expect([(port ?? 0) >= 30086 && (port ?? 0) <= 32767, isTaken('nodeports', port ?? 0)]).toEqual([true, true]);
    expect(new Set(nodePorts()).size).toBe(2);
  });

  it('are never of the static band while there are others (SVC-10)', () => {
    const taken = Array.from({ length: 500 }, (_, at) => {
      const given = withNodePorts(d.ref('services', 'web'), unaddressed(at, 'NodePort'), undefined, d.world.fold);
      return given.ok ? (given.value.spec?.ports?.[0]?.nodePort ?? 0) : 0;
    });
    expect(Math.min(...taken)).toBeGreaterThanOrEqual(30086);
  });

  it('may be asked for in the range when free, of this type (SVC-11, SVC-12)', () => {
    d.create(serviceDraft('web', { type: 'NodePort', ports: [tcp(80, 30007)] }));
    expect(d.causes(d.creating(serviceDraft('b', { type: 'NodePort', ports: [tcp(80, 30007)] })))).toEqual([
      'spec.ports[0].nodePort: Invalid value: 30007: provided port is already allocated',
    ]);
    expect(d.causes(d.creating(serviceDraft('b', { type: 'NodePort', ports: [tcp(80, 29999)] })))).toEqual([
      'spec.ports[0].nodePort: Invalid value: 29999: provided port is not in the valid range. The range of valid ports is 30000-32767',
    ]);
    expect(d.causes(d.creating(serviceDraft('b', { ports: [tcp(80, 30007)] })))).toEqual([
      "spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'",
    ]);
    const unallocated = { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false };
    expect(d.causes(d.creating(serviceDraft('b', { ...unallocated, ports: [tcp(80, 30007)] })))).toEqual([
      'spec.ports[0].nodePort: Invalid value: 30007: provided port is already allocated',
    ]);
    d.create(serviceDraft('c', { ...unallocated, ports: [tcp(80), tcp(81, 30008)] }));
    expect(nodePorts('c')).toEqual([undefined, 30008]);
  });

  it('are shared by TCP and UDP of one number (SVC-11)', () => {
    const both = (nodePort?: number) =>
      ['TCP', 'UDP'].map((protocol) => ({ name: protocol.toLowerCase(), port: 53, protocol, ...(nodePort === undefined ? {} : { nodePort }) }));
    d.create(serviceDraft('dns', { type: 'NodePort', ports: both() }));
    expect(new Set(nodePorts('dns')).size).toBe(1);
    d.create(serviceDraft('asked', { type: 'NodePort', ports: both(30053) }));
    expect(nodePorts('asked')).toEqual([30053, 30053]);
    d.create(
      serviceDraft('half', {
        type: 'NodePort',
        ports: [
          { ...both(30054)[0], port: 54 },
          { ...both()[1], port: 54 },
        ],
      }),
    );
    expect(nodePorts('half')).toEqual([30054, 30054]);
  });

  it('are kept by the name of the port, and given back with the port, the type or the Service (SVC-14)', () => {
    d.create(serviceDraft('web', { type: 'NodePort', ports: [tcp(80), tcp(81)] }));
    const [first, second] = nodePorts();
    d.submit(patch({ spec: { ports: [{ name: 'p80', port: 8000 }] } }));
    expect(nodePorts()).toEqual([first]);
    expect([isTaken('nodeports', first ?? 0), isTaken('nodeports', second ?? 0)]).toEqual([true, false]);
    d.submit(patch({ spec: { type: 'LoadBalancer' } }));
    expect(nodePorts()).toEqual([first]);
    d.submit(patch({ spec: { type: 'ClusterIP' } }));
    expect([nodePorts(), claimCount(), spec()?.externalTrafficPolicy, spec()?.allocateLoadBalancerNodePorts]).toEqual([[undefined], 1, undefined, undefined]);
    d.submit(patch({ spec: { type: 'NodePort' } }));
    d.submit({ verb: 'delete', ref: d.ref('services', 'web') });
    expect(claimCount()).toBe(0);
  });

  it('that a load balancer has already stay when it is to have none, until they are cleared (SVC-12)', () => {
    d.create(serviceDraft('web', { type: 'LoadBalancer' }));
    const had = nodePorts();
    d.submit(patch({ spec: { allocateLoadBalancerNodePorts: false } }));
    expect(nodePorts()).toEqual(had);
    d.submit(patch({ spec: { ports: [{ name: 'http', port: 80 }] } }));
    expect([nodePorts(), isTaken('nodeports', had[0] ?? 0)]).toEqual([[undefined], false]);
  });

  it('may be changed to another free one', () => {
    d.create(serviceDraft('web', { type: 'NodePort', ports: [tcp(80, 30001)] }));
    d.submit(patch({ spec: { ports: [tcp(80, 30002)] } }));
    expect([nodePorts(), isTaken('nodeports', 30001), isTaken('nodeports', 30002)]).toEqual([[30002], false, true]);
  });
});

describe('the port of a health check', () => {
  const local = { type: 'LoadBalancer', externalTrafficPolicy: 'Local' };
  const healthPort = (name = 'web'): number => spec(name)?.healthCheckNodePort ?? 0;

  it('is chosen from the node ports and claimed, for a load balancer with the policy Local only (SVC-13)', () => {
    d.create(serviceDraft('web', local));
    expect(healthPort()).toBeGreaterThanOrEqual(30086);
    expect(nodePorts()).not.toContain(healthPort());
    expect(d.told()).toEqual([
      'Created services web',
      `ClaimTaken _claims ${address()}`,
      ...[...nodePorts(), healthPort()].map((port) => `ClaimTaken _claims ${port}`),
    ]);
    d.create(serviceDraft('cluster', { type: 'LoadBalancer' }));
    d.create(serviceDraft('ports', { type: 'NodePort', externalTrafficPolicy: 'Local' }));
    expect([spec('cluster')?.healthCheckNodePort, spec('ports')?.healthCheckNodePort]).toEqual([undefined, undefined]);
  });

  it('is chosen where node ports are not (SVC-12, SVC-13)', () => {
    d.create(serviceDraft('web', { ...local, allocateLoadBalancerNodePorts: false }));
    expect([nodePorts(), isTaken('nodeports', healthPort())]).toEqual([[undefined], true]);
  });

  it('may be asked for, once, in the range, beside the node ports (SVC-13)', () => {
    d.create(serviceDraft('web', { ...local, healthCheckNodePort: 30010 }));
    expect([healthPort(), isTaken('nodeports', 30010)]).toEqual([30010, true]);
    const refused = (text: string, port: number) => [
      `spec.healthCheckNodePort: Invalid value: ${port}: failed to allocate requested HealthCheck NodePort ${port}: ${text}`,
    ];
    const asking = (healthCheckNodePort: number, more: object = {}) => d.causes(d.creating(serviceDraft('b', { ...local, healthCheckNodePort, ...more })));
    expect(asking(30010)).toEqual(refused('provided port is already allocated', 30010));
    expect(asking(30011, { ports: [tcp(80, 30011)] })).toEqual(refused('provided port is already allocated', 30011));
    expect(asking(80)).toEqual(refused('provided port is not in the valid range. The range of valid ports is 30000-32767', 80));
    expect(d.causes(d.creating(serviceDraft('c', { type: 'NodePort', ports: [tcp(80, 30010)] })))).toEqual([
      'spec.ports[0].nodePort: Invalid value: 30010: provided port is already allocated',
    ]);
  });

  it('does not change, and is kept by an update that leaves it out (SVC-13)', () => {
    d.create(serviceDraft('web', local));
    const had = healthPort();
    expect(d.causes(patch({ spec: { healthCheckNodePort: 30001 } }))).toEqual(['spec.healthCheckNodePort: Forbidden: field is immutable']);
    d.submit(patch({ spec: { healthCheckNodePort: null, sessionAffinity: 'ClientIP' } }));
    expect(healthPort()).toBe(had);
  });

  it.each([
    ['the policy', { externalTrafficPolicy: 'Cluster' }],
    ['the type', { type: 'ClusterIP' }],
  ])('goes back with %s, and another comes with it (SVC-13)', (_what, change) => {
    d.create(serviceDraft('web', local));
    const had = healthPort();
    d.submit(patch({ spec: change }));
    expect([healthPort(), isTaken('nodeports', had)]).toEqual([0, false]);
    d.submit(patch({ spec: local }));
    expect(isTaken('nodeports', healthPort())).toBe(true);
    d.submit({ verb: 'delete', ref: d.ref('services', 'web') });
    expect(claimCount()).toBe(0);
  });

  it('is refused where there is no health check (SVC-13)', () => {
    const text = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";
    expect(d.causes(d.creating(serviceDraft('web', { type: 'LoadBalancer', healthCheckNodePort: 30010 })))).toEqual([
      `spec.healthCheckNodePort: Invalid value: 30010: ${text}`,
    ]);
  });
});

it('a Service that is gone with its last finalizer gives back what it had', () => {
  d.create({ ...serviceDraft('web', { type: 'LoadBalancer' }), metadata: { name: 'web', namespace: 'default', finalizers: ['x.io/hold'] } });
  d.submit({ verb: 'delete', ref: d.ref('services', 'web') });
  expect(claimCount()).toBe(2);
  d.submit(patch({ metadata: { finalizers: null } }));
  expect([d.find(d.ref('services', 'web')), claimCount()]).toEqual([undefined, 0]);
});
