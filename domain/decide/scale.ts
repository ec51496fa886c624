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
  const { spec, status } = object as ApiObject & { spec?: { replicas?: number }; status?: { replicas?: number } };
  const { name, namespace, uid, creationTimestamp } = object.metadata;
  const scale: ApiObject & { readonly spec: Json; readonly status: Json } = {
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), uid, resourceVersion: String(sequence), creationTimestamp },
    spec: { replicas: paths === undefined ? (spec?.replicas ?? 0) : countAt(object, paths.specReplicasPath) },
    status: {
      replicas: paths === undefined ? (status?.replicas ?? 0) : countAt(object, paths.statusReplicasPath),
      ...(selectorText === '' ? {} : { selector: selectorText }),
    },
  };
  return scale;
}

function countAt(object: ApiObject, path: string): number {
  const value = valueAt(object, path);
  return typeof value === 'number' ? value : 0;
}
