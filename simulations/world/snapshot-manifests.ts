import type { Tenant } from '../../domain/ref.ts';
import { snapshotsOf, snapshotVersion } from '../../domain/volumes/snapshots.ts';
import { manifest, type Manifest } from './manifests.ts';

const NAMESPACE = 'default';

/** Without a class: it gets the default one. */
export const snapshotOf = (tenant: Tenant, name: string, persistentVolumeClaimName: string): Manifest =>
  manifest(tenant, snapshotsOf, NAMESPACE, { apiVersion: snapshotVersion, kind: 'VolumeSnapshot', spec: { source: { persistentVolumeClaimName } } }, name);

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
