import type { CSIStorageCapacity, LabelSelector, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Room } from '../../../domain/effect.ts';
import { safeHash } from '../../../domain/hash.ts';
import { controllerReference, newMetadata } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { tenantKey, type Ref } from '../../../domain/ref.ts';
import { wantedZones, zoneKeyOf } from '../provisioning/topology.ts';
import { deleteWish, patchWish } from '../wishes.ts';
import { capacitiesOf, capacityLabels, classesInNeed, driverNamespace, isOurs, namespaceOf } from './capacities.ts';
import { askedWish, lastAsked } from './last-asked.ts';
import { saidRoom } from './said-room.ts';

/**
 * PVB-13: an object for each class and zone, as LightningSTOR has room; then, last, that it was asked, so that what could not be written is asked for
 * again. One that is away or refuses leaves all as it was. Objects go with their class, which owns them.
 */
export function recordCapacity(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'observe-capacity');
  if (observed?.answer === undefined) return [];
  const { ref, revision } = observed.effect;
  const before = lastAsked(objects, ref)?.revision ?? 0;
  // One that the log has not reached is of another log, whose Leases came along.
  const isLate = before > revision && before <= objects.position;
  if (isLate || namespaceOf(objects, ref)?.object.metadata.uid !== ref.uid) return [];
  const { rooms } = observed.answer;
  const key = zoneKeyOf(objects, ref);
  return [...classesInNeed(objects, ref).flatMap((entry) => wishesFor(objects, entry, rooms, key)), askedWish(objects, ref, { atMs: nowMs, revision })];
}

function wishesFor(objects: Objects, entry: Entry<StorageClass>, rooms: readonly Room[], key: string): readonly Wish[] {
  const { ref, object } = entry;
  // Claims of a class that says what cannot be are told so.
  const allowed = wantedZones(object, undefined);
  const zones = allowed.ok ? allowed.value : [];
  const places = rooms
    .filter(({ zone }) => zone === '' || zones.length === 0 || zones.includes(zone))
    .map((room) => ({ room, name: nameOf(object, room.zone, key), topology: room.zone === '' ? {} : { matchLabels: { [key]: room.zone } } }));
  const names = new Set(places.map(({ name }) => name));
  const surplus = objects
    .by<CSIStorageCapacity>('capacitiesByClass', `${tenantKey(ref)}/${ref.name}`)
    .filter((one) => isOurs(one.object) && !names.has(one.ref.name));
  return [...places.flatMap(({ room, name, topology }) => roomWishes(objects, entry, { room, name, topology })), ...surplus.map(deleteWish)];
}

/** The same for the same class, label and zone, so that a repeat finds it. */
const nameOf = ({ metadata: { uid } }: StorageClass, zone: string, key: string): string =>
  zone === '' ? `csisc-${uid}` : `csisc-${uid}-${safeHash(`${key}=${zone}`)}`;

interface Place {
  readonly room: Room;
  readonly name: string;
  readonly topology: LabelSelector;
}

function roomWishes(objects: Objects, { ref: { org, project }, object: storageClass }: Entry<StorageClass>, { room, name, topology }: Place): readonly Wish[] {
  const ref: Ref = { org, project, resource: capacitiesOf, namespace: driverNamespace, name };
  const entry = objects.get<CSIStorageCapacity>(ref);
  const capacity = saidRoom(room.availableBytes, entry?.object.capacity);
  const maximumVolumeSize = room.maximumVolumeBytes === 0 ? undefined : saidRoom(room.maximumVolumeBytes, entry?.object.maximumVolumeSize);
  if (entry !== undefined) {
    const isSaid = entry.object.capacity === capacity && entry.object.maximumVolumeSize === maximumVolumeSize;
    return isSaid ? [] : [patchWish(entry, { capacity, maximumVolumeSize: maximumVolumeSize ?? null })];
  }
  const object: CSIStorageCapacity = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIStorageCapacity',
    metadata: newMetadata({ name, namespace: driverNamespace, labels: capacityLabels, ownerReferences: [controllerReference(storageClass)] }),
    storageClassName: storageClass.metadata.name,
    nodeTopology: topology,
    capacity,
    ...(maximumVolumeSize !== undefined && { maximumVolumeSize }),
  };
  return [{ verb: 'create', ref, object }];
}
