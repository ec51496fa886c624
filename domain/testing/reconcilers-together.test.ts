// Workloads, scheduling, nodes and ownership over one log: what one writes wakes the next (K8).

import { beforeEach, describe, expect, it } from 'vitest';
import { createNodes } from '../../reconcilers/nodes/nodes.ts';
import { createOwnership } from '../../reconcilers/ownership/ownership.ts';
import { createScheduling } from '../../reconcilers/scheduling/scheduling.ts';
import { createWorkloads } from '../../reconcilers/workloads/workloads.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event, Pod } from '../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../api-object.ts';
import { allocationOf } from '../claims/allocation.ts';
import type { CloudNode } from '../effect.ts';
import type { Ref } from '../ref.ts';
import { complete, testTenant } from './objects-of.ts';
import { createSmallWorld, type SmallWorld } from './small-world.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const namespaced = kubernetesFacts
  .resources()
  .filter((facts) => facts.namespaced)
  .map((facts) => facts.resource);

let world: SmallWorld;
let pool: CloudNode[];
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const pods = (): readonly Pod[] => world.fold.list<Pod>(testTenant, 'pods').map((entry) => entry.object);

function addNode(name: string, cpuMillis: number): void {
  pool = [
    ...pool,
    {
      name,
      internalAddress: '10.0.0.1',
      cpuMillis,
      memoryBytes: 8e9,
      podsMax: 110,
      ephemeralStorageBytes: 1e11,
      zone: '',
      heartbeatMs: world.nowMs,
      runtimeVersion: 'r',
      osImage: 'o',
      kernelVersion: 'k',
      architecture: 'amd64',
    },
  ];
}
function deploy(replicas: number, cpu: string): void {
  const spec = {
    replicas,
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu } } }] } },
  };
  submit({
    verb: 'create',
    ref: ref('deployments.apps', 'web'),
    object: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'default' }, spec } as unknown as ApiObject,
  });
  world.run(5_000);
}
/** The node agent's part: what terminates is gone. */
function killTerminating(): void {
  for (const pod of pods())
    if (pod.metadata.deletionTimestamp !== undefined) submit({ verb: 'delete', ref: ref('pods', pod.metadata.name), gracePeriodSeconds: 0 });
  world.run(5_000);
}

beforeEach(() => {
  pool = [];
  world = createSmallWorld([createWorkloads(), createScheduling(), createNodes(), createOwnership(namespaced, kubernetesFacts.resources())], kubernetesFacts, {
    'observe-nodes': () => ({ nodes: pool }),
  });
  for (const name of ['n1', 'n2', 'n3']) addNode(name, 2000);
  for (const name of ['default', 'kube-node-lease'])
    submit({ verb: 'create', ref: ref('namespaces', name, ''), object: complete({ kind: 'Namespace', metadata: { name } }) });
  world.run();
});

describe('a Deployment over three nodes', () => {
  it('has its pods spread and bound, and the claims of the nodes know (K11)', () => {
    deploy(6, '500m');
    expect(
      pods()
        .map((pod) => pod.spec?.nodeName)
        .sort(),
    ).toEqual(['n1', 'n1', 'n2', 'n2', 'n3', 'n3']);
    for (const name of ['n1', 'n2', 'n3']) expect(allocationOf(world.fold, testTenant, name)?.used).toMatchObject({ cpuMillis: 1000, pods: 2 });
    expect(world.rejections).toEqual([]);
  });

  it('that does not fit says so, and fits when a node comes', () => {
    deploy(4, '2');
    const waiting = pods().filter((pod) => !pod.spec?.nodeName);
    expect(waiting).toHaveLength(1);
    const message = '0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.';
    expect(waiting[0]?.status?.conditions).toMatchObject([{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }]);
    const told = world.fold.list<Event>(testTenant, 'events').map((entry) => entry.object);
    expect(told.filter((event) => event.reason === 'FailedScheduling' && event.message === message)).toHaveLength(1);
    addNode('n4', 2000);
    world.passTo(world.nowMs + 10_000);
    expect(pods().filter((pod) => pod.spec?.nodeName === 'n4')).toHaveLength(1);
    expect(world.rejections).toEqual([]);
  });

  it('that is deleted takes all with it, and the room comes back', () => {
    deploy(6, '500m');
    submit({ verb: 'delete', ref: ref('deployments.apps', 'web'), propagation: 'Foreground' });
    world.run();
    expect(world.fold.get(ref('deployments.apps', 'web'))).toBeDefined();
    killTerminating();
    expect(pods()).toEqual([]);
    expect(world.fold.list(testTenant, 'replicasets.apps')).toEqual([]);
    expect(world.fold.get(ref('deployments.apps', 'web'))).toBeUndefined();
    for (const name of ['n1', 'n2', 'n3']) expect(allocationOf(world.fold, testTenant, name)?.used).toMatchObject({ cpuMillis: 0, pods: 0 });
    expect(world.rejections).toEqual([]);
  });

  it('goes with its namespace', () => {
    deploy(6, '500m');
    submit({ verb: 'delete', ref: ref('namespaces', 'default', '') });
    world.run();
    killTerminating();
    expect(world.fold.get(ref('namespaces', 'default', ''))).toBeUndefined();
    expect(namespaced.flatMap((resource) => world.fold.list(testTenant, resource, 'default'))).toEqual([]);
    expect(world.rejections).toEqual([]);
  });

  it('loses the pods of a lost node after 300 s and has them elsewhere', () => {
    deploy(3, '500m');
    const lost = pods()[0]?.spec?.nodeName;
    for (let passed = 0; passed < 400; passed += 10) {
      const nowMs = world.nowMs + 10_000;
      pool = pool.map((node) => (node.name === lost ? node : { ...node, heartbeatMs: nowMs }));
      world.passTo(nowMs);
    }
    expect(
      pods()
        .filter((pod) => pod.metadata.deletionTimestamp === undefined)
        .map((pod) => pod.spec?.nodeName),
    ).toHaveLength(3);
    expect(pods().filter((pod) => pod.metadata.deletionTimestamp === undefined && pod.spec?.nodeName === lost)).toEqual([]);
    expect(world.rejections).toEqual([]);
  });

  it('of 1,000 pods is planned in a time that grows with it', () => {
    pool = [];
    for (let index = 0; index < 20; index++) addNode(`big${index}`, 64_000);
    world.passTo(world.nowMs + 10_000);
    deploy(1000, '10m');
    expect(pods().filter((pod) => pod.spec?.nodeName)).toHaveLength(1000);
    expect(world.rejections).toEqual([]);
  });
});
