// FlashDNS asks others for what is not its own: here another FlashDNS, and sockets that misbehave.
import { createSocket, type Socket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { StoredRecordSet } from './zone.ts';
import { createResponder } from './responder.ts';
import { listenDns } from './dns-listener.ts';
import { askBytes, dnsPacket, type Packet } from './testing/dns-packet.ts';
import { parseResolverAddress } from './resolver-address.ts';
import { createUpstream, type Transport } from './upstream.ts';
import { createZones } from './zones.ts';

const tenant = { org: 'default', project: 'default' };
const a = (name: string, ...values: string[]): StoredRecordSet => ({ name, type: 'A', ttlSeconds: 60, values });

function zonesWith(apex: string, ...recordSets: StoredRecordSet[]) {
  const zones = createZones(() => 1_800_000_000_000);
  zones.ensure(tenant, apex);
  zones.put(tenant, apex, 'owner', recordSets, 1);
  return zones;
}

/** A FlashDNS of its own, as the world outside: example.com and the names of 192.0.2.0/24. */
async function outside(): Promise<string> {
  const many = Array.from({ length: 60 }, (_, index) => `192.0.2.${index + 1}`);
  const zones = zonesWith('example.com', { ...a('www', '192.0.2.7'), reverse: true }, a('many', ...many), {
    name: 'text',
    type: 'TXT',
    ttlSeconds: 60,
    values: ['hello'],
  });
  const listener = await listenDns(
    '127.0.0.1',
    0,
    createResponder(() => zones.of(tenant)),
  );
  afterAll(() => listener.stop());
  return `127.0.0.1:${listener.port}`;
}

const inside = zonesWith(
  'cluster.local',
  { ...a('web.shop.svc', '10.96.0.7'), reverse: true },
  { name: 'out.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['www.example.com.'] },
  { name: 'many.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['many.example.com.'] },
  { name: 'nowhere.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['nobody.example.com.'] },
);

const told = ({ rcode, answers, flag_aa: aa, flag_ra: ra }: Packet): string =>
  [rcode, ...(aa ? ['aa'] : []), ...(ra ? ['ra'] : []), ...answers.map(({ name, type, data }) => `${name} ${type} ${String(data)}`)].join(', ');

function asking(...addresses: [string, ...string[]]) {
  const respond = createResponder(() => inside.of(tenant), createUpstream({ addresses, timeoutMs: 200 }));
  return async (bytes: Buffer, over: Transport = 'udp'): Promise<Packet> => dnsPacket.decode((await respond(bytes, over)) ?? Buffer.alloc(0));
}

describe('names outside', () => {
  let world = '';
  beforeAll(async () => {
    world = await outside();
  });

  test.each<[string, string, string, string]>([
    ['an address', 'www.example.com', 'A', 'NOERROR, aa, www.example.com A 192.0.2.7'],
    ['a name that is not there', 'nobody.example.com', 'A', 'NXDOMAIN, aa'],
    ['the name of an address that has none here', '7.2.0.192.in-addr.arpa', 'PTR', 'NOERROR, aa, 7.2.0.192.in-addr.arpa PTR www.example.com'],
  ])('%s is what the other says of it, over UDP and TCP', async (_, name, type, answer) => {
    expect(told(await asking(world)(askBytes(name, type)))).toBe(answer);
    expect(told(await asking(world)(askBytes(name, type), 'tcp'))).toBe(answer);
  });

  test.each<[string, string, string]>([
    ['ours', 'web.shop.svc.cluster.local', 'NOERROR, aa, ra, web.shop.svc.cluster.local A 10.96.0.7'],
    ['ours, and not there', 'nobody.shop.svc.cluster.local', 'NXDOMAIN, aa, ra'],
    [
      'an alias that leads outside (DNS-36)',
      'out.shop.svc.cluster.local',
      'NOERROR, ra, out.shop.svc.cluster.local CNAME www.example.com, www.example.com A 192.0.2.7',
    ],
    ['an alias of nobody', 'nowhere.shop.svc.cluster.local', 'NXDOMAIN, ra, nowhere.shop.svc.cluster.local CNAME nobody.example.com'],
  ])('%s', async (_, name, answer) => {
    expect(told(await asking(world)(askBytes(name, 'A')))).toBe(answer);
  });

  test('what does not fit a datagram is fetched whole for an alias, and cut for who asks by one', async () => {
    const whole = await asking(world)(askBytes('many.shop.svc.cluster.local', 'A'), 'tcp');
    expect(whole.answers).toHaveLength(61);
    expect(await asking(world)(askBytes('many.example.com', 'A'))).toMatchObject({ flag_tc: true });
  });

  test('the id, and the case of the name, are those of the question', async () => {
    const reply = await asking(world)(askBytes('wWw.eXample.com', 'A', { id: 4_711 }));
    expect(reply).toMatchObject({ id: 4_711, questions: [{ name: 'wWw.eXample.com' }] });
  });

  test('who does not want others asked is refused', async () => {
    const bytes = askBytes('www.example.com', 'A');
    bytes.writeUInt16BE(0, 2);
    expect(told(await asking(world)(bytes))).toBe('REFUSED, ra');
  });

  test('the second is asked where the first is not there, and nobody answering is a failure', async () => {
    const nobody = `127.0.0.1:${await freePort()}`;
    for (const over of ['udp', 'tcp'] as const) {
      expect(told(await asking(nobody, world)(askBytes('www.example.com', 'A'), over))).toBe('NOERROR, aa, www.example.com A 192.0.2.7');
      expect(told(await asking(nobody)(askBytes('www.example.com', 'A'), over))).toBe('SERVFAIL, ra');
    }
    expect(told(await asking(nobody)(askBytes('out.shop.svc.cluster.local', 'A')))).toBe('SERVFAIL, ra, out.shop.svc.cluster.local CNAME www.example.com');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Answers every question with these bytes, made from the question's. */
async function misbehaving(answersTo: (asked: Buffer) => readonly Buffer[]): Promise<string> {
  const socket: Socket = createSocket('udp4');
  socket.on('message', (asked, from) => {
    for (const bytes of answersTo(asked)) socket.send(bytes, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => socket.close(() => resolve())));
  return `127.0.0.1:${socket.address().port}`;
}
const asReply = (asked: Buffer, id = asked.readUInt16BE(0)): Buffer => {
  const reply = Buffer.from(asked);
  reply.writeUInt16BE(id, 0);
  reply.writeUInt16BE(0x8183, 2);
  return reply;
};

test('replies with another id, questions, and noise are no replies', async () => {
  const address = await misbehaving((asked) => [Buffer.from('noise'), asked, asReply(asked, (asked.readUInt16BE(0) + 1) % 65_536), asReply(asked)]);
  expect(told(await asking(address)(askBytes('www.example.com', 'A')))).toBe('NXDOMAIN, ra');
});

test('who says nothing, or what cannot be read, is a failure in time', async () => {
  const silent = await misbehaving(() => []);
  expect(told(await asking(silent)(askBytes('www.example.com', 'A')))).toBe('SERVFAIL, ra');
  const cut = await misbehaving((asked) => {
    const reply = asReply(asked);
    reply.writeUInt16BE(9, 6);
    return [reply];
  });
  expect(told(await asking(cut)(askBytes('out.shop.svc.cluster.local', 'A')))).toBe('SERVFAIL, ra, out.shop.svc.cluster.local CNAME www.example.com');
});

test('no more is asked at once than there is room for', async () => {
  const silent = await misbehaving(() => []);
  const upstream = createUpstream({ addresses: [silent], timeoutMs: 200, atOnceMax: 2 });
  const asked = [1, 2, 3].map((id) => upstream.ask(askBytes('www.example.com', 'A', { id }), 'udp'));
  expect(await Promise.race([asked[2], asked[0]?.then(() => 'the first')])).toBeUndefined();
  await Promise.all(asked);
});

test.each([
  ['192.0.2.1', { host: '192.0.2.1', port: 53 }],
  ['192.0.2.1:5353', { host: '192.0.2.1', port: 5_353 }],
  ['2001:db8::1', { host: '2001:db8::1', port: 53 }],
  ['[2001:db8::1]:5353', { host: '2001:db8::1', port: 5_353 }],
])('%s is an address', (text, address) => {
  expect(parseResolverAddress(text)).toEqual(address);
});
