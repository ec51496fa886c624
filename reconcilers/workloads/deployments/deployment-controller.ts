import type { Deployment } from '../../../schemas/kubernetes/types.ts';
import type { Controller } from '../controller.ts';
import { deployments, replicaSets } from '../owned.ts';
import { reconcileDeployment } from './reconcile-deployment.ts';

export const deploymentController: Controller<Deployment> = {
  resource: deployments,
  kind: 'Deployment',
  children: replicaSets,
  adopts: true,
  reconcile: (objects, { orphans }, entry, nowMs) => reconcileDeployment(objects, orphans, entry, nowMs),
};
