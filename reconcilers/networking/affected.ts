import { goneRefs } from '../../domain/effect-base.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import { hasEnded, isReady, isTerminating } from '../../domain/pod-state.ts';
import type { Ref } from '../../domain/ref.ts';
import { servicesOfSlice } from '../../domain/services-of-slice.ts';
import type { Namespace, Node, Pod, Service } from '../../schemas/kubernetes/types.ts';
import { claimsResource } from '../../domain/claims/claim.ts';
import { zoneLabel } from './endpoints-of.ts';
import { ipAddressesResource, ipAddressRef } from './ip-addresses.ts';
import { networkPoliciesResource, policiesMeaning } from './security-group.ts';
import { serviceCidrsResource, terminatingCidrs } from './service-cidrs.ts';
import { mayHaveRoute } from './service-route.ts';

/** Pods for their ports, Services for their endpoints, NetworkPolicies for their security groups, IPAddresses for the cluster addresses that are claimed, ServiceCIDRs. */
export function affected(objects: Objects, change: Change): readonly Ref[] {
  const {
    recorded: { ref },
    before,
    after,
  } = change;
  switch (ref.resource) {
    case 'pods': {
      const gone = goneRefs<Pod>(change, ({ spec }) => Boolean(spec?.nodeName));
      return [...gone, ...(after === undefined ? [] : [ref]), ...servicesOf(objects, ref, before as Pod | undefined, after as Pod | undefined)];
    }
    case 'nodes':
      return dependentsOfNode(objects, ref, before as Node | undefined, after as Node | undefined);
    case 'services':
      return [...goneRefs(change, mayHaveRoute), ref];
    case networkPoliciesResource:
      return [...goneRefs(change), ...(after === undefined ? [] : [ref])];
    case 'namespaces':
      return policiesMeaning(objects, ref, before as Namespace | undefined, after as Namespace | undefined);
    case 'endpoints':
      return [{ ...ref, resource: 'services' }];
    case 'endpointslices.discovery.k8s.io':
      return servicesOfSlice(change);
    case claimsResource:
      return ref.namespace === 'clusterips' ? [ipAddressRef(ref), ...(after === undefined ? terminatingCidrs(objects, ref) : [])] : [];
    case serviceCidrsResource:
      return [...(after === undefined ? [] : [ref]), ...terminatingCidrs(objects, ref).filter(({ name }) => name !== ref.name)];
    case ipAddressesResource:
      return [ref];
    default:
      return [];
  }
}

/** The Services that select the pod, or did; none when nothing that endpoints show has changed. */
function servicesOf(objects: Objects, ref: Ref, before: Pod | undefined, after: Pod | undefined): readonly Ref[] {
  if (before !== undefined && after !== undefined && jsonEqual(shown(before), shown(after))) return [];
  return sorted([...selecting(objects, ref, before), ...selecting(objects, ref, after)]);
}

const shown = (pod: Pod): unknown => [
  pod.metadata.uid,
  pod.metadata.labels,
  pod.status?.podIP,
  pod.spec?.nodeName,
  isReady(pod),
  hasEnded(pod),
  isTerminating(pod),
];

function selecting(objects: Objects, ref: Ref, pod: Pod | undefined): readonly Ref[] {
  const labels = pod?.metadata.labels ?? {};
  return Object.entries(labels)
    .flatMap(([label, value]) => objects.by<Service>('servicesBySelector', `${ref.org}/${ref.project}/${ref.namespace}/${label}=${value}`))
    .filter((service) => Object.entries(service.object.spec?.selector ?? {}).every(([label, wanted]) => labels[label] === wanted))
    .map((service) => service.ref);
}

/** What its pods take from a node: its zone, its address on the host network, and that it is there (EPS-2). */
function dependentsOfNode(objects: Objects, ref: Ref, before: Node | undefined, after: Node | undefined): readonly Ref[] {
  const taken = (node: Node | undefined): unknown => node && [node.metadata.labels?.[zoneLabel], node.status?.addresses];
  if (jsonEqual(taken(before) ?? null, taken(after) ?? null)) return [];
  const pods = objects.by<Pod>('podsByNode', `${ref.org}/${ref.project}/${ref.name}`);
  const waiting = pods.filter((pod) => pod.object.spec?.hostNetwork && !pod.object.status?.podIP).map((pod) => pod.ref);
  return sorted([...waiting, ...pods.flatMap((pod) => selecting(objects, pod.ref, pod.object))]);
}

const keyOf = (ref: Ref): string => `${ref.resource}/${ref.namespace}/${ref.name}`;

/** Each once. */
const sorted = (refs: readonly Ref[]): readonly Ref[] =>
  [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
