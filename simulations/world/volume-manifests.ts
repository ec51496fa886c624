import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import { manifest, type Manifest } from './manifests.ts';

const NAMESPACE = 'default';
const driver = 'csi.lightningstor.plasma.cloud';

/** Volumes are made where the pod goes. */
export const waitingClassOf = (tenant: Tenant): Manifest =>
  manifest(
    tenant,
    'storageclasses.storage.k8s.io',
    '',
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      provisioner: driver,
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: true,
    },
    'waiting',
  );

export interface DiskWish {
  readonly accessMode: string;
  readonly storageClassName: string;
  /** The claim that it begins as a clone of. */
  readonly cloneOf: string | undefined;
}

export const diskOf = (tenant: Tenant, name: string, { accessMode, storageClassName, cloneOf }: DiskWish): Manifest =>
  manifest(
    tenant,
    'persistentvolumeclaims',
    NAMESPACE,
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: {
        accessModes: [accessMode],
        storageClassName,
        resources: { requests: { storage: '1Gi' } },
        ...(cloneOf !== undefined && { dataSource: { kind: 'PersistentVolumeClaim', name: cloneOf } }),
      },
    },
    name,
  );

/** A pod that mounts the claim. */
export const readerOf = (tenant: Tenant, name: string, claimName: string): Manifest =>
  manifest(
    tenant,
    'pods',
    NAMESPACE,
    {
      apiVersion: 'v1',
      kind: 'Pod',
      spec: {
        containers: [{ name: 'c', image: 'reader:1', resources: { requests: { cpu: '50m' } } }],
        volumes: [{ name: 'disk', persistentVolumeClaim: { claimName } }],
      },
    },
    name,
  );

/** A pod with a volume of its own, which goes with it. */
export function scratchOf(tenant: Tenant, name: string, storageClassName: string): Manifest {
  const spec = { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage: '1Gi' } } };
  const volumes = [{ name: 'disk', ephemeral: { volumeClaimTemplate: { spec } } }];
  const containers = [{ name: 'c', image: 'reader:1', resources: { requests: { cpu: '50m' } } }];
  return manifest(tenant, 'pods', NAMESPACE, { apiVersion: 'v1', kind: 'Pod', spec: { containers, volumes } }, name);
}

/** The driver has come to the node; it goes with it. */
export const csiNodeOf = ({ ref, object }: Entry): Manifest => {
  const owner = { apiVersion: 'v1', kind: 'Node', name: ref.name, uid: object.metadata.uid };
  const { ref: own, object: made } = manifest(
    ref,
    'csinodes.storage.k8s.io',
    '',
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSINode',
      spec: { drivers: [{ name: driver, nodeID: ref.name, topologyKeys: ['topology.kubernetes.io/zone'] }] },
    },
    ref.name,
  );
  return { ref: own, object: { ...made, metadata: { ...made.metadata, ownerReferences: [owner] } } };
};
