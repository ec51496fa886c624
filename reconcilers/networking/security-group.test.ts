// NetworkPolicies to security groups, and pods' labels to their ports, with the real decide and fold.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Effect, EffectOf, OwnedResource } from '../../domain/effect.ts';
import { listedPortLabels } from '../../domain/listed-port-labels.ts';
import { complete, type Draft, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import type { Labels } from '../../domain/label-selector.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { networking } from './networking.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const policy = ref('networkpolicies.networking.k8s.io', 'p');

let world: SmallWorld;
let calls: Effect[];
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
const label = (one: Ref, labels: object): void => submit({ verb: 'patch', ref: one, patchType: 'merge', patch: { metadata: { labels } } as never });
const wants = (spec: object): void => {
  create({ kind: 'NetworkPolicy', apiVersion: 'networking.k8s.io/v1', metadata: { name: 'p', namespace: 'default' }, spec });
  world.run();
};
const group = (): EffectOf<'ensure-security-group'> | undefined =>
  calls.findLast((effect): effect is EffectOf<'ensure-security-group'> => effect.kind === 'ensure-security-group');
/** Calls since this was asked last. */
const newCalls = (): readonly Effect[] => {
  world.run();
  return calls.splice(0);
};

beforeEach(() => {
  calls = [];
  const kept = (effect: Effect): Record<string, never> => (calls.push(effect), {});
  const port = (effect: Effect) => (calls.push(effect), { portId: 'p', subnetId: 's', address: '10.0.0.1', macAddress: 'm' });
  const cloud = { 'ensure-port': port, 'remove-port': kept, 'ensure-security-group': kept, 'remove-security-group': kept };
  world = createSmallWorld([networking], kubernetesFacts, cloud);
  for (const name of ['default', 'x', 'y']) create({ kind: 'Namespace', metadata: { name, labels: { team: name } } });
  create({ kind: 'Node', metadata: { name: 'n1' }, status: { allocatable: { pods: '50' } } });
});

describe('the security group of a policy', () => {
  it('NP-2: names the directions that it isolates, Egress only where there are rules for it', () => {
    wants({ podSelector: { matchLabels: { app: 'web' } } });
    expect(group()).toMatchObject({ name: 'default/p', namespace: 'default', selector: { matchLabels: { app: 'web' } }, ingress: [] });
    expect(group()).not.toHaveProperty('egress');
    submit({ verb: 'delete', ref: policy });
    wants({ podSelector: {}, egress: [{}] });
    expect(group()).toMatchObject({ selector: {}, ingress: [], egress: [{ peers: [], ports: [] }] });
    submit({ verb: 'delete', ref: policy });
    wants({ podSelector: {}, policyTypes: ['Egress'], ingress: [{}] });
    expect(group()).toMatchObject({ egress: [] });
    expect(group()).not.toHaveProperty('ingress');
  });

  it('NP-3: peers are pods of its own namespace, of namespaces that are selected, or addresses', () => {
    const web = { matchLabels: { app: 'web' } };
    const from = [
      { podSelector: web },
      { namespaceSelector: { matchExpressions: [{ key: 'team', operator: 'In', values: ['x', 'y'] }] } },
      { namespaceSelector: { matchLabels: { team: 'nobody' } }, podSelector: web },
      { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
    ];
    wants({ podSelector: {}, ingress: [{ from }] });
    expect(group()?.ingress?.[0]?.peers).toEqual([
      { namespaces: ['default'], selector: web },
      { namespaces: ['x', 'y'], selector: {} },
      { namespaces: [], selector: web },
      { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] },
    ]);
  });

  it('NP-4: ports are numbers, names, ranges, or all of a protocol', () => {
    wants({ podSelector: {}, ingress: [{ ports: [{ port: 80 }, { port: 'dns', protocol: 'UDP' }, { port: 1000, endPort: 2000 }, { protocol: 'SCTP' }] }] });
    expect(group()?.ingress?.[0]?.ports).toEqual([
      { protocol: 'TCP', port: 80, endPort: 0 },
      { protocol: 'UDP', port: 'dns', endPort: 0 },
      { protocol: 'TCP', port: 1000, endPort: 2000 },
      { protocol: 'SCTP', endPort: 0 },
    ]);
  });

  it('NP-3: is another one once a namespace is selected, is no more, comes or goes; other changes of namespaces wake nobody', () => {
    wants({ podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: 'x' } } }] }] });
    const namespaces = (): unknown => newCalls().map((effect) => (effect as EffectOf<'ensure-security-group'>).ingress?.[0]?.peers);
    expect(namespaces()).toEqual([[{ namespaces: ['x'], selector: {} }]]);
    label(ref('namespaces', 'y', ''), { team: 'x' });
    expect(namespaces()).toEqual([[{ namespaces: ['x', 'y'], selector: {} }]]);
    label(ref('namespaces', 'y', ''), { colour: 'red' });
    expect(namespaces()).toEqual([]);
    label(ref('namespaces', 'x', ''), { team: 'z' });
    expect(namespaces()).toEqual([[{ namespaces: ['y'], selector: {} }]]);
    create({ kind: 'Namespace', metadata: { name: 'v', labels: { team: 'x' } } });
    expect(namespaces()).toEqual([[{ namespaces: ['v', 'y'], selector: {} }]]);
  });

  it('is removed with its policy, and only then', () => {
    wants({ podSelector: {} });
    const [made] = newCalls();
    const { owner = '' } = made ?? {};
    expect(networking.reconcile(world.fold, new Set(), { ...policy, uid: owner.split('/')[2] ?? '' }, 0)).toEqual({ kind: 'settled' });
    submit({ verb: 'delete', ref: policy });
    expect(newCalls()).toMatchObject([{ kind: 'remove-security-group', owner }]);
  });
});

describe('a port', () => {
  const web = ref('pods', 'web');
  const uid = (): string => world.fold.get(web)?.object.metadata.uid ?? '';
  const listed = (labels: Labels, of: Partial<Parameters<typeof listedPortLabels>[0]> = { node: 'n1', namespace: 'default' }): OwnedResource => ({
    ...{ service: 'novanet', tenant: testTenant, owner: `k8shost/pods/${uid()}`, revision: 1, id: 'p' },
    labels: listedPortLabels({ ...of, labels }),
  });
  beforeEach(() => {
    const ports = [{ name: 'http', containerPort: 8080 }, { name: 'dns', containerPort: 53, protocol: 'UDP' }, { containerPort: 9 }];
    const sidecar = { name: 's', image: 'i', restartPolicy: 'Always', ports: [{ name: 'metrics', containerPort: 9090 }] };
    const spec = { nodeName: 'n1', containers: [{ name: 'c', image: 'i', ports }], initContainers: [sidecar] };
    create({ kind: 'Pod', metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } }, spec });
  });

  it('NP-4: has what policies select it by: namespace, labels, and the names of container ports', () => {
    expect(newCalls()).toMatchObject([
      {
        namespace: 'default',
        labels: { app: 'web' },
        namedPorts: [
          { name: 'http', protocol: 'TCP', port: 8080 },
          { name: 'dns', protocol: 'UDP', port: 53 },
          { name: 'metrics', protocol: 'TCP', port: 9090 },
        ],
      },
    ]);
  });

  it('is told when the labels of its pod change, and of no other change', () => {
    newCalls();
    label(web, { app: 'web', tier: 'gold' });
    expect(newCalls()).toMatchObject([{ kind: 'ensure-port', labels: { app: 'web', tier: 'gold' } }]);
    submit({ verb: 'patch', ref: web, patchType: 'merge', patch: { metadata: { annotations: { seen: 'yes' } } } });
    expect(newCalls()).toEqual([]);
  });

  it('whose labels changed before its address was recorded is told again', () => {
    submit({ verb: 'patch', ref: web, subresource: 'status', patchType: 'merge', patch: { status: { podIP: '10.0.0.1' } } });
    label(web, { app: 'api' });
    expect(newCalls()).toMatchObject([{ kind: 'ensure-port', labels: { app: 'api' } }]);
  });

  it('is told again after a call that was not made', () => {
    const entry = world.fold.get<Pod>(web);
    const view = new Set([entry?.object.metadata.uid ?? '']);
    submit({ verb: 'patch', ref: web, subresource: 'status', patchType: 'merge', patch: { status: { podIP: '10.0.0.1' } } });
    const plan = networking.reconcile(world.fold, view, web, 0);
    networking.noted?.(view, web, plan.note);
    expect(networking.reconcile(world.fold, view, web, 0)).toEqual({ kind: 'settled' });
    networking.undone?.(view, web, plan.note, undefined);
    expect(networking.reconcile(world.fold, view, web, 0).kind).toBe('act');
  });

  it('of a pod that is gone is not remembered', () => {
    newCalls();
    const before = world.fold.get<Pod>(web);
    const view = new Set([uid()]);
    submit({ verb: 'delete', ref: web, gracePeriodSeconds: 0 });
    const recorded = world.events.findLast((event) => event.ref.resource === 'pods');
    expect(recorded && networking.evolve(view, { recorded, before: before?.object, after: undefined })).toEqual(new Set());
  });

  it('that the list shows with other labels is told them by the sweep (K7)', () => {
    world.run();
    expect(networking.sweep?.(world.fold, 'novanet', [listed({ app: 'web' })], 0)).toEqual([]);
    expect(networking.sweep?.(world.fold, 'novanet', [listed({ app: 'api' })], 0)).toMatchObject([
      { perform: { kind: 'ensure-port', labels: { app: 'web' } } },
    ]);
    expect(networking.sweep?.(world.fold, 'novanet', [listed({})], 0)).toHaveLength(1);
  });

  it('that was kept before ports said node and namespace is told them by the sweep, also when its pod has no labels', () => {
    label(web, { app: null });
    world.run();
    const sweep = (port: OwnedResource): readonly Step[] => networking.sweep?.(world.fold, 'novanet', [port], 0) ?? [];
    expect(sweep(listed({}))).toEqual([]);
    for (const before of [{}, { node: 'n1' }])
      expect(sweep(listed({}, before))).toMatchObject([{ perform: { kind: 'ensure-port', node: 'n1', namespace: 'default', labels: {} } }]);
  });
});
