import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { boundClaim, claim, mounts, storageClass, volume } from '../testing/storage-drafts.ts';
import { nodeVolumeLimits } from './node-volume-limits.ts';

const csiNode = (driver: string, count?: number): Draft => ({
  kind: 'CSINode',
  metadata: { name: 'a' },
  spec: { drivers: [{ name: driver, nodeID: 'a', ...(count !== undefined && { allocatable: { count } }) }] },
});
const attachment = (persistentVolumeName: string): Draft => ({
  kind: 'VolumeAttachment',
  metadata: { name: `attached-${persistentVolumeName}` },
  spec: { attacher: 'csi', nodeName: 'a', source: { persistentVolumeName } },
});
/** A claim and its volume, both of that name. */
const pair = (name: string): readonly Draft[] => [volume(name), boundClaim(name, name)];
const said = (...drafts: readonly Draft[]) => refusalsOf(nodeVolumeLimits, [node('a'), node('b'), ...drafts]);
const over = { a: 'node(s) exceed max volume count (resolvable)' };
const other = (...names: readonly string[]): Draft => pod('other', { nodeName: 'a', ...mounts(...names) });

// Source: nodevolumelimits/csi_test.go.
describe('SCH-98: volumes of a driver on a node', () => {
  it.each<[string, readonly Draft[], unknown]>([
    ['fit as many as it says', [csiNode('csi', 2), ...pair('x'), ...pair('y'), other('x'), pod('p', mounts('y'))], {}],
    ['no more than it says', [csiNode('csi', 1), ...pair('x'), ...pair('y'), other('x'), pod('p', mounts('y'))], over],
    ['of the pod count together', [csiNode('csi', 1), ...pair('x'), ...pair('y'), pod('p', mounts('x', 'y'))], over],
    ['that another pod mounts already are free', [csiNode('csi', 1), ...pair('x'), other('x'), pod('p', mounts('x'))], {}],
    ['of another driver do not count', [csiNode('else', 0), ...pair('x'), pod('p', mounts('x'))], {}],
    ['without a limit are many', [csiNode('csi'), ...pair('x'), pod('p', mounts('x'))], {}],
    ['none may be left', [csiNode('csi', 0), ...pair('x'), pod('p', mounts('x'))], over],
    ['that are attached count', [csiNode('csi', 1), ...pair('x'), ...pair('y'), attachment('x'), pod('p', mounts('y'))], over],
    ['that are attached and mounted count once', [csiNode('csi', 2), ...pair('x'), ...pair('y'), attachment('x'), other('x'), pod('p', mounts('y'))], {}],
    [
      'that are still to be made count for the class',
      [csiNode('csi', 0), storageClass('wait', { provisioner: 'csi' }), claim('x'), pod('p', mounts('x'))],
      over,
    ],
    [
      'one claim that is still to be made counts once',
      [csiNode('csi', 1), storageClass('wait', { provisioner: 'csi' }), claim('x'), other('x'), pod('p', mounts('x'))],
      {},
    ],
    [
      'of no driver are not looked at',
      [csiNode('csi', 0), volume('x', { csi: undefined, local: { path: '/x' } }), boundClaim('x', 'x'), pod('p', mounts('x'))],
      'skip',
    ],
    [
      'of generic ephemeral ones too',
      [csiNode('csi', 0), volume('x'), boundClaim('p-scratch', 'x'), pod('p', { volumes: [{ name: 'scratch', ephemeral: {} }] })],
      over,
    ],
    ['without any there is nothing to say', [csiNode('csi', 0), pod('p')], 'skip'],
  ])('%s', (_, drafts, expected) => expect(said(...drafts)).toEqual(expected));
});
