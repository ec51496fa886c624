import type { PersistentVolumeClaim, StorageClass } from '../../schemas/kubernetes/types.ts';
import { compareQuantities } from '../quantity.ts';
import { amountOf } from '../resource-list.ts';
import { forbid, type Validate } from './attributes.ts';

/** A bound claim may ask for more where its class allows it. Source: admission PersistentVolumeClaimResize. */
export const claimResize: Validate<PersistentVolumeClaim> = (claim, attributes) => {
  const { before, subresource, ref, context } = attributes;
  if (before === undefined || subresource !== '') return undefined;
  const earlier = before as PersistentVolumeClaim;
  const sizeOf = ({ spec }: PersistentVolumeClaim) => amountOf(spec?.resources?.requests?.['storage']);
  if (compareQuantities(sizeOf(claim), sizeOf(earlier)) <= 0) return undefined;
  if (earlier.status?.phase !== 'Bound') return forbid(attributes, claim, 'Only bound persistent volume claims can be expanded');
  const name = claim.spec?.storageClassName ?? '';
  const storageClass = context.objects.get<StorageClass>({ ...ref, resource: 'storageclasses.storage.k8s.io', namespace: '', name });
  if (name !== '' && name === earlier.spec?.storageClassName && storageClass?.object.allowVolumeExpansion === true) return undefined;
  return forbid(attributes, claim, 'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize');
};
