import type { PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { ok } from '../result.ts';
import { namesAClass } from '../storage-class-name.ts';
import { defaultStorageClass } from '../volumes/default-storage-class.ts';
import type { Mutate } from './attributes.ts';

/** A claim that names no class gets the default one; '' asks for none. Source: admission DefaultStorageClass. */
export const giveDefaultStorageClass: Mutate<PersistentVolumeClaim> = (claim, { operation, subresource, context, ref }) => {
  if (operation !== 'CREATE' || subresource !== '' || namesAClass(claim)) return ok(claim);
  const found = defaultStorageClass(context.objects, ref);
  return ok(found === undefined ? claim : { ...claim, spec: { ...claim.spec, storageClassName: found.metadata.name } });
};
