import type { Draft } from 'immer';
import type { PodSpec } from '../../schemas/kubernetes/types.ts';

/**
 * Fields whose feature gates are off by default are as if they had not been written: ContainerStopSignals, ClusterTrustBundleProjection,
 * PodCertificateRequest, GenericWorkload. Source: kubernetes pkg/api/pod dropDisabledFields.
 */
export function dropDisabled(spec: Draft<PodSpec>): void {
  delete spec.schedulingGroup;
  for (const { lifecycle } of [...(spec.containers ?? []), ...(spec.initContainers ?? []), ...(spec.ephemeralContainers ?? [])]) delete lifecycle?.stopSignal;
  for (const { projected } of spec.volumes ?? [])
    for (const source of projected?.sources ?? []) {
      delete source.clusterTrustBundle;
      delete source.podCertificate;
    }
}
