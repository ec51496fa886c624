import { describe, expect, test } from 'vitest';
import { topologyOf, zoneKey, zoneOf, zonesOf } from './topology.ts';

describe('zones as topologies', () => {
  test('CSI-12: the preferred come first, then the rest of the requisite', () => {
    expect(zonesOf({ requisite: ['a', 'b', 'c'].map(topologyOf), preferred: ['c', 'a'].map(topologyOf) })).toEqual(['c', 'a', 'b']);
    expect(zonesOf({ preferred: [topologyOf('b')] })).toEqual(['b']);
    expect(zonesOf(undefined)).toEqual([]);
  });

  test('CSI-12: a requisite that names no zone allows every one', () => {
    expect(zonesOf({ requisite: [topologyOf('a'), { segments: { 'example.com/rack': 'r1' } }] })).toEqual([]);
  });

  test('CSI-12: keys differ by more than case', () => {
    expect(zoneOf({ segments: { [zoneKey.toUpperCase()]: 'Z1' } })).toBe('Z1');
    expect(topologyOf('')).toEqual({ segments: {} });
    expect(zoneKey.split('/').every((part) => part.length <= 63)).toBe(true);
  });
});
