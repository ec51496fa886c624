import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { boundClaim, claim, mounts, storageClass, volume } from '../testing/storage-drafts.ts';
import { volumeBinding } from './volume-binding.ts';

const zones = [node('a', { zone: 'z1' }), node('b', { zone: 'z2' })];
const said = (...drafts: readonly Draft[]) => refusalsOf(volumeBinding, [...zones, storageClass('wait'), ...drafts]);
const storage = (size: string): object => ({ resources: { requests: { storage: size } } });
const sized = (size: string): object => ({ capacity: { storage: size } });

const unreachable = "node(s) didn't match PersistentVolume's node affinity";
const nothing = "node(s) didn't find available persistent volumes to bind";
const noRoom = 'node(s) did not have enough free storage';
const gone = 'node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)';
const immediate = 'pod has unbound immediate PersistentVolumeClaims';

// Source: volumebinding/volume_binding_test.go.
describe('SCH-90: before a node is looked at', () => {
  const ephemeral = pod('p', { volumes: [{ name: 'scratch', ephemeral: {} }] });
  const owned = (uid: string): object => ({ ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid, controller: true }] });
  const one = pod('p', mounts('x'));
  it.each<[string, readonly Draft[], unknown]>([
    ['a pod without claims', [pod('p')], 'skip'],
    ['a claim that is missing', [one], 'persistentvolumeclaim "x" not found'],
    ['an ephemeral one that is missing', [ephemeral], 'waiting for ephemeral volume controller to create the persistentvolumeclaim "p-scratch"'],
    ['one that is deleted', [claim('x', { metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' } }), one], 'persistentvolumeclaim "x" is being deleted'],
    [
      'one that lost its volume',
      [claim('x', { spec: { volumeName: 'v' }, phase: 'Lost' }), one],
      'persistentvolumeclaim "x" bound to non-existent persistentvolume "v"',
    ],
    [
      'an ephemeral one of somebody else',
      [claim('p-scratch', { metadata: owned('uid-q') }), ephemeral],
      'PVC default/p-scratch was not created for pod default/p (pod is not owner)',
    ],
    ['an ephemeral one of its own', [claim('p-scratch', { metadata: owned('uid-p') }), volume('v'), ephemeral], {}],
    [
      'an unbound one whose class does not wait',
      [claim('x', { spec: { storageClassName: 'now' } }), storageClass('now', { volumeBindingMode: 'Immediate' }), one],
      immediate,
    ],
    ['an unbound one without a class', [claim('x', { spec: { storageClassName: '' } }), one], immediate],
    ['an unbound one whose class is missing', [claim('x', { spec: { storageClassName: 'gone' } }), one], immediate],
    ['one that names its volume and is not bound to it', [claim('x', { spec: { volumeName: 'v' } }), volume('v'), one], immediate],
  ])('%s', (_, drafts, expected) => expect(said(...drafts)).toEqual(expected));
});

describe('SCH-91: bound claims', () => {
  it.each<[string, readonly Draft[], unknown]>([
    ['whose volume reaches every node', [volume('v'), boundClaim('x', 'v')], {}],
    ['whose volume does not reach a node', [volume('v', {}, { zone: 'z2' }), boundClaim('x', 'v')], { a: unreachable }],
    ['whose volume is gone', [boundClaim('x', 'v')], { a: gone, b: gone }],
  ])('%s', (_, drafts, expected) => expect(said(...drafts, pod('p', mounts('x')))).toEqual(expected));

  it('and unbound ones are both told of, in one order', () => {
    const drafts = [volume('v', {}, { zone: 'z2', phase: 'Bound' }), boundClaim('x', 'v'), claim('y'), pod('p', mounts('y', 'x'))];
    expect(said(...drafts)).toEqual({ a: `${unreachable}, ${nothing}`, b: nothing });
    expect(said(boundClaim('x', 'v'), claim('y'), pod('p', mounts('x', 'y')))).toEqual({ a: `${nothing}, ${gone}`, b: `${nothing}, ${gone}` });
  });
});

describe('SCH-92: a volume that is there', () => {
  const none = { a: nothing, b: nothing };
  const promisedTo = (name: string, uid?: string): object => ({ claimRef: { namespace: 'default', name, ...(uid !== undefined && { uid }) } });
  it.each<[string, readonly Draft[], unknown]>([
    ['is free', [volume('v')], {}],
    ['is not reached from a node', [volume('v', {}, { zone: 'z1' })], { b: nothing }],
    ['is too small', [volume('v', sized('4Gi'))], none],
    ['is of another class', [volume('v', { storageClassName: 'else' })], none],
    ['is raw', [volume('v', { volumeMode: 'Block' })], none],
    ['has other access modes', [volume('v', { accessModes: ['ReadWriteMany'] })], none],
    ['is of another attributes class', [volume('v', { volumeAttributesClassName: 'gold' })], none],
    ['was used before', [volume('v', {}, { phase: 'Released' })], none],
    ["is another's", [volume('v', promisedTo('y'))], none],
    ['was of a claim of that name', [volume('v', promisedTo('x', 'uid-older'))], none],
    ['is promised to the claim', [volume('v', promisedTo('x'))], {}],
    ['is promised to the claim, far away: no other will do', [volume('u'), volume('v', promisedTo('x'), { zone: 'z2' })], { a: nothing }],
  ])('%s', (_, drafts, expected) => expect(said(...drafts, claim('x'), pod('p', mounts('x')))).toEqual(expected));

  it('must be what the claim selects', () => {
    const drafts = [volume('v', {}, { zone: 'z1', labels: { shelf: 'top' } }), volume('u', {}, { zone: 'z2', labels: { shelf: 'low' } })];
    const selecting = claim('x', { spec: { selector: { matchLabels: { shelf: 'top' } } } });
    expect(said(...drafts, selecting, pod('p', mounts('x')))).toEqual({ b: nothing });
  });

  it('is taken once, the smallest that fits, by the smallest claim first', () => {
    const claims = [claim('large', { spec: storage('8Gi') }), claim('small', { spec: storage('2Gi') }), pod('p', mounts('large', 'small'))];
    expect(said(volume('v1', sized('8Gi')), volume('v2', sized('3Gi')), ...claims)).toEqual({});
    expect(said(volume('v1', sized('8Gi')), ...claims)).toEqual(none);
  });

  it('is not looked for once a node is selected: the claim is made there', () => {
    const selected = claim('x', { metadata: { annotations: { 'volume.kubernetes.io/selected-node': 'a' } } });
    expect(said(volume('v'), selected, pod('p', mounts('x')))).toEqual(none);
    expect(said(storageClass('wait', { provisioner: 'csi' }), selected, pod('p', mounts('x')))).toEqual({ b: nothing });
  });
});

describe('SCH-93: a volume that is to be made', () => {
  const csi = storageClass('wait', { provisioner: 'csi' });
  const driver: Draft = { kind: 'CSIDriver', metadata: { name: 'csi' }, spec: { storageCapacity: true } };
  const room = (more: object): Draft => ({
    kind: 'CSIStorageCapacity',
    metadata: { name: 'room', namespace: 'kube-system' },
    storageClassName: 'wait',
    ...more,
  });
  const inZone = { nodeTopology: { matchLabels: { zone: 'z1' } } };
  const onlyZ1 = { allowedTopologies: [{ matchLabelExpressions: [{ key: 'zone', values: ['z1'] }] }] };
  const none = { a: noRoom, b: noRoom };
  it.each<[string, readonly Draft[], unknown]>([
    ['wherever the node is', [csi], {}],
    ['where the class allows', [storageClass('wait', { provisioner: 'csi', ...onlyZ1 })], { b: nothing }],
    ['a driver that does not tell of its room', [csi, { ...driver, spec: {} }], {}],
    ['a driver that tells of none', [csi, driver], none],
    ['where there is room', [csi, driver, room({ capacity: '5Gi', ...inZone })], { b: noRoom }],
    ['where there is too little', [csi, driver, room({ capacity: '4Gi', ...inZone })], none],
    ['larger than one may be', [csi, driver, room({ capacity: '9Gi', maximumVolumeSize: '1Gi', ...inZone })], none],
    ['the largest decides alone', [csi, driver, room({ capacity: '1Gi', maximumVolumeSize: '9Gi', ...inZone })], { b: noRoom }],
    ['room that no node reaches', [csi, driver, room({ capacity: '9Gi' })], none],
    ['room of another class', [csi, driver, room({ capacity: '9Gi', nodeTopology: {}, storageClassName: 'else' })], none],
    ['a volume that is there is taken first', [csi, driver, volume('v')], {}],
  ])('%s', (_, drafts, expected) => expect(said(...drafts, claim('x'), pod('p', mounts('x')))).toEqual(expected));
});
