// A NovaNET port for each pod, Endpoints and EndpointSlices for each Service with a selector, EndpointSlices for the Endpoints that people
// write for one without, an IPAddress and a route in NovaNET for each cluster address, a security group for each NetworkPolicy, and what is to be
// said of ServiceCIDRs.
//
// A pod's port is made once it has a node, and given back after the pod is gone. Its address is recorded in the pod's status, and
// that is all a later reconcile needs to see, unless the pod's labels change.

import type { NetworkPolicy, Node, Pod, Service } from '../../schemas/kubernetes/types.ts';
import type { Wish } from '../../domain/command.ts';
import { effectFor, effectForGone } from '../../domain/effect-base.ts';
import { ownerOf, type EffectOf, type OwnedResource } from '../../domain/effect.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { listedPortLabels } from '../../domain/listed-port-labels.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../domain/pod-state.ts';
import { act, blocked, observationOf, settled, type Observation, type Plan, type Reconciler, type Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refusalEvents } from '../../domain/refusal-event.ts';
import { affected } from './affected.ts';
import { endpointSteps, selectsPods } from './endpoint-steps.ts';
import { ipAddressesResource, ipAddressSteps } from './ip-addresses.ts';
import { namedPortsOf } from './named-ports.ts';
import { evolve, type Relabelled } from './relabelled.ts';
import { networkPoliciesResource, securityGroupOf } from './security-group.ts';
import { reconcileServiceCidr, serviceCidrsResource } from './service-cidrs.ts';
import { mayHaveRoute, routeOf } from './service-route.ts';

const refusals = {
  'ensure-port': { reason: 'FailedCreatePort', says: 'The pod has no address' },
  'ensure-service-route': { reason: 'SyncServiceRouteFailed', says: "Nodes do not follow the Service's last change" },
  'ensure-security-group': { reason: 'SyncSecurityGroupFailed', says: "Nodes do not follow the policy's last change" },
} as const;

export const networking: Reconciler<Relabelled> = {
  name: 'networking',
  sweeps: ['novanet'],
  initialView: () => new Set(),
  evolve,
  affected: (objects, _view, change) => affected(objects, change),
  reconcile(objects, relabelled, ref, nowMs) {
    if (ref.resource === 'services') return ref.uid === undefined ? reconcileService(objects, ref) : releaseRoute(objects, ref);
    if (ref.resource === ipAddressesResource) return showAddress(objects, ref);
    if (ref.resource === serviceCidrsResource) return reconcileServiceCidr(objects, ref, nowMs);
    if (ref.resource === networkPoliciesResource) return ref.uid === undefined ? reconcilePolicy(objects, ref) : releaseGroup(objects, ref);
    return ref.uid === undefined ? reconcilePort(objects, relabelled, ref) : releasePort(objects, ref);
  },
  noted(relabelled, _ref, uid) {
    relabelled.delete(uid as string);
    return relabelled;
  },
  undone: (relabelled, _ref, uid) => relabelled.add(uid as string),
  observe: (objects, observation, nowMs) => [
    ...recordAddress(objects, observation),
    ...refusalEvents(objects, observation, refusals, 'novanet-controller', nowMs),
  ],
  sweep: repairPorts,
};

function reconcilePort(objects: Objects, relabelled: Relabelled, ref: Ref): Plan {
  const entry = objects.get<Pod>(ref);
  if (entry === undefined || !entry.object.spec?.nodeName || hasEnded(entry.object)) return settled;
  const pod = entry.object;
  if (pod.status?.podIP) return relabelled.has(pod.metadata.uid) ? relabelPort(objects, entry) : settled;
  if (isTerminating(pod)) return settled;
  if (pod.spec?.hostNetwork) return useNodeAddress(objects, entry);
  return act({ summary: 'the pod has a node and no address yet', detail: { node: pod.spec?.nodeName ?? '' } }, { perform: portEffect(objects, entry) });
}

/** While one that ends still runs, too. */
function relabelPort(objects: Objects, entry: Entry<Pod>): Plan {
  const { spec, metadata } = entry.object;
  if (spec?.hostNetwork) return settled;
  return { ...act({ summary: 'the pod has other labels than its port was made with' }, { perform: portEffect(objects, entry) }), note: metadata.uid };
}

const portEffect = (objects: Objects, entry: Entry<Pod>): EffectOf<'ensure-port'> => ({
  ...effectFor(objects, entry),
  kind: 'ensure-port',
  deviceId: entry.object.metadata.uid,
  name: `${entry.ref.namespace}/${entry.ref.name}`,
  node: entry.object.spec?.nodeName ?? '',
  namespace: entry.ref.namespace,
  labels: entry.object.metadata.labels ?? {},
  namedPorts: namedPortsOf(entry.object),
});

function useNodeAddress(objects: Objects, entry: Entry<Pod>): Plan {
  const { ref, object } = entry;
  const node = objects.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name: object.spec?.nodeName ?? '' });
  const address = node?.object.status?.addresses?.find((one) => one.type === 'InternalIP')?.address;
  if (address === undefined) return blocked({ summary: `node ${object.spec?.nodeName} has no InternalIP for a pod on the host network` });
  return act({ summary: 'the pod is on the host network', detail: { address } }, { submit: addressWish(ref, object.metadata.uid, address) });
}

const addressWish = (ref: Ref, uid: string, address: string): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'merge',
  patch: { status: { podIP: address, podIPs: [{ ip: address }] } },
  precondition: { uid },
});

function releasePort(objects: Objects, ref: Ref): Plan {
  if (objects.get(ref) !== undefined) return settled;
  return act({ summary: 'the pod is gone', detail: { uid: ref.uid ?? '' } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-port' } });
}

function recordAddress(objects: Objects, observation: Observation): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-port');
  if (observed?.answer === undefined) return [];
  const { effect, answer } = observed;
  const pod = objects.get<Pod>(effect.ref)?.object;
  if (pod === undefined || pod.status?.podIP === answer.address) return [];
  const { uid, ...ref } = effect.ref;
  return [addressWish(ref, uid ?? '', answer.address)];
}

/** The route follows the slices as they are: those written here wake the Service again. */
function reconcileService(objects: Objects, ref: Ref): Plan {
  const [first, ...rest] = endpointSteps(objects, ref);
  const entry = objects.get<Service>(ref);
  const route = routeSteps(objects, entry);
  if (first === undefined) {
    const [step] = route;
    return step === undefined ? settled : act({ summary: 'the route follows the Service and its endpoints' }, step);
  }
  const summary =
    entry !== undefined && selectsPods(entry.object)
      ? 'the endpoints differ from the pods that the Service selects'
      : 'the slices differ from the Endpoints that were written for the Service';
  return act({ summary, detail: { writes: rest.length + 1 } }, first, ...rest, ...route);
}

function routeSteps(objects: Objects, entry: Entry<Service> | undefined): readonly Step[] {
  if (entry === undefined) return [];
  if (mayHaveRoute(entry.object)) return [{ perform: routeOf(objects, entry) }];
  // It may have been of another type; a headless Service stays one.
  return entry.object.spec?.type === 'ExternalName' ? [{ perform: { ...effectFor(objects, entry), kind: 'remove-service-route' } }] : [];
}

function releaseRoute(objects: Objects, ref: Ref): Plan {
  if (objects.get(ref) !== undefined) return settled;
  return act({ summary: 'the Service is gone', detail: { uid: ref.uid ?? '' } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-service-route' } });
}

function reconcilePolicy(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<NetworkPolicy>(ref);
  return entry === undefined ? settled : act({ summary: 'the security group follows the NetworkPolicy' }, { perform: securityGroupOf(objects, entry) });
}

function releaseGroup(objects: Objects, ref: Ref): Plan {
  if (objects.get(ref) !== undefined) return settled;
  const removal = { ...effectForGone(objects, ref), kind: 'remove-security-group' as const };
  return act({ summary: 'the NetworkPolicy is gone', detail: { uid: ref.uid ?? '' } }, { perform: removal });
}

function showAddress(objects: Objects, ref: Ref): Plan {
  const [step] = ipAddressSteps(objects, ref);
  if (step === undefined) return settled;
  const goes = 'submit' in step && step.submit.verb === 'delete';
  return act({ summary: goes ? 'its Service has the address no longer' : 'a Service has taken the address' }, step);
}

/** A pod that shows an address gets its port again where NovaNET does not keep it, or keeps it with other labels, or without what older ports did not say. */
function repairPorts(objects: Objects, _service: string, owned: readonly OwnedResource[]): readonly Step[] {
  const labelsByOwner = new Map(owned.map((one) => [`${one.tenant.org}/${one.tenant.project}/${one.owner}`, one.labels ?? {}]));
  const isKept = ({ ref, object }: Entry<Pod>): boolean => {
    const labels = labelsByOwner.get(`${ref.org}/${ref.project}/${ownerOf('pods', object.metadata.uid)}`);
    const { labels: podLabels = {} } = object.metadata;
    return labels !== undefined && jsonEqual(labels, listedPortLabels({ node: object.spec?.nodeName, namespace: ref.namespace, labels: podLabels }));
  };
  const lost = objects
    .tenants()
    .flatMap((tenant) => objects.list<Pod>(tenant, 'pods'))
    .filter((entry) => entry.object.status?.podIP && !entry.object.spec?.hostNetwork && !hasEnded(entry.object) && !isKept(entry));
  return lost.slice(0, 1000).map((entry) => ({ perform: portEffect(objects, entry) }));
}
