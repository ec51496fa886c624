// Who may have an external address together (IPAM-5).
import { sameTenant, type Tenant } from './ref.ts';

/** What one load balancer does at an address. */
export interface AddressUse {
  readonly tenant: Tenant;
  /** '': it has its address for itself. */
  readonly sharingKey: string;
  /** '': whoever gets a connection to the address leads it to the right members. */
  readonly backendKey: string;
  /** `TCP/80`, each once. */
  readonly ports: readonly string[];
}

export const servedThere = (port: string): string => `${port} is served there already`;

/**
 * Why the second may not come to the address that the first is at; undefined: it may. That another project has it is for nobody to read.
 * Source: MetalLB, internal/allocator (sharingOK).
 */
export function whyNotTogether(first: AddressUse, second: AddressUse): string | undefined {
  if (!sameTenant(first.tenant, second.tenant)) return 'another project has it';
  if (first.sharingKey === '') return 'another load balancer has it for itself';
  if (second.sharingKey === '') return 'others share it, and this load balancer names no key to share it by';
  if (first.sharingKey !== second.sharingKey) return 'others share it by another key';
  if (first.backendKey !== second.backendKey) return 'those who share an address all have externalTrafficPolicy Cluster, or all Local with the same selector';
  const taken = second.ports.find((port) => first.ports.includes(port));
  return taken && servedThere(taken);
}
