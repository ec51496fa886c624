// A FiberLB load balancer for each Service of type LoadBalancer: its address becomes the Service's, its members are the endpoints that
// connections may go to.
//
// The finalizer goes on before the first call and comes off after the balancer is gone, as the cloud provider's service controller
// does it, so that no address outlives its Service. Source: k8s.io/cloud-provider controllers/service (SVCLB-…).

import type { Service } from '../../schemas/kubernetes/types.ts';
import { addressRequestOf } from '../../domain/address-request.ts';
import type { Wish } from '../../domain/command.ts';
import { effectFor, effectForGone, goneRefs } from '../../domain/effect-base.ts';
import type { EffectOf } from '../../domain/effect.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Change, Entry, Objects } from '../../domain/objects.ts';
import { act, observationOf, settled, type Observation, type Plan, type Reconciler, type Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { servicesOfSlice } from '../../domain/services-of-slice.ts';
import { affinitySecondsOf } from '../../domain/session-affinity.ts';
import { sourceRangesOf } from '../../domain/source-ranges.ts';
import { refusalWords } from '../../domain/refusal-words.ts';
import { listenersOf } from './listeners.ts';

/** Of `spec.loadBalancerClass`: the same as none. */
const balancerClass = 'plasma.cloud/fiberlb';

/** What the cloud refuses with where something else gives the Service its balancer (LB-10). */
const implementedElsewhere = 'IMPLEMENTED_ELSEWHERE';

export const balancerFinalizer = 'service.kubernetes.io/load-balancer-cleanup';

export const loadbalancing: Reconciler<null> = {
  name: 'loadbalancing',
  sweeps: ['fiberlb'],
  initialView: () => null,
  evolve: (view) => view,
  affected: (_objects, _view, change) => affected(change),
  reconcile(objects, _view, ref, nowMs) {
    if (ref.uid !== undefined && objects.get(ref) !== undefined) return settled;
    if (ref.uid !== undefined)
      return act({ summary: 'the Service is gone', detail: { uid: ref.uid } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-load-balancer' } });
    const entry = objects.get<Service>(ref);
    if (entry === undefined) return settled;
    return wantsBalancer(entry.object) ? ensure(objects, entry, nowMs) : release(objects, entry, nowMs);
  },
  observe: (objects, observation, nowMs) => recordAddress(objects, observation, nowMs),
};

function affected(change: Change): readonly Ref[] {
  const { ref } = change.recorded;
  if (ref.resource === 'endpointslices.discovery.k8s.io') return servicesOfSlice(change);
  if (ref.resource !== 'services') return [];
  return [...goneRefs(change, mayHaveBalancer), ...(change.after === undefined ? [] : [ref])];
}

/** LB-1: a Service with another loadBalancerClass is another controller's. */
const wantsBalancer = (service: Service): boolean =>
  service.spec?.type === 'LoadBalancer' &&
  (service.spec.loadBalancerClass ?? balancerClass) === balancerClass &&
  service.metadata.deletionTimestamp === undefined;

/** The finalizer may be taken off by hand. */
const mayHaveBalancer = (service: Service): boolean => hasFinalizer(service) || service.spec?.type === 'LoadBalancer';

const hasFinalizer = (service: Service): boolean => (service.metadata.finalizers ?? []).includes(balancerFinalizer);

/** LB-4. */
const told = ({ ref, object }: Entry<Service>, reason: string, message: string, nowMs: number, type: 'Normal' | 'Warning' = 'Normal'): Wish =>
  eventWish(ref, object, { type, reason, message, component: 'service-controller' }, nowMs);

function ensure(objects: Objects, entry: Entry<Service>, nowMs: number): Plan {
  const { ref, object } = entry;
  if (!hasFinalizer(object)) {
    const finalizers = [...(object.metadata.finalizers ?? []), balancerFinalizer];
    return act(
      { summary: 'the Service wants a load balancer' },
      { submit: finalizersWish(entry, finalizers) },
      { submit: told(entry, 'EnsuringLoadBalancer', 'Ensuring load balancer', nowMs) },
    );
  }
  const listeners = listenersOf(objects, entry);
  const effect: EffectOf<'ensure-load-balancer'> = {
    ...effectFor(objects, entry),
    kind: 'ensure-load-balancer',
    name: `${ref.namespace}/${ref.name}`,
    listeners,
    sourceRanges: [...sourceRangesOf(object)].sort(),
    ...addressRequestOf(object),
    affinitySeconds: affinitySecondsOf(object),
  };
  const members = listeners.reduce((sum, listener) => sum + listener.members.length, 0);
  return act(
    { summary: 'the load balancer follows the Service and the endpoints that connections may go to', detail: { listeners: listeners.length, members } },
    { perform: effect },
  );
}

/**
 * No longer of this type, or being deleted: the balancer goes, then its address from the status, then the finalizer (LB-2). Each write
 * stands on the Service as it was read, so a type that changes back meanwhile keeps what it needs; the balancer is removed again
 * with each of them, since nothing in the log says that it went.
 */
function release(objects: Objects, entry: Entry<Service>, nowMs: number): Plan {
  const { object } = entry;
  if (!hasFinalizer(object)) return settled;
  const isDeleted = object.metadata.deletionTimestamp !== undefined;
  const showsAddress = (object.status?.loadBalancer?.ingress ?? []).length > 0;
  const finalizers = (object.metadata.finalizers ?? []).filter((finalizer) => finalizer !== balancerFinalizer);
  const remove: Step = { perform: { ...effectFor(objects, entry), kind: 'remove-load-balancer' } };
  const begins: Step = { submit: told(entry, 'DeletingLoadBalancer', 'Deleting load balancer', nowMs) };
  const because = { summary: isDeleted ? 'the Service is being deleted' : 'the Service is no longer of type LoadBalancer' };
  // Told last: a namespace that is being terminated takes no Event, and that must not end the plan before the rest is done.
  if (showsAddress && !isDeleted) return act(because, remove, { submit: atThisRevision(entry, statusWish(entry, null)) }, begins);
  const ends: Step = { submit: told(entry, 'DeletedLoadBalancer', 'Deleted load balancer', nowMs) };
  return act(because, remove, { submit: finalizersWish(entry, finalizers) }, ...(isDeleted ? [begins] : []), ends);
}

/** Another finalizer that came meanwhile must not be lost. */
const finalizersWish = (entry: Entry<Service>, finalizers: readonly string[]): Wish =>
  atThisRevision(entry, {
    verb: 'patch',
    ref: entry.ref,
    patchType: 'merge',
    patch: { metadata: { finalizers: finalizers.length === 0 ? null : finalizers } },
  });

const atThisRevision = ({ object, sequence }: Entry<Service>, wish: Wish): Wish => ({
  ...wish,
  precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
});

type Ingress = {
  readonly ip: string;
  readonly ipMode: string;
  readonly ports?: readonly { readonly port: number; readonly protocol: string; readonly error?: string }[];
};

const statusWish = ({ ref, object }: Entry<Service>, ingress: readonly Ingress[] | null): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'merge',
  patch: { status: { loadBalancer: { ingress } } },
  precondition: { uid: object.metadata.uid },
});

function recordAddress(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-load-balancer');
  if (observed === undefined) return [];
  const { effect, answer, refused } = observed;
  const entry = objects.get<Service>(effect.ref);
  if (entry === undefined || !wantsBalancer(entry.object)) return [];
  const say = (type: 'Normal' | 'Warning', reason: string, message: string): Wish => told(entry, reason, message, nowMs, type);
  if (refused?.reason === implementedElsewhere) return [];
  if (refused !== undefined)
    return [say('Warning', 'SyncLoadBalancerFailed', `Error syncing load balancer: failed to ensure load balancer: ${refusalWords(refused)}`)];
  if (answer === undefined) return [];
  const moved = answer.listeners.filter((listener) => listener.servedPort !== listener.port);
  const protocolOf = (port: number): string => effect.listeners.find((listener) => listener.port === port)?.protocol ?? 'TCP';
  const ports = moved.map((listener) => ({
    port: listener.port,
    protocol: protocolOf(listener.port),
    error: `fiberlb.plasma.cloud/ServedAtPort${listener.servedPort}`,
  }));
  const ingress: Ingress[] = [{ ip: answer.address, ipMode: 'VIP', ...(ports.length === 0 ? {} : { ports }) }];
  if (jsonEqual(entry.object.status?.loadBalancer?.ingress ?? [], ingress)) return [];
  return [
    statusWish(entry, ingress),
    say('Normal', 'EnsuredLoadBalancer', `Ensured load balancer at ${answer.address}`),
    ...moved.map((listener) =>
      say(
        'Warning',
        'ServedAtHighPort',
        `Port ${listener.port} needs a privilege that the load balancer does not have: it is served at ${answer.address}:${listener.servedPort}`,
      ),
    ),
  ];
}
