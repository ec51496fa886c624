// Which endpoint is in which slice (EPS-6): what is there stays where it is, new ones go where something is written anyway, then into
// the fullest slice that takes them, then into new slices. So a change of one pod is one write, and equal folds give equal slices.

import type { Endpoint, EndpointSlice } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { endpointKey, type PortGroup } from './endpoints-of.ts';

const endpointsPerSlice = 100;

/** A slice as it is: its ports and the keys of its endpoints. */
export interface Bin {
  readonly ports: NonNullable<EndpointSlice['ports']>;
  readonly addresses: readonly string[];
}

interface Packed {
  readonly ports: PortGroup['ports'];
  readonly endpoints: readonly Endpoint[];
}

/** By the name of the slice; one empty slice where there is no endpoint (EPS-7). `nameOf` names the n-th place of the Service. */
export function packEndpoints(bins: ReadonlyMap<string, Bin>, groups: readonly PortGroup[], nameOf: (place: number) => string): ReadonlyMap<string, Packed> {
  const packed = new Map<string, Packed>();
  const fresh: Packed[] = [];
  const taken = new Set<string>();
  for (const { ports, endpoints } of groups) {
    const own = [...bins].filter(([name, bin]) => !taken.has(name) && jsonEqual(bin.ports, ports));
    for (const [name] of own) taken.add(name);
    for (const [name, kept] of packGroup(own, endpoints, endpointsPerSlice)) {
      if (name === undefined) fresh.push({ ports, endpoints: kept });
      else packed.set(name, { ports, endpoints: kept });
    }
  }
  if (packed.size + fresh.length === 0) fresh.push({ ports: [], endpoints: [] });
  // A slice that would go is written anew instead (EPS-8).
  const spare = [...bins.keys()].filter((name) => !packed.has(name));
  for (let place = 0; fresh.length > 0; place++) {
    const name = spare.shift() ?? nameOf(place);
    if (packed.has(name)) continue;
    packed.set(name, fresh.shift() as Packed);
  }
  return packed;
}

/** Slices of one group; a new one has no name yet. Empty ones are left out. */
function packGroup(
  bins: readonly (readonly [string, Bin])[],
  endpoints: readonly Endpoint[],
  max: number,
): readonly (readonly [string | undefined, readonly Endpoint[]])[] {
  const left = new Map(endpoints.map((endpoint) => [endpointKey(endpoint), endpoint]));
  const slices = bins.map(([name, bin]) => {
    const kept = bin.addresses.flatMap((key) => {
      const endpoint = left.get(key);
      left.delete(key);
      return endpoint ?? [];
    });
    return { name: name as string | undefined, endpoints: kept, isWritten: kept.length < bin.addresses.length };
  });
  const room = (isWritten: boolean) =>
    slices
      .filter((slice) => slice.isWritten === isWritten && slice.endpoints.length < max && slice.endpoints.length > 0)
      .sort((a, b) => b.endpoints.length - a.endpoints.length);
  const added = [...left.values()];
  for (const slice of room(true)) slice.endpoints.push(...added.splice(0, max - slice.endpoints.length));
  // One slice that is not written otherwise: the fullest that takes the rest of what fills no slice of its own.
  const rest = added.length % max;
  const fit = rest > 0 ? room(false).find((slice) => slice.endpoints.length + rest <= max) : undefined;
  fit?.endpoints.push(...added.splice(0, rest));
  const empty = slices.filter((slice) => slice.endpoints.length === 0);
  while (added.length > 0) {
    const reused = empty.shift();
    const chunk = added.splice(0, max);
    if (reused) reused.endpoints.push(...chunk);
    else slices.push({ name: undefined, endpoints: chunk, isWritten: true });
  }
  return slices.filter((slice) => slice.endpoints.length > 0).map((slice) => [slice.name, slice.endpoints]);
}
