import { describe, expect, test } from 'vitest';
import type { SecurityGroup } from '../../domain/effect.ts';
import { sampleGroup } from '../../domain/testing/sample-group.ts';
import { plasmacloud } from '../../schemas/protobuf.ts';
import { parseNamedPorts, parseSecurityGroup, securityGroupMessage } from './security-group.ts';

const { SecurityGroup: Message } = plasmacloud.novanet.v1;
const throughTheWire = (group: SecurityGroup) => parseSecurityGroup(Message.decode(Message.encode(securityGroupMessage(group)).finish()));
const all = { matchLabels: {}, matchExpressions: [] };
const app = { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['gold', 'silver'] }] };

describe('a security group on the wire', () => {
  test.each<[string, SecurityGroup]>([
    ['that says nothing of egress', { name: 'x/a', namespace: 'x', selector: app, ingress: [] }],
    ['that says nothing of ingress', { name: 'x/a', namespace: 'x', selector: all, egress: [{ peers: [], ports: [] }] }],
    [
      'with every kind of peer and port',
      {
        name: 'x/a',
        namespace: 'x',
        selector: all,
        ingress: [
          {
            peers: [
              { namespaces: [], selector: app },
              { namespaces: ['x', 'y'], selector: all },
              { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] },
            ],
            ports: [
              { protocol: 'TCP', port: 80, endPort: 90 },
              { protocol: 'UDP', port: 'dns', endPort: 0 },
              { protocol: 'SCTP', endPort: 0 },
            ],
          },
        ],
        egress: [],
      },
    ],
  ])('%s is the same on the other side', (_, group) => expect(throughTheWire(group)).toEqual({ ok: true, value: group }));

  const rule = sampleGroup.ingress?.[0];
  const withPort = (port: object): object => ({ ingress: [{ ...rule, ports: [{ protocol: 'TCP', endPort: 0, ...port }] }] });
  const withPeer = (peer: object): object => ({ ingress: [{ ...rule, peers: [peer] }] });
  test.each<[string, object]>([
    ['a name that is none', { name: 'x/a; flush ruleset' }],
    ['a namespace that is none', { namespace: '' }],
    ['a selector that cannot be read', { selector: { matchExpressions: [{ key: 'a', operator: 'Near', values: [] }] } }],
    ['a block that is none', withPeer({ cidr: '10.0.0.0/33', except: [] })],
    ['a block with more behind it', withPeer({ cidr: '10.0.0.0/8/ accept', except: [] })],
    ['an exception that is none', withPeer({ cidr: '10.0.0.0/8', except: ['10.0.0.0/8 accept'] })],
    ['a namespace of a peer that is none', withPeer({ namespaces: ['a b'], selector: {} })],
    ['a port that is none', withPort({ port: 65_536 })],
    ['a range that ends before it begins', withPort({ port: 80, endPort: 79 })],
    ['a range without a number', withPort({ endPort: 80 })],
    ['a range from a name', withPort({ port: 'web', endPort: 80 })],
    ['a name of a port that is none', withPort({ port: 'a b' })],
    ['a protocol that is none', withPort({ protocol: 'ICMP' })],
  ])('with %s is refused', (_, more) =>
    expect(throughTheWire({ ...sampleGroup, ...more } as SecurityGroup)).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } }),
  );

  test('a peer that is nothing is refused, since nothing would mean everybody', () =>
    expect(parseSecurityGroup({ ...securityGroupMessage(sampleGroup), ingress: { rules: [{ peers: [{}] }] } }).ok).toBe(false));

  test('a named port that is none is refused', () =>
    expect(
      [
        { name: 'a', protocol: 'TCP', port: 0 },
        { name: '', protocol: 'TCP', port: 1 },
        { name: 'a', port: 1 },
      ].map((port) => parseNamedPorts([port]).ok),
    ).toEqual([...[false, false, false]]));
});
