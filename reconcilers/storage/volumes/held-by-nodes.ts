import type { PersistentVolume, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { blocked, type Plan } from '../../../domain/reconciler.ts';
import { tenantKey } from '../../../domain/ref.ts';

const namedMax = 10;

/**
 * PVB-12: a PersistentVolume stays while nodes have it attached. They need what it says of the volume until they have let go of it; and without it
 * nobody can tell whose pods use the volume by another one.
 */
export function heldByNodes(objects: Objects, { ref }: Entry<PersistentVolume>): Plan | undefined {
  const nodes = objects
    .by<VolumeAttachment>('attachmentsByVolume', `${tenantKey(ref)}/${ref.name}`)
    .map(({ object }) => object.spec.nodeName)
    .sort()
    .slice(0, namedMax);
  return nodes.length === 0 ? undefined : blocked({ summary: 'the volume is removed when no node has it any more', detail: { nodes } });
}
