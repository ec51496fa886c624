// For tests: a storage world with a LightningSTOR that takes snapshots, and a bound claim `data` of 1Gi. The definitions are the test's to hand in.

import type { ApiObject } from '../../../domain/api-object.ts';
import type { AnswerOf } from '../../../domain/effect.ts';
import { complete, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Cloud } from '../../../domain/testing/small-world.ts';
import { contentsOf, snapshotClassesOf, snapshotsOf, type VolumeSnapshot, type VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { claimDraft, classDraft, driver, storageWorld, type StorageWorld } from './storage-world.ts';

export const snapshotTaken = (more: Partial<AnswerOf<'ensure-snapshot'>> = {}): AnswerOf<'ensure-snapshot'> => ({
  snapshotId: 's',
  sizeBytes: 2 ** 30,
  createdMs: 1_767_225_600_123,
  ready: true,
  ...more,
});

export const snapshotRefTo = (name: string) => ({ ...testTenant, resource: snapshotsOf, namespace: 'default', name });
export const contentRefTo = (name: string) => ({ ...testTenant, resource: contentsOf, namespace: '', name });
export const snapshotClassRefTo = (name: string) => ({ ...testTenant, resource: snapshotClassesOf, namespace: '', name });

export interface SnapshotWorld extends StorageWorld {
  snapshotDraft(name: string, spec?: object): void;
  snapshotClass(name: string, more?: object, annotations?: Readonly<Record<string, string>>): void;
  content(name: string, spec: object): void;
  snapshot(name?: string): VolumeSnapshot | undefined;
  /** Of that VolumeSnapshot, or another by name. */
  contentOf(name?: string): VolumeSnapshotContent | undefined;
}

export function snapshotWorld(definitions: readonly ApiObject[], cloud: Cloud = {}): SnapshotWorld {
  const one = storageWorld({ 'ensure-snapshot': () => snapshotTaken(), 'remove-snapshot': () => ({}), ...cloud });
  for (const definition of definitions) one.create(definition as unknown as Draft);
  const create = (ref: ReturnType<typeof snapshotRefTo>, draft: Draft): void =>
    one.submit({ verb: 'create', ref, object: { ...complete(draft), apiVersion: 'snapshot.storage.k8s.io/v1' } });
  one.create(classDraft('fast'));
  one.create(claimDraft('data'));
  return {
    ...one,
    snapshotDraft: (name, spec = { source: { persistentVolumeClaimName: 'data' } }) =>
      create(snapshotRefTo(name), { kind: 'VolumeSnapshot', metadata: { name, namespace: 'default' }, spec }),
    snapshotClass: (name, more = {}, annotations = {}) =>
      create(snapshotClassRefTo(name), { kind: 'VolumeSnapshotClass', metadata: { name, annotations }, driver, deletionPolicy: 'Delete', ...more }),
    content: (name, spec) => create(contentRefTo(name), { kind: 'VolumeSnapshotContent', metadata: { name }, spec }),
    snapshot: (name = 'snap') => one.get(snapshotRefTo(name)),
    contentOf: (name = `snapcontent-${one.get(snapshotRefTo('snap'))?.metadata.uid}`) => one.get(contentRefTo(name)),
  };
}
