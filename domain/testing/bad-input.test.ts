// What is wrong, impossible or far too much: it is refused in Kubernetes' words, or it says what is the matter and comes to rest. Each case
// counts the events it causes; an hour later there are no more.
import { describe, expect, it } from 'vitest';
import { createDisruption } from '../../reconcilers/disruption/disruption.ts';
import { createOwnership } from '../../reconcilers/ownership/ownership.ts';
import { createScheduling } from '../../reconcilers/scheduling/scheduling.ts';
import { createWorkloads } from '../../reconcilers/workloads/workloads.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event, Pod } from '../../schemas/kubernetes/types.ts';
import type { ApiObject, Json } from '../api-object.ts';
import type { Ref } from '../ref.ts';
import type { Rejection } from '../rejection.ts';
import { messageOf } from '../rejection-message.ts';
import { complete, eventOf, testTenant } from './objects-of.ts';
import { createSmallWorld, type SmallWorld } from './small-world.ts';

const namespaced = kubernetesFacts.resources().flatMap((facts) => (facts.namespaced ? [facts.resource] : []));
const int32Max = 2 ** 31 - 1;
const hourMs = 3_600_000;

const refOf = (apiVersion: string, kind: string, name: string): Ref => {
  const facts = kubernetesFacts.kind(apiVersion, kind);
  if (facts === undefined) throw new Error(`${apiVersion} ${kind} is not served`);
  return { ...testTenant, resource: facts.resource, namespace: facts.namespaced ? 'default' : '', name };
};

/** A node with room, and the namespace. */
function worldWithNode(): SmallWorld {
  const world = createSmallWorld(
    [createOwnership(namespaced, kubernetesFacts.resources()), createWorkloads(), createScheduling(), createDisruption(kubernetesFacts)],
    kubernetesFacts,
  );
  world.submit({ verb: 'create', ref: refOf('v1', 'Namespace', 'default'), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
  const node = refOf('v1', 'Node', 'n1');
  world.submit({ verb: 'create', ref: node, object: complete({ kind: 'Node', metadata: { name: 'n1', labels: { 'kubernetes.io/hostname': 'n1' } } }) });
  world.submit({ verb: 'patch', ref: node, patchType: 'merge', patch: { spec: { taints: null } } });
  const allocatable = { cpu: '8', memory: '16Gi', pods: '110' };
  world.submit({ verb: 'patch', ref: node, subresource: 'status', patchType: 'merge', patch: { status: { allocatable } } });
  world.run();
  return world;
}

type Body = { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string } };
const create = (world: SmallWorld, { apiVersion, kind, metadata, ...rest }: Body): Rejection | undefined => {
  const ref = refOf(apiVersion, kind, metadata.name);
  const object = { apiVersion, kind, metadata: { ...metadata, ...(ref.namespace === '' ? {} : { namespace: ref.namespace }) }, ...rest };
  return world.submit({ verb: 'create', ref, object: object as unknown as ApiObject });
};

const labels = { app: 'x' };
const selector = { matchLabels: labels };
const podSpec = (more: object = {}) => ({ containers: [{ name: 'c', image: 'i' }], ...more });
const templateOf = (more: object = {}) => ({ metadata: { labels }, spec: podSpec(more) });
const named = (apiVersion: string, kind: string, spec: object, more: object = {}): Body =>
  ({ apiVersion, kind, metadata: { name: 'x', ...more }, spec }) as Body;
const deployment = (spec: object): Body => named('apps/v1', 'Deployment', { selector, template: templateOf(), ...spec });
const job = (spec: object): Body => named('batch/v1', 'Job', { template: { spec: podSpec({ restartPolicy: 'Never' }) }, ...spec });
const apart = (terms: object) => ({ requiredDuringSchedulingIgnoredDuringExecution: [terms] });
const onNode = (...values: readonly string[]) => ({
  nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values }] }] } },
});

describe('is refused', () => {
  it.each<readonly [string, Body, string]>([
    [
      'a selector that does not match its template',
      deployment({ selector: { matchLabels: { app: 'y' } } }),
      'Deployment.apps "x" is invalid: spec.template.metadata.labels: Invalid value: {"app":"x"}: `selector` does not match template `labels`',
    ],
    ['a selector of everything', deployment({ selector: {} }), 'spec.selector: Invalid value: {}: empty selector is invalid for deployment'],
    [
      'fewer replicas than none',
      deployment({ replicas: -1 }),
      'Deployment.apps "x" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0',
    ],
    [
      'a rollout that could not move',
      deployment({ strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } }),
      'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0',
    ],
    [
      'an Indexed Job with a billion completions',
      job({ completionMode: 'Indexed', completions: 1e9, parallelism: 1e9 }),
      'spec.parallelism: Invalid value: 1000000000: must be less than or equal to 100000 when completion mode is Indexed',
    ],
    [
      'a CronJob with a wrong schedule',
      named('batch/v1', 'CronJob', { schedule: '61 * * * *', jobTemplate: { spec: { template: templateOf({ restartPolicy: 'Never' }) } } }),
      'CronJob.batch "x" is invalid: spec.schedule: Invalid value: "61 * * * *"',
    ],
    [
      'a HorizontalPodAutoscaler with less than its least',
      named('autoscaling/v2', 'HorizontalPodAutoscaler', {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' },
        minReplicas: 3,
        maxReplicas: 2,
      }),
      'spec.maxReplicas: Invalid value: 2: must be greater than or equal to `minReplicas`',
    ],
    [
      'a priority that only the system has',
      { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'x' }, value: int32Max } as Body,
      'PriorityClass.scheduling.k8s.io "x" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000',
    ],
    [
      'a spread without skew',
      deployment({ template: templateOf({ topologySpreadConstraints: [{ maxSkew: 0, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] }) }),
      'maxSkew: Invalid value: 0: must be greater than zero',
    ],
    [
      'an affinity that nothing can be in',
      named('v1', 'Pod', podSpec({ affinity: onNode() })),
      'values: Required value: must be specified when `operator` is ',
    ],
  ])('%s', (_title, body, message) => {
    const world = worldWithNode();
    const events = world.events.length;
    const rejection = create(world, body);
    expect(rejection && messageOf(rejection)).toContain(message);
    world.run();
    expect(world.events.length - events).toBe(0);
  });
});

interface Rest {
  readonly events: number;
  /** What is told of it: beginnings of `kind reason: message`. */
  readonly told?: readonly string[];
  readonly pods?: number;
}

describe('comes to rest', () => {
  it.each<readonly [string, readonly Body[], Rest]>([
    [
      'a pod that is to be with pods that are not there',
      [named('v1', 'Pod', podSpec({ affinity: { podAffinity: apart({ topologyKey: 'kubernetes.io/hostname', labelSelector: selector }) } }))],
      { events: 3, told: ["Pod FailedScheduling: 0/1 nodes are available: 1 node(s) didn't match pod affinity rules."], pods: 1 },
    ],
    [
      'a pod on a node that there is none of',
      [named('v1', 'Pod', podSpec({ affinity: onNode('nowhere') }))],
      { events: 3, told: ["Pod FailedScheduling: 0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector."], pods: 1 },
    ],
    [
      'pods that may not be near each other, and there is one node',
      [
        deployment({
          replicas: 3,
          template: templateOf({ affinity: { podAntiAffinity: apart({ topologyKey: 'kubernetes.io/hostname', labelSelector: selector }) } }),
        }),
      ],
      { events: 23, told: ["Pod FailedScheduling: 0/1 nodes are available: 1 node(s) didn't match pod anti-affinity rules."], pods: 3 },
    ],
    [
      'pods that want each other and shun each other',
      [
        deployment({
          template: templateOf({
            affinity: {
              podAffinity: apart({ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'none' } } }),
              podAntiAffinity: apart({ topologyKey: 'kubernetes.io/hostname', labelSelector: selector }),
            },
          }),
        }),
      ],
      { events: 14, told: ['Pod FailedScheduling: 0/1 nodes are available: 1 node(s)'], pods: 1 },
    ],
    ['a DaemonSet for no node', [named('apps/v1', 'DaemonSet', { selector, template: templateOf({ affinity: onNode('nowhere') }) })], { events: 3, pods: 0 }],
    [
      'a StatefulSet whose claims nobody provides',
      [
        named('apps/v1', 'StatefulSet', {
          serviceName: 's',
          replicas: 3,
          selector,
          template: templateOf(),
          volumeClaimTemplates: [
            { metadata: { name: 'd' }, spec: { storageClassName: 'none', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
          ],
        }),
      ],
      { events: 10, told: ['Pod FailedScheduling: 0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.'], pods: 1 },
    ],
    [
      'the least of all priorities',
      [
        { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'least' }, value: -(2 ** 31) } as Body,
        named('v1', 'Pod', podSpec({ priorityClassName: 'least' })),
      ],
      { events: 5, pods: 1 },
    ],
    [
      'a CronJob for the 31st of February',
      [named('batch/v1', 'CronJob', { schedule: '0 0 31 2 *', jobTemplate: { spec: { template: templateOf({ restartPolicy: 'Never' }) } } })],
      { events: 2, pods: 0 },
    ],
    [
      'a HorizontalPodAutoscaler of nothing',
      [
        named('autoscaling/v2', 'HorizontalPodAutoscaler', {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'nobody' },
          maxReplicas: int32Max,
        }),
      ],
      { events: 3, told: ['HorizontalPodAutoscaler FailedGetScale: deployments.apps "nobody" not found'], pods: 0 },
    ],
    [
      'a budget of more than there are',
      [named('policy/v1', 'PodDisruptionBudget', { selector, minAvailable: int32Max }), deployment({ replicas: 1 })],
      { events: 17, pods: 1 },
    ],
    ['a billion completions', [job({ completions: 1e9, parallelism: 2 })], { events: 13, pods: 2 }],
  ])('%s', (_title, bodies, rest) => {
    const world = worldWithNode();
    const before = world.events.length;
    for (const body of bodies) expect(create(world, body)).toBeUndefined();
    world.run();
    // As long as a rollout has to progress.
    for (let passed = 0; passed < 900_000; passed += 30_000) world.passTo(world.nowMs + 30_000);
    const events = world.events.length - before;
    for (let passed = 0; passed < hourMs; passed += 30_000) world.passTo(world.nowMs + 30_000);
    expect(world.events.length - before).toBe(events);
    expect(world.rejections).toEqual([]);
    const warnings = world.fold
      .list<Event>(testTenant, 'events')
      .flatMap(({ object }) => (object.type === 'Warning' ? [`${object.involvedObject.kind} ${object.reason}: ${object.message}`] : []));
    for (const told of rest.told ?? []) expect(warnings).toContainEqual(expect.stringContaining(told));
    expect({ events, pods: world.fold.list<Pod>(testTenant, 'pods').length }).toEqual({ events: rest.events, pods: rest.pods });
  });
});

describe('far too much', () => {
  const taints = Array.from({ length: 10_000 }, (_none, index) => ({ key: `example.com/t${index}`, effect: 'NoSchedule' }));

  it('10,000 taints: a node that no pod goes to, told in a short message', () => {
    const world = worldWithNode();
    expect(world.submit({ verb: 'patch', ref: refOf('v1', 'Node', 'n1'), patchType: 'merge', patch: { spec: { taints } } })).toBeUndefined();
    world.run();
    const before = world.events.length;
    expect(create(world, deployment({ replicas: 2 }))).toBeUndefined();
    expect(
      create(
        world,
        named(
          'apps/v1',
          'DaemonSet',
          { selector: { matchLabels: { app: 'y' } }, template: { ...templateOf(), metadata: { labels: { app: 'y' } } } },
          { name: 'y' },
        ),
      ),
    ).toBeUndefined();
    for (let passed = 0; passed < 900_000; passed += 30_000) world.passTo(world.nowMs + 30_000);
    const events = world.events.length;
    world.passTo(world.nowMs + hourMs);
    expect([world.events.length - events, events - before]).toEqual([0, 21]);
    expect(world.fold.list<Pod>(testTenant, 'pods').map(({ object }) => object.status?.conditions?.[0]?.message)).toEqual([
      '0/1 nodes are available: 1 node(s) had untolerated taint(s). preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.',
      '0/1 nodes are available: 1 node(s) had untolerated taint(s). preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.',
    ]);
  });

  it('owners in a circle of 100 stay while nobody deletes one, and cost nothing', () => {
    const world = worldWithNode();
    const at = (index: number): Ref => refOf('v1', 'ConfigMap', `c${index}`);
    for (let index = 0; index < 100; index += 1) create(world, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `c${index}` } });
    world.run();
    const uids = Array.from({ length: 100 }, (_none, index) => world.fold.get(at(index))?.object.metadata.uid ?? '');
    for (let index = 0; index < 100; index += 1) {
      const owner = (index + 1) % 100;
      const ownerReferences = [{ apiVersion: 'v1', kind: 'ConfigMap', name: `c${owner}`, uid: uids[owner] ?? '', blockOwnerDeletion: true }];
      expect(world.submit({ verb: 'patch', ref: at(index), patchType: 'merge', patch: { metadata: { ownerReferences } } })).toBeUndefined();
    }
    const before = world.events.length;
    world.run();
    world.passTo(world.nowMs + hourMs);
    expect(world.events.length).toBe(before);
    world.submit({ verb: 'delete', ref: at(0), propagation: 'Background' });
    world.run();
    // Each goes once: the first, and those that wait for it.
    expect([world.events.length - before, world.fold.list(testTenant, 'configmaps').length]).toEqual([100, 0]);
    world.passTo(world.nowMs + hourMs);
    expect(world.events.length - before).toBe(100);
  });

  const held = '10000 of its pods wait for a node; more are made when they have one';
  it.each<readonly [string, Body, Json, object]>([
    [
      'ReplicaSet',
      named('apps/v1', 'ReplicaSet', { replicas: 1, selector, template: templateOf() }),
      { replicas: int32Max },
      { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: held },
    ],
    ['Job', job({ completions: 1e9, parallelism: 1 }), { parallelism: 1e9 }, {}],
    [
      'StatefulSet',
      named('apps/v1', 'StatefulSet', { serviceName: 's', podManagementPolicy: 'Parallel', replicas: 1, selector, template: templateOf() }),
      { replicas: int32Max },
      {},
    ],
  ])('2,147,483,647 replicas: a %s makes no more pods while 10,000 wait for a node, and says so', (kind, body, more, condition) => {
    const world = createSmallWorld([createWorkloads()], kubernetesFacts);
    world.submit({ verb: 'create', ref: refOf('v1', 'Namespace', 'default'), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
    expect(create(world, body)).toBeUndefined();
    world.run();
    // As if 9,950 had been made already: each is as the first.
    const pods = () => world.fold.list<Pod>(testTenant, 'pods');
    const [first] = pods();
    for (let index = 1; index < 9_950; index += 1) {
      const ownLabels = kind === 'StatefulSet' ? { 'statefulset.kubernetes.io/pod-name': `x-${index}`, 'apps.kubernetes.io/pod-index': `${index}` } : {};
      const metadata = { ...first?.object.metadata, name: `x-${index}`, uid: `uid-of-${index}`, labels: { ...first?.object.metadata.labels, ...ownLabels } };
      const object = { ...first?.object, metadata } as Pod;
      world.record(eventOf(refOf('v1', 'Pod', `x-${index}`), object, world.events.length + 1));
    }
    const before = world.events.length;
    expect(world.submit({ verb: 'patch', ref: refOf(body.apiVersion, body.kind, 'x'), patchType: 'merge', patch: { spec: more } })).toBeUndefined();
    world.run();
    expect(pods()).toHaveLength(10_000);
    const warnings = world.fold.list<Event>(testTenant, 'events').filter(({ object }) => object.type === 'Warning');
    expect(warnings.map(({ object }) => [object.involvedObject.kind, object.reason, object.message])).toEqual([
      [kind, 'FailedCreate', expect.stringContaining(held)],
    ]);
    if (kind === 'ReplicaSet') expect(world.fold.list(testTenant, 'replicasets.apps')).toMatchObject([{ object: { status: { conditions: [condition] } } }]);
    const events = world.events.length;
    expect(events - before).toBeLessThan(50 + 30);
    world.passTo(world.nowMs + 900_000);
    world.passTo(world.nowMs + hourMs);
    expect(world.events.length - events).toBe(0);
  });
});
