// Pods and Services to ports, Endpoints and EndpointSlices, with the real decide and fold.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Effect, EffectOf } from '../../domain/effect.ts';
import { listedPortLabels } from '../../domain/listed-port-labels.ts';
import { complete, type Draft, foldOf, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import type { Observation, Step } from '../../domain/reconciler.ts';
import { type Ref, refKey } from '../../domain/ref.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Endpoint, Endpoints, EndpointSlice, IPAddress, Pod, Service, ServiceCIDR } from '../../schemas/kubernetes/types.ts';
import { networking } from './networking.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const web = ref('services', 'web');

let world: SmallWorld;
/** For ports. */
let calls: Effect[];
/** For routes. */
let routed: Effect[];
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
const patch = (one: Ref, body: object, subresource?: 'status'): void =>
  submit({ verb: 'patch', ref: one, patchType: 'merge', patch: body as never, ...(subresource ? { subresource } : {}) });

/** Whom the last event wakes. */
function woken(): readonly Ref[] {
  const recorded = world.events.at(-1);
  if (recorded === undefined) return [];
  const before = world.events.findLast((one) => one !== recorded && refKey(one.ref) === refKey(recorded.ref))?.object;
  return networking.affected(world.fold, new Set(), { recorded, before, after: recorded.object });
}

beforeEach(() => {
  calls = [];
  routed = [];
  let ports = 0;
  const cloud = {
    'ensure-port': (effect: Effect) => {
      calls.push(effect);
      return { portId: 'p', subnetId: 's', address: `10.0.${Math.floor(++ports / 250)}.${ports % 250}`, macAddress: 'm' };
    },
    'remove-port': (effect: Effect) => {
      calls.push(effect);
      return {};
    },
    'ensure-service-route': (effect: Effect) => (routed.push(effect), {}),
    'remove-service-route': (effect: Effect) => (routed.push(effect), {}),
  };
  world = createSmallWorld([networking], kubernetesFacts, cloud);
  create({ kind: 'Namespace', metadata: { name: 'default' } });
  create({
    kind: 'Node',
    metadata: { name: 'n1', labels: { 'topology.kubernetes.io/zone': 'a' } },
    status: { allocatable: { pods: '5000' }, addresses: [{ type: 'InternalIP', address: '192.168.0.1' }] },
  });
});

const service = (spec: object = {}): void =>
  create({
    kind: 'Service',
    metadata: { name: 'web', namespace: 'default', labels: { tier: 'front' } },
    spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...spec },
  });
function pod(name: string, spec: object = {}, ready = true): void {
  create({
    kind: 'Pod',
    metadata: { name, namespace: 'default', labels: { app: 'web' } },
    spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i', ports: [{ name: 'web', containerPort: 8080 }] }], ...spec },
  });
  setReady(name, ready);
}
const setReady = (name: string, ready: boolean): void =>
  patch(ref('pods', name), { status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] } }, 'status');
const slices = (): readonly EndpointSlice[] => world.fold.list<EndpointSlice>(testTenant, 'endpointslices.discovery.k8s.io').map(({ object }) => object);
const endpoints = (): readonly Endpoint[] => slices().flatMap((slice) => slice.endpoints ?? []);
const endpoint = (name: string): Endpoint | undefined => endpoints().find((one) => one.targetRef?.name === name);
const older = (): Endpoints | undefined => world.fold.get<Endpoints>(ref('endpoints', 'web'))?.object;
/** The route is wanted at every look; a worker makes a call once. */
const writesPlanned = (): readonly Step[] => {
  const plan = networking.reconcile(world.fold, new Set(), web, 0);
  return plan.kind === 'act' ? plan.steps.filter((step) => !('perform' in step)) : [];
};
const writes = (act: () => void): readonly string[] => {
  const from = world.events.length;
  act();
  world.run();
  return world.events.slice(from).map(({ type, ref: { resource } }) => `${type} ${resource.split('.')[0]}`);
};

describe('a port', () => {
  it('is made once the pod has a node, and given back when the pod is gone, also by force', () => {
    pod('a');
    create({ kind: 'Pod', metadata: { name: 'waiting', namespace: 'default' }, spec: { containers: [{ name: 'c', image: 'i' }] } });
    world.run();
    const { uid } = world.fold.get<Pod>(ref('pods', 'a'))?.object.metadata ?? { uid: '' };
    expect(calls).toMatchObject([{ kind: 'ensure-port', deviceId: uid, owner: `k8shost/pods/${uid}` }]);
    expect(world.fold.get<Pod>(ref('pods', 'a'))?.object.status).toMatchObject({ podIP: '10.0.0.1', podIPs: [{ ip: '10.0.0.1' }] });
    submit({ verb: 'delete', ref: ref('pods', 'a'), gracePeriodSeconds: 0 });
    submit({ verb: 'delete', ref: ref('pods', 'waiting') });
    world.run();
    expect(calls.slice(1)).toMatchObject([{ kind: 'remove-port', owner: `k8shost/pods/${uid}` }]);
    expect(calls[1]?.revision).toBeGreaterThan(calls[0]?.revision ?? 0);
  });

  it('that answers for a pod that was replaced meanwhile changes nothing (K6)', () => {
    pod('a');
    world.run();
    const late = {
      effect: { ...calls[0], ref: { ...calls[0]?.ref, uid: 'the one before' } },
      answer: { portId: 'p', subnetId: 's', address: '10.9.9.9', macAddress: 'm' },
    } as Observation;
    expect(networking.observe?.(world.fold, late, 0)).toEqual([]);
  });

  it('of an incarnation that lives is never removed', () => {
    pod('a');
    const { uid } = world.fold.get(ref('pods', 'a'))?.object.metadata ?? { uid: '' };
    expect(networking.reconcile(world.fold, new Set(), { ...ref('pods', 'a'), uid }, 0)).toEqual({ kind: 'settled' });
  });

  it('is none on the host network: the pod has its node’s address, when the node has one', () => {
    patch(ref('nodes', 'n1', ''), { status: { addresses: null } }, 'status');
    pod('a', { hostNetwork: true });
    world.run();
    expect(world.planOf(ref('pods', 'a'))?.kind).toBe('blocked');
    patch(ref('nodes', 'n1', ''), { status: { addresses: [{ type: 'InternalIP', address: '192.168.0.9' }] } }, 'status');
    world.run();
    expect([world.fold.get<Pod>(ref('pods', 'a'))?.object.status?.podIP, calls]).toEqual(['192.168.0.9', []]);
  });

  it('that the list does not show is made again', () => {
    pod('a');
    world.run();
    expect(networking.sweep?.(world.fold, 'novanet', [], 0)).toMatchObject([{ perform: { kind: 'ensure-port' } }]);
    const { owner, tenant, revision } = calls[0] as Effect;
    expect(
      networking.sweep?.(
        world.fold,
        'novanet',
        [{ service: 'novanet', owner, tenant, revision, id: 'p', labels: listedPortLabels({ node: 'n1', namespace: 'default', labels: { app: 'web' } }) }],
        0,
      ),
    ).toEqual([]);
  });
});

describe('endpoints', () => {
  it('show ready pods with node, zone and target, in a slice and in Endpoints (EPS-4, EPS-9, EPS-11)', () => {
    service();
    pod('a');
    pod('b', {}, false);
    world.run();
    expect(endpoint('a')).toMatchObject({ addresses: ['10.0.0.1'], conditions: { ready: true, serving: true, terminating: false }, nodeName: 'n1', zone: 'a' });
    expect(endpoint('b')?.conditions).toEqual({ ready: false, serving: false, terminating: false });
    expect(slices()[0]).toMatchObject({
      addressType: 'IPv4',
      ports: [{ name: 'http', protocol: 'TCP', port: 8080 }],
      metadata: {
        labels: { tier: 'front', 'kubernetes.io/service-name': 'web', 'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io' },
        ownerReferences: [{ kind: 'Service', controller: true }],
      },
    });
    expect(older()?.subsets).toMatchObject([
      { addresses: [{ ip: '10.0.0.1', nodeName: 'n1' }], notReadyAddresses: [{ ip: '10.0.0.2' }], ports: [{ name: 'http', port: 8080 }] },
    ]);
  });

  it('are one empty slice and Endpoints without subsets where there is no pod (EPS-7)', () => {
    service();
    world.run();
    expect([slices().length, endpoints(), older()?.subsets]).toEqual([1, [], undefined]);
  });

  it('are written into the slice that was empty (EPS-8)', () => {
    service();
    world.run();
    expect(writes(() => pod('a')).filter((one) => one.includes('slices'))).toEqual(['Updated endpointslices']);
    expect(slices().map((slice) => slice.endpoints?.length)).toEqual([1]);
  });

  it('of a family that the Service has not, and what it says of being headless by itself, are put right (EPS-1, EPS-9)', () => {
    service();
    const owner = world.fold.get(web)?.object.metadata.uid ?? '';
    const labels = { 'kubernetes.io/service-name': 'web', 'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io' };
    const metadata = { name: 'web-v6', namespace: 'default', labels, ownerReferences: [{ apiVersion: 'v1', kind: 'Service', name: 'web', uid: owner }] };
    create({ kind: 'EndpointSlice', apiVersion: 'discovery.k8s.io/v1', metadata, addressType: 'IPv6', endpoints: [] } as Draft);
    patch(web, { metadata: { labels: { 'service.kubernetes.io/headless': '' } } });
    world.run();
    expect(slices().map(({ addressType }) => addressType)).toEqual(['IPv4']);
    for (const shown of [slices()[0], older()]) expect(shown?.metadata.labels).not.toHaveProperty(['service.kubernetes.io/headless']);
    expect([older()?.metadata.labels?.['tier'], world.rejections]).toEqual(['front', []]);
  });

  it('come to rest, and a second copy on the same fold plans nothing (K4)', () => {
    service();
    for (const name of ['a', 'b', 'c']) pod(name);
    world.run();
    expect(writesPlanned()).toEqual([]);
  });

  it('keep a terminating pod, not ready but serving (EPS-2, EPS-3, DRN-1), and lose it when it is gone or has ended', () => {
    service();
    for (const name of ['a', 'b']) pod(name);
    world.run();
    submit({ verb: 'delete', ref: ref('pods', 'a') });
    world.run();
    expect(endpoint('a')?.conditions).toEqual({ ready: false, serving: true, terminating: true });
    expect(older()?.subsets?.[0]?.addresses?.map(({ ip }) => ip)).toEqual(['10.0.0.2']);
    expect(older()?.subsets?.[0]?.notReadyAddresses).toBeUndefined();
    submit({ verb: 'delete', ref: ref('pods', 'a'), gracePeriodSeconds: 0 });
    patch(ref('pods', 'b'), { status: { phase: 'Failed' } }, 'status');
    world.run();
    expect([endpoints(), older()?.subsets]).toEqual([[], undefined]);
  });

  it('are all ready with publishNotReadyAddresses (SVC-36)', () => {
    service({ publishNotReadyAddresses: true });
    pod('a', {}, false);
    world.run();
    submit({ verb: 'delete', ref: ref('pods', 'a') });
    world.run();
    expect(endpoint('a')?.conditions).toEqual({ ready: true, serving: false, terminating: true });
    expect(older()?.subsets?.[0]?.addresses).toHaveLength(1);
  });

  it('are grouped by the ports that names resolve to (EPS-5); a pod without the port is in no subset', () => {
    service({ ports: [{ name: 'http', port: 80, targetPort: 'web' }] });
    pod('a');
    pod('b', { containers: [{ name: 'c', image: 'i', ports: [{ name: 'web', containerPort: 9090 }] }] });
    pod('c', { containers: [{ name: 'c', image: 'i' }] });
    world.run();
    expect(
      slices()
        .map((slice) => [slice.ports?.[0]?.port, slice.endpoints?.[0]?.targetRef?.name])
        .sort(),
    ).toEqual(
      [
        [8080, 'a'],
        [9090, 'b'],
        [undefined, 'c'],
      ].sort(),
    );
    expect(older()?.subsets?.map((subset) => [subset.ports?.[0]?.port, subset.addresses?.length])).toEqual([
      [8080, 1],
      [9090, 1],
    ]);
  });

  it('of a headless Service carry hostnames of its own subdomain and say so by a label (EPS-4, EPS-9, DNS-20)', () => {
    service({ clusterIP: 'None' });
    pod('a', { hostname: 'db-0', subdomain: 'web' });
    pod('b', { hostname: 'db-1', subdomain: 'other' });
    world.run();
    expect([endpoint('a')?.hostname, endpoint('b')?.hostname]).toEqual(['db-0', undefined]);
    expect(slices()[0]?.metadata.labels).toHaveProperty(['service.kubernetes.io/headless'], '');
  });

  it('leave out a pod whose node is gone until it comes back (EPS-2, DRN-5), and follow the node’s zone', () => {
    service();
    pod('a');
    world.run();
    patch(ref('nodes', 'n1', ''), { metadata: { labels: { 'topology.kubernetes.io/zone': 'b' } } });
    world.run();
    expect(endpoint('a')?.zone).toBe('b');
    submit({ verb: 'delete', ref: ref('nodes', 'n1', '') });
    world.run();
    expect(endpoints()).toEqual([]);
    create({ kind: 'Node', metadata: { name: 'n1' } });
    world.run();
    expect(endpoint('a')).toBeDefined();
  });

  it('follow the labels of the Service and of the pods', () => {
    service();
    pod('a');
    world.run();
    patch(web, { metadata: { labels: { tier: 'back' } } });
    patch(ref('pods', 'a'), { metadata: { labels: { app: 'other' } } });
    world.run();
    expect([slices()[0]?.metadata.labels?.['tier'], older()?.metadata.labels?.['tier'], endpoints()]).toEqual(['back', 'back', []]);
  });

  it('are none of ours without a selector, or for an ExternalName (EPS-1)', () => {
    service({ selector: {} });
    world.run();
    expect([slices(), older()]).toEqual([[], undefined]);
    patch(web, { spec: { type: 'ExternalName', externalName: 'example.com', selector: { app: 'web' } } });
    world.run();
    expect([slices(), older()]).toEqual([[], undefined]);
  });

  it('are written again when somebody changes or deletes them', () => {
    service();
    pod('a');
    world.run();
    const name = slices()[0]?.metadata.name ?? '';
    submit({ verb: 'delete', ref: ref('endpointslices.discovery.k8s.io', name) });
    patch(ref('endpoints', 'web'), { subsets: null });
    world.run();
    expect([endpoint('a')?.addresses, older()?.subsets?.length]).toEqual([['10.0.0.1'], 1]);
  });

  it('go with the Service; those that somebody else wrote stay', () => {
    service();
    create({ kind: 'Endpoints', metadata: { name: 'own', namespace: 'default' }, subsets: [{ addresses: [{ ip: '192.0.2.1' }] }] });
    world.run();
    submit({ verb: 'delete', ref: web });
    world.run();
    expect([older(), world.fold.get(ref('endpoints', 'own'))?.object.kind]).toEqual([undefined, 'Endpoints']);
  });
});

describe('the route of a Service', () => {
  const last = (): EffectOf<'ensure-service-route'> => routed.at(-1) as EffectOf<'ensure-service-route'>;

  it('leads from its cluster address to the ready endpoints, and to those that end and still serve', () => {
    service({ sessionAffinity: 'ClientIP', internalTrafficPolicy: 'Local' });
    pod('a');
    pod('b');
    pod('c', {}, false);
    world.run();
    const { uid, address } = { uid: world.fold.get(web)?.object.metadata.uid, address: world.fold.get<Service>(web)?.object.spec?.clusterIP };
    const one = { port: 8080, node: 'n1', terminating: false, forZones: [], forNodes: [] };
    expect(last()).toMatchObject({ kind: 'ensure-service-route', owner: `k8shost/services/${uid}`, name: 'default/web', addresses: [address] });
    expect(last().ports).toEqual([
      {
        name: 'http',
        protocol: 'TCP',
        port: 80,
        nodePort: 0,
        endpoints: [
          { ...one, address: '10.0.0.1' },
          { ...one, address: '10.0.0.2' },
        ],
      },
    ]);
    expect(last()).toMatchObject({ affinitySeconds: 10_800, internalLocal: true, externalLocal: false, externalAddresses: [], healthCheckNodePort: 0 });
    submit({ verb: 'delete', ref: ref('pods', 'a'), gracePeriodSeconds: 30 });
    world.run();
    expect(last().ports[0]?.endpoints.map(({ address: of, terminating }) => [of, terminating])).toEqual([
      ['10.0.0.1', true],
      ['10.0.0.2', false],
    ]);
  });

  it('has what leads in from outside: node ports, and the balancer’s address unless it is a proxy (SVC-38)', () => {
    service({ type: 'LoadBalancer', externalTrafficPolicy: 'Local', loadBalancerSourceRanges: ['192.0.2.0/24'] });
    patch(
      web,
      { status: { loadBalancer: { ingress: [{ ip: '203.0.113.9' }, { ip: '203.0.113.8', ipMode: 'Proxy' }, { hostname: 'lb.example' }] } } },
      'status',
    );
    world.run();
    const spec = world.fold.get<Service>(web)?.object.spec;
    expect(last()).toMatchObject({
      externalAddresses: ['203.0.113.9'],
      externalLocal: true,
      sourceRanges: ['192.0.2.0/24'],
      healthCheckNodePort: spec?.healthCheckNodePort,
      ports: [{ nodePort: spec?.ports?.[0]?.nodePort }],
    });
    expect(spec?.healthCheckNodePort).toBeGreaterThan(0);
  });

  it('follows every change of the slices, though more is to be written', () => {
    service();
    world.run();
    expect(last().ports[0]?.endpoints).toEqual([]);
    for (const name of ['a', 'b']) {
      pod(name);
      world.run();
    }
    expect(last().ports[0]?.endpoints).toHaveLength(2);
    setReady('b', false);
    world.run();
    expect(last().ports[0]?.endpoints).toHaveLength(1);
  });

  it('is none without a cluster address, goes with the Service, and when it becomes an ExternalName', () => {
    service({ clusterIP: 'None' });
    world.run();
    expect(routed).toEqual([]);
    submit({ verb: 'delete', ref: web });
    world.run();
    expect(routed).toEqual([]);
    service();
    world.run();
    const { owner, revision } = last();
    patch(web, { spec: { type: 'ExternalName', externalName: 'db.example', clusterIP: null, clusterIPs: null, selector: null } });
    world.run();
    expect(last()).toMatchObject({ kind: 'remove-service-route', owner });
    expect(last().revision).toBeGreaterThan(revision);
    patch(web, { spec: { type: 'ClusterIP', externalName: null } });
    world.run();
    expect(last()).toMatchObject({ kind: 'ensure-service-route', owner });
    submit({ verb: 'delete', ref: web });
    world.run();
    expect(last()).toMatchObject({ kind: 'remove-service-route', owner });
  });

  it('of an incarnation that lives is never removed', () => {
    service();
    const { uid } = world.fold.get(web)?.object.metadata ?? { uid: '' };
    expect(networking.reconcile(world.fold, new Set(), { ...web, uid }, 0)).toEqual({ kind: 'settled' });
  });
});

describe('hints of where traffic should come from', () => {
  const zoneA = { forZones: [{ name: 'a' }] };
  const node = (name: string, zone?: string): void =>
    create({
      kind: 'Node',
      metadata: { name, labels: zone === undefined ? {} : { 'topology.kubernetes.io/zone': zone } },
      status: { allocatable: { pods: '9' } },
    });

  it.each([
    ['PreferSameZone', zoneA],
    ['PreferClose', zoneA],
    ['PreferSameNode', { ...zoneA, forNodes: [{ name: 'n1' }] }],
    [undefined, undefined],
  ])('of a Service that says %s (EPS-10)', (trafficDistribution, wanted) => {
    service({ trafficDistribution });
    pod('a');
    world.run();
    expect(endpoint('a')?.hints).toEqual(wanted);
  });

  it('are none of an endpoint that is not ready, or whose node has no zone (EPS-10)', () => {
    node('n2');
    service({ trafficDistribution: 'PreferSameZone' });
    pod('a', {}, false);
    pod('b', { nodeName: 'n2' });
    world.run();
    expect([endpoint('a')?.hints, endpoint('b')?.hints]).toEqual([undefined, undefined]);
    patch(web, { spec: { trafficDistribution: 'PreferSameNode' } });
    world.run();
    expect([endpoint('a')?.hints, endpoint('b')?.hints]).toEqual([undefined, { forNodes: [{ name: 'n2' }] }]);
  });

  it('come, change and go with the Service’s wish and the node’s zone; other changes of nodes wake no Service (EPS-10)', () => {
    node('n2', 'b');
    service();
    pod('a');
    world.run();
    patch(web, { spec: { trafficDistribution: 'PreferSameZone' } });
    world.run();
    expect(endpoint('a')?.hints).toEqual(zoneA);
    const relabel = (name: string, labels: object) => writes(() => patch(ref('nodes', name, ''), { metadata: { labels } }));
    expect(relabel('n1', { 'topology.kubernetes.io/zone': 'c' })).toEqual(['Updated nodes', 'Updated endpointslices']);
    expect(endpoint('a')?.hints).toEqual({ forZones: [{ name: 'c' }] });
    for (const [name, labels] of [
      ['n1', { disk: 'ssd' }],
      ['n2', { 'topology.kubernetes.io/zone': 'd' }],
    ] as const) {
      relabel(name, labels);
      expect(woken()).toEqual([]);
    }
    patch(web, { spec: { trafficDistribution: null } });
    world.run();
    expect(endpoint('a')).not.toHaveProperty('hints');
  });
});

describe('Endpoints that people wrote for a Service without a selector', () => {
  const written = (subsets: object, metadata: object = {}): void =>
    create({ kind: 'Endpoints', metadata: { name: 'web', namespace: 'default', ...metadata }, subsets } as Draft);
  const http = [{ name: 'http', port: 8080 }];
  const shown = () => slices().map(({ addressType, ports, endpoints: all }) => [addressType, ports?.[0]?.port, all?.map(({ addresses }) => addresses[0])]);

  it('are mirrored: a slice for each family and set of ports (EPS-12)', () => {
    service({ selector: undefined });
    written(
      [
        { addresses: [{ ip: '192.0.2.1', nodeName: 'n1', hostname: 'db' }, { ip: '2001:DB8::1' }], notReadyAddresses: [{ ip: '192.0.2.2' }], ports: http },
        { addresses: [{ ip: '192.0.2.3' }], ports: [{ port: 9090 }] },
      ],
      { labels: { tier: 'back' }, annotations: { note: 'x', 'endpoints.kubernetes.io/last-change-trigger-time': 'y' } },
    );
    world.run();
    expect(shown()).toEqual(
      expect.arrayContaining([
        ['IPv4', 8080, ['192.0.2.1', '192.0.2.2']],
        ['IPv6', 8080, ['2001:db8::1']],
        ['IPv4', 9090, ['192.0.2.3']],
      ]),
    );
    const [slice] = slices().filter(({ endpoints: all }) => all?.length === 2);
    expect(slice?.endpoints).toEqual([
      { addresses: ['192.0.2.1'], conditions: { ready: true }, hostname: 'db', nodeName: 'n1' },
      { addresses: ['192.0.2.2'], conditions: { ready: false } },
    ]);
    expect(slice?.metadata).toMatchObject({
      labels: { tier: 'back', 'kubernetes.io/service-name': 'web', 'endpointslice.kubernetes.io/managed-by': 'endpointslicemirroring-controller.k8s.io' },
      annotations: { note: 'x' },
      ownerReferences: [{ kind: 'Endpoints', name: 'web', controller: true }],
    });
    expect(Object.keys(slice?.metadata.annotations ?? {})).toEqual(['note']);
    expect(writesPlanned()).toEqual([]);
  });

  it('are followed, one write a change, and whoever changes or deletes a mirror is overruled (EPS-12)', () => {
    service({ selector: undefined });
    written([{ addresses: [{ ip: '192.0.2.1' }], ports: http }]);
    world.run();
    const change = (): void => patch(ref('endpoints', 'web'), { subsets: [{ addresses: [{ ip: '192.0.2.9' }], ports: http }] });
    expect(writes(change)).toEqual(['Updated endpoints', 'Updated endpointslices']);
    const mirror = ref('endpointslices.discovery.k8s.io', slices()[0]?.metadata.name ?? '');
    expect(writes(() => patch(mirror, { endpoints: [] }))).toEqual(['Updated endpointslices', 'Updated endpointslices']);
    expect(writes(() => submit({ verb: 'delete', ref: mirror }))).toEqual(['Deleted endpointslices', 'Created endpointslices']);
    expect(shown()).toEqual([['IPv4', 8080, ['192.0.2.9']]]);
  });

  it.each([
    ['the label skip-mirror', () => patch(ref('endpoints', 'web'), { metadata: { labels: { 'endpointslice.kubernetes.io/skip-mirror': 'true' } } })],
    ['an election of a leader', () => patch(ref('endpoints', 'web'), { metadata: { annotations: { 'control-plane.alpha.kubernetes.io/leader': '{}' } } })],
    ['a selector', () => patch(web, { spec: { selector: { app: 'none' } } })],
    ['no Service', () => submit({ verb: 'delete', ref: web })],
    ['no Endpoints', () => submit({ verb: 'delete', ref: ref('endpoints', 'web') })],
  ])('are not mirrored with %s (EPS-12)', (_what, change) => {
    service({ selector: undefined });
    written([{ addresses: [{ ip: '192.0.2.1' }], ports: http }]);
    world.run();
    expect(shown()).toEqual([['IPv4', 8080, ['192.0.2.1']]]);
    change();
    world.run();
    expect(endpoints()).toEqual([]);
  });

  it('are mirrored into further slices beyond 1,000 addresses (EPS-12)', () => {
    service({ selector: undefined });
    written([{ addresses: Array.from({ length: 1_001 }, (_, at) => ({ ip: `192.0.${Math.floor(at / 250)}.${at % 250}` })), ports: http }]);
    world.run();
    expect(
      slices()
        .map(({ endpoints: all }) => all?.length)
        .sort(),
    ).toEqual([1, 1000]);
  });
});

describe('an IPAddress', () => {
  const address = (name: string) => world.fold.get<IPAddress>(ref('ipaddresses.networking.k8s.io', name, ''))?.object;
  const held = { spec: { parentRef: { resource: 'services', namespace: 'default', name: 'web' } } };

  it('shows which Service has a cluster address, and goes with the Service (SVC-7)', () => {
    service({ clusterIP: '10.96.0.10' });
    world.run();
    expect(address('10.96.0.10')).toMatchObject({
      ...held,
      metadata: { labels: { 'ipaddress.kubernetes.io/ip-family': 'IPv4', 'ipaddress.kubernetes.io/managed-by': 'ipallocator.k8s.io' } },
    });
    expect(networking.reconcile(world.fold, new Set(), ref('ipaddresses.networking.k8s.io', '10.96.0.10', ''), 0)).toEqual({ kind: 'settled' });
    submit({ verb: 'delete', ref: web });
    world.run();
    expect(address('10.96.0.10')).toBeUndefined();
  });

  it('is made again when somebody deletes it, and anew for the next Service with the address (SVC-7)', () => {
    service({ clusterIP: '10.96.0.10' });
    world.run();
    submit({ verb: 'delete', ref: ref('ipaddresses.networking.k8s.io', '10.96.0.10', '') });
    world.run();
    expect(address('10.96.0.10')).toMatchObject(held);
    submit({ verb: 'delete', ref: web });
    create({ kind: 'Service', metadata: { name: 'next', namespace: 'default' }, spec: { clusterIP: '10.96.0.10', ports: [{ port: 80 }] } });
    world.run();
    expect(address('10.96.0.10')?.spec.parentRef.name).toBe('next');
  });

  it('that people made is left alone (SVC-7)', () => {
    create({ kind: 'IPAddress', apiVersion: 'networking.k8s.io/v1', metadata: { name: '10.96.0.10' }, spec: { parentRef: { resource: 'a', name: 'b' } } });
    service({ clusterIP: '10.96.0.10' });
    world.run();
    submit({ verb: 'delete', ref: web });
    world.run();
    expect(address('10.96.0.10')?.spec.parentRef.name).toBe('b');
  });
});

describe('a ServiceCIDR', () => {
  const cidrRef = (name: string): Ref => ref('servicecidrs.networking.k8s.io', name, '');
  const cidr = (name: string) => world.fold.get<ServiceCIDR>(cidrRef(name))?.object;
  const make = (name: string, ...cidrs: string[]): void => {
    create({ kind: 'ServiceCIDR', apiVersion: 'networking.k8s.io/v1', metadata: { name }, spec: { cidrs } });
    world.run();
  };
  const remove = (name: string): void => {
    submit({ verb: 'delete', ref: cidrRef(name) });
    world.run();
  };
  const conditions = (name: string) => cidr(name)?.status?.conditions?.map(({ type, status, reason }) => [type, status, reason]);

  it('of the range of cluster addresses is ready and has its finalizer, any other is not ready (SVC-7)', () => {
    make('kubernetes', '10.96.0.0/16');
    make('more', '10.112.0.0/24');
    expect(cidr('kubernetes')?.metadata.finalizers).toEqual(['networking.k8s.io/service-cidr-finalizer']);
    expect(cidr('kubernetes')?.status?.conditions).toEqual([
      { type: 'Ready', status: 'True', reason: '', message: 'Kubernetes default Service CIDR is ready', lastTransitionTime: '2026-01-01T00:00:00Z' },
    ]);
    expect(conditions('more')).toEqual([['Ready', 'False', 'NotSupported']]);
    for (const name of ['kubernetes', 'more']) expect(networking.reconcile(world.fold, new Set(), cidrRef(name), 0)).toEqual({ kind: 'settled' });
  });

  it('stays while a Service has an address of it, says so, and goes with the last one (SVC-7)', () => {
    make('kubernetes', '10.96.0.0/16');
    service({ clusterIP: '10.96.0.10' });
    remove('kubernetes');
    expect(conditions('kubernetes')).toEqual([['Ready', 'False', 'Terminating']]);
    submit({ verb: 'delete', ref: web });
    world.run();
    expect(cidr('kubernetes')).toBeUndefined();
  });

  it('goes at once where no Service has an address of it, or another covers it, also later (SVC-7)', () => {
    make('kubernetes', '10.96.0.0/16');
    make('other', '10.112.0.0/24');
    make('part', '10.96.0.0/24');
    service({ clusterIP: '10.96.0.10' });
    for (const name of ['other', 'part', 'kubernetes']) remove(name);
    expect([cidr('other'), cidr('part'), cidr('kubernetes') === undefined]).toEqual([undefined, undefined, false]);
    make('again', '10.96.0.0/16');
    expect(cidr('kubernetes')).toBeUndefined();
  });
});

describe('what NovaNET refuses', () => {
  const refused = { kind: 'refused', message: 'a route is at most 4194304 bytes', reason: 'INVALID_ARGUMENT' } as const;
  const observed = (effect: object) => networking.observe?.(world.fold, { effect, refused } as unknown as Observation, 0);
  const base = () => ({ ref: { ...web, uid: world.fold.get(web)?.object.metadata.uid } });

  it('is told once at the object that it was for', () => {
    service();
    const said = observed({ ...base(), kind: 'ensure-service-route' });
    expect(said).toMatchObject([
      {
        verb: 'create',
        object: {
          involvedObject: { kind: 'Service', name: 'web' },
          type: 'Warning',
          reason: 'SyncServiceRouteFailed',
          message: "Nodes do not follow the Service's last change: a route is at most 4194304 bytes",
        },
      },
    ]);
    expect(observed({ ...base(), kind: 'ensure-service-route' })).toEqual(said);
  });

  it.each([
    ['ensure-port', 'FailedCreatePort'],
    ['ensure-security-group', 'SyncSecurityGroupFailed'],
  ])('%s is told as %s', (kind, reason) => {
    service();
    expect(observed({ ...base(), kind })).toMatchObject([{ object: { reason } }]);
  });

  it('is not told of what is gone or was replaced, nor when something was to be removed', () => {
    service();
    expect(observed({ ref: { ...web, uid: 'another' }, kind: 'ensure-service-route' })).toEqual([]);
    expect(observed({ ref: { ...web, name: 'gone', uid: 'gone' }, kind: 'ensure-service-route' })).toEqual([]);
    expect(observed({ ...base(), kind: 'remove-service-route' })).toEqual([]);
  });
});

describe('many ports', () => {
  it('a Service with 250 of them has them all, in slices that the API takes and in its route', () => {
    service({ ports: Array.from({ length: 250 }, (_, at) => ({ name: `p${at}`, port: 1000 + at, targetPort: 8080 })) });
    pod('a');
    pod('b');
    world.run();
    expect(world.rejections).toEqual([]);
    expect(slices().map((slice) => [slice.ports?.length, slice.endpoints?.length])).toEqual([[250, 2]]);
    const route = routed.at(-1) as EffectOf<'ensure-service-route'>;
    expect([route.ports.length, route.ports.every((port) => port.endpoints.length === 2)]).toEqual([250, true]);
  });
});

describe('many endpoints', () => {
  const many = (count: number, from = 0): void => {
    for (let at = from; at < from + count; at++) pod(`p${String(at).padStart(4, '0')}`);
  };

  it('are packed 100 to a slice, and one pod more or less is one write of one slice (EPS-6)', () => {
    service();
    many(250);
    world.run(5_000);
    expect(
      slices()
        .map((slice) => slice.endpoints?.length)
        .sort(),
    ).toEqual([100, 100, 50].sort());
    expect(writes(() => submit({ verb: 'delete', ref: ref('pods', 'p0003'), gracePeriodSeconds: 0 }))).toEqual([
      'Deleted pods',
      'ClaimTaken _claims',
      'Updated endpointslices',
      'Updated endpoints',
    ]);
    expect(writes(() => setReady('p0100', false))).toEqual(['StatusUpdated pods', 'Updated endpointslices', 'Updated endpoints']);
    expect(endpoints()).toHaveLength(249);
  });

  it('are cut at 1,000 in the older Endpoints, the ready ones first (EPS-11)', () => {
    const node = { kind: 'Node', metadata: { name: 'n1' } };
    const draft = (at: number): Draft => ({
      kind: 'Pod',
      metadata: { name: `p${String(at).padStart(4, '0')}`, namespace: 'default', labels: { app: 'web' } },
      spec: { nodeName: 'n1', containers: [{ name: 'c' }] },
      status: { podIP: `10.1.${Math.floor(at / 250)}.${at % 250}`, conditions: [{ type: 'Ready', status: at < 100 ? 'False' : 'True' }] },
    });
    const selecting = { kind: 'Service', metadata: { name: 'web', namespace: 'default' }, spec: { selector: { app: 'web' }, ports: [{ port: 80 }] } };
    const { fold } = foldOf([node, selecting, ...Array.from({ length: 1_050 }, (_, at) => draft(at))]);
    const plan = networking.reconcile(fold, new Set(), web, 0);
    const wishes = plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'create' ? [step.submit.object] : [])) : [];
    const cut = wishes.find(({ kind }) => kind === 'Endpoints') as Endpoints;
    expect(wishes.filter(({ kind }) => kind === 'EndpointSlice')).toHaveLength(11);
    expect(cut.metadata.annotations).toEqual({ 'endpoints.kubernetes.io/over-capacity': 'truncated' });
    expect([cut.subsets?.[0]?.addresses?.length, cut.subsets?.[0]?.notReadyAddresses?.length]).toEqual([950, 50]);
  });
});
