import type { ApiObject } from '../../domain/api-object.ts';
import { newMetadata } from '../../domain/new-object.ts';
import { lightningStorDriver } from '../../domain/volumes/lightningstor.ts';
import { defaultSnapshotClass, snapshotVersion } from '../../domain/volumes/snapshots.ts';
import { definitionOf, object, text, typeFields } from './definition.ts';

/** Source: external-snapshotter client/config/crd snapshot.storage.k8s.io_volumesnapshotclasses.yaml. */
export const volumeSnapshotClassDefinition = definitionOf({
  kind: 'VolumeSnapshotClass',
  plural: 'volumesnapshotclasses',
  shortNames: ['vsclass', 'vsclasses'],
  scope: 'Cluster',
  hasStatus: false,
  columns: [
    { name: 'Driver', type: 'string', jsonPath: '.driver' },
    { name: 'DeletionPolicy', type: 'string', jsonPath: '.deletionPolicy' },
  ],
  schema: object(
    {
      ...typeFields,
      deletionPolicy: { type: 'string', enum: ['Delete', 'Retain'] },
      driver: text,
      parameters: { type: 'object', additionalProperties: text },
    },
    'deletionPolicy',
    'driver',
  ),
});

/** The one that a snapshot without a class gets. */
export const snapshotClass: ApiObject & Record<string, unknown> = {
  apiVersion: snapshotVersion,
  kind: 'VolumeSnapshotClass',
  metadata: newMetadata({ name: 'lightningstor', annotations: { [defaultSnapshotClass]: 'true' } }),
  driver: lightningStorDriver,
  deletionPolicy: 'Delete',
};
