// From an answer to bytes: owner names compressed, record data as it is, cut to the room there is. Everything is written once, into one
// buffer that all replies share, and copied out when its length is known.
import type { Answer, RecordsOfName } from './answer.ts';
import { parentOf } from './dns-name.ts';
import type { Query } from './dns-query.ts';
import { classIn, recordType } from './dns-types.ts';

const headerBytes = 12;
/** What a resolver can be sent over UDP without fragments on any path. Source: DNS flag day 2020. */
export const udpBytesMax = 1_232;
const udpBytesWithoutEdns = 512;
export const tcpBytesMax = 65_535;
const optBytes = 11;
/** Type, class, TTL and length of a record. */
const fixedBytes = 10;
/** How far a compressed name can point (RFC 1035 section 4.1.4). */
const pointerMax = 0x3fff;

/** The room in a UDP answer to this query. */
export const udpRoom = (query: Query): number => (query.edns ? Math.min(Math.max(query.edns.udpBytes, udpBytesWithoutEdns), udpBytesMax) : udpBytesWithoutEdns);

interface ResponseOptions {
  /** Bytes, at most. What is left out of answers or authority sets TC; additional records go silently. */
  readonly room: number;
  /** Whether others are asked for what is not ours (RA; DNS-30). */
  readonly recursion: boolean;
}

export function encodeResponse(query: Query, answer: Answer, { room, recursion }: ResponseOptions): Buffer {
  const reply = startReply(query, room - (query.edns ? optBytes : 0));
  const answers = addAll(reply, answer.answers);
  const authority = answers.whole ? addAll(reply, answer.authority) : none;
  const whole = answers.whole && authority.whole;
  const additional = whole ? addAll(reply, answer.additional) : none;
  written.writeUInt16BE(query.id, 0);
  written.writeUInt16BE(flagsOf(query, answer, !whole) | (recursion ? 0x0080 : 0), 2);
  written.writeUInt16BE(query.question ? 1 : 0, 4);
  written.writeUInt16BE(answers.count, 6);
  written.writeUInt16BE(authority.count, 8);
  written.writeUInt16BE(additional.count + (query.edns ? 1 : 0), 10);
  if (query.edns) addOpt(reply, query.edns.dnssecOk, answer.rcode);
  return Buffer.from(written.subarray(0, reply.length));
}

const flagsOf = (query: Query, answer: Answer, truncated: boolean): number =>
  0x8000 |
  (query.opcode << 11) |
  (answer.authoritative ? 0x0400 : 0) |
  (truncated ? 0x0200 : 0) |
  (query.recursionDesired ? 0x0100 : 0) |
  (query.checkingDisabled ? 0x0010 : 0) |
  (answer.rcode & 15);

const written = Buffer.alloc(tcpBytesMax);

interface Reply {
  readonly room: number;
  /** Bytes so far. */
  length: number;
  /** Its name; '' for no question, and for the root: nothing points there. */
  readonly asked: string;
  /** Where names start that are not part of the asked one. */
  readonly offsets: Map<string, number>;
}

function startReply({ question }: Query, room: number): Reply {
  question?.bytes.copy(written, headerBytes);
  return { room, length: headerBytes + (question?.bytes.length ?? 0), asked: question?.name ?? '', offsets: new Map() };
}

const none = { count: 0, whole: false };

/** As many as fit, from the first on. */
function addAll(reply: Reply, section: readonly RecordsOfName[]): { readonly count: number; readonly whole: boolean } {
  let count = 0;
  for (const { name, records, from } of section) {
    for (let index = 0; index < records.length; index += 1) {
      const record = records[(from + index) % records.length];
      if (record === undefined || !add(reply, name, record.type, record.ttlSeconds, record.bytes)) return { count, whole: false };
      count += 1;
    }
  }
  return { count, whole: true };
}

function add(reply: Reply, name: string, type: number, ttlSeconds: number, bytes: Buffer): boolean {
  const at = addName(reply, name, fixedBytes + bytes.length);
  if (at === undefined) return false;
  written.writeUInt16BE(type, at);
  written.writeUInt16BE(classIn, at + 2);
  written.writeUInt32BE(ttlSeconds, at + 4);
  written.writeUInt16BE(bytes.length, at + 8);
  bytes.copy(written, at + fixedBytes);
  reply.length = at + fixedBytes + bytes.length;
  return true;
}

/** Writes the labels and a pointer to the longest known suffix. The offset behind it; undefined when it and `more` bytes do not fit. */
function addName(reply: Reply, name: string, more: number): number | undefined {
  let suffix: string | undefined = name;
  while (suffix && offsetOf(reply, suffix) === undefined) suffix = parentOf(suffix);
  const pointer = suffix ? offsetOf(reply, suffix) : undefined;
  // A dot in the text is a length on the wire: only the first label's comes on top.
  const labelBytes = pointer === undefined ? (name === '' ? 0 : name.length + 1) : name.length - (suffix ?? '').length;
  const end = reply.length + labelBytes + (pointer === undefined ? 1 : 2);
  if (end + more > reply.room) return undefined;
  writeLabels(reply, name, labelBytes);
  if (pointer === undefined) written.writeUInt8(0, end - 1);
  else written.writeUInt16BE(0xc000 | pointer, end - 2);
  return end;
}

function writeLabels({ length, offsets }: Reply, name: string, bytes: number): void {
  for (let at = 0; at < bytes;) {
    const dot = name.indexOf('.', at);
    const end = dot < 0 ? name.length : dot;
    written.writeUInt8(end - at, length + at);
    written.write(name.slice(at, end), length + at + 1, 'latin1');
    if (length + at <= pointerMax) offsets.set(name.slice(at), length + at);
    at = end + 1;
  }
}

/** Where the name is in the reply already: at the end of the question, or in a record. */
function offsetOf({ asked, offsets }: Reply, name: string): number | undefined {
  const before = asked.length - name.length;
  return asked.endsWith(name) && (before === 0 || asked[before - 1] === '.') ? headerBytes + before : offsets.get(name);
}

function addOpt(reply: Reply, dnssecOk: boolean, code: number): void {
  const at = reply.length;
  written.fill(0, at, at + optBytes);
  written.writeUInt16BE(recordType.OPT, at + 1);
  written.writeUInt16BE(udpBytesMax, at + 3);
  written.writeUInt8(code >> 4, at + 5);
  written.writeUInt8(dnssecOk ? 0x80 : 0, at + 7);
  reply.length = at + optBytes;
}
