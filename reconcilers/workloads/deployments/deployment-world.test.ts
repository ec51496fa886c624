// Deployments from the wish to the pods: the real decide and fold, pods that the test makes ready by hand.

import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import { complete, testTenant } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import type { Ref } from '../../../domain/ref.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { Deployment, Event, Pod, ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import { isActive } from '../pod-readiness.ts';
import { createWorkloads } from '../workloads.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const web = ref('deployments.apps', 'web');

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createWorkloads()], kubernetesFacts);
  submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
});

const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const bodyOf = (spec: Record<string, unknown>): ApiObject =>
  ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'nginx:1' }] } },
      ...spec,
    },
  }) as unknown as ApiObject;

function create(spec: Record<string, unknown>): void {
  submit({ verb: 'create', ref: web, object: bodyOf(spec) });
  world.run();
}
function change(spec: Json): void {
  submit({ verb: 'patch', ref: web, patchType: 'strategic', patch: { spec } });
  world.run();
}
const image = (name: string): Json => ({ template: { spec: { containers: [{ name: 'c', image: name }] } } });

const deployment = (): Deployment => world.fold.get<Deployment>(web)?.object as Deployment;
const sets = (): readonly ReplicaSet[] => world.fold.list<ReplicaSet>(testTenant, 'replicasets.apps').map((entry) => entry.object);
const pods = (): readonly Pod[] => world.fold.list<Pod>(testTenant, 'pods').map((entry) => entry.object);
const setOf = (imageName: string): ReplicaSet | undefined => sets().find((set) => set.spec?.template?.spec?.containers[0]?.image === imageName);
const condition = (type: string) => deployment().status?.conditions?.find((one) => one.type === type);
const podsOf = (imageName: string): readonly Pod[] => pods().filter((pod) => pod.spec?.containers[0]?.image === imageName);

function makeReady(chosen: readonly Pod[], isReady = true): void {
  for (const pod of chosen) {
    const patch = {
      status: {
        phase: 'Running',
        conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False', lastTransitionTime: new Date(world.nowMs).toISOString().replace('.000', '') }],
      },
    };
    submit({ verb: 'patch', ref: ref('pods', pod.metadata.name), subresource: 'status', patchType: 'strategic', patch });
  }
  world.run();
}

/** Makes new pods ready, one at a time, until the rollout is through; tells the largest number of pods and the fewest ready ones met. */
function rollThrough(newImage: string): { most: number; fewestReady: number } {
  let most = 0;
  let fewestReady = Infinity;
  for (let round = 0; round < 100; round++) {
    most = Math.max(most, pods().filter(isActive).length);
    fewestReady = Math.min(
      fewestReady,
      pods().filter((pod) => isActive(pod) && pod.status?.conditions?.some((one) => one.type === 'Ready' && one.status === 'True')).length,
    );
    const next = podsOf(newImage).find((pod) => pod.status?.phase !== 'Running');
    if (next === undefined) break;
    makeReady([next]);
  }
  return { most, fewestReady };
}

describe('a new Deployment', () => {
  it('makes a set named after its template and the set makes its pods (DEP-3, DEP-4, CTL-3, CTL-7)', () => {
    create({ replicas: 3 });
    const [set] = sets();
    const hash = set?.metadata.labels?.['pod-template-hash'];
    expect(hash).toMatch(/^[bcdf456789]{1,10}$/);
    expect(set?.metadata).toMatchObject({
      name: `web-${hash}`,
      annotations: { 'deployment.kubernetes.io/revision': '1', 'deployment.kubernetes.io/desired-replicas': '3', 'deployment.kubernetes.io/max-replicas': '4' },
      ownerReferences: [{ kind: 'Deployment', name: 'web', uid: deployment().metadata.uid, controller: true, blockOwnerDeletion: true }],
    });
    expect(set?.spec?.selector.matchLabels).toEqual({ app: 'web', 'pod-template-hash': hash });
    expect(deployment().metadata.annotations?.['deployment.kubernetes.io/revision']).toBe('1');
    expect(pods()).toHaveLength(3);
    for (const pod of pods()) {
      expect(pod.metadata.name).toMatch(new RegExp(`^web-${hash}-[bcdfghjklmnpqrstvwxz2456789]{5}$`));
      expect(pod.metadata.labels).toEqual({ app: 'web', 'pod-template-hash': hash });
    }
    expect(deployment().status).toMatchObject({ observedGeneration: 2, replicas: 3, updatedReplicas: 3, unavailableReplicas: 3, availableReplicas: 0 });
    expect(condition('Available')).toMatchObject({ status: 'False', reason: 'MinimumReplicasUnavailable' });
    expect(condition('Progressing')).toMatchObject({ status: 'True', reason: 'ReplicaSetUpdated' });
    expect(world.rejections).toEqual([]);
  });

  it('is complete when all pods are ready (DEP-12, DEP-14)', () => {
    create({ replicas: 2 });
    makeReady(pods());
    expect(deployment().status).toMatchObject({ replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2, unavailableReplicas: 0 });
    expect(condition('Available')).toMatchObject({ status: 'True', reason: 'MinimumReplicasAvailable' });
    expect(condition('Progressing')).toMatchObject({
      status: 'True',
      reason: 'NewReplicaSetAvailable',
      message: `ReplicaSet "${sets()[0]?.metadata.name}" has successfully progressed.`,
    });
    expect(world.planOf(web)).toEqual({ kind: 'settled' });
  });

  it('counts a pod as available only after minReadySeconds (CTL-9, RS-5)', () => {
    create({ replicas: 1, minReadySeconds: 10 });
    makeReady(pods());
    expect(deployment().status).toMatchObject({ readyReplicas: 1, availableReplicas: 0 });
    world.passTo(world.nowMs + 10_000);
    expect(deployment().status).toMatchObject({ readyReplicas: 1, availableReplicas: 1 });
  });

  it('times out when nothing progresses (DEP-13)', () => {
    create({ replicas: 1, progressDeadlineSeconds: 60 });
    world.passTo(world.nowMs + 59_000);
    expect(condition('Progressing')).toMatchObject({ status: 'True' });
    world.passTo(world.nowMs + 1_000);
    expect(condition('Progressing')).toMatchObject({ status: 'False', reason: 'ProgressDeadlineExceeded' });
    makeReady(pods());
    expect(condition('Progressing')).toMatchObject({ status: 'True', reason: 'NewReplicaSetAvailable' });
  });
});

describe('scaling', () => {
  it('follows spec.replicas up and down, and 250 pods take several plans of at most 100 steps (RS-1)', () => {
    create({ replicas: 250 });
    expect(pods()).toHaveLength(250);
    change({ replicas: 2 });
    expect(pods()).toHaveLength(2);
    expect(deployment().status).toMatchObject({ observedGeneration: 3, replicas: 2 });
    change({ replicas: 0 });
    expect(pods()).toHaveLength(0);
    expect(world.rejections).toEqual([]);
  });

  it('a deleted pod is replaced under a name that was never used', () => {
    create({ replicas: 2 });
    const before = pods().map((pod) => pod.metadata.name);
    submit({ verb: 'delete', ref: ref('pods', before[0] ?? '') });
    world.run();
    expect(pods()).toHaveLength(2);
    expect(pods().map((pod) => pod.metadata.name)).toContain(before[1]);
    expect(pods().map((pod) => pod.metadata.name)).not.toContain(before[0]);
  });

  it('in the middle of a rollout shares the change between the sets (DEP-9)', () => {
    create({ replicas: 10, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 3, maxUnavailable: 2 } } });
    makeReady(pods());
    change(image('nginx:2'));
    expect([setOf('nginx:1')?.spec?.replicas, setOf('nginx:2')?.spec?.replicas]).toEqual([8, 5]);
    change({ replicas: 20, paused: true });
    expect((setOf('nginx:1')?.spec?.replicas ?? 0) + (setOf('nginx:2')?.spec?.replicas ?? 0)).toBe(23);
    expect([setOf('nginx:1')?.spec?.replicas, setOf('nginx:2')?.spec?.replicas]).toEqual([14, 9]);
  });
});

describe('a rolling update', () => {
  it('moves as the worked example (DEP-8): surge 3, unavailable 2 of 10', () => {
    create({ replicas: 10, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 3, maxUnavailable: 2 } } });
    makeReady(pods());
    change(image('nginx:2'));
    expect([setOf('nginx:1')?.spec?.replicas, setOf('nginx:2')?.spec?.replicas]).toEqual([8, 5]);
    const { most, fewestReady } = rollThrough('nginx:2');
    expect(most).toBeLessThanOrEqual(13);
    expect(fewestReady).toBeGreaterThanOrEqual(8);
    const told = world.fold.list<Event>(testTenant, 'events').map((entry) => entry.object);
    const oldName = setOf('nginx:1')?.metadata.name;
    expect(
      told
        .filter((event) => event.reason === 'ScalingReplicaSet' && event.message?.includes(oldName ?? ''))
        .map((event) => event.message?.replace(oldName ?? '', 'old')),
    ).toContain('Scaled down replica set old from 10 to 8');
    expect([setOf('nginx:1')?.spec?.replicas, setOf('nginx:2')?.spec?.replicas]).toEqual([0, 10]);
    expect(deployment().metadata.annotations?.['deployment.kubernetes.io/revision']).toBe('2');
    expect(condition('Progressing')).toMatchObject({ reason: 'NewReplicaSetAvailable' });
    expect(world.rejections).toEqual([]);
  });

  it('rounds surge up and unavailability down (DEP-1): 25 % of 3 is 1 more and none fewer', () => {
    create({ replicas: 3 });
    makeReady(pods());
    change(image('nginx:2'));
    expect(pods()).toHaveLength(4);
    const { most, fewestReady } = rollThrough('nginx:2');
    expect([most, fewestReady]).toEqual([4, 3]);
    expect(pods()).toHaveLength(3);
  });

  it('replaces old pods that are not available first, whatever is available (DEP-7)', () => {
    create({ replicas: 4, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 2 } } });
    makeReady(pods().slice(0, 2));
    const healthy = pods()
      .filter((pod) => pod.status?.phase === 'Running')
      .map((pod) => pod.metadata.name);
    change(image('nginx:2'));
    expect(podsOf('nginx:1').map((pod) => pod.metadata.name)).toEqual(healthy);
  });

  it('rolls back to the set it had, under a new revision (DEP-3, DEP-4)', () => {
    create({ replicas: 2 });
    makeReady(pods());
    const first = setOf('nginx:1')?.metadata.uid;
    change(image('nginx:2'));
    rollThrough('nginx:2');
    change(image('nginx:1'));
    rollThrough('nginx:1');
    expect(sets()).toHaveLength(2);
    expect(setOf('nginx:1')?.metadata).toMatchObject({
      uid: first,
      annotations: { 'deployment.kubernetes.io/revision': '3', 'deployment.kubernetes.io/revision-history': '1' },
    });
    expect(deployment().metadata.annotations?.['deployment.kubernetes.io/revision']).toBe('3');
    expect(podsOf('nginx:1')).toHaveLength(2);
    expect(podsOf('nginx:2')).toHaveLength(0);
  });

  it('keeps revisionHistoryLimit old sets (DEP-11)', () => {
    create({ replicas: 1, revisionHistoryLimit: 1 });
    for (const number of [1, 2, 3, 4]) {
      if (number > 1) change(image(`nginx:${number}`));
      rollThrough(`nginx:${number}`);
    }
    expect(
      sets()
        .map((set) => set.spec?.template?.spec?.containers[0]?.image)
        .sort(),
    ).toEqual(['nginx:3', 'nginx:4']);
  });

  it('does not start while paused, and goes on when resumed (DEP-2, DEP-12)', () => {
    create({ replicas: 1 });
    makeReady(pods());
    change({ paused: true });
    expect(condition('Progressing')).toMatchObject({ status: 'Unknown', reason: 'DeploymentPaused' });
    change(image('nginx:2'));
    expect(sets()).toHaveLength(1);
    change({ paused: false });
    expect(sets()).toHaveLength(2);
  });
});

describe('Recreate', () => {
  it('removes all old pods before it makes new ones (DEP-10)', () => {
    create({ replicas: 2, strategy: { type: 'Recreate' } });
    submit({
      verb: 'create',
      ref: ref('nodes', 'n1', ''),
      object: complete({ kind: 'Node', metadata: { name: 'n1' }, status: { allocatable: { pods: '10' } } }),
    });
    for (const pod of pods()) submit({ verb: 'bind', ref: ref('pods', pod.metadata.name), nodeName: 'n1' });
    makeReady(pods());
    change(image('nginx:2'));
    expect(pods().filter((pod) => pod.metadata.deletionTimestamp !== undefined)).toHaveLength(2);
    expect(podsOf('nginx:2')).toHaveLength(0);
    for (const pod of pods()) submit({ verb: 'delete', ref: ref('pods', pod.metadata.name), gracePeriodSeconds: 0 });
    world.run();
    expect(podsOf('nginx:2')).toHaveLength(2);
  });
});

describe('names that are taken', () => {
  it('a foreign set under the name of the template counts as a collision (DEP-3)', () => {
    create({ replicas: 1 });
    const taken = sets()[0] as ReplicaSet;
    const other = createSmallWorld([createWorkloads()], kubernetesFacts);
    world = other;
    submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
    const template = { metadata: { labels: { other: 'yes' } }, spec: { containers: [{ name: 'x', image: 'x' }] } };
    submit({
      verb: 'create',
      ref: ref('replicasets.apps', taken.metadata.name),
      object: {
        apiVersion: 'apps/v1',
        kind: 'ReplicaSet',
        metadata: { name: taken.metadata.name, namespace: 'default' },
        spec: { replicas: 0, selector: { matchLabels: { other: 'yes' } }, template },
      } as unknown as ApiObject,
    });
    create({ replicas: 1 });
    expect(deployment().status?.collisionCount).toBe(1);
    expect(podsOf('nginx:1')).toHaveLength(1);
  });
});

describe('owning', () => {
  it('adopts pods that match and releases those that do not match any more (CTL-3)', () => {
    create({ replicas: 2 });
    const [first] = pods();
    const set = sets()[0];
    submit({ verb: 'patch', ref: ref('pods', first?.metadata.name ?? ''), patchType: 'merge', patch: { metadata: { labels: { app: 'debug' } } } });
    world.run();
    expect(pods()).toHaveLength(3);
    expect(pods().find((pod) => pod.metadata.name === first?.metadata.name)?.metadata.ownerReferences).toBeUndefined();
    submit({ verb: 'patch', ref: ref('pods', first?.metadata.name ?? ''), patchType: 'merge', patch: { metadata: { labels: { app: 'web' } } } });
    world.run();
    expect(pods()).toHaveLength(2);
    for (const pod of pods()) expect(pod.metadata.ownerReferences?.[0]?.uid).toBe(set?.metadata.uid);
  });

  it('makes nothing in a namespace that is being terminated (CTL-6)', () => {
    create({ replicas: 1 });
    submit({ verb: 'delete', ref: ref('namespaces', 'default', '') });
    submit({ verb: 'delete', ref: ref('pods', pods()[0]?.metadata.name ?? '') });
    world.run();
    expect(pods()).toHaveLength(0);
    expect(world.planOf(ref('replicasets.apps', sets()[0]?.metadata.name ?? ''))).toMatchObject({
      kind: 'blocked',
      because: { detail: { replicas: 1, active: 0 } },
    });
    expect(world.rejections).toEqual([]);
  });
});
