import { expect, it } from 'vitest';
import { complete, eventOf, foldOf, refOf, type Draft } from '../../domain/testing/objects-of.ts';
import { createWorkloads } from './workloads.ts';

const workloads = createWorkloads();

/** Names of those that are woken when a pod of the workload gets a node. */
function wokenByBinding(apiVersion: string, kind: string, spec: object, status: object): readonly string[] {
  const owner: Draft = { apiVersion, kind, metadata: { name: 'web', namespace: 'default', uid: 'uid-web' }, spec, status };
  const ownerReferences = [{ apiVersion, kind, name: 'web', uid: 'uid-web', controller: true }];
  const pod: Draft = { kind: 'Pod', metadata: { name: 'web-1', namespace: 'default', uid: 'uid-1', ownerReferences }, spec: { containers: [] } };
  const bound = complete({ ...pod, spec: { containers: [], nodeName: 'a' } });
  const { fold } = foldOf([owner, pod]);
  const change = fold.apply(eventOf(refOf(bound), bound, 1_000));
  return change === undefined ? [] : workloads.affected(fold, workloads.initialView(), change).map(({ name }) => name);
}

it.each([
  ['apps/v1', 'ReplicaSet', { replicas: 20_000 }, { replicas: 10_000 }, ['web']],
  ['apps/v1', 'ReplicaSet', { replicas: 20_000 }, { replicas: 20_000 }, []],
  ['apps/v1', 'ReplicaSet', { replicas: 10_000 }, { replicas: 9_000 }, []],
  ['v1', 'ReplicationController', { replicas: 20_000 }, { replicas: 10_000 }, ['web']],
  ['apps/v1', 'StatefulSet', { replicas: 20_000 }, { replicas: 10_000 }, ['web']],
  ['batch/v1', 'Job', { parallelism: 20_000 }, { active: 10_000 }, ['web']],
  ['batch/v1', 'Job', { parallelism: 3 }, {}, []],
  ['apps/v1', 'DaemonSet', {}, {}, []],
])('a pod that gets a node wakes its workload only where that may be held back: %s %s %j %j', (apiVersion, kind, spec, status, woken) => {
  expect(wokenByBinding(apiVersion, kind, spec, status)).toEqual(woken);
});
