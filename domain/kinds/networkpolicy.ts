import { type Draft, produce } from 'immer';
import type { IPBlock, NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { cidrWarnings, contains, parseCidr, validateOldCidr } from '../validation/ip.ts';
import { validatePortName, validatePortNumber } from '../validation/ports.ts';
import { validateSelector } from '../validation/selectors.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: networking/v1 SetDefaults_NetworkPolicy, SetDefaults_NetworkPolicyPort. */
const withDefaults = produce((policy: Draft<NetworkPolicy>) => {
  const spec = (policy.spec ??= {});
  spec.podSelector ??= {};
  for (const rule of [...(spec.ingress ?? []), ...(spec.egress ?? [])]) for (const port of rule.ports ?? []) port.protocol ??= 'TCP';
  if ((spec.policyTypes ?? []).length === 0) spec.policyTypes = (spec.egress ?? []).length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}) as (policy: NetworkPolicy) => NetworkPolicy;

/** Source: networking/validation ValidateNetworkPolicy, registry/networking/networkpolicy strategy. */
export const networkPolicyRules: KindRules<NetworkPolicy> = {
  countsGenerations: true,
  defaults: withDefaults,
  validate: ({ spec = {} }, before) => {
    const held = blocksOf(before?.spec ?? {}).flatMap(({ block }) => [block.cidr, ...(block.except ?? [])]);
    return [
      ...validateSelector('spec.podSelector', spec.podSelector),
      ...directionsOf(spec).flatMap(({ field, ports, peers, peersField }) => [
        ...ports.flatMap((port, index) => validatePort(`${field}.ports[${index}]`, port)),
        ...peers.flatMap((peer, index) => validatePeer(`${field}.${peersField}[${index}]`, peer, held)),
      ]),
      ...validateTypes(spec.policyTypes ?? []),
    ];
  },
  warnings: ({ spec = {} }) =>
    blocksOf(spec).flatMap(({ field, block }) => [
      ...cidrWarnings(`${field}.cidr`, block.cidr),
      ...(block.except ?? []).flatMap((except, index) => cidrWarnings(`${field}.except[${index}]`, except)),
    ]),
};

interface Direction {
  readonly field: string;
  readonly ports: readonly NetworkPolicyPort[];
  readonly peers: readonly NetworkPolicyPeer[];
  readonly peersField: 'from' | 'to';
}

const directionsOf = ({ ingress = [], egress = [] }: NetworkPolicySpec): readonly Direction[] => [
  ...ingress.map(({ ports = [], from = [] }, index) => ({ field: `spec.ingress[${index}]`, ports, peers: from, peersField: 'from' as const })),
  ...egress.map(({ ports = [], to = [] }, index) => ({ field: `spec.egress[${index}]`, ports, peers: to, peersField: 'to' as const })),
];

const blocksOf = (spec: NetworkPolicySpec): readonly { readonly field: string; readonly block: IPBlock }[] =>
  directionsOf(spec).flatMap(({ field, peers, peersField }) =>
    peers.flatMap(({ ipBlock }, index) => (ipBlock === undefined ? [] : [{ field: `${field}.${peersField}[${index}].ipBlock`, block: ipBlock }])),
  );

function validatePort(field: string, { protocol = 'TCP', port, endPort }: NetworkPolicyPort): readonly Cause[] {
  const causes: Cause[] = ['TCP', 'UDP', 'SCTP'].includes(protocol) ? [] : [notSupported(`${field}.protocol`, protocol, ['TCP', 'UDP', 'SCTP'])];
  if (typeof port === 'number') {
    causes.push(...validatePortNumber(`${field}.port`, port));
    if (endPort === undefined) return causes;
    // Kubernetes shows the port, not its end.
    if (endPort < port) causes.push(invalid(`${field}.endPort`, port, 'must be greater than or equal to `port`'));
    return [...causes, ...validatePortNumber(`${field}.endPort`, endPort)];
  }
  if (endPort !== undefined)
    causes.push(invalid(`${field}.endPort`, endPort, `may not be specified when \`port\` is ${port === undefined ? 'not specified' : 'non-numeric'}`));
  return port === undefined ? causes : [...causes, ...validatePortName(`${field}.port`, port)];
}

function validatePeer(field: string, { podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer, held: readonly string[]): readonly Cause[] {
  const causes: Cause[] = [
    ...validateSelector(`${field}.podSelector`, podSelector),
    ...validateSelector(`${field}.namespaceSelector`, namespaceSelector),
    ...(ipBlock === undefined ? [] : validateBlock(`${field}.ipBlock`, ipBlock, held)),
  ];
  const hasSelector = podSelector !== undefined || namespaceSelector !== undefined;
  if (!hasSelector && ipBlock === undefined) causes.push(required(field, 'must specify a peer'));
  if (hasSelector && ipBlock !== undefined) causes.push(forbidden(field, 'may not specify both ipBlock and another peer'));
  return causes;
}

function validateBlock(field: string, { cidr, except = [] }: Partial<IPBlock>, held: readonly string[]): readonly Cause[] {
  if (!cidr) return [required(`${field}.cidr`)];
  const causes = validateOldCidr(`${field}.cidr`, cidr, held);
  const block = parseCidr(cidr);
  if (block === undefined) return causes;
  return [
    ...causes,
    ...except.flatMap((text, index) => {
      const path = `${field}.except[${index}]`;
      const inner = parseCidr(text);
      const isInside = inner === undefined || (contains(block, inner.address) && block.prefixLength < inner.prefixLength);
      return [...validateOldCidr(path, text, held), ...(isInside ? [] : [invalid(path, text, 'must be a strict subset of `cidr`')])];
    }),
  ];
}

function validateTypes(types: readonly string[]): readonly Cause[] {
  if (types.length > 2) return [invalid('spec.policyTypes', types, 'may not specify more than two policyTypes')];
  return types.flatMap((type, index) =>
    type === 'Ingress' || type === 'Egress' ? [] : [notSupported(`spec.policyTypes[${index}]`, type, ['Ingress', 'Egress'])],
  );
}
