import { parseQuantity, toBytes } from '../../domain/quantity.ts';
import type { Entry } from '../../domain/objects.ts';
import type { CSIDriver, CSIStorageCapacity, StorageClass } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named } from './cluster.ts';

const driverName = 'csi.lightningstor.plasma.cloud';

/** It may be told of so much more than there is, and never of less. */
const moreMost = 1.125;

/** PVB-13, SCH-93: where volumes are made for pods, an object tells of each zone how much room LightningSTOR has there, and the scheduler is told to look. */
export const capacityIsTold: CheckerFactory = () => ({
  name: 'capacity-is-told',
  pending: (world) =>
    every<StorageClass>(world.truth, 'storageclasses.storage.k8s.io')
      .filter(({ object }) => object.provisioner === driverName && object.volumeBindingMode === 'WaitForFirstConsumer')
      .flatMap((storageClass) => untold(world, storageClass)),
});

function untold({ cloud, truth }: World, storageClass: Entry<StorageClass>): string[] {
  const { org, project, name } = storageClass.ref;
  const all = truth.list<CSIStorageCapacity>({ org, project }, 'csistoragecapacities.storage.k8s.io').filter(({ object }) => object.storageClassName === name);
  const driver = truth.get<CSIDriver>({ org, project, resource: 'csidrivers.storage.k8s.io', namespace: '', name: driverName });
  const rooms = cloud.lightningstor.rooms();
  return [
    ...(driver?.object.spec.storageCapacity === true ? [] : [`nobody looks at the room of ${named(storageClass)}`]),
    ...(all.length === rooms.length ? [] : [`${named(storageClass)} has ${all.length} capacities for ${rooms.length} zones`]),
    ...rooms.flatMap(({ zone, availableBytes, maximumVolumeBytes }) => {
      const told = all.find(({ object }) => Object.values(object.nodeTopology?.matchLabels ?? {}).join() === zone)?.object;
      const isTrue = isAbout(told?.capacity, availableBytes) && isAbout(told?.maximumVolumeSize, maximumVolumeBytes);
      return isTrue ? [] : [`${named(storageClass)} has ${availableBytes} bytes in zone ${zone}, and ${told?.capacity ?? 'nothing'} is told`];
    }),
  ];
}

function isAbout(told = '0', bytes: number): boolean {
  const parsed = parseQuantity(told);
  const toldBytes = parsed.ok ? toBytes(parsed.value) : -1;
  return toldBytes >= bytes && toldBytes <= bytes * moreMost;
}
