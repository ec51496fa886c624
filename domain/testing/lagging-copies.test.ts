// K4: two copies of every reconciler whose folds lag.

import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../reconcilers/ownership/ownership.ts';
import { createScheduling } from '../../reconcilers/scheduling/scheduling.ts';
import { createWorkloads } from '../../reconcilers/workloads/workloads.ts';
import { isActive } from '../../reconcilers/workloads/pod-readiness.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Node, Pod, ReplicaSet } from '../../schemas/kubernetes/types.ts';
import type { ApiObject, Json } from '../api-object.ts';
import { allocationOf } from '../claims/allocation.ts';
import type { Wish } from '../command.ts';
import type { Ref } from '../ref.ts';
import { complete, testTenant } from './objects-of.ts';
import { laggingCopies } from './lagging-copies.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const namespaced = kubernetesFacts
  .resources()
  .filter((facts) => facts.namespaced)
  .map((facts) => facts.resource);

const copiesOf = (seed: number) =>
  laggingCopies(seed, kubernetesFacts, () => [createWorkloads(), createScheduling(), createOwnership(namespaced, kubernetesFacts.resources())]);

const node = (name: string): ApiObject => complete<Node>({ kind: 'Node', metadata: { name } });
const template = (image: string): Json => ({
  metadata: { labels: { app: 'web' } },
  spec: { containers: [{ name: 'c', image, resources: { requests: { cpu: '500m' } } }] },
});

function addNode(submit: (wish: Wish) => void, name: string): void {
  const nodeRef = ref('nodes', name, '');
  submit({ verb: 'create', ref: nodeRef, object: node(name) });
  // Nobody here takes away what keeps pods from a new node.
  submit({ verb: 'patch', ref: nodeRef, patchType: 'merge', patch: { spec: { taints: null } } });
  const patch = { status: { allocatable: { cpu: '2', memory: '8Gi', pods: '110' } } };
  submit({ verb: 'patch', ref: nodeRef, subresource: 'status', patchType: 'merge', patch });
}

const isReady = (pod: string): Wish => ({
  verb: 'patch',
  ref: ref('pods', pod),
  subresource: 'status',
  patchType: 'strategic',
  patch: { status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] } },
});

describe('two copies whose folds lag', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index + 1))('CTL-4: make neither too many pods nor a full node fuller: seed %i', (seed) => {
    const { log, run, submit, chance } = copiesOf(seed);
    const sets = (): readonly ReplicaSet[] => log.fold.list<ReplicaSet>(testTenant, 'replicasets.apps').map((entry) => entry.object);
    const pods = (): readonly Pod[] => log.fold.list<Pod>(testTenant, 'pods').map((entry) => entry.object);
    let most = 0;
    const check = (): void => {
      most = Math.max(most, pods().filter(isActive).length);
      for (const name of ['n1', 'n2', 'n3']) expect(allocationOf(log.fold, testTenant, name)?.used.cpuMillis ?? 0).toBeLessThanOrEqual(2000);
    };
    submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
    for (const name of ['n1', 'n2', 'n3']) addNode(submit, name);
    const spec = { replicas: 8, selector: { matchLabels: { app: 'web' } }, template: template('one') };
    submit({
      verb: 'create',
      ref: ref('deployments.apps', 'web'),
      object: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'default' }, spec } as unknown as ApiObject,
    });
    expect(run(check)).toBe(true);
    expect(pods()).toHaveLength(8);
    expect(pods().every((pod) => pod.spec?.nodeName)).toBe(true);

    // Pods die while the copies are at different points.
    for (let count = 0; count < 5; count++) {
      const victim = pods()[chance(pods().length)] as Pod;
      submit({ verb: 'delete', ref: ref('pods', victim.metadata.name), gracePeriodSeconds: 0 });
      run(check, 5);
    }
    expect(run(check)).toBe(true);
    expect(most).toBeLessThanOrEqual(8);
    expect(pods().filter(isActive)).toHaveLength(8);

    // A rollout: surge of 2 above 8, each set is only ever scaled from the state it was judged by.
    submit({ verb: 'patch', ref: ref('deployments.apps', 'web'), patchType: 'merge', patch: { spec: { template: template('two') } } });
    const ready = (): void => {
      for (const pod of pods()) {
        if (pod.metadata.deletionTimestamp !== undefined) submit({ verb: 'delete', ref: ref('pods', pod.metadata.name), gracePeriodSeconds: 0 });
        else submit(isReady(pod.metadata.name));
      }
    };
    const total = (): number => sets().reduce((sum, set) => sum + (set.spec?.replicas ?? 0), 0);
    const checkSurge = (): void => {
      check();
      expect(total()).toBeLessThanOrEqual(10);
    };
    for (let round = 0; round < 30; round++) {
      ready();
      expect(run(checkSurge)).toBe(true);
    }
    expect(
      pods()
        .filter(isActive)
        .map((pod) => pod.spec?.containers[0]?.image),
    ).toEqual(Array.from({ length: 8 }, () => 'two'));
    expect(sets()).toHaveLength(2);

    submit({ verb: 'delete', ref: ref('namespaces', 'default', '') });
    for (let round = 0; round < 3; round++) {
      expect(run(check)).toBe(true);
      ready();
    }
    expect(run(check)).toBe(true);
    expect(log.fold.get(ref('namespaces', 'default', ''))).toBeUndefined();
    expect(namespaced.flatMap((resource) => log.fold.list(testTenant, resource, 'default'))).toEqual([]);
  });

  it.each(Array.from({ length: 20 }, (_, index) => index + 1))('RS-1: delete no more pods together than are too many: seed %i', (seed) => {
    const { log, run, submit } = copiesOf(seed);
    const active = (): readonly Pod[] => log.fold.list<Pod>(testTenant, 'pods').flatMap(({ object }) => (isActive(object) ? [object] : []));
    submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
    for (const name of ['n1', 'n2', 'n3']) addNode(submit, name);
    const set = ref('replicasets.apps', 'web');
    const spec = { replicas: 12, selector: { matchLabels: { app: 'web' } }, template: template('one') };
    const object = { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: { name: 'web', namespace: 'default' }, spec };
    submit({ verb: 'create', ref: set, object: object as unknown as ApiObject });
    expect(run(() => undefined)).toBe(true);
    // Who goes first depends on how many are ready on its node: so it is another pod after each one that goes.
    for (const { metadata } of active()) submit(isReady(metadata.name));
    for (const replicas of [9, 5, 2]) {
      submit({ verb: 'patch', ref: set, patchType: 'merge', patch: { spec: { replicas } } });
      expect(run(() => expect(active().length).toBeGreaterThanOrEqual(replicas))).toBe(true);
      expect(active()).toHaveLength(replicas);
    }
  });
});
