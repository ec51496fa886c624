import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { boundClaim, claim, mounts, storageClass, volume } from '../testing/storage-drafts.ts';
import { volumeZone } from './volume-zone.ts';

const [zone, region] = ['topology.kubernetes.io/zone', 'topology.kubernetes.io/region'];
const [oldZone, oldRegion] = ['failure-domain.beta.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/region'];
const conflict = { a: 'node(s) had no available volume zone' };

// Source: volumezone/volume_zone_test.go.
describe('SCH-97: a volume with a zone', () => {
  it.each<[string, Record<string, string>, Record<string, string>, unknown]>([
    ['on a node of the zone', { [zone]: 'z1' }, { [zone]: 'z1' }, {}],
    ['on a node of another zone', { [zone]: 'z1' }, { [zone]: 'z2' }, conflict],
    ['on a node without any', { [zone]: 'z1' }, {}, {}],
    ['on a node that says the region only', { [zone]: 'z1' }, { [region]: 'r1' }, conflict],
    ['in one of several', { [zone]: 'z1__z2' }, { [zone]: 'z2' }, {}],
    ['in none of several', { [zone]: 'z1__z2' }, { [zone]: 'z3' }, conflict],
    ['and a region: both must be', { [zone]: 'z1', [region]: 'r1' }, { [zone]: 'z1', [region]: 'r2' }, conflict],
    ['of the older label, node too', { [oldZone]: 'z1' }, { [oldZone]: 'z1' }, {}],
    ['of the older label, node of the newer one', { [oldZone]: 'z1', [oldRegion]: 'r1' }, { [zone]: 'z1', [region]: 'r1' }, {}],
    ['of the newer label, node of the older one', { [zone]: 'z1' }, { [oldZone]: 'z1' }, conflict],
    ['that it does not say', { shelf: 'top' }, { [zone]: 'z1' }, 'skip'],
  ])('%s', (_, labels, nodeLabels, expected) => {
    const drafts = [node('a', nodeLabels), volume('v', {}, { labels }), boundClaim('x', 'v'), pod('p', mounts('x'))];
    expect(refusalsOf(volumeZone, drafts)).toEqual(expected);
  });
});

describe('SCH-97: without a volume', () => {
  it.each<[string, readonly Draft[], unknown]>([
    ['the claim is missing', [], 'persistentvolumeclaim "x" not found'],
    ['the volume is missing', [boundClaim('x', 'v')], 'persistentvolume "v" not found'],
    ['the claim has no class', [claim('x', { spec: { storageClassName: '' } })], 'PersistentVolumeClaim had no pv name and storageClass name'],
    ['the class is missing', [claim('x')], 'storageclass.storage.k8s.io "wait" not found'],
    ['the class waits for the pod', [claim('x'), storageClass('wait')], 'skip'],
    ['the class does not wait', [claim('x'), storageClass('wait', { volumeBindingMode: 'Immediate' })], 'PersistentVolume had no name'],
  ])('%s', (_, drafts, expected) => expect(refusalsOf(volumeZone, [node('a', { [zone]: 'z1' }), ...drafts, pod('p', mounts('x'))])).toEqual(expected));
});
