// From an answer to bytes: owner names compressed, record data as it is, cut to the room there is.
import type { Answer, WireRecord } from './answer.ts';
import { encodeName, parentOf } from './dns-name.ts';
import type { Query } from './dns-query.ts';
import { classIn, recordType } from './dns-types.ts';

const headerBytes = 12;
/** What a resolver can be sent over UDP without fragments on any path. Source: DNS flag day 2020. */
export const udpBytesMax = 1_232;
const udpBytesWithoutEdns = 512;
export const tcpBytesMax = 65_535;
const optBytes = 11;

/** The room in a UDP answer to this query. */
export const udpRoom = (query: Query): number => (query.edns ? Math.min(Math.max(query.edns.udpBytes, udpBytesWithoutEdns), udpBytesMax) : udpBytesWithoutEdns);

interface ResponseOptions {
  /** Bytes, at most. What is left out of answers or authority sets TC; additional records go silently. */
  readonly room: number;
  /** Whether others are asked for what is not ours (RA; DNS-30). */
  readonly recursion: boolean;
}

export function encodeResponse(query: Query, answer: Answer, { room, recursion }: ResponseOptions): Buffer {
  const writer = createWriter(query, room - (query.edns ? optBytes : 0));
  const answers = writer.addAll(answer.answers);
  const authority = answers < answer.answers.length ? 0 : writer.addAll(answer.authority);
  const truncated = answers < answer.answers.length || authority < answer.authority.length;
  const additional = truncated ? 0 : writer.addAll(answer.additional);
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16BE(query.id, 0);
  header.writeUInt16BE(flagsOf(query, answer, truncated) | (recursion ? 0x0080 : 0), 2);
  header.writeUInt16BE(query.question ? 1 : 0, 4);
  header.writeUInt16BE(answers, 6);
  header.writeUInt16BE(authority, 8);
  header.writeUInt16BE(additional + (query.edns ? 1 : 0), 10);
  return Buffer.concat([header, ...writer.parts, ...(query.edns ? [optRecord(query.edns.dnssecOk, answer.rcode)] : [])]);
}

const flagsOf = (query: Query, answer: Answer, truncated: boolean): number =>
  0x8000 |
  (query.opcode << 11) |
  (answer.authoritative ? 0x0400 : 0) |
  (truncated ? 0x0200 : 0) |
  (query.recursionDesired ? 0x0100 : 0) |
  (query.checkingDisabled ? 0x0010 : 0) |
  (answer.rcode & 15);

function optRecord(dnssecOk: boolean, code: number): Buffer {
  const opt = Buffer.alloc(optBytes);
  opt.writeUInt16BE(recordType.OPT, 1);
  opt.writeUInt16BE(udpBytesMax, 3);
  opt.writeUInt8(code >> 4, 5);
  opt.writeUInt8(dnssecOk ? 0x80 : 0, 7);
  return opt;
}

/** Collects records while they fit. */
function createWriter(query: Query, room: number) {
  const parts: Buffer[] = query.question ? [query.question.bytes] : [];
  const offsets = new Map<string, number>();
  let length = headerBytes + (query.question?.bytes.length ?? 0);
  if (query.question) remember(offsets, query.question.name, headerBytes);

  const add = (record: WireRecord): boolean => {
    const name = compressed(record.name, offsets);
    const fixed = Buffer.alloc(10);
    fixed.writeUInt16BE(record.type, 0);
    fixed.writeUInt16BE(classIn, 2);
    fixed.writeUInt32BE(record.ttlSeconds, 4);
    fixed.writeUInt16BE(record.bytes.length, 8);
    const bytes = name.length + fixed.length + record.bytes.length;
    if (length + bytes > room) return false;
    remember(offsets, record.name, length);
    parts.push(name, fixed, record.bytes);
    length += bytes;
    return true;
  };
  return {
    parts,
    /** How many fitted, from the first on. */
    addAll: (records: readonly WireRecord[]): number => {
      const cut = records.findIndex((record) => !add(record));
      return cut < 0 ? records.length : cut;
    },
  };
}

/** Where the name and each of its suffixes start, once it is written in full at `offset` (a known suffix stays where it was). */
function remember(offsets: Map<string, number>, name: string, offset: number): void {
  let at = offset;
  for (let suffix: string | undefined = name; suffix; suffix = parentOf(suffix)) {
    if (offsets.has(suffix) || at > 0x3fff) return;
    offsets.set(suffix, at);
    at += (suffix.split('.', 1)[0] ?? '').length + 1;
  }
}

/** The longest known suffix as a pointer, the labels before it as they are. */
function compressed(name: string, offsets: ReadonlyMap<string, number>): Buffer {
  const labels: Buffer[] = [];
  for (let rest: string | undefined = name; rest; rest = parentOf(rest)) {
    const offset = offsets.get(rest);
    if (offset !== undefined) return Buffer.concat([...labels, Buffer.from([0xc0 | (offset >> 8), offset & 255])]);
    const label = rest.split('.', 1)[0] ?? '';
    labels.push((encodeName(label) ?? Buffer.alloc(1)).subarray(0, -1));
  }
  return Buffer.concat([...labels, Buffer.from([0])]);
}
