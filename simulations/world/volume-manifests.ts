import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { PersistentVolume } from '../../schemas/kubernetes/types.ts';
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

/** Volumes outlive their claims. */
export const keptClassOf = (tenant: Tenant): Manifest =>
  manifest(
    tenant,
    'storageclasses.storage.k8s.io',
    '',
    { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', provisioner: driver, reclaimPolicy: 'Retain', allowVolumeExpansion: true },
    'kept',
  );

/** Nobody makes its volumes but people. */
export const shelfClassOf = (tenant: Tenant): Manifest =>
  manifest(
    tenant,
    'storageclasses.storage.k8s.io',
    '',
    { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', provisioner: 'kubernetes.io/no-provisioner' },
    'shelf',
  );

/** A volume of another driver, for the first claim that it does for. */
export const shelvedOf = (tenant: Tenant, name: string, storage: string): Manifest =>
  manifest(
    tenant,
    'persistentvolumes',
    '',
    {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      spec: {
        capacity: { storage },
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'shelf',
        persistentVolumeReclaimPolicy: 'Retain',
        csi: { driver: 'csi.example.com', volumeHandle: name },
      },
    },
    name,
  );

export const boxOf = (tenant: Tenant, name: string, storage: string): Manifest =>
  manifest(
    tenant,
    'persistentvolumeclaims',
    NAMESPACE,
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'shelf', resources: { requests: { storage } } },
    },
    name,
  );

/** LightningSTOR makes a `thin` volume `thick`, and refuses the reverse. */
export const attributesClassOf = (tenant: Tenant, provisioning: 'thin' | 'thick'): Manifest =>
  manifest(
    tenant,
    'volumeattributesclasses.storage.k8s.io',
    '',
    { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', driverName: driver, parameters: { provisioning } },
    provisioning,
  );

/** A PersistentVolume that a person writes for what LightningSTOR still has of another, for the claim of its name; copied, it has what that says of its provisioner. */
export function volumeAgainOf(tenant: Tenant, name: string, { spec }: PersistentVolume, isCopied: boolean): Manifest {
  const { capacity = {}, accessModes = [], storageClassName = '', nodeAffinity } = spec ?? {};
  return manifest(
    tenant,
    'persistentvolumes',
    '',
    {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      ...(isCopied && { annotations: { 'pv.kubernetes.io/provisioned-by': driver } }),
      spec: {
        capacity,
        accessModes,
        storageClassName,
        ...(nodeAffinity !== undefined && { nodeAffinity }),
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { namespace: NAMESPACE, name },
        csi: { driver, volumeHandle: spec?.csi?.volumeHandle ?? '' },
      },
    },
    name,
  );
}

export interface DiskWish {
  readonly accessMode: string;
  readonly storageClassName: string;
  /** The claim that it begins as a clone of. */
  readonly cloneOf: string | undefined;
  readonly volumeName?: string;
}

export const diskOf = (tenant: Tenant, name: string, { accessMode, storageClassName, cloneOf, volumeName }: DiskWish): Manifest =>
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
        ...(volumeName !== undefined && { volumeName }),
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
