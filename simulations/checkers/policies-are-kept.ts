import { ownerOf, type SecurityGroup, type SecurityRule } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { LabelSelector, Namespace, NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort, Pod } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isReady, named } from './cluster.ts';

/**
 * NovaNET keeps a group for each NetworkPolicy that chooses, by the labels that it keeps of their ports, the ready pods that the policy chooses by
 * their own; so does each peer of each of its rules. That gone ones have no group is `nothing-left-over`'s.
 */
export const policiesAreKept: CheckerFactory = () => ({
  name: 'policies-are-kept',
  pending: (world) => every<NetworkPolicy>(world.truth, 'networkpolicies.networking.k8s.io').flatMap((policy) => wrong(world, policy)),
});

/** A pod by what is kept of its port, or by itself. */
interface Candidate {
  readonly uid: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

function wrong({ truth, cloud }: World, policy: Entry<NetworkPolicy>): string[] {
  const { ref, object } = policy;
  const group = cloud.novanet.groups().find(({ owner }) => owner === ownerOf('networkpolicies.networking.k8s.io', object.metadata.uid))?.thing;
  if (group === undefined) return [`${named(policy)} has no security group`];
  const ready = truth.list<Pod>(ref, 'pods').filter((pod) => isReady(pod.object) && !pod.object.spec?.hostNetwork);
  const pods = ready.map((pod): Candidate => ({ uid: pod.object.metadata.uid, namespace: pod.ref.namespace, labels: pod.object.metadata.labels ?? {} }));
  const uids = new Set(pods.map(({ uid }) => uid));
  const ports = cloud.novanet
    .ports()
    .filter(({ tenant, thing }) => tenantKey(tenant) === tenantKey(ref) && uids.has(thing.deviceId))
    .map(({ thing }): Candidate => ({ uid: thing.deviceId, namespace: thing.namespace, labels: thing.labels }));
  const wanted = meaningOf(
    object,
    ref.namespace,
    pods,
    truth.list<Namespace>(ref, 'namespaces').map((namespace) => namespace.object),
  );
  const kept = keptMeaning(group, ports);
  return wanted === kept ? [] : [`${named(policy)} means ${wanted}, its group ${kept}`];
}

const uidsOf = (candidates: readonly Candidate[]): string =>
  `[${candidates
    .map(({ uid }) => uid)
    .sort()
    .join(' ')}]`;
const inWords = (members: string, directions: Readonly<Record<string, readonly string[] | undefined>>): string => JSON.stringify({ members, ...directions });

function meaningOf({ spec = {} }: NetworkPolicy, own: string, pods: readonly Candidate[], namespaces: readonly Namespace[]): string {
  const peer = ({ podSelector = {}, namespaceSelector, ipBlock }: NetworkPolicyPeer): string => {
    if (ipBlock) return `${ipBlock.cidr} but ${(ipBlock.except ?? []).join()}`;
    const chosen = namespaceSelector
      ? namespaces.filter(({ metadata }) => holds(namespaceSelector, metadata.labels ?? {})).map(({ metadata }) => metadata.name)
      : [own];
    return uidsOf(pods.filter(({ namespace, labels }) => chosen.includes(namespace) && holds(podSelector, labels)));
  };
  const rule = (peers: readonly NetworkPolicyPeer[] = [], ports: readonly NetworkPolicyPort[] = []): string =>
    `${peers.map(peer).join(', ')} at ${ports.map(({ protocol, port, endPort }) => `${protocol} ${port ?? ''} ${endPort ?? 0}`).join()}`;
  const members = pods.filter(({ namespace, labels }) => namespace === own && holds(spec.podSelector ?? {}, labels));
  return inWords(uidsOf(members), {
    ingress: spec.policyTypes?.includes('Ingress') ? (spec.ingress ?? []).map(({ from, ports }) => rule(from, ports)) : undefined,
    egress: spec.policyTypes?.includes('Egress') ? (spec.egress ?? []).map(({ to, ports }) => rule(to, ports)) : undefined,
  });
}

function keptMeaning({ namespace: own, selector, ingress, egress }: SecurityGroup, all: readonly Candidate[]): string {
  const rule = ({ peers, ports }: SecurityRule): string => {
    const meant = peers.map((peer) =>
      'cidr' in peer
        ? `${peer.cidr} but ${peer.except.join()}`
        : uidsOf(all.filter(({ namespace, labels }) => peer.namespaces.includes(namespace) && holds(peer.selector as LabelSelector, labels))),
    );
    return `${meant.join(', ')} at ${ports.map(({ protocol, port, endPort }) => `${protocol} ${port ?? ''} ${endPort}`).join()}`;
  };
  const members = all.filter(({ namespace, labels }) => namespace === own && holds(selector as LabelSelector, labels));
  return inWords(uidsOf(members), { ingress: ingress?.map(rule), egress: egress?.map(rule) });
}

function holds({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(matchLabels).every(([label, value]) => labels[label] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      return (value !== undefined && values.includes(value)) === (operator === 'In');
    })
  );
}
