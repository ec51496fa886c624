import { definitionOf, failure, fixed, flag, object, oneOf, stays, text, typeFields } from './definition.ts';

const quantity = '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$';

const source = {
  ...object({ persistentVolumeClaimName: fixed('persistentVolumeClaimName'), volumeSnapshotContentName: fixed('volumeSnapshotContentName') }),
  'x-kubernetes-validations': [
    oneOf('volumeSnapshotContentName', 'persistentVolumeClaimName'),
    stays('persistentVolumeClaimName'),
    stays('volumeSnapshotContentName'),
  ],
};

const className = {
  ...text,
  'x-kubernetes-validations': [{ rule: 'size(self) > 0', message: 'volumeSnapshotClassName must not be the empty string when set' }],
};

/** Source: external-snapshotter client/config/crd snapshot.storage.k8s.io_volumesnapshots.yaml. */
export const volumeSnapshotDefinition = definitionOf({
  kind: 'VolumeSnapshot',
  plural: 'volumesnapshots',
  shortNames: ['vs'],
  scope: 'Namespaced',
  hasStatus: true,
  columns: [
    { name: 'ReadyToUse', type: 'boolean', jsonPath: '.status.readyToUse' },
    { name: 'SourcePVC', type: 'string', jsonPath: '.spec.source.persistentVolumeClaimName' },
    { name: 'SourceSnapshotContent', type: 'string', jsonPath: '.spec.source.volumeSnapshotContentName' },
    { name: 'RestoreSize', type: 'string', jsonPath: '.status.restoreSize' },
    { name: 'SnapshotClass', type: 'string', jsonPath: '.spec.volumeSnapshotClassName' },
    { name: 'SnapshotContent', type: 'string', jsonPath: '.status.boundVolumeSnapshotContentName' },
    { name: 'CreationTime', type: 'date', jsonPath: '.status.creationTime' },
  ],
  schema: object(
    {
      ...typeFields,
      spec: object({ source, volumeSnapshotClassName: className }, 'source'),
      status: object({
        boundVolumeSnapshotContentName: text,
        creationTime: { type: 'string', format: 'date-time' },
        error: failure,
        readyToUse: flag,
        restoreSize: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }], pattern: quantity },
        volumeGroupSnapshotName: text,
      }),
    },
    'spec',
  ),
});
