import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { volumeOwner } from '../owners.ts';
import type { Storage, StoredVolume } from '../storage.ts';

/** Asks for a volume that is there: with something changed, or as it is, which has a copy that failed made again. */
export const ensureVolume = (storage: Storage, { name = '', sizeBytes = 0, accessModes, parameters, mode, source, zone }: StoredVolume) =>
  storage.call(lightningStorMethods.ensureVolume, {
    ownership: storage.ownership(volumeOwner(name ?? '')),
    name: name ?? '',
    sizeBytes: sizeBytes ?? 0,
    accessModes: accessModes ?? [],
    parameters: parameters ?? {},
    ...(mode != null && { mode }),
    ...(source != null && { source }),
    zones: zone ? [zone] : [],
  });
