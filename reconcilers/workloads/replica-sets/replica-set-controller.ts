import type { ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import type { Controller } from '../controller.ts';
import { pods, replicaSets } from '../owned.ts';
import { reconcileReplicaSet } from './reconcile-replica-set.ts';

export const replicaSetController: Controller<ReplicaSet> = {
  resource: replicaSets,
  kind: 'ReplicaSet',
  children: pods,
  adopts: true,
  reconcile: (objects, { orphans }, entry, nowMs) => reconcileReplicaSet(objects, orphans, entry, nowMs),
};
