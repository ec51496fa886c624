import type { Service } from '../../schemas/kubernetes/types.ts';
import { invalid } from '../names.ts';
import type { Objects } from '../objects.ts';
import type { Ref } from '../ref.ts';
import type { Cause } from '../rejection.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { claimRef } from './claim.ts';
import { firstFree } from './claimed-ranges.ts';

/** Where cluster addresses are from. */
export const clusterRange = '10.96.0.0/16';

/** It without its first and last address: every tenant has the same range, since tenants never meet (SVC-1). */
const network = ipv4(10, 96, 0, 0);
const usable = { first: network + 1, count: 65534 };
/** The lower band is for addresses that people ask for: min(max(16, size/16), 256). Source: KEP-3070 (SVC-2). */
const staticBand = { first: usable.first, count: 256 };
const dynamicBand = { first: usable.first + staticBand.count, count: usable.count - staticBand.count };

export const clusterIpRef = (ref: Ref, address: string): Ref => claimRef(ref, 'clusterips', address);

/** The Service with its cluster address: the one it has, the one it asks for when that is free, else the next free one. */
export function withClusterAddress(ref: Ref, service: Service, before: Service | undefined, objects: Objects): Result<Service, readonly Cause[]> {
  const asked = service.spec?.clusterIP;
  if (service.spec?.type === 'ExternalName' || asked === 'None') return ok(service);
  const isFree = (address: string): boolean => objects.get(clusterIpRef(ref, address)) === undefined;
  const refused = (text: string): Result<Service, readonly Cause[]> => err([invalid('spec.clusterIPs', asked ? [asked] : [], text)]);
  if (asked) {
    if (asked === before?.spec?.clusterIP) return ok(service);
    if (!isUsable(asked))
      return refused(`failed to allocate IP ${asked}: ${asked.startsWith('10.96.') ? atEdge(asked) : 'the provided network does not match the current range'}`);
    return isFree(asked) ? ok(addressed(service, asked)) : refused(`failed to allocate IP ${asked}: provided IP is already allocated`);
  }
  const free = firstFree([dynamicBand, staticBand], service.metadata.uid, (candidate) => isFree(formatIpv4(candidate)));
  return free === undefined ? refused('failed to allocate a serviceIP: range is full') : ok(addressed(service, formatIpv4(free)));
}

/** The first and the last address of the range are nobody's. Source: registry/core/service/ipallocator. */
const atEdge = (asked: string): string => `the provided IP (${asked}) is not in the valid range. The range of valid IPs is ${clusterRange}`;

const addressed = (service: Service, address: string): Service => ({ ...service, spec: { ...service.spec, clusterIP: address, clusterIPs: [address] } });

function ipv4(a: number, b: number, c: number, d: number): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

const formatIpv4 = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

/** Only in the one way an address is written: a claim's name is its address, and two spellings would be two claims. */
function isUsable(address: string): boolean {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = address.split('.').map(Number);
  const value = ipv4(a, b, c, d);
  return formatIpv4(value) === address && value >= usable.first && value < usable.first + usable.count;
}
