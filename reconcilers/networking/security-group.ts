// The security group of a NetworkPolicy. Namespaces are named in it, so that hosts know nothing of them: a namespace that begins or ceases to be
// selected makes another group of the policy.
import { effectFor } from '../../domain/effect-base.ts';
import type { EffectOf, SecurityPeer, SecurityPort, SecurityRule } from '../../domain/effect.ts';
import { matchesLabels, selectorOf, type LabelSelectorObject } from '../../domain/label-selector.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { tenantOf, type Ref } from '../../domain/ref.ts';
import type { Namespace, NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from '../../schemas/kubernetes/types.ts';

export const networkPoliciesResource = 'networkpolicies.networking.k8s.io';

/** NP-2: each direction that `policyTypes` names; the API fills it in. */
export function securityGroupOf(objects: Objects, entry: Entry<NetworkPolicy>): EffectOf<'ensure-security-group'> {
  const { ref, object } = entry;
  const { podSelector = {}, ingress = [], egress = [], policyTypes = [] } = object.spec ?? {};
  const rules = (peers: readonly NetworkPolicyPeer[] = [], ports: readonly NetworkPolicyPort[] = []): SecurityRule => ({
    peers: peers.map((peer) => peerOf(objects, ref, peer)),
    ports: ports.map(portOf),
  });
  return {
    ...effectFor(objects, entry),
    kind: 'ensure-security-group',
    name: `${ref.namespace}/${ref.name}`,
    namespace: ref.namespace,
    selector: podSelector,
    ...(policyTypes.includes('Ingress') ? { ingress: ingress.map(({ from, ports }) => rules(from, ports)) } : {}),
    ...(policyTypes.includes('Egress') ? { egress: egress.map(({ to, ports }) => rules(to, ports)) } : {}),
  };
}

/** NP-3. */
function peerOf(objects: Objects, ref: Ref, { podSelector = {}, namespaceSelector, ipBlock }: NetworkPolicyPeer): SecurityPeer {
  if (ipBlock !== undefined) return { cidr: ipBlock.cidr, except: ipBlock.except ?? [] };
  if (namespaceSelector === undefined) return { namespaces: [ref.namespace], selector: podSelector };
  const selector = selectorOf(namespaceSelector);
  const selected = objects.list<Namespace>(tenantOf(ref), 'namespaces').filter(({ object }) => matchesLabels(selector, object.metadata.labels));
  return { namespaces: selected.map((namespace) => namespace.ref.name), selector: podSelector };
}

/** NP-4. */
const portOf = ({ protocol = 'TCP', port, endPort = 0 }: NetworkPolicyPort): SecurityPort => ({
  protocol: protocol as SecurityPort['protocol'],
  ...(port === undefined ? {} : { port }),
  endPort,
});

/** The policies that mean the namespace in one of its two states and not in the other. */
export const policiesMeaning = (objects: Objects, ref: Ref, before: Namespace | undefined, after: Namespace | undefined): readonly Ref[] =>
  objects
    .list<NetworkPolicy>(tenantOf(ref), networkPoliciesResource)
    .filter(({ object }) => namespaceSelectorsOf(object).some((selector) => selects(selector, before) !== selects(selector, after)))
    .map((policy) => policy.ref);

const namespaceSelectorsOf = ({ spec }: NetworkPolicy): readonly LabelSelectorObject[] =>
  [...(spec?.ingress ?? []).flatMap(({ from = [] }) => from), ...(spec?.egress ?? []).flatMap(({ to = [] }) => to)].flatMap(
    ({ namespaceSelector }) => namespaceSelector ?? [],
  );

const selects = (selector: LabelSelectorObject, namespace: Namespace | undefined): boolean =>
  namespace !== undefined && matchesLabels(selectorOf(selector), namespace.metadata.labels);
