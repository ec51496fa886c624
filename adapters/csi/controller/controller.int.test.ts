// The controller's calls with a real LightningSTOR of folders, as an orchestrator sees them. The reference suite judges the plain cases
// (bin/e2e/csi-sanity.e2e.test.ts); here are those of the specification's tables that it leaves out.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openChannel } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { controllerMethods, groupMethods, identityMethods, nodeMethods } from '../methods.ts';
import { nodeName, startDriver, type TestDriver } from '../testing/driver-for-tests.ts';
import { topologyOf } from '../topology.ts';

const mebibyte = 1_048_576;
const mount = { mount: {}, accessMode: { mode: 1 } };
const many = { mount: {}, accessMode: { mode: 5 } };
const range = (requiredBytes: number, limitBytes = 0) => ({ requiredBytes, limitBytes });
const tenant = { orgId: 'acme', projectId: 'web' };

describe('the controller', () => {
  let driver: TestDriver;
  const create = (name: string, more: object = {}) =>
    driver.call(controllerMethods.createVolume, { name, volumeCapabilities: [mount], capacityRange: range(mebibyte), ...more });
  const publish = (volumeId: string, more: object = {}) =>
    driver.call(controllerMethods.publishVolume, { volumeId, nodeId: nodeName, volumeCapability: mount, ...more });
  const unpublish = (volumeId: string, nodeId = nodeName) => driver.call(controllerMethods.unpublishVolume, { volumeId, nodeId });
  const snapshot = (name: string, sourceVolumeId: string) => driver.call(controllerMethods.createSnapshot, { name, sourceVolumeId });
  const remove = (volumeId: string) => driver.call(controllerMethods.deleteVolume, { volumeId });
  beforeEach(async () => {
    driver = await startDriver({ images: false, zones: ['z1', 'z2'], zone: 'z1', maxVolumes: 2 });
    expect(await driver.call(nodeMethods.getInfo, {})).toMatchObject({ code: 'OK' });
  });
  afterEach(() => driver.stop());

  test('SAN-1: says who it is, and that it is ready', async () => {
    expect(await driver.call(identityMethods.getPluginInfo, {})).toMatchObject({ value: { name: 'csi.lightningstor.plasma.cloud', vendorVersion: '1.2.3' } });
    expect(await driver.call(identityMethods.probe, {})).toMatchObject({ code: 'OK', value: { ready: { value: true } } });
    const { value } = await driver.call(identityMethods.getPluginCapabilities, {});
    expect(value?.capabilities.map(({ service, volumeExpansion }) => service?.type ?? volumeExpansion?.type)).toEqual([1, 3, 1, 2]);
  });

  test('CSI-3, SAN-15: an error has a code and a message and nothing else', async () => {
    expect(await remove('')).toEqual({ code: 'INVALID_ARGUMENT', message: 'volume_id is required', value: undefined, details: [] });
  });

  test('CSI-3, CSI-10: the same call again, also by a driver that began anew, is the same volume', async () => {
    const first = await create('a', { capacityRange: range(mebibyte, 2 * mebibyte) });
    await driver.restart();
    expect(await create('a', { capacityRange: range(mebibyte, 2 * mebibyte) })).toEqual(first);
    expect(first).toMatchObject({ code: 'OK', value: { volume: { volumeId: 'a', capacityBytes: mebibyte, accessibleTopology: [topologyOf('z1')] } } });
    expect(await create('a', { capacityRange: range(3 * mebibyte) })).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await create('a', { volumeCapabilities: [many] })).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await create('a', { volumeContentSource: { volume: { volumeId: 'b' } } })).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  test('CSI-5: what cannot be made has a final code: nonsense, too much, and a place that is not', async () => {
    expect(await create('a', { capacityRange: range(-1) })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await create('a', { capacityRange: range(2 ** 62) })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await create('a', { accessibilityRequirements: { requisite: [topologyOf('z9')] } })).toMatchObject({ code: 'RESOURCE_EXHAUSTED' });
    expect(await create('a', { volumeCapabilities: [{ block: {}, accessMode: { mode: 1 } }] })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await driver.call(controllerMethods.listVolumes, {})).toMatchObject({ value: { entries: [] } });
  });

  test('CSI-10, CSI-12: a volume is as large as its file system needs at least, and what is not known is neither made nor confirmed', async () => {
    const of = (fsType: string) => [{ mount: { fsType }, accessMode: { mode: 1 } }];
    expect(await create('a', { volumeCapabilities: of('xfs') })).toMatchObject({ code: 'OK', value: { volume: { capacityBytes: 300 * mebibyte } } });
    expect(await create('a', { volumeCapabilities: of('xfs') })).toMatchObject({ code: 'OK' });
    const copy = { volumeContentSource: { volume: { volumeId: 'b' } }, capacityRange: undefined };
    expect(await create('b', { volumeCapabilities: of('ext4') })).toMatchObject({ code: 'OK', value: { volume: { capacityBytes: mebibyte } } });
    expect(await create('c', { volumeCapabilities: of('btrfs'), ...copy })).toMatchObject({ value: { volume: { capacityBytes: 109 * mebibyte } } });
    expect(await create('d', { volumeCapabilities: of('ntfs') })).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('ntfs') as string,
    });
    const asked = await driver.call(controllerMethods.validateVolumeCapabilities, { volumeId: 'a', volumeCapabilities: of('ntfs') });
    expect([asked.code, asked.value?.confirmed, asked.value?.message]).toEqual(['OK', null, expect.stringContaining('ntfs') as string]);
  });

  test('CSI-6: a secret that a call brings is in no message', async () => {
    const { message } = await create('a', { secrets: { key: 'hunter2' }, parameters: { nonsense: '1' } });
    expect(message).toContain('nonsense');
    expect(message).not.toContain('hunter2');
  });

  test('CSI-10: names are names: with slashes, dots and other scripts, each a volume of its own', async () => {
    for (const name of ['../../etc', 'a/b', 'a b', 'ä', '%2F']) expect(await create(name)).toMatchObject({ code: 'OK', value: { volume: { volumeId: name } } });
    expect((await driver.call(controllerMethods.listVolumes, {})).value?.entries).toHaveLength(5);
    expect(await remove('../../etc')).toMatchObject({ code: 'OK' });
    expect(await driver.call(controllerMethods.getVolume, { volumeId: '../../etc' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('CSI-11: a volume from another is at least as large, and as large where no size is asked for', async () => {
    await create('a', { capacityRange: range(2 * mebibyte) });
    const from = { volumeContentSource: { volume: { volumeId: 'a' } } };
    expect(await create('small', { ...from, capacityRange: range(mebibyte) })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await create('limited', { ...from, capacityRange: range(0, mebibyte) })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await create('same', { ...from, capacityRange: null })).toMatchObject({
      code: 'OK',
      value: { volume: { capacityBytes: 2 * mebibyte, contentSource: { volume: { volumeId: 'a' } } } },
    });
    expect(await create('grown', { ...from, capacityRange: range(3 * mebibyte) })).toMatchObject({ value: { volume: { capacityBytes: 3 * mebibyte } } });
  });

  test('CSI-12: a volume is in the first of the preferred zones, and only nodes of its zone reach it', async () => {
    const accessibilityRequirements = { requisite: [topologyOf('z1'), topologyOf('z2')], preferred: [topologyOf('z2')] };
    expect(await create('a', { accessibilityRequirements })).toMatchObject({ value: { volume: { accessibleTopology: [topologyOf('z2')] } } });
    expect(await publish('a')).toMatchObject({ code: 'FAILED_PRECONDITION' });
  });

  test('SAN-5, SAN-7: a volume that a node reaches is not deleted, and is when it does not', async () => {
    await create('a');
    expect(await publish('a')).toMatchObject({ code: 'OK', value: { publishContext: { folder: expect.stringMatching(/^\//) as string } } });
    expect(await remove('a')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await unpublish('a', '')).toMatchObject({ code: 'OK' });
    expect(await unpublish('a')).toMatchObject({ code: 'OK' });
    expect(await remove('a')).toMatchObject({ code: 'OK' });
    expect(await unpublish('a')).toMatchObject({ code: 'OK' });
  });

  test('CSI-13, SAN-7: to a second node only where the access mode says so, and no more volumes than a node may have', async () => {
    const channel = openChannel(driver.lightningstor);
    const ownership = { tenant, owner: 'csi/nodes/n2', revision: 1 };
    await channel.call(lightningStorMethods.ensureNode, { ownership, name: 'n2', zone: 'z1', machine: 'elsewhere' });
    channel.close();
    await create('a');
    expect(await publish('a')).toMatchObject({ code: 'OK' });
    expect(await publish('a', { nodeId: 'n2' })).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await publish('a', { volumeCapability: many })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await publish('a', { readonly: true })).toMatchObject({ code: 'ALREADY_EXISTS' });
    for (const name of ['b', 'c']) await create(name);
    expect(await publish('b')).toMatchObject({ code: 'OK' });
    expect(await publish('c')).toMatchObject({ code: 'RESOURCE_EXHAUSTED' });
    expect(await publish('c', { nodeId: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('SAN-6: what a volume does not offer is not confirmed, and a message says why', async () => {
    await create('a');
    const validate = (volumeCapabilities: object[]) => driver.call(controllerMethods.validateVolumeCapabilities, { volumeId: 'a', volumeCapabilities });
    expect(await validate([mount])).toMatchObject({ value: { confirmed: { volumeCapabilities: [mount] }, message: '' } });
    expect((await validate([many])).value).toMatchObject({ message: 'the volume offers ReadWriteOnce, not MULTI_NODE_MULTI_WRITER' });
    expect((await validate([many])).value?.confirmed ?? undefined).toBeUndefined();
    const oneWriter = { mount: {}, accessMode: { mode: 4 } };
    expect((await validate([oneWriter])).value).toMatchObject({ message: expect.stringContaining('MULTI_NODE_SINGLE_WRITER') as string });
    expect(await create('b', { volumeCapabilities: [oneWriter] })).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  test('CSI-17, SAN-9: a volume grows and does not shrink; a size that is only recorded needs nothing of a node', async () => {
    await create('a');
    const expand = (capacityRange: object) => driver.call(controllerMethods.expandVolume, { volumeId: 'a', capacityRange });
    expect(await expand(range(3 * mebibyte))).toMatchObject({ value: { capacityBytes: 3 * mebibyte, nodeExpansionRequired: false } });
    expect(await expand(range(mebibyte))).toMatchObject({ value: { capacityBytes: 3 * mebibyte } });
    expect(await expand(range(0, mebibyte))).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await driver.call(controllerMethods.expandVolume, { volumeId: 'x', capacityRange: range(1) })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('CSI-18, SAN-8: a snapshot outlives its volume, and a repeat finds it', async () => {
    await create('a');
    const taken = await snapshot('s', 'a');
    expect(taken).toMatchObject({ value: { snapshot: { snapshotId: 's', sourceVolumeId: 'a', readyToUse: true, sizeBytes: mebibyte } } });
    expect(taken.value?.snapshot?.creationTime?.seconds).toBeGreaterThan(1_600_000_000);
    expect(await remove('a')).toMatchObject({ code: 'OK' });
    expect(await snapshot('s', 'a')).toEqual(taken);
    expect(await snapshot('s', 'b')).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await snapshot('t', 'b')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create('back', { volumeContentSource: { snapshot: { snapshotId: 's' } } })).toMatchObject({ code: 'OK' });
    expect(await driver.call(controllerMethods.getSnapshot, { snapshotId: 's' })).toMatchObject({ value: { snapshot: { snapshotId: 's' } } });
    expect(await driver.call(controllerMethods.deleteSnapshot, { snapshotId: 's' })).toMatchObject({ code: 'OK' });
  });

  test('CSI-19, SAN-3: lists come in pages, with where each volume is published and how it is', async () => {
    for (const name of ['a', 'b', 'c']) await create(name);
    await publish('b');
    const first = await driver.call(controllerMethods.listVolumes, { maxEntries: 2 });
    const rest = await driver.call(controllerMethods.listVolumes, { maxEntries: 2, startingToken: first.value?.nextToken ?? '' });
    const entries = [...(first.value?.entries ?? []), ...(rest.value?.entries ?? [])];
    expect([first.value?.entries.length, rest.value?.entries.length, rest.value?.nextToken]).toEqual([2, 1, '']);
    expect(entries.map(({ volume, status }) => [volume?.volumeId, status?.publishedNodeIds, status?.volumeCondition?.abnormal]).sort()).toEqual([
      ['a', [], false],
      ['b', [nodeName], false],
      ['c', [], false],
    ]);
  });

  test('CSI-22: how much room there is, here and in places that are not', async () => {
    const capacity = (more: object) => driver.call(controllerMethods.getCapacity, more);
    const { value } = await capacity({ volumeCapabilities: [mount], accessibleTopology: topologyOf('z1') });
    expect(value?.availableCapacity).toBeGreaterThan(0);
    expect(value?.maximumVolumeSize?.value).toBeGreaterThan(0);
    expect(await capacity({ accessibleTopology: topologyOf('z9') })).toMatchObject({ value: { availableCapacity: 0 } });
    expect(await capacity({ volumeCapabilities: [{ block: {}, accessMode: { mode: 1 } }] })).toMatchObject({ value: { availableCapacity: 0 } });
    expect(await capacity({ parameters: { nonsense: '1' } })).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  test('CSI-7: capabilities are those that callers of this version know', async () => {
    const { value } = await driver.call(controllerMethods.getCapabilities, {});
    expect(value?.capabilities.map(({ rpc }) => rpc?.type)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test('SAN-14: a group of snapshots is of one moment, one thing, and removed as one', async () => {
    for (const name of ['a', 'b', 'c']) await create(name);
    const group = (name: string, sourceVolumeIds: string[]) => driver.call(groupMethods.createGroup, { name, sourceVolumeIds });
    await publish('b');
    expect(await group('g', ['a', 'b'])).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await driver.call(controllerMethods.listSnapshots, {})).toMatchObject({ value: { entries: [] } });
    await unpublish('b');
    const made = await group('g', ['b', 'a']);
    expect(made).toMatchObject({ value: { groupSnapshot: { groupSnapshotId: 'g', readyToUse: true } } });
    expect(made.value?.groupSnapshot?.snapshots?.map(({ sourceVolumeId }) => sourceVolumeId).sort()).toEqual(['a', 'b']);
    expect(await group('g', ['a', 'b'])).toEqual(made);
    expect(await group('g', ['a', 'c'])).toMatchObject({ code: 'ALREADY_EXISTS' });
    const member = made.value?.groupSnapshot?.snapshots?.[0]?.snapshotId ?? '';
    expect(await driver.call(controllerMethods.deleteSnapshot, { snapshotId: member })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await driver.call(groupMethods.getGroup, { groupSnapshotId: 'g', snapshotIds: [member] })).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await driver.call(groupMethods.getGroup, { groupSnapshotId: 'g' })).toMatchObject({ code: 'OK' });
    expect(await driver.call(groupMethods.deleteGroup, { groupSnapshotId: 'g' })).toMatchObject({ code: 'OK' });
    expect(await driver.call(controllerMethods.listSnapshots, {})).toMatchObject({ value: { entries: [] } });
  });

  test('what others made in the same tenant is not changed', async () => {
    const channel = openChannel(driver.lightningstor);
    const ownership = { tenant, owner: 'k8shost/persistentvolumeclaims/1', revision: 1 };
    await channel.call(lightningStorMethods.ensureVolume, { ownership, name: 'pvc-1', sizeBytes: mebibyte, accessModes: ['ReadWriteOnce'] });
    channel.close();
    expect(await remove('pvc-1')).toMatchObject({ code: 'FAILED_PRECONDITION' });
    expect(await driver.call(controllerMethods.expandVolume, { volumeId: 'pvc-1', capacityRange: range(2 * mebibyte) })).toMatchObject({
      code: 'FAILED_PRECONDITION',
    });
    expect(await create('pvc-1')).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await driver.call(controllerMethods.getVolume, { volumeId: 'pvc-1' })).toMatchObject({ value: { volume: { capacityBytes: mebibyte } } });
  });

  test('CSI-16, CSI-18: a snapshot that others made is not answered as its own, and beside their attachment its own one goes', async () => {
    const channel = openChannel(driver.lightningstor);
    const of = (owner: string) => ({ ownership: { tenant, owner, revision: 1 } });
    for (const name of ['a', 'b']) await create(name);
    await channel.call(lightningStorMethods.ensureSnapshot, { ...of('k8shost/snapshots/1'), name: 's', volumeName: 'a' });
    expect(await snapshot('s', 'a')).toMatchObject({ code: 'ALREADY_EXISTS', message: expect.stringContaining('k8shost/snapshots/1') as string });
    await channel.call(lightningStorMethods.ensureAttachment, { ...of('k8shost/attachments/1'), volumeName: 'b', nodeName });
    expect(await publish('b')).toMatchObject({ code: 'OK' });
    expect(await unpublish('b')).toMatchObject({ code: 'FAILED_PRECONDITION', message: expect.stringContaining('k8shost/attachments/1') as string });
    const left = await channel.call(lightningStorMethods.listAttachments, { tenant, volumeName: 'b', pageSize: 10 });
    channel.close();
    expect(left.ok && left.value.attachments.map(({ ownership }) => ownership?.owner)).toEqual(['k8shost/attachments/1']);
  });
});
