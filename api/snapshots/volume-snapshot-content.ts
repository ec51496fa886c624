import { definitionOf, failure, fixed, flag, object, oneOf, stays, text, typeFields } from './definition.ts';

const int64 = { type: 'integer', format: 'int64' } as const;
/** An int64 elsewhere: no integer so large is kept here, and the nearest double is a fraction of a microsecond away. */
const nanoseconds = { type: 'number', minimum: 0 };
const deletionPolicy = { type: 'string', enum: ['Delete', 'Retain'] };

const source = {
  ...object({ snapshotHandle: fixed('snapshotHandle'), volumeHandle: fixed('volumeHandle') }),
  'x-kubernetes-validations': [oneOf('volumeHandle', 'snapshotHandle'), stays('volumeHandle'), stays('snapshotHandle')],
};

const volumeSnapshotRef = {
  ...object({ apiVersion: text, fieldPath: text, kind: text, name: text, namespace: text, resourceVersion: text, uid: text }),
  'x-kubernetes-map-type': 'atomic' as const,
  'x-kubernetes-validations': [
    { rule: 'has(self.name) && has(self.__namespace__)', message: 'both spec.volumeSnapshotRef.name and spec.volumeSnapshotRef.namespace must be set' },
  ],
};

const spec = {
  ...object(
    { deletionPolicy, driver: text, source, sourceVolumeMode: fixed('sourceVolumeMode'), volumeSnapshotClassName: text, volumeSnapshotRef },
    'deletionPolicy',
    'driver',
    'source',
    'volumeSnapshotRef',
  ),
  'x-kubernetes-validations': [stays('sourceVolumeMode')],
};

/** Source: external-snapshotter client/config/crd snapshot.storage.k8s.io_volumesnapshotcontents.yaml. */
export const volumeSnapshotContentDefinition = definitionOf({
  kind: 'VolumeSnapshotContent',
  plural: 'volumesnapshotcontents',
  shortNames: ['vsc', 'vscs'],
  scope: 'Cluster',
  hasStatus: true,
  columns: [
    { name: 'ReadyToUse', type: 'boolean', jsonPath: '.status.readyToUse' },
    { name: 'RestoreSize', type: 'integer', jsonPath: '.status.restoreSize' },
    { name: 'DeletionPolicy', type: 'string', jsonPath: '.spec.deletionPolicy' },
    { name: 'Driver', type: 'string', jsonPath: '.spec.driver' },
    { name: 'VolumeSnapshotClass', type: 'string', jsonPath: '.spec.volumeSnapshotClassName' },
    { name: 'VolumeSnapshot', type: 'string', jsonPath: '.spec.volumeSnapshotRef.name' },
    { name: 'VolumeSnapshotNamespace', type: 'string', jsonPath: '.spec.volumeSnapshotRef.namespace' },
  ],
  schema: object(
    {
      ...typeFields,
      spec,
      status: object({
        creationTime: nanoseconds,
        error: failure,
        readyToUse: flag,
        restoreSize: { ...int64, minimum: 0 },
        snapshotHandle: text,
        volumeGroupSnapshotHandle: text,
      }),
    },
    'spec',
  ),
});
