import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { isSnapshotKept } from '../snapshots/being-restored.ts';
import { volumesOfHandle } from '../volumes/volumes-of-handle.ts';
import { madeForOf } from './made-for.ts';

/** What a volume that is being made was to be made of, where nothing stands for that any more. */
export function goneSource(objects: Objects, { ref, object }: Entry<PersistentVolume>): 'snapshot' | 'volume' | undefined {
  const { source } = madeForOf(object);
  if (source === undefined) return undefined;
  if ('snapshot' in source) return isSnapshotKept(objects, ref, source.snapshot) ? undefined : 'snapshot';
  return volumesOfHandle(objects, ref, source.volume).length > 0 ? undefined : 'volume';
}
