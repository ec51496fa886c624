// A security group, and the named ports that it may speak of, on the wire: the client writes them, the local NovaNET reads and checks them.
import type { NamedPort, SecurityGroup, SecurityPeer, SecurityPort, SecurityRule } from '../../domain/effect.ts';
import { labelSelectorOf, type LabelSelectorObject } from '../../domain/label-selector.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { plasmacloud } from '../../schemas/plasmacloud.ts';
import { bad, isCidr, isPort } from './checks.ts';
import { isName } from './is-name.ts';

type GroupMessage = plasmacloud.novanet.v1.SecurityGroup.$Properties;
type RulesMessage = plasmacloud.novanet.v1.SecurityRules.$Properties;
type RuleMessage = plasmacloud.novanet.v1.SecurityRule.$Properties;
type PeerMessage = plasmacloud.novanet.v1.SecurityPeer.$Properties;
type PortMessage = plasmacloud.novanet.v1.SecurityPort.$Properties;
type SelectorMessage = plasmacloud.novanet.v1.LabelSelector.$Properties;
type NamedPortMessage = plasmacloud.novanet.v1.NamedPort.$Properties;

export const securityGroupMessage = (group: SecurityGroup): GroupMessage => ({
  name: group.name,
  namespace: group.namespace,
  selector: selectorMessage(group.selector),
  ...(group.ingress === undefined ? {} : { ingress: rulesMessage(group.ingress) }),
  ...(group.egress === undefined ? {} : { egress: rulesMessage(group.egress) }),
});

const rulesMessage = (rules: readonly SecurityRule[]): RulesMessage => ({
  rules: rules.map(({ peers, ports }) => ({ peers: peers.map(peerMessage), ports: ports.map(portMessage) })),
});

const peerMessage = (peer: SecurityPeer): PeerMessage =>
  'cidr' in peer
    ? { block: { cidr: peer.cidr, except: [...peer.except] } }
    : { selected: { namespaces: [...peer.namespaces], selector: selectorMessage(peer.selector) } };

const portMessage = ({ protocol, port, endPort }: SecurityPort): PortMessage => ({
  protocol,
  ...(typeof port === 'number' ? { number: port } : {}),
  ...(typeof port === 'string' ? { name: port } : {}),
  end: endPort,
});

const selectorMessage = ({ matchLabels = {}, matchExpressions = [] }: LabelSelectorObject): SelectorMessage => ({
  matchLabels: { ...matchLabels },
  matchExpressions: matchExpressions.map(({ key, operator, values = [] }) => ({ key, operator, values: [...values] })),
});

const rulesMax = 1_000;
const partsMax = 10_000;

/** The first that cannot be read is the answer. */
function all<From, To>(parts: readonly From[], read: (part: From) => Result<To, PortError>): Result<readonly To[], PortError> {
  const values: To[] = [];
  for (const part of parts) {
    const value = read(part);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** Everything in it is an address, a number, a name or a label when this lets it pass: rules of a firewall are made of it. */
export function parseSecurityGroup(message: GroupMessage | null | undefined): Result<SecurityGroup, PortError> {
  const { name = '', namespace = '', selector, ingress, egress } = message ?? {};
  if (!(name ?? '').split('/').every(isName)) return bad(`a group's name is namespace/name, not ${JSON.stringify(name)}`);
  if (!isName(namespace ?? '')) return bad(`a group has a namespace, not ${JSON.stringify(namespace)}`);
  const chosen = parseSelector(selector);
  if (!chosen.ok) return chosen;
  const may = parseRules(ingress);
  if (!may.ok) return may;
  const mayTo = parseRules(egress);
  if (!mayTo.ok) return mayTo;
  return ok({
    name: name ?? '',
    namespace: namespace ?? '',
    selector: chosen.value,
    ...(may.value === undefined ? {} : { ingress: may.value }),
    ...(mayTo.value === undefined ? {} : { egress: mayTo.value }),
  });
}

function parseRules(message: RulesMessage | null | undefined): Result<readonly SecurityRule[] | undefined, PortError> {
  if (!message) return ok(undefined);
  const rules = message.rules ?? [];
  return rules.length > rulesMax ? bad(`a direction has at most ${rulesMax} rules`) : all(rules, parseRule);
}

function parseRule({ peers, ports }: RuleMessage): Result<SecurityRule, PortError> {
  if ((peers ?? []).length > partsMax || (ports ?? []).length > partsMax) return bad(`a rule has at most ${partsMax} peers and ports`);
  const from = all(peers ?? [], parsePeer);
  if (!from.ok) return from;
  const through = all(ports ?? [], parsePort);
  return through.ok ? ok({ peers: from.value, ports: through.value }) : through;
}

function parsePeer({ selected, block }: PeerMessage): Result<SecurityPeer, PortError> {
  if (block) {
    const { cidr = '', except = [] } = block;
    const wrong = [cidr ?? '', ...(except ?? [])].find((text) => !isCidr(text));
    return wrong === undefined ? ok({ cidr: cidr ?? '', except: except ?? [] }) : bad(`a block is a CIDR such as 10.0.0.0/8, not ${wrong}`);
  }
  if (!selected) return bad('a peer is ports that are selected, or a block');
  const namespaces = selected.namespaces ?? [];
  const wrong = namespaces.find((name) => !isName(name));
  if (wrong !== undefined) return bad(`a namespace is a name, not ${JSON.stringify(wrong)}`);
  const selector = parseSelector(selected.selector);
  return selector.ok ? ok({ namespaces, selector: selector.value }) : selector;
}

function parsePort({ protocol, number, name, end }: PortMessage): Result<SecurityPort, PortError> {
  const read = parseProtocol(protocol);
  if (!read.ok) return read;
  const endPort = end ?? 0;
  if (name)
    return isName(name) && endPort === 0 ? ok({ protocol: read.value, port: name, endPort }) : bad(`a port's name is a name without an end, not ${name}`);
  if (!number) return endPort === 0 ? ok({ protocol: read.value, endPort }) : bad('a range of ports begins with a number');
  if (!isPort(number) || (endPort !== 0 && (!isPort(endPort) || endPort < number)))
    return bad(`ports are 1 to 65535, the last not before the first, not ${number} to ${endPort}`);
  return ok({ protocol: read.value, port: number, endPort });
}

/** A selector that cannot be read selects everything when its parts are left out: it is refused. */
function parseSelector(message: SelectorMessage | null | undefined): Result<LabelSelectorObject, PortError> {
  const selector: LabelSelectorObject = {
    matchLabels: { ...message?.matchLabels },
    matchExpressions: (message?.matchExpressions ?? []).map(({ key, operator, values }) => ({
      key: key ?? '',
      operator: operator ?? '',
      values: values ?? [],
    })),
  };
  const read = labelSelectorOf(selector);
  return read.ok ? ok(selector) : bad(`a selector is not understood: ${read.error[0]?.field ?? ''} ${read.error[0]?.message ?? ''}`);
}

function parseProtocol(protocol: string | null | undefined): Result<NamedPort['protocol'], PortError> {
  if (protocol === 'TCP' || protocol === 'UDP' || protocol === 'SCTP') return ok(protocol);
  return bad(`a port's protocol is TCP, UDP or SCTP, not ${JSON.stringify(protocol ?? '')}`);
}

export const parseNamedPorts = (messages: readonly NamedPortMessage[]): Result<readonly NamedPort[], PortError> =>
  messages.length > rulesMax ? bad(`a port has at most ${rulesMax} names`) : all(messages, parseNamedPort);

function parseNamedPort({ name, protocol, port }: NamedPortMessage): Result<NamedPort, PortError> {
  const read = parseProtocol(protocol);
  if (!read.ok) return read;
  if (!isName(name ?? '') || !isPort(port ?? 0)) return bad(`a named port is a name and a number, not ${JSON.stringify(name ?? '')} ${port ?? 0}`);
  return ok({ name: name ?? '', protocol: read.value, port: port ?? 0 });
}
