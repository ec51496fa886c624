// What a Service asks of the external address of its load balancer: by annotations, as Services ask MetalLB.
import type { Service } from '../schemas/kubernetes/types.ts';

export const poolAnnotation = 'fiberlb.plasma.cloud/address-pool';
export const addressesAnnotation = 'fiberlb.plasma.cloud/loadBalancerIPs';
export const sharingKeyAnnotation = 'fiberlb.plasma.cloud/allow-shared-ip';

export interface AddressRequest {
  /** '': any. Addresses with commas between them where it asks for several, which nobody can have. */
  readonly requestedAddress: string;
  /** '': any. */
  readonly pool: string;
  /** '': it wants an address for itself. */
  readonly sharingKey: string;
  /** Who shares must lead to the same pods, or to those of all nodes: '' (IPAM-5). */
  readonly backendKey: string;
}

export function addressRequestOf({ metadata, spec }: Service): AddressRequest {
  const said = (annotation: string): string => (metadata.annotations?.[annotation] ?? '').trim();
  const addresses = [...said(addressesAnnotation).split(','), spec?.loadBalancerIP ?? ''].map((address) => address.trim()).filter((address) => address !== '');
  const sharingKey = said(sharingKeyAnnotation);
  const isLocal = sharingKey !== '' && spec?.externalTrafficPolicy === 'Local';
  return {
    requestedAddress: [...new Set(addresses)].join(','),
    pool: said(poolAnnotation),
    sharingKey,
    backendKey: isLocal ? `Local ${JSON.stringify(Object.entries(spec?.selector ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))}` : '',
  };
}
