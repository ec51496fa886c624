import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../domain/api-object.ts';
import { decided, type Decided } from '../../domain/testing/decided.ts';
import type { Draft } from '../../domain/testing/objects-of.ts';
import { contentsOf, snapshotClassesOf, snapshotsOf } from '../../domain/volumes/snapshots.ts';
import { snapshotObjects } from './first-objects.ts';

let d: Decided;
beforeEach(() => {
  d = decided();
  for (const { resource, object } of snapshotObjects(d.world.fold, d.ref('', '')))
    d.submit({ verb: 'create', ref: d.ref(resource, object.metadata.name, ''), object: { ...object, metadata: { ...object.metadata } } });
});

const apiVersion = 'snapshot.storage.k8s.io/v1';
const creating = (resource: string, kind: string, spec: object) =>
  ({
    verb: 'create',
    ref: d.ref(resource, 'a', resource === snapshotsOf ? 'default' : ''),
    object: { apiVersion, kind, metadata: { name: 'a', ...(resource === snapshotsOf && { namespace: 'default' }) }, ...spec } as never,
  }) as const;
const snapshot = (spec: object) => creating(snapshotsOf, 'VolumeSnapshot', { spec });
const content = (more: object) => creating(contentsOf, 'VolumeSnapshotContent', { spec: { deletionPolicy: 'Delete', driver: 'd', ...more } });
const merge = (resource: string, patch: Json) =>
  ({ verb: 'patch', ref: d.ref(resource, 'a', resource === snapshotsOf ? 'default' : ''), patchType: 'merge', patch }) as const;

describe('What a project has for snapshots', () => {
  it('is there once: what was taken away stays away', () => {
    expect(snapshotObjects(d.world.fold, d.ref('', ''))).toEqual([]);
    expect(d.find(d.ref(snapshotClassesOf, 'lightningstor', ''))).toMatchObject({
      driver: 'csi.lightningstor.plasma.cloud',
      deletionPolicy: 'Delete',
      metadata: { annotations: { 'snapshot.storage.kubernetes.io/is-default-class': 'true' } },
    });
    d.submit({ verb: 'delete', ref: d.ref(snapshotClassesOf, 'lightningstor', '') });
    expect(snapshotObjects(d.world.fold, d.ref('', ''))).toEqual([]);
  });

  it('is no class where the project has a definition of classes that does not serve v1', () => {
    const other = decided();
    const version = { name: 'v1beta1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } };
    other.create({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: snapshotClassesOf, annotations: { 'api-approved.kubernetes.io': 'unapproved, older' } },
      spec: {
        group: 'snapshot.storage.k8s.io',
        scope: 'Cluster',
        names: { plural: 'volumesnapshotclasses', kind: 'VolumeSnapshotClass' },
        versions: [version],
      },
    } as unknown as Draft);
    expect(snapshotObjects(other.world.fold, other.ref('', '')).map(({ object }) => object.metadata.name)).toEqual([snapshotsOf, contentsOf]);
  });
});

describe('A VolumeSnapshot', () => {
  it.each<[string, object, string]>([
    ['both sources', { source: { persistentVolumeClaimName: 'a', volumeSnapshotContentName: 'b' } }, 'spec.source: Invalid value: exactly one of'],
    ['no source', { source: {} }, 'spec.source: Invalid value: exactly one of'],
    ['an empty class', { source: { persistentVolumeClaimName: 'a' }, volumeSnapshotClassName: '' }, 'spec.volumeSnapshotClassName: Invalid value: '],
    ['nothing', {}, 'spec.source: Required value'],
  ])('with %s is refused', (_what, spec, cause) => {
    expect(d.causes(snapshot(spec)).join()).toContain(cause);
  });

  it('keeps its source, and shows its status as it is written', () => {
    d.submit(snapshot({ source: { persistentVolumeClaimName: 'a' } }));
    expect(d.causes(merge(snapshotsOf, { spec: { source: { persistentVolumeClaimName: 'b' } } })).join()).toContain('persistentVolumeClaimName is immutable');
    expect(d.causes(merge(snapshotsOf, { spec: { source: { persistentVolumeClaimName: null, volumeSnapshotContentName: 'c' } } })).join()).toContain(
      'persistentVolumeClaimName is required once set',
    );
    d.submit({ ...merge(snapshotsOf, { status: { readyToUse: true, restoreSize: '1Gi' } }), subresource: 'status' });
    expect(d.find(d.ref(snapshotsOf, 'a'))).toMatchObject({ status: { readyToUse: true, restoreSize: '1Gi' } });
    expect(d.causes({ ...merge(snapshotsOf, { status: { restoreSize: 'much' } }), subresource: 'status' }).join()).toContain('status.restoreSize');
  });
});

describe('A VolumeSnapshotContent', () => {
  const volumeSnapshotRef = { namespace: 'default', name: 'a' };
  it.each<[string, object, string]>([
    ['no VolumeSnapshot', { source: { volumeHandle: 'v' }, volumeSnapshotRef: { name: 'a' } }, 'spec.volumeSnapshotRef.namespace must be set'],
    ['both sources', { source: { volumeHandle: 'v', snapshotHandle: 's' }, volumeSnapshotRef }, 'exactly one of'],
    ['another policy', { source: { volumeHandle: 'v' }, volumeSnapshotRef, deletionPolicy: 'Recycle' }, 'spec.deletionPolicy: Unsupported value'],
  ])('with %s is refused', (_what, spec, cause) => {
    expect(d.causes(content(spec)).join()).toContain(cause);
  });

  it('keeps its source and the mode of it, and its time in nanoseconds', () => {
    d.submit(content({ source: { volumeHandle: 'v' }, volumeSnapshotRef, sourceVolumeMode: 'Block' }));
    expect(d.causes(merge(contentsOf, { spec: { source: { volumeHandle: 'w' } } })).join()).toContain('volumeHandle is immutable');
    expect(d.causes(merge(contentsOf, { spec: { sourceVolumeMode: null } })).join()).toContain('sourceVolumeMode is required once set');
    d.submit({ ...merge(contentsOf, { status: { creationTime: 1_767_225_600_123_000_000 } }), subresource: 'status' });
    expect(JSON.stringify(d.find(d.ref(contentsOf, 'a', '')))).toContain('"creationTime":1767225600123000000');
  });
});
