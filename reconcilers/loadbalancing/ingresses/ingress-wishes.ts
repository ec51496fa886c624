import type { Precondition, Wish } from '../../../domain/command.ts';
import { eventWish } from '../../../domain/kubernetes-event.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';

const component = 'fiberlb-ingress-controller';

export const told = ({ ref, object }: Entry<Ingress>, reason: string, message: string, nowMs: number, type: 'Normal' | 'Warning' = 'Normal'): Wish =>
  eventWish(ref, object, { type, reason, message, component }, nowMs);

/** IngressLoadBalancerIngress as it is written. */
export type ShownAddress = { readonly ip: string; readonly ports?: readonly { readonly port: number; readonly protocol: string; readonly error: string }[] };

export const addressWish = ({ ref, object }: Entry<Ingress>, ingress: readonly ShownAddress[] | null, precondition: Precondition = {}): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'merge',
  patch: { status: { loadBalancer: { ingress } } },
  precondition: { uid: object.metadata.uid, ...precondition },
});
