import type { PersistentVolume, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import { effectFor, effectForGone } from '../../../domain/effect-base.ts';
import type { Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { has, protectWish, unprotectWish } from '../finalizers.ts';
import { volumeRef } from '../names.ts';
import { attacherFinalizer, isReadOnly, nodeIdOf } from './attachable.ts';

/** One VolumeAttachment of LightningSTOR, whoever wrote it: its finalizer is there before the first call, and until the last is answered. */
export function reconcileAttachment(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<VolumeAttachment>(ref);
  if (ref.uid !== undefined) return entry === undefined ? detachGone(objects, ref) : settled;
  if (entry === undefined || entry.object.spec.attacher !== lightningStorDriver) return settled;
  const isHeld = has(entry.object, attacherFinalizer);
  const { nodeName, source } = entry.object.spec;
  const detail = { node: nodeName, volume: source.persistentVolumeName ?? '' };
  if (entry.object.metadata.deletionTimestamp !== undefined) {
    const removal = { perform: { ...effectFor(objects, entry), kind: 'remove-attachment' as const } };
    return isHeld ? act({ summary: 'the node needs the volume no more', detail }, removal, { submit: unprotectWish(entry, attacherFinalizer) }) : settled;
  }
  if (!isHeld) return act({ summary: 'the volume is to be attached to the node', detail }, { submit: protectWish(entry, attacherFinalizer) });
  const volume = objects.get<PersistentVolume>(volumeRef(ref, source.persistentVolumeName ?? ''))?.object;
  const nodeId = nodeIdOf(objects, ref, nodeName);
  if (volume?.spec?.csi?.driver !== lightningStorDriver) return blocked({ summary: 'the volume that is to be attached is not there', detail });
  if (nodeId === undefined) return blocked({ summary: `the driver ${lightningStorDriver} is not on the node`, detail });
  const { volumeHandle } = volume.spec.csi;
  return act(
    { summary: 'the volume is attached to the node', detail },
    { perform: { ...effectFor(objects, entry), kind: 'ensure-attachment', volumeName: volumeHandle, nodeName: nodeId, readOnly: isReadOnly(volume) } },
  );
}

/** Removed past its finalizer. */
function detachGone(objects: Objects, ref: Ref): Plan {
  return act({ summary: 'the attachment is gone', detail: { uid: ref.uid ?? '' } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-attachment' } });
}
