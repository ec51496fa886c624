import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { volumeOwner } from '../owners.ts';
import type { Storage, StoredVolume } from '../storage.ts';

/** Asks for a volume: a new one, one that is there with something changed, or as it is, which has a copy that failed made again. */
export const ensureVolume = (
  storage: Storage,
  { name, sizeBytes, accessModes, parameters, mode, source, zone }: StoredVolume,
  zones: readonly string[] = zone ? [zone] : [],
) =>
  storage.call(lightningStorMethods.ensureVolume, {
    ownership: storage.ownership(volumeOwner(name ?? '')),
    name: name ?? '',
    sizeBytes: sizeBytes ?? 0,
    accessModes: accessModes ?? [],
    parameters: parameters ?? {},
    ...(mode != null && { mode }),
    ...(source != null && { source }),
    zones: [...zones],
  });
