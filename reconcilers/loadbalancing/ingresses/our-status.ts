// What tells that an Ingress has routes of ours, also when it is of another class by now: the address in its status, if we wrote it. Another
// controller's address is not ours to take away. Where the address was never written the sweep finds what is left (K7).
import { managerOf } from '../../../domain/reconciler.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';

interface Managed {
  readonly manager?: string;
  readonly fieldsV1?: { readonly 'f:status'?: { readonly 'f:loadBalancer'?: { readonly 'f:ingress'?: unknown } } };
}

const manager = managerOf('loadbalancing');

export function showsOurAddress({ metadata, status }: Ingress): boolean {
  if ((status?.loadBalancer?.ingress ?? []).length === 0) return false;
  return ((metadata.managedFields ?? []) as readonly Managed[]).some(
    (one) => one.manager === manager && one.fieldsV1?.['f:status']?.['f:loadBalancer']?.['f:ingress'] !== undefined,
  );
}
