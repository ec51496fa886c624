import type { ApiObject, Json } from '../api-object.ts';
import { valueAt } from '../custom/json-path.ts';
import type { CustomResourceSubresourceScale } from '../../schemas/kubernetes/types.ts';
import type { Entry } from '../objects.ts';

/**
 * The autoscaling/v1 Scale of a workload. `status.selector` is the label selector in its text form.
 * Source: apps registry scaleFromDeployment.
 */
export function scaleOf(entry: Pick<Entry, 'object' | 'sequence'>, selectorText: string, paths?: CustomResourceSubresourceScale): ApiObject {
  const { object, sequence } = entry;
  const { status } = object as ApiObject & { status?: { replicas?: number } };
  const { name, namespace, uid, creationTimestamp } = object.metadata;
  const scale: ApiObject & { readonly spec: Json; readonly status: Json } = {
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), uid, resourceVersion: String(sequence), creationTimestamp },
    spec: { replicas: wantedReplicas(object, paths) ?? 0 },
    status: {
      replicas: paths === undefined ? (status?.replicas ?? 0) : (countAt(object, paths.statusReplicasPath) ?? 0),
      ...(selectorText === '' ? {} : { selector: selectorText }),
    },
  };
  return scale;
}

/** How many a scalable object asks for; `paths` are a custom one's. Undefined when it does not say. */
export const wantedReplicas = (object: ApiObject, paths?: CustomResourceSubresourceScale): number | undefined =>
  paths === undefined ? (object as ApiObject & { spec?: { replicas?: number } }).spec?.replicas : countAt(object, paths.specReplicasPath);

function countAt(object: ApiObject, path: string): number | undefined {
  const value = valueAt(object, path);
  return typeof value === 'number' ? value : undefined;
}
