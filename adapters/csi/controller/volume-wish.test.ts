import { describe, expect, test } from 'vitest';
import { csi } from '../../../schemas/csi.ts';
import type { StoredVolume } from '../storage.ts';
import { topologyOf } from '../topology.ts';
import { conflictOf, readVolumeWish, VolumeMode, type VolumeWish } from './volume-wish.ts';

const { CreateVolumeRequest } = csi.v1;
const mebibyte = 1_048_576;
const capability = { mount: {}, accessMode: { mode: 1 } };
const read = (request: csi.v1.CreateVolumeRequest.$Properties) =>
  readVolumeWish(new CreateVolumeRequest({ name: 'v', volumeCapabilities: [capability], ...request }));

const wish: VolumeWish = {
  name: 'v',
  range: { required: 100, limit: 200 },
  least: mebibyte,
  block: false,
  accessModes: ['ReadWriteOnce'],
  parameters: {},
  source: { kind: 'nothing' },
  zones: [],
};
const volume: StoredVolume = { name: 'v', sizeBytes: 150, mode: VolumeMode.FILESYSTEM, accessModes: ['ReadWriteOnce'], parameters: {} };

describe('what CreateVolume asks for', () => {
  test('CSI-10: name, size, source and places', () => {
    expect(
      read({
        capacityRange: { requiredBytes: 10 },
        volumeContentSource: { snapshot: { snapshotId: 's' } },
        accessibilityRequirements: { requisite: [topologyOf('z1')] },
        parameters: { provisioning: 'thin', 'csi.storage.k8s.io/pvc/name': 'data' },
        mutableParameters: { provisioning: 'thick' },
      }),
    ).toEqual({
      ok: true,
      value: {
        ...wish,
        range: { required: 10, limit: Infinity },
        source: { kind: 'snapshot', name: 's' },
        zones: ['z1'],
        parameters: { provisioning: 'thick' },
      },
    });
  });

  test.each<[string, csi.v1.CreateVolumeRequest.$Properties]>([
    ['no name', { name: '' }],
    ['no capabilities', { volumeCapabilities: [] }],
    ['an unknown parameter', { parameters: { provisionning: 'thin' } }],
    ['a mutable parameter of another value', { mutableParameters: { provisioning: 'fat' } }],
    ['a file system that is not known', { volumeCapabilities: [capability, { mount: { fsType: 'ntfs' }, accessMode: { mode: 1 } }] }],
    ['a source that is neither', { volumeContentSource: {} }],
  ])('SAN-4: %s is INVALID_ARGUMENT', (_, request) => {
    expect(read(request)).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
  });
});

test('SAN-4: a size that is too small for the file system is OUT_OF_RANGE, and a block volume has none', () => {
  const of = (volumeCapability: object, limitBytes: number) =>
    read({ volumeCapabilities: [{ ...volumeCapability, accessMode: { mode: 1 } }], capacityRange: { limitBytes } });
  expect(of({ mount: { fsType: 'xfs' } }, 299 * mebibyte)).toMatchObject({ error: { reason: 'OUT_OF_RANGE' } });
  expect(of({ mount: { fsType: 'xfs' } }, 300 * mebibyte)).toMatchObject({ value: { least: 300 * mebibyte } });
  expect(of({ mount: {} }, 5_000)).toMatchObject({ error: { reason: 'OUT_OF_RANGE' } });
  expect(of({ block: {} }, 5_000)).toMatchObject({ value: { least: 0 } });
});

describe('CSI-10: a volume of that name is the one that is wished for', () => {
  test('where everything agrees', () => {
    expect(conflictOf(wish, volume)).toBeUndefined();
    expect(conflictOf({ ...wish, zones: ['z1', 'z2'] }, { ...volume, zone: 'z2' })).toBeUndefined();
  });

  test.each<[string, VolumeWish, StoredVolume]>([
    ['it has 150 bytes, not at least 200 bytes', { ...wish, range: { required: 200, limit: Infinity } }, volume],
    ['it is for block access', wish, { ...volume, mode: VolumeMode.BLOCK }],
    ['it offers ReadWriteOnce, not ReadWriteMany', { ...wish, accessModes: ['ReadWriteMany'] }, volume],
    ['it was made from the snapshot s', wish, { ...volume, source: { snapshotName: 's' } }],
    ['it was made from nothing', { ...wish, source: { kind: 'volume', name: 'w' } }, volume],
    ['its provisioning is thick', wish, { ...volume, parameters: { provisioning: 'thick' } }],
    ['it is in zone z3', { ...wish, zones: ['z1'] }, { ...volume, zone: 'z3' }],
  ])('and not where %s', (why, other, present) => {
    expect(conflictOf(other, present)).toBe(why);
  });
});
