import type { Service } from '../../schemas/kubernetes/types.ts';
import { fnv1a32 } from '../hash.ts';
import { invalid } from '../names.ts';
import type { Entry, Objects } from '../objects.ts';
import type { Ref } from '../ref.ts';
import type { Cause } from '../rejection.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { ClaimChange } from './claim.ts';
import { claimRef } from './claim.ts';

/** 10.96.0.0/16: every tenant has the same range, since tenants never meet. */
const firstAddress = ipv4(10, 96, 0, 0);
const addressCount = 65536;
/**
 * The lower band is for addresses that people ask for: min(max(16, size/16), 256).
 * Source: KEP-3070, registry/core/service/ipallocator (SVC static and dynamic bands).
 */
const staticBand = 256;
const nodePortFirst = 30000;
const nodePortLast = 32767;
/** How many candidates are looked at before the range counts as full: bounds the work, not the range (65k). */
const probesMax = 4096;

const clusterIpRef = (ref: Ref, address: string): Ref => claimRef(ref, 'clusterips', address);
const nodePortRef = (ref: Ref, port: number): Ref => claimRef(ref, 'nodeports', String(port));

type Given = { readonly object: Service; readonly claims: readonly ClaimChange[] };

/** A cluster address and node ports for a Service that needs them, and the release of those it no longer has. */
export function claimServiceAddresses(ref: Ref, after: Service | undefined, before: Entry<Service> | undefined, objects: Objects): Result<Given | { readonly claims: readonly ClaimChange[] }, readonly Cause[]> {
  if (after === undefined) return ok({ claims: claimedBy(ref, before?.object).map((claim) => ({ ref: claim, spec: undefined })) });
  const address = clusterAddress(ref, after, before?.object, objects);
  if (!address.ok) return address;
  const ports = nodePorts(ref, address.value, before?.object, objects);
  if (!ports.ok) return ports;

  const held = new Map(claimedBy(ref, before?.object).map((claim) => [claim.namespace + claim.name, claim]));
  const wanted = new Map(claimedBy(ref, ports.value).map((claim) => [claim.namespace + claim.name, claim]));
  const taken = [...wanted].filter(([key]) => !held.has(key)).map(([, claim]) => ({ ref: claim, spec: { service: `${ref.namespace}/${ref.name}`, uid: ports.value.metadata.uid } }));
  const released = [...held].filter(([key]) => !wanted.has(key)).map(([, claim]) => ({ ref: claim, spec: undefined }));
  return ok({ object: ports.value, claims: [...taken, ...released] });
}

function claimedBy(ref: Ref, service: Service | undefined): Ref[] {
  const address = service?.spec?.clusterIP;
  return [
    ...(address && address !== 'None' ? [clusterIpRef(ref, address)] : []),
    ...[...new Set(service?.spec?.ports?.flatMap((port) => port.nodePort || []) ?? [])].map((port) => nodePortRef(ref, port)),
  ];
}

function clusterAddress(ref: Ref, service: Service, before: Service | undefined, objects: Objects): Result<Service, readonly Cause[]> {
  const asked = service.spec?.clusterIP;
  if (service.spec?.type === 'ExternalName' || asked === 'None') return ok(service);
  if (asked) {
    if (asked === before?.spec?.clusterIP) return ok(service);
    if (!inRange(asked)) return err([invalid('spec.clusterIPs', [asked], 'failed to allocate IP ' + asked + ': the provided IP is not in the valid range. The range of valid IPs is 10.96.0.0/16')]);
    if (objects.get(clusterIpRef(ref, asked)) !== undefined) return err([invalid('spec.clusterIPs', [asked], `failed to allocate IP ${asked}: provided IP is already allocated`)]);
    return ok(withAddress(service, asked));
  }
  const span = addressCount - staticBand - 1;
  const free = probe(service.metadata.uid, span, (offset) => {
    const address = formatIpv4(firstAddress + staticBand + offset);
    return objects.get(clusterIpRef(ref, address)) === undefined ? address : undefined;
  });
  if (free === undefined) return err([invalid('spec.clusterIPs', [], 'failed to allocate a serviceIP: range is full')]);
  return ok(withAddress(service, free));
}

function withAddress(service: Service, address: string): Service {
  return { ...service, spec: { ...service.spec, clusterIP: address, clusterIPs: [address] } };
}

function nodePorts(ref: Ref, service: Service, before: Service | undefined, objects: Objects): Result<Service, readonly Cause[]> {
  const wants = service.spec?.type === 'NodePort' || (service.spec?.type === 'LoadBalancer' && service.spec.allocateLoadBalancerNodePorts !== false);
  if (!wants) return ok(service);
  const held = new Set(before?.spec?.ports?.flatMap((port) => port.nodePort || []) ?? []);
  const chosen = new Set<number>();
  const causes: Cause[] = [];
  const isFree = (port: number): boolean => !chosen.has(port) && (held.has(port) || objects.get(nodePortRef(ref, port)) === undefined);
  const ports = (service.spec?.ports ?? []).map((port, index) => {
    if (port.nodePort) {
      if (port.nodePort < nodePortFirst || port.nodePort > nodePortLast)
        causes.push(invalid(`spec.ports[${index}].nodePort`, port.nodePort, `provided port is not in the valid range. The range of valid ports is ${nodePortFirst}-${nodePortLast}`));
      else if (!isFree(port.nodePort)) causes.push(invalid(`spec.ports[${index}].nodePort`, port.nodePort, 'provided port is already allocated'));
      chosen.add(port.nodePort);
      return port;
    }
    const free = probe(`${service.metadata.uid}/${port.name ?? ''}/${port.port}`, nodePortLast - nodePortFirst + 1, (offset) => {
      const candidate = nodePortFirst + offset;
      return isFree(candidate) && !held.has(candidate) ? candidate : undefined;
    });
    if (free === undefined) {
      causes.push(invalid(`spec.ports[${index}].nodePort`, 0, 'failed to allocate a nodePort: range is full'));
      return port;
    }
    chosen.add(free);
    return { ...port, nodePort: free };
  });
  return causes.length > 0 ? err(causes) : ok({ ...service, spec: { ...service.spec, ports } });
}

/** The first free offset from a start that follows from the seed: chance that is the same in every replay. */
function probe<T>(seed: string, span: number, free: (offset: number) => T | undefined): T | undefined {
  const start = fnv1a32(seed) % span;
  for (let step = 0; step < Math.min(span, probesMax); step++) {
    const found = free((start + step) % span);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ipv4(a: number, b: number, c: number, d: number): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

function formatIpv4(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

function inRange(address: string): boolean {
  const parts = address.split('.').map(Number);
  const [a = -1, b = -1, c = -1, d = -1] = parts;
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) return false;
  const offset = ipv4(a, b, c, d) - firstAddress;
  return offset > 0 && offset < addressCount - 1;
}
