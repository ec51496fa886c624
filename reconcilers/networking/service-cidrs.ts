// ServiceCIDRs (SVC-7): the one of the range that cluster addresses are taken from is ready, and stays while a Service has an address of it.
// The range does not follow from them: any other is told that it is not ready.

import { clusterRange } from '../../domain/claims/cluster-addresses.ts';
import { claimsResource } from '../../domain/claims/claim.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { act, settled, type Plan } from '../../domain/reconciler.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { timestamp } from '../../domain/time.ts';
import { contains, parseCidr, parseIp } from '../../domain/validation/ip.ts';
import type { Condition, ServiceCIDR } from '../../schemas/kubernetes/types.ts';

export const serviceCidrsResource = 'servicecidrs.networking.k8s.io';
const finalizer = 'networking.k8s.io/service-cidr-finalizer';

type Verdict = Pick<Condition, 'status' | 'reason' | 'message'>;
const ready: Verdict = { status: 'True', reason: '', message: 'Kubernetes default Service CIDR is ready' };
const unused: Verdict = { status: 'False', reason: 'NotSupported', message: `Services get their addresses from ${clusterRange} only` };
const terminating: Verdict = {
  status: 'False',
  reason: 'Terminating',
  message: 'There are still IPAddresses referencing the ServiceCIDR, please remove them or create a new ServiceCIDR',
};

/** Source: kubernetes pkg/controller/servicecidrs, pkg/controlplane/controller/defaultservicecidr. */
export function reconcileServiceCidr(objects: Objects, ref: Ref, nowMs: number): Plan {
  const entry = objects.get<ServiceCIDR>(ref);
  if (entry === undefined) return settled;
  const { metadata, spec } = entry.object;
  const isHeld = (metadata.finalizers ?? []).includes(finalizer);
  if (metadata.deletionTimestamp !== undefined) {
    if (!isHeld) return settled;
    if (isInUse(objects, entry)) return told(entry, terminating, nowMs);
    return act({ summary: 'no Service has an address of the ServiceCIDR' }, { submit: finalizersWish(entry, false) });
  }
  if (!isHeld) return act({ summary: 'the ServiceCIDR must not go while Services have addresses of it' }, { submit: finalizersWish(entry, true) });
  return told(entry, spec?.cidrs?.includes(clusterRange) === true ? ready : unused, nowMs);
}

/** Those that go once nobody has an address of them. */
export const terminatingCidrs = (objects: Objects, tenant: Tenant): readonly Ref[] =>
  objects
    .list<ServiceCIDR>(tenant, serviceCidrsResource)
    .filter(({ object }) => object.metadata.deletionTimestamp !== undefined)
    .map(({ ref }) => ref);

/** Whether a Service has an address of it that no other ServiceCIDR has too. */
function isInUse(objects: Objects, { ref, object }: Entry<ServiceCIDR>): boolean {
  const others = objects
    .list<ServiceCIDR>(ref, serviceCidrsResource)
    .filter((other) => other.ref.name !== ref.name && other.object.metadata.deletionTimestamp === undefined);
  return objects
    .list(ref, claimsResource)
    .some((claim) => claim.ref.namespace === 'clusterips' && has(object, claim.ref.name) && !others.some((other) => has(other.object, claim.ref.name)));
}

function has({ spec }: ServiceCIDR, text: string): boolean {
  const address = parseIp(text);
  return (spec?.cidrs ?? []).some((cidr) => {
    const block = parseCidr(cidr);
    return address !== undefined && block !== undefined && contains(block, address);
  });
}

function told(entry: Entry<ServiceCIDR>, verdict: Verdict, nowMs: number): Plan {
  const conditions = entry.object.status?.conditions ?? [];
  const present = conditions.find(({ type }) => type === 'Ready');
  const isSame = present?.status === verdict.status && (present.reason ?? '') === verdict.reason && present.message === verdict.message;
  if (isSame) return settled;
  const kept = conditions.filter(({ type }) => type !== 'Ready').map((condition) => ({ ...condition }));
  const condition = { type: 'Ready', ...verdict, lastTransitionTime: timestamp(nowMs) };
  const wish = { verb: 'patch', ref: entry.ref, subresource: 'status', patchType: 'merge', patch: { status: { conditions: [...kept, condition] } } } as const;
  return act({ summary: `the ServiceCIDR is ${verdict === ready ? '' : 'not '}ready` }, { submit: atThisRevision(entry, wish) });
}

function finalizersWish(entry: Entry<ServiceCIDR>, isHeld: boolean): Wish {
  const others = (entry.object.metadata.finalizers ?? []).filter((one) => one !== finalizer);
  const finalizers = isHeld ? [...others, finalizer] : others;
  const patch = { metadata: { finalizers: finalizers.length === 0 ? null : finalizers } };
  return atThisRevision(entry, { verb: 'patch', ref: entry.ref, patchType: 'merge', patch });
}

const atThisRevision = ({ object, sequence }: Entry<ServiceCIDR>, wish: Wish): Wish => ({
  ...wish,
  precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
});
