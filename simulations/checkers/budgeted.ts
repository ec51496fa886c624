import type { ApiObject } from '../../domain/api-object.ts';
import type { Objects } from '../../domain/objects.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import type { Deployment, Pod, PodDisruptionBudget, ReplicaSet } from '../../schemas/kubernetes/types.ts';

/** How many pods there should be: what those that control them ask for, each counted once (PDB-2). The workload's are of Deployments. */
export function expectedOf(objects: Objects, tenant: Tenant, pods: readonly Pod[]): number {
  const scales = new Map<string, number>();
  for (const pod of pods) {
    const set = controllerOf<ReplicaSet>(objects, tenant, pod);
    const deployment = set && controllerOf<Deployment>(objects, tenant, set);
    if (deployment !== undefined) scales.set(deployment.metadata.uid, deployment.spec?.replicas ?? 1);
    else if (set !== undefined && controllerUid(set) === undefined) scales.set(set.metadata.uid, set.spec?.replicas ?? 1);
  }
  return [...scales.values()].reduce((sum, replicas) => sum + replicas, 0);
}

const controllerUid = ({ metadata }: ApiObject): string | undefined => metadata.ownerReferences?.find(({ controller }) => controller)?.uid;

function controllerOf<T extends ApiObject>(objects: Objects, tenant: Tenant, object: ApiObject): T | undefined {
  const uid = controllerUid(object);
  return uid === undefined ? undefined : objects.by<T>('uid', `${tenantKey(tenant)}/${uid}`)[0]?.object;
}

/** How many may be away; the workload's budgets say it as a number. */
export const spared = ({ spec }: PodDisruptionBudget): number => Number(spec?.maxUnavailable ?? 0);
