// What is not a proper question: answered FORMERR or not at all, never more than there is room for, and never fatal. DNS-38.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tcpBytesMax, udpBytesMax } from './dns-response.ts';
import { createResponder } from './responder.ts';
import { askBytes, dnsPacket } from './testing/dns-packet.ts';
import type { Transport } from './upstream.ts';
import type { StoredRecordSet } from './zone.ts';
import { createZones } from './zones.ts';

const tenant = { org: 'default', project: 'default' };
const zones = createZones(() => 1_800_000_000_000);
zones.ensure(tenant, 'cluster.local');
const hosts = Array.from({ length: 400 }, (_, index) => `h${index}.big.shop.svc`);
zones.put(
  tenant,
  'cluster.local',
  'k8shost/services/big',
  [
    { name: 'web.shop.svc', type: 'A', ttlSeconds: 5, values: ['10.96.0.7'], reverse: true },
    ...hosts.map((name, index): StoredRecordSet => ({ name, type: 'A', ttlSeconds: 5, values: [`10.1.${index >> 8}.${index & 255}`] })),
    { name: '_x._tcp.big.shop.svc', type: 'SRV', ttlSeconds: 5, values: hosts.map((name) => `0 0 1 ${name}.cluster.local.`) },
    { name: 'note.shop.svc', type: 'TXT', ttlSeconds: 5, values: Array.from({ length: 9 }, (_, index) => String(index).repeat(9_000)) },
    { name: 'loop.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['pool.shop.svc.cluster.local.'] },
    { name: 'pool.shop.svc', type: 'CNAME', ttlSeconds: 5, values: ['loop.shop.svc.cluster.local.'] },
  ],
  1_800_000_001,
);
const respond = createResponder(() => zones.of(tenant));

const replyTo = (message: Buffer, over: Transport = 'udp'): Buffer | undefined => {
  const reply = respond(message, over);
  if (reply instanceof Promise) throw new Error('nobody else is asked here');
  return reply;
};
const uint16 = (...values: number[]): Buffer => Buffer.from(values.flatMap((value) => [value >> 8, value & 255]));
/** Counts are of questions, answers, authorities and additional records. */
const message = (counts: readonly [number, number, number, number], ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([uint16(0x4711, 0x0100, ...counts), ...parts]);
const wire = (...labels: string[]): Buffer =>
  Buffer.concat([...labels.map((label) => Buffer.from(`${String.fromCodePoint(label.length)}${label}`)), Buffer.of(0)]);
const web = wire('web', 'shop', 'svc', 'cluster', 'local');
const inA = uint16(1, 1);
const opt = (bytes: number, length = 0): Buffer => Buffer.concat([Buffer.of(0), uint16(41, bytes, 0, 0, length)]);
const asked = Buffer.concat([web, inA]);

const malformed: readonly (readonly [string, Buffer])[] = [
  ['a header alone that promises a question', message([1, 0, 0, 0])],
  ['a name that points to itself', message([1, 0, 0, 0], uint16(0xc00c), inA)],
  ['a name that points forward', message([1, 0, 0, 0], uint16(0xc010), inA, web)],
  ['a name that points into the header', message([1, 0, 0, 0], uint16(0xc000), inA)],
  ['a label and then a pointer back to it', message([1, 0, 0, 0], Buffer.from('\u0003web'), uint16(0xc00c), inA)],
  ['a pointer that is cut', message([1, 0, 0, 0], Buffer.of(0xc0))],
  ['a label of a reserved kind (RFC 1035 section 4.1.4)', message([1, 0, 0, 0], Buffer.of(0x40, 0x61, 0), inA)],
  ['a name of 256 bytes', message([1, 0, 0, 0], wire('ab', ...Array<string>(126).fill('a')), inA)],
  ['a name that never ends', message([1, 0, 0, 0], Buffer.alloc(300, Buffer.from('\u0003abc')))],
  ['a question without its class', message([1, 0, 0, 0], web, uint16(1))],
  ['65,535 questions', message([65_535, 0, 0, 0], asked)],
  ['two questions', message([2, 0, 0, 0], asked, asked)],
  ['no question', message([0, 0, 0, 0])],
  ['no question, and an OPT record', message([0, 0, 0, 1], opt(1_232))],
  ['65,535 answers', message([1, 65_535, 0, 0], asked)],
  ['65,535 of everything', message([1, 65_535, 65_535, 65_535], asked)],
  ['65,535 additional records of the smallest size', message([1, 0, 0, 65_535], asked, Buffer.alloc(60_000))],
  ['an additional record that is cut in its name', message([1, 0, 0, 1], asked, Buffer.of(5, 0x61))],
  ['an additional record that is cut in its middle', message([1, 0, 0, 1], asked, opt(1_232).subarray(0, 7))],
  ['record data that is longer than the message', message([1, 0, 0, 1], asked, opt(1_232, 9))],
  ['an OPT record among the answers', message([1, 1, 0, 0], asked, opt(1_232))],
  ['two OPT records', message([1, 0, 0, 2], asked, opt(1_232), opt(1_232))],
  ['a question for OPT', message([1, 0, 0, 0], web, uint16(41, 1))],
];

test.each(malformed)('%s is FORMERR, over UDP and TCP', (_, bytes) => {
  for (const over of ['udp', 'tcp'] as const) {
    const packet = dnsPacket.decode(replyTo(bytes, over) ?? Buffer.alloc(0));
    expect(packet).toMatchObject({ id: 0x4711, type: 'response', rcode: 'FORMERR', answers: [], authorities: [] });
  }
});

describe('not answered, so that two servers never talk to each other for ever', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['less than a header', message([1, 0, 0, 0]).subarray(0, 11)],
    ['a response that is whole', Buffer.concat([uint16(0x4711, 0x8180, 1, 0, 0, 0), asked])],
    ['a response that is malformed', Buffer.concat([uint16(0x4711, 0x8180, 65_535, 0, 0, 0), asked])],
    ['our own reply', replyTo(message([1, 0, 0, 0], asked)) ?? Buffer.alloc(0)],
    ['our own FORMERR', replyTo(message([2, 0, 0, 0], asked)) ?? Buffer.alloc(0)],
  ])('%s', (_, bytes) => {
    expect(replyTo(bytes)).toBeUndefined();
  });
});

test('what stands behind the message is not read', () => {
  const reply = dnsPacket.decode(replyTo(message([1, 0, 0, 0], asked, Buffer.alloc(400, 0xff))) ?? Buffer.alloc(0));
  expect(reply).toMatchObject({ rcode: 'NOERROR', answers: [{ data: '10.96.0.7' }] });
});

test('a text too big for any message is cut over TCP too, and says so', () => {
  const reply = replyTo(askBytes('note.shop.svc.cluster.local', 'TXT'), 'tcp') ?? Buffer.alloc(0);
  expect(reply.length).toBeLessThanOrEqual(tcpBytesMax);
  expect(dnsPacket.decode(reply)).toMatchObject({ flag_tc: true });
});

test('a reply is never a byte larger than its room, and at most a record smaller', () => {
  for (let room = 512; room <= udpBytesMax; room += 1) {
    const reply = replyTo(askBytes('_x._tcp.big.shop.svc.cluster.local', 'SRV', { edns: room })) ?? Buffer.alloc(0);
    expect(reply.length).toBeLessThanOrEqual(room);
    expect(reply.length).toBeGreaterThan(room - 64);
  }
});

const label = fc.constantFrom(
  'web',
  'shop',
  'svc',
  'cluster',
  'local',
  'big',
  '_x',
  '_tcp',
  'note',
  'loop',
  'WEB',
  'a.b',
  '',
  '\u00ff',
  'x'.repeat(63),
  'x'.repeat(70),
);
const names = fc.oneof(
  fc
    .constantFrom('web.shop.svc', '_x._tcp.big.shop.svc', 'note.shop.svc', 'loop.shop.svc', '', 'nobody')
    .map((name) => wire(...name.split('.'), 'cluster', 'local')),
  fc
    .array(label, { maxLength: 12 })
    .map((labels) => Buffer.concat([...labels.map((one) => Buffer.concat([Buffer.of(one.length), Buffer.from(one, 'latin1')])), Buffer.of(0)])),
  fc.nat(0x3fff).map((to) => uint16(0xc000 | to)),
);
const number16 = fc.oneof(fc.constantFrom(0, 1, 2, 5, 6, 12, 16, 28, 33, 41, 250, 251, 252, 255, 512, 1_232, 4_096, 65_535), fc.nat(65_535));
const question = fc
  .tuple(names, number16, fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: number16 }))
  .map(([name, type, of]) => Buffer.concat([name, uint16(type, of)]));
const additional = fc.oneof(
  number16.map((bytes) => opt(bytes)),
  fc
    .tuple(names, number16, number16, number16, fc.uint8Array({ maxLength: 20 }))
    .map(([name, type, size, length, bytes]) => Buffer.concat([name, uint16(type, size, 0, 0, length), bytes])),
);
const count = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: number16 });
const queries = fc
  .tuple(
    number16,
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 0x0100, 0x0110) }, { weight: 1, arbitrary: number16 }),
    fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: number16 }), count, count, count),
    fc.array(question, { minLength: 1, maxLength: 2 }),
    fc.array(additional, { maxLength: 3 }),
  )
  .map(([id, flags, counts, questions, records]) => Buffer.concat([uint16(id, flags, ...counts), ...questions, ...records]));

/** Said by the message alone, so that it does not repeat what is tested. */
const roomOf = (bytes: Buffer, over: Transport): number => (over === 'tcp' ? tcpBytesMax : bytes.readUInt16BE(10) === 0 ? 512 : udpBytesMax);

test('whatever is asked, the reply is well-formed, of the question, and fits', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(queries, fc.constantFrom<Transport>('udp', 'tcp'), fc.option(fc.nat(60)), (whole, over, cut) => {
      const bytes = cut === null ? whole : whole.subarray(0, whole.length - cut);
      const reply = replyTo(bytes, over);
      if (reply === undefined) {
        expect(bytes.length < 12 || (bytes.readUInt8(2) & 0x80) !== 0).toBe(true);
        return;
      }
      expect(reply.length).toBeLessThanOrEqual(roomOf(bytes, over));
      expect(reply.readUInt16BE(0)).toBe(bytes.readUInt16BE(0));
      expect(reply.readUInt8(2) & 0xf8).toBe((bytes.readUInt8(2) & 0x78) | 0x80);
      const packet = dnsPacket.decode(reply);
      if (packet.questions.length > 0) expect(bytes.subarray(12).includes(reply.subarray(12, 12 + questionBytes(reply)))).toBe(true);
      seen.set(packet.rcode, (seen.get(packet.rcode) ?? 0) + 1);
    }),
    { numRuns: 5_000 },
  );
  expect([...seen.keys()].toSorted()).toEqual(expect.arrayContaining(['FORMERR', 'NOERROR', 'NOTIMP', 'NXDOMAIN', 'REFUSED']));
});

/** Of a reply with a question: its name has no pointers. */
function questionBytes(reply: Buffer): number {
  let at = 12;
  while (reply[at] !== 0) at += (reply[at] ?? 0) + 1;
  return at + 5 - 12;
}
