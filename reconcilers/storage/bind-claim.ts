// The two steps of binding (PVB-1), each of which anybody may find undone: the volume is promised to the claim, then the claim names it.

import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { act, blocked, type Plan } from '../../domain/reconciler.ts';
import { bindCompleted, boundByController, isPromisedTo, promiseWish } from '../../domain/volumes/promise.ts';
import { satisfies } from '../../domain/volumes/static-volumes.ts';
import { provisioner } from './provisioner.ts';
import { isOurs, volumeIsReady } from './volumes.ts';

/** To a volume that is promised to the claim, or free. */
export function bindTo(entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>): Plan {
  const { ref, object: claim } = entry;
  const detail = { volume: volume.ref.name };
  if (!isPromisedTo(volume.object, claim)) return act({ summary: 'the volume suits the claim', detail }, { submit: promiseWish(volume, ref, claim) });
  if (!volumeIsReady(volume.object))
    return blocked({ summary: isOurs(volume.object) ? 'waiting for LightningSTOR to make the volume' : 'waiting for the volume to be bound', detail });
  return bind(entry, volume);
}

/** PVB-3. */
export function bindToNamed(objects: Objects, entry: Entry<PersistentVolumeClaim>, name: string): Plan {
  const { ref, object: claim } = entry;
  const detail = { volume: name };
  const volume = objects.get<PersistentVolume>({ org: ref.org, project: ref.project, resource: 'persistentvolumes', namespace: '', name });
  if (volume === undefined) return blocked({ summary: 'the volume that the claim names is not there', detail });
  const claimRef = volume.object.spec?.claimRef;
  const isOwn = claimRef?.namespace === ref.namespace && claimRef.name === ref.name && (!claimRef.uid || isPromisedTo(volume.object, claim));
  if (claimRef !== undefined && !isOwn) return blocked({ summary: `volume "${name}" already bound to a different claim.`, detail });
  if (claimRef === undefined && !satisfies(volume.object, claim))
    return blocked({ summary: `Cannot bind to requested volume "${name}": it does not satisfy the claim`, detail });
  return bindTo(entry, volume);
}

function bind({ ref, object: claim }: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>): Plan {
  const precondition = { uid: claim.metadata.uid };
  const annotations = {
    [bindCompleted]: 'yes',
    ...(!claim.spec?.volumeName && { [boundByController]: 'yes' }),
    ...(isOurs(volume.object) && { 'volume.kubernetes.io/storage-provisioner': provisioner }),
  };
  const named: Wish = { verb: 'patch', ref, patchType: 'merge', patch: { metadata: { annotations }, spec: { volumeName: volume.ref.name } }, precondition };
  const status = {
    phase: 'Bound',
    accessModes: volume.object.spec?.accessModes ?? [],
    capacity: { storage: volume.object.spec?.capacity?.['storage'] ?? '0' },
  };
  const bound: Wish = { verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status }, precondition };
  return act({ summary: 'the volume is there', detail: { volume: volume.ref.name } }, { submit: named }, { submit: bound });
}
