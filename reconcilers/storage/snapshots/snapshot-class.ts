import type { Objects } from '../../../domain/objects.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { defaultSnapshotClass, snapshotClassesOf, type VolumeSnapshotClass } from '../../../domain/volumes/snapshots.ts';
import { snapshotClassRef } from './snapshot-names.ts';

/** The name of the one default class of the driver; the error is for people. Source: SetDefaultSnapshotClass. */
export function defaultClassFor(objects: Objects, tenant: Tenant, driver: string): Result<string, string> {
  const [first, ...more] = objects
    .list<VolumeSnapshotClass>(tenant, snapshotClassesOf)
    .filter(({ object }) => object.driver === driver && object.metadata.annotations?.[defaultSnapshotClass] === 'true');
  if (first === undefined) return err(`cannot find default snapshot class of the driver ${driver}: name a class, or annotate one with ${defaultSnapshotClass}`);
  return more.length === 0 ? ok(first.ref.name) : err(`${more.length + 1} default snapshot classes were found: name one of them`);
}

export function classOfSnapshot(objects: Objects, tenant: Tenant, name: string, driver: string): Result<VolumeSnapshotClass, string> {
  const found = objects.get<VolumeSnapshotClass>(snapshotClassRef(tenant, name))?.object;
  if (found === undefined) return err(`volumesnapshotclass.snapshot.storage.k8s.io "${name}" not found`);
  if (found.driver !== driver) return err(`the class ${name} is of the driver ${found.driver}, and the volume of ${driver}`);
  const [unknown] = driver === lightningStorDriver ? Object.keys(found.parameters ?? {}).sort() : [];
  return unknown === undefined ? ok(found) : err(`the class ${name} has parameter ${unknown}: snapshots of LightningSTOR take none, and need no secrets`);
}
