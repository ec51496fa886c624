import type { PersistentVolumeClaim, StorageClass } from '../../schemas/kubernetes/types.ts';
import { ok } from '../result.ts';
import type { Mutate } from './attributes.ts';
import { defaultClass } from './default-classes.ts';

const annotations = ['storageclass.kubernetes.io/is-default-class', 'storageclass.beta.kubernetes.io/is-default-class'];

/** A claim that names no class gets the default one; '' asks for none. Source: admission DefaultStorageClass. */
export const defaultStorageClass: Mutate<PersistentVolumeClaim> = (claim, attributes) => {
  const asked = claim.spec?.storageClassName ?? claim.metadata.annotations?.['volume.beta.kubernetes.io/storage-class'];
  if (attributes.operation !== 'CREATE' || attributes.subresource !== '' || asked !== undefined) return ok(claim);
  const found = defaultClass<StorageClass>(attributes, 'storageclasses.storage.k8s.io', annotations);
  return ok(found === undefined ? claim : { ...claim, spec: { ...claim.spec, storageClassName: found.metadata.name } });
};
