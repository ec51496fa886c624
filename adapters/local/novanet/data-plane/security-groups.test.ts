// Packets judged by the rules of a node, without a kernel: the same cases go through one in policy.int.test.ts.
import { describe, expect, test } from 'vitest';
import type { SecurityGroup } from '../../../../domain/effect.ts';
import { samplePort } from '../testing/sample-port.ts';
import { createNftModel, type Packet } from '../testing/nft-model.ts';
import { isExpected, podKeys, policyCases, portNumbers, protocols, type Step } from '../testing/policy-cases.ts';
import { groupsOf, labelsOf, namedPorts } from '../testing/policy-groups.ts';
import type { PluggedPort } from './network-change.ts';
import { createNetworkRules } from './network-rules.ts';
import { resolverPort } from './resolver.ts';
import { createSecurityGroups } from './security-groups.ts';

const addressOf = (key: string): string => `10.128.0.${podKeys.indexOf(key) + 2}`;
const macOf = (key: string): string => `02:4e:00:00:00:0${podKeys.indexOf(key)}`;
/** Those of a are here. */
const nodeOf = (key: string): string => (key.endsWith('/a') ? 'n1' : 'n2');

/** A node's rules, made change by change, with a kernel that takes them. */
function node(name = 'n1') {
  const rules = createNetworkRules();
  const groups = createSecurityGroups(name);
  const model = createNftModel();
  model.apply(rules.whole());
  const port = (id: string, one: PluggedPort | undefined): readonly string[] => {
    const lines = rules.changeTogether(groups.port(id, one));
    model.apply(lines);
    return lines;
  };
  const group = (id: string, one: SecurityGroup | undefined): readonly string[] => {
    const lines = rules.changeTogether(groups.group(id, one));
    model.apply(lines);
    return lines;
  };
  const lets = (packet: Partial<Packet> & { readonly from: string; readonly to: string }): boolean =>
    model.verdictOf('forward', { protocol: 'tcp', port: 80, iifname: 'pods', oifname: 'pods', ...packet }) === 'accept';
  /** What was made change by change is what would be made at once. */
  const isWhole = (): void => {
    const anew = createNftModel();
    anew.apply(rules.whole());
    expect(model.all).toEqual(anew.all);
  };
  return { port, group, lets, isWhole, model };
}

const portOf = (step: Step, key: string): PluggedPort =>
  samplePort({
    address: addressOf(key),
    macAddress: macOf(key),
    node: nodeOf(key),
    namespace: key.split('/')[0] ?? '',
    labels: labelsOf(step, key),
    namedPorts,
  });

const nothingYet: Step = { policies: {}, expected: [] };

/** Which of two directions through the two nodes pass; a packet goes through the node of each end. */
function matrixOf(nodes: readonly [ReturnType<typeof node>, ReturnType<typeof node>]): readonly string[] {
  const passed: string[] = [];
  for (const from of podKeys)
    for (const to of podKeys)
      for (const port of portNumbers)
        for (const protocol of protocols) {
          const packet = { from: addressOf(from), to: addressOf(to), port, protocol };
          const [near, far] = nodeOf(from) === 'n1' ? nodes : [nodes[1], nodes[0]];
          const isSame = nodeOf(from) === nodeOf(to);
          const leaves = from === to || near.lets({ ...packet, oifname: isSame ? 'pods' : 'overlay' });
          const arrives = isSame || far.lets({ ...packet, iifname: 'overlay' });
          if (leaves && arrives) passed.push(`${from} ${to} ${protocol} ${port}`);
        }
  return passed;
}

const expectedOf = (step: Step): readonly string[] =>
  podKeys.flatMap((from) =>
    podKeys.flatMap((to) =>
      portNumbers.flatMap((port) =>
        protocols.filter((protocol) => isExpected(step, from, to, port, protocol)).map((protocol) => `${from} ${to} ${protocol} ${port}`),
      ),
    ),
  );

describe('NP-1, NP-2, NP-3, NP-4: NetworkPolicies, judged', () => {
  test.each(policyCases(addressOf, '10.128.0.0/24').map(({ title, steps }) => [title, steps] as const))('%s', (_, steps) => {
    const nodes = [node('n1'), node('n2')] as const;
    for (const one of nodes) for (const key of podKeys) one.port(key, portOf(nothingYet, key));
    let before: Step = nothingYet;
    for (const step of [...steps, nothingYet]) {
      const groups = groupsOf(step);
      for (const one of nodes) {
        for (const key of podKeys) if (JSON.stringify(labelsOf(before, key)) !== JSON.stringify(labelsOf(step, key))) one.port(key, portOf(step, key));
        for (const key of new Set([...Object.keys(before.policies), ...groups.keys()])) one.group(key, groups.get(key));
        one.isWhole();
      }
      before = step;
      expect(matrixOf(nodes)).toEqual(expectedOf(step));
    }
  });
});

describe('the rules of a node', () => {
  const deny: SecurityGroup = { name: 'x/deny', namespace: 'x', selector: {}, ingress: [] };
  const [a, b] = ['x/a', 'y/a'] as const;
  const plugged = (key: string, more: Partial<PluggedPort> = {}): PluggedPort => ({ ...portOf(nothingYet, key), ...more });

  test('NP-7: a pod that is plugged in after its policy is isolated from the start, and one that nobody told of is sent nothing', () => {
    const here = node();
    here.group('deny', deny);
    here.port('b', plugged(b));
    expect(here.lets({ from: addressOf(b), to: addressOf(a) })).toBe(false);
    here.port('a', plugged(a));
    expect(here.lets({ from: addressOf(b), to: addressOf(a) })).toBe(false);
    here.group('deny', undefined);
    expect(here.lets({ from: addressOf(b), to: addressOf(a) })).toBe(true);
    here.port('a', undefined);
    expect(here.lets({ from: addressOf(b), to: addressOf(a) })).toBe(false);
    here.isWhole();
  });

  test('NP-9: pods that are plugged in here speak with their own addresses only', () => {
    const here = node();
    here.port('a', plugged(a));
    here.port('c', plugged('x/b'));
    const speaks = (key: string, mac: string): string =>
      here.model.verdictOf('genuine-only', { from: addressOf(key), to: '192.0.2.1', mac, protocol: 'tcp', port: 80, iifname: 'pods', oifname: '' });
    expect([speaks(a, macOf(a)), speaks(a, macOf(b)), speaks(b, macOf(a)), speaks('x/b', macOf('x/b'))]).toEqual(['accept', 'drop', 'drop', 'drop']);
  });

  test('NP-9: pods reach no link-local addresses, neither metadata nor other routers', () => {
    const here = node();
    here.port('a', plugged(a));
    expect(here.lets({ from: addressOf(a), to: '169.254.169.254', oifname: 'uplink' })).toBe(false);
    expect(here.lets({ from: addressOf(a), to: '192.0.2.1', oifname: 'uplink' })).toBe(true);
  });

  test('NP-2, NP-4: the resolver is known as the pods of the DNS Service are, by labels, by the names of ports and by its address', () => {
    const dnsPods = { namespaces: ['kube-system'], selector: { matchLabels: { 'k8s-app': 'kube-dns' } } };
    const udp = [{ protocol: 'UDP' as const, port: 53, endPort: 0 }];
    const asks = (rules: SecurityGroup['egress'], to = '100.64.0.53'): boolean => {
      const here = node();
      here.port('resolver', resolverPort);
      here.port('a', plugged(a));
      here.group('egress', { name: 'x/egress', namespace: 'x', selector: {}, ...(rules && { egress: rules }) });
      here.isWhole();
      return here.lets({ from: addressOf(a), to, protocol: 'udp', port: 53, oifname: 'uplink' });
    };
    expect(asks(undefined)).toBe(true);
    expect(asks([])).toBe(false);
    expect(asks([{ peers: [dnsPods], ports: udp }])).toBe(true);
    expect(asks([{ peers: [dnsPods], ports: udp }], '192.0.2.1')).toBe(false);
    expect(asks([{ peers: [dnsPods], ports: [{ protocol: 'UDP', port: 'dns', endPort: 0 }] }])).toBe(true);
    expect(asks([{ peers: [dnsPods], ports: [{ protocol: 'TCP', port: 53, endPort: 0 }] }])).toBe(false);
    expect(asks([{ peers: [{ namespaces: ['x', 'kube-system'], selector: {} }], ports: [] }])).toBe(true);
    expect(asks([{ peers: [{ namespaces: ['x'], selector: {} }], ports: [] }])).toBe(false);
    expect(asks([{ peers: [{ namespaces: ['kube-system'], selector: { matchLabels: { 'k8s-app': 'other' } } }], ports: [] }])).toBe(false);
    expect(asks([{ peers: [{ cidr: '100.64.0.53/32', except: [] }], ports: udp }])).toBe(true);
    expect(asks([{ peers: [{ cidr: '10.0.0.0/8', except: [] }], ports: udp }])).toBe(false);
  });

  test('the resolver is no pod of the node', () => {
    const here = node();
    expect(here.port('resolver', resolverPort)).toEqual([]);
  });

  test('an address that another pod has next leads to the policies of that one', () => {
    const here = node();
    here.group('deny', deny);
    here.port('old', plugged(a));
    here.port('old', undefined);
    here.port('new', plugged(a, { namespace: 'y' }));
    expect(here.lets({ from: addressOf(b), to: addressOf(a) })).toBe(true);
    here.isWhole();
  });

  test('a pod with an address of IPv6, or without a MAC address, breaks nothing for the others', () => {
    const here = node();
    expect(here.port('six', plugged(a, { address: 'fd00::2' }))).toEqual([]);
    expect(here.port('odd', plugged(b, { macAddress: '' }))).toEqual([`add element ip k8shost known { ${addressOf(b)} }`]);
    here.group('deny', deny);
    here.isWhole();
  });

  test('what a pod changes is its own, however many are there', () => {
    const here = node();
    for (let index = 0; index < 500; index++) here.port(`p${index}`, plugged(a, { address: `10.129.${index >> 8}.${index & 255}`, node: 'n3' }));
    const made = here.group('deny', deny);
    expect(made.filter((line) => line.startsWith('add element'))).toHaveLength(1);
    expect(here.group('deny', { ...deny, ingress: [{ peers: [], ports: [{ protocol: 'TCP', port: 80, endPort: 0 }] }] })).toEqual([
      'add chain ip k8shost ingress/deny/x/deny',
      'flush chain ip k8shost ingress/deny/x/deny',
      'add rule ip k8shost ingress/deny/x/deny tcp dport { 80 } accept',
    ]);
    expect(here.port('p7', plugged(a, { address: '10.129.0.7', node: 'n3', labels: { pod: 'b' } }))).toEqual([]);
    expect(here.port('p7', plugged(a, { address: '10.129.0.7', node: 'n3', namespace: 'y' }))).toEqual([
      'delete element ip k8shost isolated-in { 10.129.0.7 }',
    ]);
  });
});
