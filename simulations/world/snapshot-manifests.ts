import type { Tenant } from '../../domain/ref.ts';
import { contentsOf, snapshotClassesOf, snapshotsOf, snapshotVersion } from '../../domain/volumes/snapshots.ts';
import { lightningStorDriver } from '../../domain/volumes/lightningstor.ts';
import { manifest, type Manifest } from './manifests.ts';

const NAMESPACE = 'default';

/** Without a class: it gets the default one. */
export const snapshotOf = (tenant: Tenant, name: string, persistentVolumeClaimName: string): Manifest =>
  manifest(tenant, snapshotsOf, NAMESPACE, { apiVersion: snapshotVersion, kind: 'VolumeSnapshot', spec: { source: { persistentVolumeClaimName } } }, name);

/** Snapshots outlive their VolumeSnapshots. */
export const keptSnapshotClassOf = (tenant: Tenant): Manifest =>
  manifest(
    tenant,
    snapshotClassesOf,
    '',
    { apiVersion: snapshotVersion, kind: 'VolumeSnapshotClass', driver: lightningStorDriver, deletionPolicy: 'Retain' },
    'kept',
  );

export const keptSnapshotOf = (tenant: Tenant, name: string, persistentVolumeClaimName: string): Manifest =>
  manifest(
    tenant,
    snapshotsOf,
    NAMESPACE,
    { apiVersion: snapshotVersion, kind: 'VolumeSnapshot', spec: { source: { persistentVolumeClaimName }, volumeSnapshotClassName: 'kept' } },
    name,
  );

/** A content that a person writes for what LightningSTOR still has, and the VolumeSnapshot of its name that it is for. */
export const foundSnapshotOf = (tenant: Tenant, name: string, snapshotHandle: string, deletionPolicy: 'Delete' | 'Retain'): readonly Manifest[] => [
  manifest(
    tenant,
    contentsOf,
    '',
    {
      apiVersion: snapshotVersion,
      kind: 'VolumeSnapshotContent',
      spec: { driver: lightningStorDriver, deletionPolicy, source: { snapshotHandle }, volumeSnapshotRef: { namespace: NAMESPACE, name } },
    },
    name,
  ),
  manifest(
    tenant,
    snapshotsOf,
    NAMESPACE,
    { apiVersion: snapshotVersion, kind: 'VolumeSnapshot', spec: { source: { volumeSnapshotContentName: name } } },
    name,
  ),
];

/** A claim that begins with what is in the snapshot. */
export const restoredOf = (tenant: Tenant, name: string, snapshot: string, gibibytes: number): Manifest =>
  manifest(
    tenant,
    'persistentvolumeclaims',
    NAMESPACE,
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'lightningstor',
        resources: { requests: { storage: `${gibibytes}Gi` } },
        dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: snapshot },
      },
    },
    name,
  );
