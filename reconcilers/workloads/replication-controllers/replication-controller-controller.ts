import { selectorOf } from '../../../domain/label-selector.ts';
import type { ReplicationController } from '../../../schemas/kubernetes/types.ts';
import type { Controller } from '../controller.ts';
import { pods, replicationControllers } from '../owned.ts';
import { reconcileReplicaSet } from '../replica-sets/reconcile-replica-set.ts';
import { asReplicaSet } from './as-replica-set.ts';

export const replicationControllerController: Controller<ReplicationController> = {
  resource: replicationControllers,
  kind: 'ReplicationController',
  children: pods,
  adopts: true,
  selectorOf: ({ spec }) => selectorOf({ matchLabels: spec?.selector ?? {} }),
  reconcile: (objects, { orphans }, entry, nowMs) => reconcileReplicaSet(objects, orphans, asReplicaSet(entry), nowMs),
};
