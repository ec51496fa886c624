// How much room there is for volumes of a class in each zone, as CSIStorageCapacity objects that the scheduler reads: one synthetic ref for all of
// a project's, since LightningSTOR is asked for all zones at once. When it was last asked is a Lease, and so no event of the log.

import type { CSIStorageCapacity, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { classesOf } from '../names.ts';

export const capacitiesOf = 'csistoragecapacities.storage.k8s.io';
export const capacitiesResource = '_capacities';

/** Where external-provisioner has them when it runs where drivers do. */
export const driverNamespace = 'kube-system';

export const capacitiesRef = ({ org, project }: Tenant): Ref => ({ org, project, resource: capacitiesResource, namespace: '', name: 'default' });

/** Source: external-provisioner pkg/capacity DriverNameLabel, ManagedByLabel. */
export const capacityLabels = { 'csi.storage.k8s.io/drivername': lightningStorDriver, 'csi.storage.k8s.io/managed-by': 'external-provisioner' };

/** Made here, for LightningSTOR. */
export const isOurs = ({ metadata: { labels, namespace } }: CSIStorageCapacity): boolean =>
  namespace === driverNamespace && Object.entries(capacityLabels).every(([key, value]) => labels?.[key] === value);

/** The class's volumes are made where pods go: for others the scheduler does not ask. Source: external-provisioner --capacity-for-immediate-binding. */
export const needsCapacity = ({ provisioner, volumeBindingMode }: StorageClass): boolean =>
  provisioner === lightningStorDriver && volumeBindingMode === 'WaitForFirstConsumer';

export const classesInNeed = (objects: Objects, tenant: Tenant): readonly Entry<StorageClass>[] =>
  objects.list<StorageClass>(tenant, classesOf).filter(({ object }) => needsCapacity(object) && object.metadata.deletionTimestamp === undefined);

export const namespaceOf = (objects: Objects, { org, project }: Tenant): Entry | undefined =>
  objects.get({ org, project, resource: 'namespaces', namespace: '', name: driverNamespace });
