import { describe, expect, it } from 'vitest';
import { complete } from '../../domain/testing/objects-of.ts';
import { disruptionOf, nodesPerSecond, zoneOf, type Disruption } from './zones.ts';

describe('NOD-5: a zone', () => {
  it.each<[ready: number, lost: number, Disruption, perSecond: number]>([
    [3, 0, 'none', 0.1],
    [0, 0, 'none', 0.1],
    [0, 1, 'full', 0.1],
    [0, 100, 'full', 0.1],
    // At most two lost nodes are no disruption, however small the zone.
    [1, 2, 'none', 0.1],
    [2, 3, 'partial', 0],
    // 54 % and 55 % of a hundred.
    [46, 54, 'none', 0.1],
    [45, 55, 'partial', 0.01],
    // A zone of 50 nodes is small, one of 51 is large.
    [20, 30, 'partial', 0],
    [20, 31, 'partial', 0.01],
  ])('with %d nodes ready and %d lost is disrupted %s, and gives up %d nodes a second', (ready, lost, disruption, perSecond) => {
    expect(disruptionOf(ready, lost)).toBe(disruption);
    expect(nodesPerSecond(disruption, ready + lost)).toBe(perSecond);
  });

  it.each([
    [{}, ''],
    [{ 'topology.kubernetes.io/zone': 'a' }, ':a'],
    [{ 'topology.kubernetes.io/region': 'r', 'topology.kubernetes.io/zone': 'a' }, 'r:a'],
    [{ 'failure-domain.beta.kubernetes.io/region': 'r', 'failure-domain.beta.kubernetes.io/zone': 'a' }, 'r:a'],
  ])('is named by the labels %j', (labels, name) => {
    expect(zoneOf(complete({ kind: 'Node', metadata: { name: 'n', labels } }))).toBe(name);
  });
});
