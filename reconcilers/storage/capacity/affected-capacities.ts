import type { CSINode, CSIStorageCapacity, PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { csiDriversOn } from '../../../domain/kinds/csinode.ts';
import type { Change } from '../../../domain/objects.ts';
import { tenantKey, type Ref, type Tenant } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { selectedNode } from '../../../domain/volumes/promise.ts';
import { claimsOf, classesOf, csiDriversOf, csiNodesOf, volumesOf } from '../names.ts';
import { isInLightningStor } from '../volumes/volume-state.ts';
import { capacitiesOf, capacitiesRef, driverNamespace, isOurs, needsCapacity } from './capacities.ts';
import { leaseName, leases } from './last-asked.ts';

/** Sequence of the last event of a tenant that may have changed how much room there is, or what is said of it. It only saves waiting. */
export type RoomChanges = Map<string, number>;

export function noteRoom(changes: RoomChanges, change: Change): void {
  if (mayChangeRoom(change)) changes.set(tenantKey(change.recorded.ref), change.recorded.sequence);
}

export const roomChangedAt = (changes: RoomChanges, tenant: Tenant): number => changes.get(tenantKey(tenant)) ?? 0;

export const affectedCapacities = (change: Change): readonly Ref[] => (concerns(change) || mayChangeRoom(change) ? [capacitiesRef(change.recorded.ref)] : []);

/** A class, the driver, and what there was before any of them. */
function concerns({ recorded: { ref }, after }: Change): boolean {
  switch (ref.resource) {
    case classesOf:
      return after !== undefined && needsCapacity(after as StorageClass);
    case csiDriversOf:
      return after !== undefined && ref.name === lightningStorDriver;
    case 'namespaces':
      return after !== undefined && ref.name === driverNamespace;
    case leases:
      return ref.namespace === driverNamespace && ref.name === leaseName;
    default:
      return false;
  }
}

function mayChangeRoom({ recorded: { ref }, before, after }: Change): boolean {
  switch (ref.resource) {
    case volumesOf:
      return !jsonEqual(takenBy(before), takenBy(after));
    case claimsOf:
      return isGivenUp(before, after);
    case csiNodesOf:
      return !jsonEqual(keysOn(before), keysOn(after));
    case capacitiesOf:
      return after === undefined && before !== undefined && isOurs(before as CSIStorageCapacity);
    default:
      return false;
  }
}

function takenBy(object: ApiObject | undefined): readonly string[] {
  const volume = object as PersistentVolume | undefined;
  return volume === undefined || !isInLightningStor(volume) ? [] : [volume.status?.phase ?? '', volume.spec?.capacity?.['storage'] ?? ''];
}

/** Its place was given up: there was less room than the scheduler thought. */
function isGivenUp(before: ApiObject | undefined, after: ApiObject | undefined): boolean {
  const placeOf = (claim: ApiObject | undefined): string | undefined => (claim as PersistentVolumeClaim | undefined)?.metadata.annotations?.[selectedNode];
  return placeOf(before) !== undefined && after !== undefined && placeOf(after) === undefined;
}

/** By which labels the node says where it is: which one the objects name follows from those of all nodes. */
const keysOn = (object: ApiObject | undefined): readonly string[] =>
  object === undefined ? [] : csiDriversOn(object as CSINode).flatMap(({ name, topologyKeys = [] }) => (name === lightningStorDriver ? topologyKeys : []));
