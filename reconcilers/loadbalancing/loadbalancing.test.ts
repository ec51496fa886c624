import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, Effect, EffectOf } from '../../domain/effect.ts';
import type { Observation, Plan } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, type Draft, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { createWorkerHarness } from '../../simulations/worker-harness.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event, Service } from '../../schemas/kubernetes/types.ts';
import { balancerFinalizer, loadbalancing } from './loadbalancing.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const web = ref('services', 'web');

let world: SmallWorld;
let calls: Effect[];
let balancer: AnswerOf<'ensure-load-balancer'>;
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
const patch = (body: object): void => submit({ verb: 'patch', ref: web, patchType: 'merge', patch: body as never });
const service = (): Service | undefined => world.fold.get<Service>(web)?.object;
const ingress = () => service()?.status?.loadBalancer?.ingress;
const finalizers = () => service()?.metadata.finalizers ?? [];
const kinds = (): readonly string[] => calls.map(({ kind }) => kind);
const reasons = (): readonly (string | undefined)[] =>
  world.fold
    .list<Event>(testTenant, 'events')
    .map(({ object }) => object.reason)
    .sort();

beforeEach(() => {
  calls = [];
  balancer = { loadBalancerId: 'lb', address: '127.20.0.1', listeners: [{ port: 80, servedPort: 80 }] };
  const cloud = {
    'ensure-load-balancer': (effect: Effect) => (calls.push(effect), balancer),
    'remove-load-balancer': (effect: Effect) => (calls.push(effect), {}),
  };
  world = createSmallWorld([loadbalancing], kubernetesFacts, cloud);
  create({ kind: 'Namespace', metadata: { name: 'default' } });
});

const createService = (spec: object = {}, metadata: object = {}): void => {
  create({
    kind: 'Service',
    metadata: { name: 'web', namespace: 'default', ...metadata },
    spec: { type: 'LoadBalancer', selector: { app: 'web' }, ports: [{ name: 'http', port: 80 }], ...spec },
  });
  world.run();
};
const slice = (name: string, endpoints: readonly object[], ports: readonly object[] = [{ name: 'http', protocol: 'TCP', port: 8080 }]): void => {
  create({
    kind: 'EndpointSlice',
    apiVersion: 'discovery.k8s.io/v1',
    metadata: { name, namespace: 'default', labels: { 'kubernetes.io/service-name': 'web' } },
    addressType: 'IPv4',
    ports,
    endpoints,
  } as Draft);
  world.run();
};
const last = (): EffectOf<'ensure-load-balancer'> => calls.at(-1) as EffectOf<'ensure-load-balancer'>;

describe('a Service of type LoadBalancer', () => {
  it('has its finalizer before the first call, and its address after it (LB-2, SVC-38)', () => {
    create({
      kind: 'Service',
      metadata: { name: 'web', namespace: 'default', finalizers: ['x.io/hold'] },
      spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
    });
    const first = loadbalancing.reconcile(world.fold, null, web, 0) as Extract<Plan, { kind: 'act' }>;
    expect(first.steps).toMatchObject([
      { submit: { verb: 'patch', patch: { metadata: { finalizers: ['x.io/hold', balancerFinalizer] } } } },
      { submit: { verb: 'create', object: { reason: 'EnsuringLoadBalancer' } } },
    ]);
    world.run();
    expect([finalizers(), ingress(), reasons()]).toEqual([
      ['x.io/hold', balancerFinalizer],
      [{ ip: '127.20.0.1', ipMode: 'VIP' }],
      ['EnsuredLoadBalancer', 'EnsuringLoadBalancer'],
    ]);
  });

  it('serves the clients that the older annotation names, unless the field names some (SVC-34, LB-6)', () => {
    createService({}, { annotations: { 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.4.0.0/16, 10.3.0.0/16' } });
    expect(last().sourceRanges).toEqual(['10.3.0.0/16', '10.4.0.0/16']);
    patch({ spec: { loadBalancerSourceRanges: [' 10.1.0.0/16 '] } });
    world.run();
    expect(last().sourceRanges).toEqual(['10.1.0.0/16']);
  });

  it('has ready endpoints as members, sorted, with the port they resolve to (EPS-3, LB-12)', () => {
    createService({
      ports: [
        { name: 'http', port: 80 },
        { name: 'dns', port: 53, protocol: 'UDP' },
        { name: 'sctp', port: 7, protocol: 'SCTP' },
      ],
      loadBalancerSourceRanges: ['10.2.0.0/16', '10.1.0.0/16'],
      loadBalancerIP: '127.20.0.9',
    });
    slice('s1', [
      { addresses: ['10.0.0.2'], conditions: { ready: true } },
      { addresses: ['10.0.0.9'], conditions: { ready: false, serving: true } },
    ]);
    slice('s2', [{ addresses: ['10.0.0.1'] }], [{ name: 'http', protocol: 'TCP', port: 9090 }]);
    expect(last()).toMatchObject({
      sourceRanges: ['10.1.0.0/16', '10.2.0.0/16'],
      requestedAddress: '127.20.0.9',
      listeners: [
        {
          name: 'http',
          protocol: 'TCP',
          port: 80,
          members: [
            { address: '10.0.0.1', port: 9090 },
            { address: '10.0.0.2', port: 8080 },
          ],
        },
        { name: 'dns', protocol: 'UDP', port: 53, members: [] },
      ],
    });
  });

  it('has those that end and still serve while none is ready (SVC-50, DRN-4, LB-12)', () => {
    createService();
    const ending = { ready: false, serving: true, terminating: true };
    slice('s1', [
      { addresses: ['10.0.0.1'], conditions: ending },
      { addresses: ['10.0.0.2'], conditions: { ...ending, serving: false } },
      { addresses: ['10.0.0.3'], conditions: { ready: false, serving: false, terminating: false } },
    ]);
    expect(last().listeners[0]?.members).toEqual([{ address: '10.0.0.1', port: 8080 }]);
    slice('s2', [{ addresses: ['10.0.0.4'], conditions: { ready: true } }]);
    expect(last().listeners[0]?.members).toEqual([{ address: '10.0.0.4', port: 8080 }]);
  });

  it.each([
    [{}, 0],
    [{ sessionAffinity: 'ClientIP' }, 10_800],
    [{ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 30 } } }, 30],
  ])('keeps clients with their members as it says: %j (SVC-31)', (spec, seconds) => {
    createService(spec);
    expect(last().affinitySeconds).toBe(seconds);
  });

  it('says where a low port is served (SVC-38)', () => {
    balancer = { ...balancer, listeners: [{ port: 80, servedPort: 10_080 }] };
    createService();
    expect(ingress()).toEqual([{ ip: '127.20.0.1', ipMode: 'VIP', ports: [{ port: 80, protocol: 'TCP', error: 'fiberlb.plasma.cloud/ServedAtPort10080' }] }]);
    expect(reasons()).toEqual(['EnsuredLoadBalancer', 'EnsuringLoadBalancer', 'ServedAtHighPort']);
  });

  it('of another class is left alone (LB-1)', () => {
    createService({ loadBalancerClass: 'x.io/other' });
    expect([calls, finalizers()]).toEqual([[], []]);
  });

  it('of our own class is ours (LB-1)', () => {
    createService({ loadBalancerClass: 'plasma.cloud/fiberlb' });
    expect([kinds()[0], finalizers()]).toEqual(['ensure-load-balancer', [balancerFinalizer]]);
  });

  it('that the cloud refuses says so (LB-4)', () => {
    createService();
    const wishes = loadbalancing.observe?.(
      world.fold,
      { effect: last(), refused: { kind: 'refused', message: 'no address left', reason: 'QUOTA' } } as Observation,
      0,
    );
    expect(wishes).toMatchObject([
      {
        object: {
          reason: 'SyncLoadBalancerFailed',
          message: 'Error syncing load balancer: failed to ensure load balancer: the cloud has none left (QUOTA); its operator can tell more',
        },
      },
    ]);
  });

  it('that something else balances is left as it is (LB-10)', () => {
    createService();
    const refused = { kind: 'refused', message: 'not here', reason: 'IMPLEMENTED_ELSEWHERE' };
    expect(loadbalancing.observe?.(world.fold, { effect: last(), refused } as Observation, 0)).toEqual([]);
  });

  it('is known to the cloud by its uid, its tenant and its name (LB-3)', () => {
    createService();
    const { uid } = service()?.metadata ?? {};
    const { org, project } = testTenant;
    expect(last()).toMatchObject({ owner: `k8shost/services/${uid}`, tenant: { org, project }, name: 'default/web', ref: { ...web, uid } });
  });

  const wished = (): unknown => {
    const plan = loadbalancing.reconcile(world.fold, null, web, 0) as Extract<Plan, { kind: 'act' }>;
    const [step] = plan.steps;
    return step !== undefined && 'perform' in step ? { ...step.perform, revision: 0 } : undefined;
  };

  it.each([
    ['its ports', { ports: [{ name: 'http', port: 81 }] }],
    ['the name of a port', { ports: [{ name: 'web', port: 80 }] }],
    ['a protocol', { ports: [{ name: 'http', port: 80, protocol: 'UDP' }] }],
    ['who may connect', { loadBalancerSourceRanges: ['10.0.0.0/8'] }],
    ['the affinity', { sessionAffinity: 'ClientIP' }],
    ['how long the affinity lasts', { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 9 } } }],
    ['the address it asks for', { loadBalancerIP: '127.20.0.9' }],
  ])('is changed with %s (LB-6, SVC-35)', (_what, spec) => {
    createService();
    const before = wished();
    patch({ spec });
    expect(wished()).not.toEqual(before);
  });

  it('is changed with the pool, the address and the key that annotations name (IPAM-3, IPAM-5)', () => {
    createService({ externalTrafficPolicy: 'Local' });
    patch({
      metadata: {
        annotations: {
          'fiberlb.plasma.cloud/address-pool': 'few',
          'fiberlb.plasma.cloud/loadBalancerIPs': '127.20.0.9',
          'fiberlb.plasma.cloud/allow-shared-ip': 'front',
        },
      },
    });
    world.run();
    expect(last()).toMatchObject({ pool: 'few', requestedAddress: '127.20.0.9', sharingKey: 'front', backendKey: 'Local [["app","web"]]' });
  });

  it('is not changed with what FiberLB does not go by (LB-6)', () => {
    createService();
    const before = wished();
    patch({ metadata: { labels: { tier: 'front' } }, spec: { externalTrafficPolicy: 'Local', selector: { app: 'other' } } });
    expect(wished()).toEqual(before);
  });

  it('comes to rest: the same answer again writes nothing (LB-9)', () => {
    createService();
    expect(loadbalancing.observe?.(world.fold, { effect: last(), answer: balancer } as Observation, 0)).toEqual([]);
  });
});

describe('the balancer goes', () => {
  it('before the finalizer when the Service is deleted (LB-2)', () => {
    createService();
    submit({ verb: 'delete', ref: web });
    const plan = loadbalancing.reconcile(world.fold, null, web, 0) as Extract<Plan, { kind: 'act' }>;
    expect(plan.steps).toMatchObject([
      { perform: { kind: 'remove-load-balancer' } },
      { submit: { patch: { metadata: { finalizers: null } } } },
      // A namespace that is being terminated takes none.
      { submit: { object: { reason: 'DeletingLoadBalancer' } } },
      { submit: { object: { reason: 'DeletedLoadBalancer' } } },
    ]);
    world.run();
    expect([service(), world.rejections]).toEqual([undefined, []]);
  });

  it.each([
    { kind: 'refused', reason: 'BUSY', message: 'later' },
    { kind: 'unavailable', message: 'down' },
  ] as const)('and the finalizer stays as long as the cloud does not say so: $kind (LB-2, LB-11)', async (failure) => {
    const worker = createWorkerHarness([loadbalancing]);
    const draft = {
      kind: 'Service',
      metadata: { name: 'web', namespace: 'default', finalizers: [balancerFinalizer], deletionTimestamp: '2026-01-01T00:00:00Z' },
    };
    worker.cloudFails.push(failure);
    worker.change(complete(draft), 'services');
    await worker.pass(40);
    expect([worker.calls.map(({ effect }) => effect.kind), worker.commands]).toEqual([['remove-load-balancer'], []]);
    await worker.pass(100_000);
    expect(worker.calls[1]?.effect.kind).toBe('remove-load-balancer');
    expect(worker.commands[0]?.command).toMatchObject({ patch: { metadata: { finalizers: null } } });
    worker.stop();
  });

  it('with its address when the type changes (LB-2), and another comes when it changes back', () => {
    createService();
    patch({ spec: { type: 'ClusterIP' } });
    world.run();
    expect([ingress(), finalizers(), kinds().at(-1)]).toEqual([undefined, [], 'remove-load-balancer']);
    expect(reasons()).toEqual(['DeletedLoadBalancer', 'DeletingLoadBalancer', 'EnsuredLoadBalancer', 'EnsuringLoadBalancer']);
    balancer = { ...balancer, address: '127.20.0.2' };
    patch({ spec: { type: 'LoadBalancer' } });
    world.run();
    expect([ingress(), finalizers()]).toEqual([[{ ip: '127.20.0.2', ipMode: 'VIP' }], [balancerFinalizer]]);
    const revisions = calls.map(({ revision }) => revision);
    expect([...revisions].sort((x, y) => x - y)).toEqual(revisions);
  });

  it('and no write of that plan lands once the type has changed back, or another finalizer came', () => {
    createService();
    patch({ spec: { type: 'ClusterIP' } });
    const away = loadbalancing.reconcile(world.fold, null, web, 0) as Extract<Plan, { kind: 'act' }>;
    patch({ spec: { type: 'LoadBalancer' } });
    expect(away.steps.flatMap((step) => ('submit' in step ? [world.submit(step.submit)?.kind] : []))).toEqual(['conflict', undefined]);
    world.run();
    submit({ verb: 'delete', ref: web, propagation: 'Foreground' });
    const gone = loadbalancing.reconcile(world.fold, null, web, 0) as Extract<Plan, { kind: 'act' }>;
    submit({ verb: 'delete', ref: web, propagation: 'Orphan' });
    expect(gone.steps.flatMap((step) => ('submit' in step ? [world.submit(step.submit)?.kind] : []))).toEqual(['conflict', 'already-exists', undefined]);
  });

  it('also when somebody took the finalizer off by hand', () => {
    createService();
    const { uid } = service()?.metadata ?? {};
    patch({ metadata: { finalizers: null } });
    submit({ verb: 'delete', ref: web });
    world.run();
    expect([kinds().at(-1), calls.at(-1)?.owner]).toEqual(['remove-load-balancer', `k8shost/services/${uid}`]);
  });

  it('never for an incarnation that lives', () => {
    createService();
    const { uid } = service()?.metadata ?? {};
    expect(loadbalancing.reconcile(world.fold, null, { ...web, uid: uid ?? '' }, 0)).toEqual({ kind: 'settled' });
  });
});

it('an answer that comes after the type changed, or for another incarnation, changes nothing (K6)', () => {
  createService();
  const effect = last();
  const observed = (of: Effect) => loadbalancing.observe?.(world.fold, { effect: of, answer: { ...balancer, address: '127.20.9.9' } } as Observation, 0);
  expect(observed({ ...effect, ref: { ...effect.ref, uid: 'the one before' } })).toEqual([]);
  patch({ spec: { type: 'ClusterIP' } });
  expect(observed(effect)).toEqual([]);
});
