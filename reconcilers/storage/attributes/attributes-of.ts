import type { VolumeAttributesClass } from '../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { attributesClassRef } from '../names.ts';

/** What may change of a volume while it is there. */
export type Attributes = Readonly<Record<string, string>>;

/** What a VolumeAttributesClass asks of LightningSTOR; '' asks nothing. The error is for people. */
export function attributesOf(objects: Objects, tenant: Tenant, name: string): Result<Attributes, string> {
  if (name === '') return ok({});
  const found = objects.get<VolumeAttributesClass>(attributesClassRef(tenant, name))?.object;
  if (found === undefined) return err(`VAC ${name} does not exist.`);
  if (found.driverName !== lightningStorDriver) return err(`VAC ${name} is for volumes of ${found.driverName}, not of ${lightningStorDriver}.`);
  return ok(found.parameters ?? {});
}
