import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../schemas/kubernetes/types.ts';
import { endpointKey, type PortGroup } from './endpoints-of.ts';
import { type Bin, packEndpoints } from './pack-endpoints.ts';

const endpoint = (at: number): Endpoint => ({ addresses: [`10.0.0.${at}`] });
const ports = (port: number): PortGroup['ports'] => [{ name: '', protocol: 'TCP', port }];
const group = (port: number, count: number, from = 0): PortGroup => ({
  ports: ports(port),
  endpoints: Array.from({ length: count }, (_, at) => endpoint(from + at)),
});
const bin = (port: number, count: number, from = 0): Bin => ({
  ports: ports(port).map((one) => ({ ...one })),
  addresses: group(port, count, from).endpoints.map(endpointKey),
});
const nameOf = (place: number): string => `s${place}`;
const sizes = (bins: Readonly<Record<string, Bin>>, ...groups: PortGroup[]): Record<string, number> =>
  Object.fromEntries([...packEndpoints(new Map(Object.entries(bins)), groups, nameOf)].map(([name, { endpoints }]) => [name, endpoints.length]));

describe('endpoints are put (EPS-6)', () => {
  it('100 to a slice', () => expect(sizes({}, group(80, 250))).toEqual({ s0: 100, s1: 100, s2: 50 }));
  it('where they are', () => expect(sizes({ x: bin(80, 10), y: bin(80, 5, 10) }, group(80, 15))).toEqual({ x: 10, y: 5 }));
  it('when new, where something is written anyway', () =>
    expect(sizes({ x: bin(80, 50, 100), y: bin(80, 10) }, group(80, 15), group(81, 1))).toEqual({ y: 15, x: 1 }));
  it('when new, into the fullest slice that takes them', () => expect(sizes({ x: bin(80, 10), y: bin(80, 20, 10) }, group(80, 35))).toEqual({ x: 10, y: 25 }));
  it('into a slice that would go (EPS-8)', () => expect(sizes({ x: bin(81, 3, 50) }, group(80, 2))).toEqual({ x: 2 }));
  it('into one empty slice when there are none (EPS-7)', () => expect(sizes({ x: bin(80, 3), y: bin(80, 3, 3) })).toEqual({ x: 0 }));
  it('by the ports they have (EPS-5)', () => expect(sizes({ x: bin(81, 2, 5) }, group(80, 1), group(81, 2, 5))).toEqual({ s0: 1, x: 2 }));
});

it('every endpoint is in one slice of its ports, at most 100 each, and packing again changes nothing', () => {
  const counts = fc.tuple(fc.nat(230), fc.nat(130));
  fc.assert(
    fc.property(counts, counts, ([a, b], [c, e]) => {
      const of = (first: number, second: number) => [group(80, first), group(81, second, 1_000)].filter(({ endpoints }) => endpoints.length > 0);
      const asBins = (packed: ReturnType<typeof packEndpoints>) =>
        new Map([...packed].map(([name, slice]) => [name, { ports: slice.ports.map((one) => ({ ...one })), addresses: slice.endpoints.map(endpointKey) }]));
      const first = packEndpoints(new Map(), of(a, b), nameOf);
      const second = packEndpoints(asBins(first), of(c, e), nameOf);
      for (const { endpoints } of second.values()) expect(endpoints.length).toBeLessThanOrEqual(100);
      for (const { ports: wanted, endpoints } of of(c, e)) {
        const placed = [...second.values()].filter((slice) => slice.ports[0]?.port === wanted[0]?.port).flatMap((slice) => slice.endpoints.map(endpointKey));
        expect(placed.sort()).toEqual(endpoints.map(endpointKey).sort());
      }
      expect(packEndpoints(asBins(second), of(c, e), nameOf)).toEqual(second);
    }),
    { numRuns: 50 },
  );
});
