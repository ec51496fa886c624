// What Kubernetes tests NetworkPolicy with, as data: namespaces x, y, z with pods a, b, c each, which listen to 80 and 81 by TCP and UDP.
// Source: Kubernetes, test/e2e/network/netpol/network_policy.go. Namespaces are labelled `ns: NAME`, pods `pod: NAME`; port 80 of a pod is called
// `serve-80-tcp` and so on.
import type { NetworkPolicySpec } from '../../../../schemas/kubernetes/types.ts';

export const namespaces = ['x', 'y', 'z'] as const;
export const podNames = ['a', 'b', 'c'] as const;
export const portNumbers = [80, 81] as const;
export const protocols = ['tcp', 'udp'] as const;
export const podKeys = namespaces.flatMap((namespace) => podNames.map((name) => `${namespace}/${name}`));

/** Namespace, then name, of a policy. */
export type Policies = Readonly<Record<string, NetworkPolicySpec>>;

/** `from` and `to`: `x/a`, `x/*`, `*`. Without port or protocol: all. */
export interface Expectation {
  readonly from?: string;
  readonly to?: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly reaches: boolean;
}

export interface Step {
  readonly policies: Policies;
  /** Labels by `x/a` of a pod or `x` of a namespace, besides its own; null: not its own either. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>> | null>>;
  /** From everything reaches everything on; the last that is about it counts. A pod always reaches itself (NP-5). */
  readonly expected: readonly Expectation[];
}

export interface PolicyCase {
  readonly title: string;
  readonly steps: readonly Step[];
}

export const isExpected = (step: Step, from: string, to: string, port: number, protocol: string): boolean => {
  if (from === to) return true;
  const isAbout = (pattern: string | undefined, key: string): boolean =>
    pattern === undefined || pattern === key || (pattern.endsWith('/*') && key.startsWith(pattern.slice(0, -1)));
  const about = step.expected.findLast(
    (one) =>
      isAbout(one.from, from) &&
      isAbout(one.to, to) &&
      (one.port === undefined || one.port === port) &&
      (one.protocol === undefined || one.protocol === protocol),
  );
  return about?.reaches ?? true;
};

const pod = (name: string) => ({ matchLabels: { pod: name } });
const ns = (name: string) => ({ matchLabels: { ns: name } });
const nsIn = (...values: string[]) => ({ matchExpressions: [{ key: 'ns', operator: 'In', values }] });
const nsNotIn = (...values: string[]) => ({ matchExpressions: [{ key: 'ns', operator: 'NotIn', values }] });
const tcp = (port: number | string, endPort?: number) => ({ protocol: 'TCP', port, ...(endPort === undefined ? {} : { endPort }) });
const udp = (port: number | string) => ({ protocol: 'UDP', port });
const denyIngress: NetworkPolicySpec = { podSelector: {}, policyTypes: ['Ingress'] };
const denyEgress: NetworkPolicySpec = { podSelector: {}, policyTypes: ['Egress'] };
const ingressOfA = (...ingress: NonNullable<NetworkPolicySpec['ingress']>): NetworkPolicySpec => ({ podSelector: pod('a'), policyTypes: ['Ingress'], ingress });
const egressOfA = (...egress: NonNullable<NetworkPolicySpec['egress']>): NetworkPolicySpec => ({ podSelector: pod('a'), policyTypes: ['Egress'], egress });
const toA = (reaches: boolean, from?: string): Expectation => ({ to: 'x/a', reaches, ...(from && { from }) });
const fromA = (reaches: boolean, to?: string): Expectation => ({ from: 'x/a', reaches, ...(to && { to }) });
const once = (title: string, policies: Policies, ...expected: readonly Expectation[]): PolicyCase => ({ title, steps: [{ policies, expected }] });

/** `addressOf` a pod: only rules about addresses need it. */
export const policyCases = (addressOf: (key: string) => string, block: string): readonly PolicyCase[] => [
  once('nothing is forbidden without a policy', {}),
  once('NP-2: default deny of ingress', { 'x/deny': denyIngress }, { to: 'x/*', reaches: false }),
  once('NP-2: default deny of egress', { 'x/deny': denyEgress }, { from: 'x/*', reaches: false }),
  once(
    'NP-2: default deny of both',
    { 'x/deny': { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } },
    { to: 'x/*', reaches: false },
    { from: 'x/*', reaches: false },
  ),
  once('NP-2: allow all ingress', { 'x/allow': { podSelector: {}, ingress: [{}], policyTypes: ['Ingress'] } }),
  once('NP-2: allow all egress', { 'x/allow': { podSelector: {}, egress: [{}], policyTypes: ['Egress'] } }),
  once('NP-2: without policyTypes rules of egress isolate both ways', { 'x/both': { podSelector: pod('a'), egress: [{}] } }, toA(false)),
  once('NP-1: policies of one direction say nothing of the other', { 'x/deny': denyIngress, 'x/allow': egressOfA({}) }, { to: 'x/*', reaches: false }),
  once(
    'NP-1: what is allowed to leave must be allowed to arrive',
    { 'y/deny': denyIngress, 'x/to-y': egressOfA({ to: [{ namespaceSelector: ns('y') }] }) },
    { to: 'y/*', reaches: false },
    fromA(false),
  ),
  once('NP-3: from pods of the same namespace', { 'x/p': ingressOfA({ from: [{ podSelector: pod('b') }] }) }, toA(false), toA(true, 'x/b')),
  once('NP-3: from all pods of a namespace', { 'x/p': ingressOfA({ from: [{ namespaceSelector: ns('y') }] }) }, toA(false), toA(true, 'y/*')),
  once('NP-3: from pods of every namespace', { 'x/p': ingressOfA({ from: [{ namespaceSelector: {} }] }) }),
  once('NP-3: from pods of no namespace', { 'x/p': ingressOfA({ from: [{ namespaceSelector: ns('none') }] }) }, toA(false)),
  once(
    'NP-3: from some pods of some namespaces',
    {
      'x/p': ingressOfA({
        from: [{ namespaceSelector: nsNotIn('x'), podSelector: { matchExpressions: [{ key: 'pod', operator: 'In', values: ['b', 'c'] }] } }],
      }),
    },
    toA(false),
    ...['y/b', 'y/c', 'z/b', 'z/c'].map((from) => toA(true, from)),
  ),
  once(
    'NP-3: from pods, or from namespaces',
    { 'x/p': ingressOfA({ from: [{ namespaceSelector: ns('y') }, { podSelector: pod('b') }] }) },
    toA(false),
    toA(true, 'y/*'),
    toA(true, 'x/b'),
  ),
  once(
    'NP-3: to some pods of a namespace',
    { 'x/p': egressOfA({ to: [{ namespaceSelector: ns('y'), podSelector: pod('b') }] }) },
    fromA(false),
    fromA(true, 'y/b'),
  ),
  once('NP-4: to one port', { 'x/p': ingressOfA({ ports: [tcp(81)] }) }, toA(false), { to: 'x/a', port: 81, protocol: 'tcp', reaches: true }),
  once('NP-4: by one protocol, then all of its ports', { 'x/p': ingressOfA({ ports: [{ protocol: 'UDP' }] }) }, toA(false), {
    to: 'x/a',
    protocol: 'udp',
    reaches: true,
  }),
  once(
    'NP-4: from some to some ports, and from others to others',
    { 'x/p': ingressOfA({ from: [{ namespaceSelector: ns('y') }], ports: [tcp(80)] }, { from: [{ namespaceSelector: ns('z') }], ports: [udp(81)] }) },
    toA(false),
    { from: 'y/*', to: 'x/a', port: 80, protocol: 'tcp', reaches: true },
    { from: 'z/*', to: 'x/a', port: 81, protocol: 'udp', reaches: true },
  ),
  once('NP-4: to a port by its name', { 'x/p': ingressOfA({ ports: [tcp('serve-81-tcp')] }) }, toA(false), {
    to: 'x/a',
    port: 81,
    protocol: 'tcp',
    reaches: true,
  }),
  once('NP-4: to a name that has the port by another protocol', { 'x/p': ingressOfA({ ports: [udp('serve-81-tcp')] }) }, toA(false)),
  once(
    'NP-4: out to a port by its name',
    { 'x/p': egressOfA({ to: [{ namespaceSelector: nsIn('y', 'z') }], ports: [tcp('serve-80-tcp')] }) },
    fromA(false),
    { from: 'x/a', to: 'y/*', port: 80, protocol: 'tcp', reaches: true },
    { from: 'x/a', to: 'z/*', port: 80, protocol: 'tcp', reaches: true },
  ),
  once('NP-4: out to anybody’s port by its name', { 'x/p': egressOfA({ ports: [udp('serve-80-udp')] }) }, fromA(false), {
    from: 'x/a',
    port: 80,
    protocol: 'udp',
    reaches: true,
  }),
  once('NP-4: to a range', { 'x/p': ingressOfA({ ports: [tcp(79, 80)] }) }, toA(false), { to: 'x/a', port: 80, protocol: 'tcp', reaches: true }),
  once('NP-4: out to a range', { 'x/p': egressOfA({ ports: [tcp(80, 81)] }) }, fromA(false), { from: 'x/a', protocol: 'tcp', reaches: true }),
  once('NP-3: out to an address', { 'x/p': egressOfA({ to: [{ ipBlock: { cidr: `${addressOf('y/b')}/32` } }] }) }, fromA(false), fromA(true, 'y/b')),
  once(
    'NP-3: out to a block but for an address',
    { 'x/p': egressOfA({ to: [{ ipBlock: { cidr: block, except: [`${addressOf('y/b')}/32`] } }] }) },
    fromA(false, 'y/b'),
  ),
  once('NP-3: an exception of one block is none of another', {
    'x/p': egressOfA({ to: [{ ipBlock: { cidr: block, except: [`${addressOf('y/b')}/32`] } }, { ipBlock: { cidr: `${addressOf('y/b')}/32` } }] }),
  }),
  once('NP-3: from everywhere by address', { 'x/p': ingressOfA({ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [tcp(80)] }) }, toA(false), {
    to: 'x/a',
    port: 80,
    protocol: 'tcp',
    reaches: true,
  }),
  once(
    'NP-1: policies add up, whatever their order',
    {
      'x/deny': denyIngress,
      'x/p': ingressOfA({ from: [{ podSelector: pod('b') }] }),
      'x/q': ingressOfA({ from: [{ namespaceSelector: ns('z') }], ports: [tcp(80)] }),
    },
    { to: 'x/*', reaches: false },
    toA(true, 'x/b'),
    { from: 'z/*', to: 'x/a', port: 80, protocol: 'tcp', reaches: true },
  ),
  once(
    'NP-1: between two that are isolated both ways',
    {
      'x/p': { podSelector: pod('a'), policyTypes: ['Ingress', 'Egress'], egress: [{ to: [{ namespaceSelector: ns('y'), podSelector: pod('a') }] }] },
      'y/p': { podSelector: pod('a'), policyTypes: ['Ingress', 'Egress'], ingress: [{ from: [{ namespaceSelector: ns('x'), podSelector: pod('a') }] }] },
    },
    { from: 'x/a', reaches: false },
    { to: 'x/a', reaches: false },
    { from: 'y/a', reaches: false },
    { to: 'y/a', reaches: false },
    { from: 'x/a', to: 'y/a', reaches: true },
  ),
  {
    title: 'a policy that is changed, and removed',
    steps: [
      { policies: { 'x/p': denyIngress }, expected: [{ to: 'x/*', reaches: false }] },
      {
        policies: { 'x/p': ingressOfA({ from: [{ podSelector: pod('c') }] }, { ports: [tcp(81)] }) },
        expected: [toA(false), toA(true, 'x/c'), { to: 'x/a', port: 81, protocol: 'tcp', reaches: true }],
      },
      { policies: { 'x/p': egressOfA({ ports: [tcp(81)] }) }, expected: [fromA(false), { from: 'x/a', port: 81, protocol: 'tcp', reaches: true }] },
      { policies: {}, expected: [] },
    ],
  },
  {
    title: 'NP-3: pods and namespaces that are labelled otherwise',
    steps: [
      {
        policies: { 'x/p': ingressOfA({ from: [{ namespaceSelector: { matchLabels: { ns2: 'yes' } } }, { podSelector: { matchLabels: { pod2: 'yes' } } }] }) },
        expected: [toA(false)],
      },
      {
        policies: { 'x/p': ingressOfA({ from: [{ namespaceSelector: { matchLabels: { ns2: 'yes' } } }, { podSelector: { matchLabels: { pod2: 'yes' } } }] }) },
        labels: { y: { ns2: 'yes' }, 'x/b': { pod2: 'yes' } },
        expected: [toA(false), toA(true, 'y/*'), toA(true, 'x/b')],
      },
      { policies: { 'x/p': denyIngress, 'x/q': ingressOfA({}) }, labels: { 'x/a': null }, expected: [{ to: 'x/*', reaches: false }] },
      { policies: { 'x/p': denyIngress, 'x/q': ingressOfA({}) }, expected: [{ to: 'x/*', reaches: false }, toA(true)] },
    ],
  },
];
