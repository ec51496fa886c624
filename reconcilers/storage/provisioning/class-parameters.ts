import type { StorageClass } from '../../../schemas/kubernetes/types.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { isFsType, whyNoFsType, type FsType } from '../../../domain/volumes/file-systems.ts';

const prefix = 'csi.storage.k8s.io/';
const prefixedType = `${prefix}fstype`;
/** As it was called before there was a prefix. */
const olderType = 'fstype';

interface Parameters {
  /** For LightningSTOR. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly fsType: FsType | undefined;
}

/**
 * PRV-2: what a class says with the prefix is for the provisioner, the rest for LightningSTOR. It asks for no secrets, so a class that names some
 * was written for another driver. The error is for people.
 */
export function parametersOf({ parameters = {} }: StorageClass): Result<Parameters, string> {
  const types = [parameters[prefixedType], parameters[olderType]].filter((type) => type !== undefined);
  if (types.length > 1) return err(`parameters name the file system twice: leave out ${olderType}`);
  const fsType = types[0] || undefined;
  if (fsType !== undefined && !isFsType(fsType)) return err(`parameter fstype: ${whyNoFsType(fsType)}`);
  const own: Record<string, string> = {};
  for (const [key, value] of Object.entries(parameters)) {
    if (key === prefixedType || key === olderType) continue;
    if (key.startsWith(prefix) && /-secret-(name|namespace)$/.test(key)) return err(`parameter ${key}: LightningSTOR needs no secrets, leave it out`);
    if (key.startsWith(prefix)) return err(`parameter ${key} is not known: of those that begin with ${prefix} there is fstype`);
    own[key] = value;
  }
  return ok({ parameters: own, fsType });
}
