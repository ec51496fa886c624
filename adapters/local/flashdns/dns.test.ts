// The DNS rules without sockets; dns-packet is the judge of what is on the wire. DNS-* are ids of the Kubernetes DNS contract.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { askBytes, dnsPacket, type Packet } from './testing/dns-packet.ts';
import { readQuery } from './dns-query.ts';
import { encodeResponse, tcpBytesMax, udpBytesMax, udpRoom } from './dns-response.ts';
import type { StoredRecordSet } from './zone.ts';
import { createZones } from './zones.ts';

const tenant = { org: 'default', project: 'default' };
const a = (name: string, ...values: string[]): StoredRecordSet => ({ name, type: 'A', ttlSeconds: 5, values });

function world() {
  const zones = createZones(() => 1_800_000_000_000);
  const zone = zones.ensure(tenant, 'cluster.local');
  zone.put(
    'k8shost/services/web',
    [a('web.shop.svc', '10.96.0.7'), { name: '_http._tcp.web.shop.svc', type: 'SRV', ttlSeconds: 5, values: ['0 100 80 web.shop.svc.cluster.local.'] }],
    1_800_000_001,
  );
  zone.put(
    'k8shost/services/db',
    [
      a('db.shop.svc', '10.1.0.1', '10.1.0.2', '10.1.0.3'),
      { name: 'db.shop.svc', type: 'AAAA', ttlSeconds: 5, values: ['2001:db8::1', '::ffff:10.0.0.1'] },
      { name: 'note.shop.svc', type: 'TXT', ttlSeconds: 30, values: ['x'.repeat(300)] },
    ],
    1_800_000_001,
  );
  zone.put(
    'k8shost/services/alias',
    [
      { name: 'in.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['web.shop.svc.cluster.local.'] },
      { name: 'out.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['Example.com.'] },
      { name: 'lost.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['nobody.shop.svc.cluster.local.'] },
      { name: 'loop.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['loop.shop.svc.cluster.local.'] },
    ],
    1_800_000_001,
  );
  zones
    .ensure(tenant, '10.in-addr.arpa')
    .put('k8shost/services/web', [{ name: '7.0.96', type: 'PTR', ttlSeconds: 5, values: ['web.shop.svc.cluster.local.'] }], 1);
  const replyBytes = (bytes: Buffer, room?: number): Buffer | undefined => {
    const query = readQuery(bytes);
    return query && encodeResponse(query, answer(query, zones.of(tenant)), { room: room ?? udpRoom(query), recursion: false });
  };
  const ask = (...question: Parameters<typeof askBytes>): Packet => {
    const reply = replyBytes(askBytes(...question));
    if (!reply) throw new Error('no reply');
    return dnsPacket.decode(reply);
  };
  return { zone, zones, replyBytes, ask };
}

const told = (packet: Packet): string =>
  `${packet.rcode} ${packet.answers.map(({ type, data }) => `${type} ${typeof data === 'string' ? data : JSON.stringify(data)}`).join(', ')}`.trim();

describe('answers', () => {
  test('DNS-2, DNS-30: an address, authoritative, without recursion', () => {
    const packet = world().ask('web.shop.svc.cluster.local', 'A');
    expect(told(packet)).toBe('NOERROR A 10.96.0.7');
    expect(packet).toMatchObject({ id: 7, type: 'response', flag_aa: true, flag_ra: false, flag_rd: true, flag_tc: false, authorities: [] });
    expect(packet.answers[0]).toMatchObject({ name: 'web.shop.svc.cluster.local', ttl: 5 });
  });

  test('DNS-1: the version of the specification', () => {
    expect(
      world()
        .ask('dns-version.cluster.local', 'TXT')
        .answers.map(({ data }) => String(data)),
    ).toEqual(['1.1.0']);
  });

  test('DNS-3, DNS-7: a port, with the address of its target', () => {
    const packet = world().ask('_http._tcp.web.shop.svc.cluster.local', 'SRV');
    expect(packet.answers[0]?.data).toEqual({ priority: 0, weight: 100, port: 80, target: 'web.shop.svc.cluster.local' });
    expect(packet.additionals).toMatchObject([{ type: 'A', name: 'web.shop.svc.cluster.local', data: '10.96.0.7' }]);
  });

  test('DNS-4: the name of an address', () => {
    expect(told(world().ask('7.0.96.10.in-addr.arpa', 'PTR'))).toBe('NOERROR PTR web.shop.svc.cluster.local');
  });

  test('DNS-4, DNS-8: addresses of both families have the names that ask for it, while these are there', () => {
    const { zones, ask } = world();
    const names: readonly StoredRecordSet[] = [
      { ...a('mq.shop.svc', '172.16.0.9'), reverse: true },
      { name: 'mq.shop.svc', type: 'AAAA', ttlSeconds: 5, values: ['2001:db8::567:89ab'], reverse: true },
      a('172-16-0-8.mq.shop.svc', '172.16.0.8'),
    ];
    zones.put(tenant, 'cluster.local', 'k8shost/services/mq', names, 1_800_000_002);
    zones.put(tenant, 'cluster.local', 'k8shost/services/other', [{ ...a('db-0.mq.shop.svc', '172.16.0.9'), reverse: true }], 1_800_000_002);
    const of = (packet: Packet) => packet.answers.map(({ type, data }) => `${type} ${String(data)}`).toSorted();
    expect(of(ask('9.0.16.172.in-addr.arpa', 'PTR'))).toEqual(['PTR db-0.mq.shop.svc.cluster.local', 'PTR mq.shop.svc.cluster.local']);
    // The example of RFC 3596 section 2.5.
    expect(of(ask('b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa', 'PTR'))).toEqual(['PTR mq.shop.svc.cluster.local']);
    expect(ask('8.0.16.172.in-addr.arpa', 'PTR')).toMatchObject({ rcode: 'NXDOMAIN', flag_aa: true });
    zones.put(tenant, 'cluster.local', 'k8shost/services/mq', [], 1_800_000_003);
    expect(of(ask('9.0.16.172.in-addr.arpa', 'PTR'))).toEqual(['PTR db-0.mq.shop.svc.cluster.local']);
  });

  test('IPv6 addresses and long texts come back as they were put', () => {
    const { ask } = world();
    expect(ask('db.shop.svc.cluster.local', 'AAAA', { id: 0 }).answers.map(({ data }) => data)).toEqual(['2001:db8::1', '::ffff:a00:1']);
    const [text] = ask('note.shop.svc.cluster.local', 'TXT').answers;
    expect(((text?.data ?? []) as Buffer[]).map((part) => part.length)).toEqual([255, 45]);
  });

  test('DNS-39: which address comes first differs from query to query', () => {
    const { ask } = world();
    const first = [0, 1, 2].map((id) => ask('db.shop.svc.cluster.local', 'A', { id }).answers[0]?.data);
    expect(first.toSorted()).toEqual(['10.1.0.1', '10.1.0.2', '10.1.0.3']);
  });

  test('DNS-36: an alias is followed inside, and told alone when it leads outside', () => {
    const { ask } = world();
    expect(told(ask('in.shop.svc.cluster.local', 'A'))).toBe('NOERROR CNAME web.shop.svc.cluster.local, A 10.96.0.7');
    expect(told(ask('out.shop.svc.cluster.local', 'A'))).toBe('NOERROR CNAME Example.com');
    expect(told(ask('in.shop.svc.cluster.local', 'CNAME'))).toBe('NOERROR CNAME web.shop.svc.cluster.local');
    expect(told(ask('lost.shop.svc.cluster.local', 'A'))).toBe('NXDOMAIN CNAME nobody.shop.svc.cluster.local');
    expect(ask('loop.shop.svc.cluster.local', 'A').answers.length).toBe(8);
  });

  test.each([
    ['another type of a name', 'web.shop.svc.cluster.local', 'AAAA', 'NOERROR'],
    ['an empty name between', 'shop.svc.cluster.local', 'A', 'NOERROR'],
    ['an empty name of a port', '_tcp.web.shop.svc.cluster.local', 'SRV', 'NOERROR'],
    ['the apex', 'cluster.local', 'A', 'NOERROR'],
    ['an unknown service', 'nobody.shop.svc.cluster.local', 'A', 'NXDOMAIN'],
    ['an unknown namespace', 'web.nowhere.svc.cluster.local', 'A', 'NXDOMAIN'],
    ['a pod by its address (DNS-33)', '10-1-0-1.shop.pod.cluster.local', 'A', 'NXDOMAIN'],
    ['a name below a name', 'x.web.shop.svc.cluster.local', 'A', 'NXDOMAIN'],
  ])('DNS-31: %s is denied with the SOA', (_, name, type, rcode) => {
    const packet = world().ask(name, type);
    expect(packet).toMatchObject({ rcode, answers: [], flag_aa: true });
    expect(packet.authorities).toEqual([
      expect.objectContaining({
        type: 'SOA',
        name: 'cluster.local',
        ttl: 5,
        data: {
          mname: 'ns.dns.cluster.local',
          rname: 'hostmaster.cluster.local',
          serial: 1_800_000_001,
          refresh: 7_200,
          retry: 1_800,
          expire: 86_400,
          minimum: 5,
        },
      }),
    ]);
  });

  test('DNS-31: a name without records is there while its owner keeps it', () => {
    const { zone, ask } = world();
    expect(ask('empty.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
    zone.put('k8shost/namespaces/empty', [a('empty.svc')], 1);
    for (const type of ['A', 'TXT', 'ANY'])
      expect(ask('empty.svc.cluster.local', type)).toMatchObject({ rcode: 'NOERROR', answers: [], authorities: [{ type: 'SOA' }] });
    expect(ask('web.empty.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
    zone.put('k8shost/namespaces/empty', [], 1);
    expect(ask('empty.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
  });

  test('DNS-32: the zone names its server and the address of it', () => {
    const packet = world().ask('cluster.local', 'NS');
    expect(told(packet)).toBe('NOERROR NS ns.dns.cluster.local');
    expect(packet.additionals).toMatchObject([{ name: 'ns.dns.cluster.local', type: 'A', data: '10.96.0.10' }]);
    expect(world().ask('cluster.local', 'SOA').answers[0]).toMatchObject({ type: 'SOA', data: { serial: 1_800_000_001 } });
  });

  test('a name goes with its last record, and the empty names above with it', () => {
    const { zone, ask } = world();
    zone.put('k8shost/services/web', [], 1_800_000_009);
    zone.put('k8shost/services/db', [], 1_800_000_009);
    expect(ask('web.shop.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
    expect(ask('_tcp.web.shop.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
    expect(ask('shop.svc.cluster.local', 'A').rcode).toBe('NOERROR');
    zone.put('k8shost/services/alias', [], 1_800_000_009);
    expect(ask('shop.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
    expect(ask('svc.cluster.local', 'A').authorities[0]?.data).toMatchObject({ serial: 1_800_000_009 });
  });

  test('DNS-11: records that others add to a name take none of its own away', () => {
    const { zones, ask } = world();
    const notes = { name: 'web.shop.svc', type: 'TXT', ttlSeconds: 60, values: ['more'] } as const;
    zones.put(tenant, 'cluster.local', 'acme/notes', [notes, { ...notes, name: 'dns-version-of.acme' }], 1);
    expect(told(ask('web.shop.svc.cluster.local', 'A'))).toBe('NOERROR A 10.96.0.7');
    expect(ask('web.shop.svc.cluster.local', 'TXT').answers).toMatchObject([{ ttl: 60 }]);
    expect(ask('dns-version.cluster.local', 'TXT').answers.map(({ data }) => String(data))).toEqual(['1.1.0']);
  });

  test.each(['*.shop.svc', 'any.shop.svc', 'web.*.svc', '*.*.svc', '_any._tcp.web.shop.svc', '*'])('DNS-12: %s is no wildcard', (name) => {
    const { zone, ask } = world();
    expect(ask(`${name}.cluster.local`, 'A').rcode).toBe('NXDOMAIN');
    zone.put('acme/star', [a('*.shop.svc', '10.9.9.9')], 1);
    expect(ask('nobody.shop.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
  });

  test('DNS-34: an endpoint has its hostname, or else its address with dashes, of both families', () => {
    const { zone, ask } = world();
    const sets = [a('db-0.db.shop.svc', '10.1.0.1'), a('10-1-0-2.db.shop.svc', '10.1.0.2')];
    zone.put('k8shost/services/db', [...sets, { name: '2001-db8--1.db.shop.svc', type: 'AAAA', ttlSeconds: 5, values: ['2001:db8::1'] }], 1);
    expect(told(ask('db-0.db.shop.svc.cluster.local', 'A'))).toBe('NOERROR A 10.1.0.1');
    expect(told(ask('10-1-0-2.db.shop.svc.cluster.local', 'A'))).toBe('NOERROR A 10.1.0.2');
    expect(told(ask('2001-db8--1.db.shop.svc.cluster.local', 'AAAA'))).toBe('NOERROR AAAA 2001:db8::1');
    expect(ask('10-1-0-1.db.shop.svc.cluster.local', 'A').rcode).toBe('NXDOMAIN');
  });

  test('DNS-37: the search path is walked by who asks, never here', () => {
    const { ask } = world();
    const suffixes = ['shop.svc.cluster.local', 'svc.cluster.local', 'cluster.local'];
    expect(suffixes.map((suffix) => ask(`web.shop.${suffix}`, 'A').rcode)).toEqual(['NXDOMAIN', 'NOERROR', 'NXDOMAIN']);
  });

  test('DNS-41: what is answered is put together once, however much changes beside it', () => {
    const { zone } = world();
    const before = zone.lookup('db.shop.svc.cluster.local', 1);
    zone.put('k8shost/services/other', [a('other.shop.svc', '10.96.0.8')], 1_800_000_002);
    expect(zone.lookup('db.shop.svc.cluster.local', 1)).toBe(before);
    zone.put('k8shost/services/db', [a('db.shop.svc', '10.1.0.9')], 1_800_000_003);
    expect(zone.lookup('db.shop.svc.cluster.local', 1)).toMatchObject([{ bytes: Buffer.from([10, 1, 0, 9]) }]);
  });

  test('two owners of a name share it, each replacing only its own', () => {
    const { zone, ask } = world();
    zone.put('k8shost/endpointslices/x', [{ ...a('web.shop.svc', '10.96.0.8', '10.96.0.7'), ttlSeconds: 2 }], 1);
    const packet = ask('web.shop.svc.cluster.local', 'A', { id: 0 });
    expect(packet.answers.map(({ data, ttl }) => `${String(data)} ${ttl}`).toSorted()).toEqual(['10.96.0.7 2', '10.96.0.8 2']);
    zone.put('k8shost/services/web', [], 1);
    expect(ask('web.shop.svc.cluster.local', 'A', { id: 0 }).answers.map(({ data }) => data)).toEqual(['10.96.0.8', '10.96.0.7']);
  });
});

describe('the protocol (DNS-38)', () => {
  test('the case of the question is echoed, and answers point to it', () => {
    const packet = world().ask('WeB.sHop.svc.Cluster.LOCAL', 'A');
    expect(packet.questions[0]?.name).toBe('WeB.sHop.svc.Cluster.LOCAL');
    expect(packet.answers[0]).toMatchObject({ name: 'WeB.sHop.svc.Cluster.LOCAL', data: '10.96.0.7' });
  });

  test('names outside are REFUSED, other classes and transfers too (DNS-35)', () => {
    const { ask } = world();
    for (const packet of [
      ask('example.com', 'A'),
      ask('local', 'A'),
      ask('cluster.local', 'AXFR'),
      ask('cluster.local', 'IXFR'),
      ask('web.shop.svc.cluster.local', 'A', { class: 'CH' }),
    ])
      expect(packet).toMatchObject({ rcode: 'REFUSED', flag_aa: false, answers: [], authorities: [] });
  });

  test('ANY is answered with one made-up record (RFC 8482)', () => {
    const { ask } = world();
    expect(ask('web.shop.svc.cluster.local', 'ANY').answers).toMatchObject([{ type: 'HINFO', data: { cpu: 'RFC8482', os: '' } }]);
    expect(ask('nobody.shop.svc.cluster.local', 'ANY').rcode).toBe('NXDOMAIN');
    expect(ask('shop.svc.cluster.local', 'ANY')).toMatchObject({ rcode: 'NOERROR', answers: [] });
  });

  test('EDNS is echoed with our size, and an unknown version is BADVERS', () => {
    const { ask, replyBytes } = world();
    expect(ask('web.shop.svc.cluster.local', 'A').additionals).toEqual([]);
    expect(ask('web.shop.svc.cluster.local', 'A', { edns: 4_096 }).additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: udpBytesMax, ednsVersion: 0 }]);
    const badVersion = askBytes('web.shop.svc.cluster.local', 'A', { edns: 4_096, ednsVersion: 1 });
    const reply = dnsPacket.decode(replyBytes(badVersion) ?? Buffer.alloc(0));
    expect(reply).toMatchObject({ rcode: 'NOERROR', answers: [], additionals: [{ type: 'OPT', extendedRcode: 1, ednsVersion: 0 }] });
  });

  test('what does not fit is cut and says so', () => {
    const { zone, replyBytes } = world();
    zone.put('k8shost/services/big', [a('big.shop.svc', ...Array.from({ length: 200 }, (_, index) => `10.2.0.${index}`))], 1);
    const sizes = [
      [askBytes('big.shop.svc.cluster.local', 'A'), undefined, 512, true],
      [askBytes('big.shop.svc.cluster.local', 'A', { edns: 100 }), undefined, 512, true],
      [askBytes('big.shop.svc.cluster.local', 'A', { edns: 65_000 }), undefined, udpBytesMax, true],
      [askBytes('big.shop.svc.cluster.local', 'A'), tcpBytesMax, 4_096, false],
    ] as const;
    for (const [query, room, bytesMax, cut] of sizes) {
      const reply = replyBytes(query, room) ?? Buffer.alloc(0);
      expect(reply.length).toBeLessThanOrEqual(bytesMax);
      const packet = dnsPacket.decode(reply);
      expect(packet.flag_tc).toBe(cut);
      if (!cut) expect(packet.answers.length).toBe(200);
    }
  });

  test('additional addresses are left out before anything is called cut', () => {
    const { zone, ask } = world();
    const hosts = Array.from({ length: 6 }, (_, index) => `host-${index}-with-a-rather-long-name.db.shop.svc`);
    zone.put(
      'k8shost/services/db',
      [
        ...hosts.map((host, index) => a(host, `10.1.0.${index}`)),
        { name: '_x._tcp.db.shop.svc', type: 'SRV', ttlSeconds: 5, values: hosts.map((host) => `0 0 1 ${host}.cluster.local.`) },
      ],
      1,
    );
    const packet = ask('_x._tcp.db.shop.svc.cluster.local', 'SRV');
    expect(packet).toMatchObject({ flag_tc: false });
    expect(packet.answers.length).toBe(6);
    expect(packet.additionals.length).toBeLessThan(6);
  });

  test.each([
    ['two questions', (query: Buffer) => query.writeUInt16BE(2, 4), 'FORMERR'],
    ['no question', (query: Buffer) => query.writeUInt16BE(0, 4), 'FORMERR'],
    ['a record that is not there', (query: Buffer) => query.writeUInt16BE(1, 10), 'FORMERR'],
    ['a name with a pointer', (query: Buffer) => query.writeUInt8(0xc0, 12), 'FORMERR'],
    ['a label that runs past the end', (query: Buffer) => query.writeUInt8(63, 12), 'FORMERR'],
    ['opcode STATUS', (query: Buffer) => query.writeUInt8(0x10, 2), 'NOTIMP'],
    ['opcode UPDATE', (query: Buffer) => query.writeUInt8(0x28, 2), 'NOTIMP'],
  ])('%s', (_, spoil, expected) => {
    const query = askBytes('web.shop.svc.cluster.local', 'A');
    spoil(query);
    expect(dnsPacket.decode(world().replyBytes(query) ?? Buffer.alloc(0))).toMatchObject({ id: 7, rcode: expected, questions: [] });
  });

  test('a label with a dot in it is a name that nobody has', () => {
    const { replyBytes } = world();
    const query = askBytes('web-shop.svc.cluster.local', 'A');
    query.write('.', 16);
    const packet = dnsPacket.decode(replyBytes(query) ?? Buffer.alloc(0));
    expect(packet).toMatchObject({ rcode: 'NXDOMAIN', authorities: [{ name: 'cluster.local', type: 'SOA' }] });
  });

  test('two OPT records, or one with a name, are malformed', () => {
    const { replyBytes } = world();
    const one = askBytes('web.shop.svc.cluster.local', 'A', { edns: 1_232 });
    const two = Buffer.concat([one, one.subarray(-11)]);
    two.writeUInt16BE(2, 10);
    const named = Buffer.concat([one.subarray(0, -11), Buffer.from([1, 0x78]), one.subarray(-11)]);
    for (const query of [two, named]) expect(dnsPacket.decode(replyBytes(query) ?? Buffer.alloc(0)).rcode).toBe('FORMERR');
  });

  test('names behind the reach of a pointer (16,383 bytes) are written whole', () => {
    const { zone, replyBytes } = world();
    const targets = Array.from({ length: 600 }, (_, index) => `host-${index}.elsewhere.svc`);
    zone.put(
      'k8shost/services/far',
      [
        ...targets.map((host) => a(host, '10.3.0.1', '10.3.0.2')),
        { name: '_x._tcp.far.svc', type: 'SRV', ttlSeconds: 5, values: targets.map((host) => `0 0 1 ${host}.cluster.local.`) },
      ],
      1,
    );
    const packet = dnsPacket.decode(replyBytes(askBytes('_x._tcp.far.svc.cluster.local', 'SRV'), tcpBytesMax) ?? Buffer.alloc(0));
    expect(packet.answers.length).toBe(600);
    expect(packet.additionals.length).toBe(64);
    for (const { name } of packet.additionals) expect(name).toMatch(/^host-\d+\.elsewhere\.svc\.cluster\.local$/);
  });

  test('a response is never answered', () => {
    const { replyBytes } = world();
    const reply = replyBytes(askBytes('web.shop.svc.cluster.local', 'A')) ?? Buffer.alloc(0);
    expect(replyBytes(reply)).toBeUndefined();
    expect(replyBytes(Buffer.alloc(11))).toBeUndefined();
  });

  test('any bytes get a well-formed reply that fits, or none', () => {
    const { replyBytes } = world();
    const valid = askBytes('_http._tcp.web.shop.svc.cluster.local', 'SRV', { edns: 1_232 });
    const mutated = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 8 }).map((changes) => {
      const bytes = Buffer.from(valid);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    const cut = fc.nat(valid.length).map((length) => valid.subarray(0, length));
    const random = fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.oneof(mutated, cut, random), (bytes) => {
        const reply = replyBytes(bytes);
        if (!reply) return;
        expect(reply.length).toBeLessThanOrEqual(udpBytesMax);
        expect(reply.readUInt16BE(0)).toBe(bytes.readUInt16BE(0));
        expect(reply.readUInt8(2) & 0x80).toBe(0x80);
        dnsPacket.decode(reply);
      }),
      { numRuns: 3_000 },
    );
  });
});
