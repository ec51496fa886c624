import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { claim, mounts } from '../testing/storage-drafts.ts';
import { volumeRestrictions } from './volume-restrictions.ts';

const said = (...drafts: readonly Draft[]) => refusalsOf(volumeRestrictions, [node('a'), node('b'), ...drafts]);
const forOne = claim('one', { spec: { accessModes: ['ReadWriteOncePod'] } });
const inUse = 'node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod (resolvable)';

describe('SCH-99: a claim for one pod', () => {
  it.each<[string, readonly Draft[], unknown]>([
    ['nobody has yet is free', [forOne, pod('p', mounts('one'))], 'skip'],
    [
      'another pod has on a node is taken everywhere',
      [forOne, pod('other', { nodeName: 'a', ...mounts('one') }), pod('p', mounts('one'))],
      { a: inUse, b: inUse },
    ],
    ['that a waiting pod wants is free', [forOne, pod('other', mounts('one')), pod('p', mounts('one'))], 'skip'],
    [
      'of the same name in another namespace is another',
      [forOne, pod('other', { nodeName: 'a', ...mounts('one') }, { namespace: 'x' }), pod('p', mounts('one'))],
      'skip',
    ],
    ['for many pods may have many', [claim('many'), pod('other', { nodeName: 'a', ...mounts('many') }), pod('p', mounts('many'))], 'skip'],
    ['that is not there', [pod('p', mounts('one'))], 'persistentvolumeclaim "one" not found'],
  ])('%s', (_, drafts, expected) => expect(said(...drafts)).toEqual(expected));
});

const taken = { a: 'node(s) had no available disk (resolvable)' };
const gce = (pdName: string, readOnly = false): object => ({ gcePersistentDisk: { pdName, readOnly } });
const ebs = (volumeID: string, readOnly = false): object => ({ awsElasticBlockStore: { volumeID, readOnly } });
const iscsi = (iqn: string, readOnly = false): object => ({ iscsi: { targetPortal: '127.0.0.1:3260', lun: 0, iqn, readOnly } });
const rbd = (monitors: readonly string[], pool: string, image: string, readOnly = false): object => ({ rbd: { monitors, pool, image, readOnly } });

// Source: volumerestrictions/volume_restrictions_test.go.
describe('a disk that pods name themselves', () => {
  it.each<[string, object, object, unknown]>([
    ['GCE: the same', gce('foo'), gce('foo'), taken],
    ['GCE: the same, both read', gce('foo', true), gce('foo', true), {}],
    ['GCE: the same, one reads', gce('foo'), gce('foo', true), taken],
    ['GCE: another', gce('foo'), gce('bar'), {}],
    ['EBS: the same, both read', ebs('foo', true), ebs('foo', true), taken],
    ['EBS: another', ebs('foo'), ebs('bar'), {}],
    ['iSCSI: the same', iscsi('q'), iscsi('q'), taken],
    ['iSCSI: the same, both read', iscsi('q', true), iscsi('q', true), {}],
    ['iSCSI: another', iscsi('q'), iscsi('r'), {}],
    ['RBD: one monitor is the same', rbd(['a', 'b'], 'foo', 'bar'), rbd(['a', 'c'], 'foo', 'bar'), taken],
    ['RBD: the same, both read', rbd(['a', 'b'], 'foo', 'bar', true), rbd(['a', 'c'], 'foo', 'bar', true), {}],
    ['RBD: other monitors', rbd(['a', 'b'], 'foo', 'bar'), rbd(['c', 'd'], 'foo', 'bar'), {}],
    ['RBD: another pool', rbd(['a', 'b'], 'foo', 'bar'), rbd(['a', 'b'], 'foo2', 'bar'), {}],
    ['RBD: another image', rbd(['a', 'b'], 'foo', 'bar'), rbd(['a', 'b'], 'foo', 'bar2'), {}],
    ['kinds do not meet', gce('foo'), ebs('foo'), {}],
  ])('%s', (_, there, wanted, expected) => {
    const volumes = (one: object): object => ({ volumes: [{ name: 'v', ...one }] });
    expect(said(pod('other', { nodeName: 'a', ...volumes(there) }), pod('p', volumes(wanted)))).toEqual(expected);
  });

  it('comes before the claims', () => {
    const volumes = (...more: readonly object[]): object => ({ volumes: [{ name: 'v', ...gce('foo') }, ...more] });
    const one = { name: 'c', persistentVolumeClaim: { claimName: 'one' } };
    expect(said(forOne, pod('other', { nodeName: 'a', ...volumes(one) }), pod('p', volumes(one)))).toEqual({ ...taken, b: inUse });
  });
});
