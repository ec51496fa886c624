// From bytes to a question. Total: any bytes give a query, a malformed one to be answered FORMERR, or nothing to be answered.
import { readName, skipName } from './dns-name.ts';
import { recordType } from './dns-types.ts';

interface Edns {
  /** As the client says; callers clamp it. */
  readonly udpBytes: number;
  readonly version: number;
  /** Its DO bit, echoed (RFC 3225). */
  readonly dnssecOk: boolean;
}

export interface Query {
  readonly id: number;
  readonly opcode: number;
  readonly recursionDesired: boolean;
  readonly checkingDisabled: boolean;
  /** Absent when malformed. The bytes are echoed as they came: case is the client's own (0x20). */
  readonly question: { readonly name: string; readonly type: number; readonly class: number; readonly bytes: Buffer } | undefined;
  readonly edns: Edns | undefined;
}

const headerBytes = 12;
const recordsMax = 32;

/** Undefined: answer nothing (too short for an id, or itself a response: answering those makes loops). */
export function readQuery(message: Buffer): Query | undefined {
  if (message.length < headerBytes || (message.readUInt8(2) & 0x80) !== 0) return undefined;
  const flags = message.readUInt16BE(2);
  const head = { id: message.readUInt16BE(0), opcode: (flags >> 11) & 15, recursionDesired: (flags & 0x0100) !== 0, checkingDisabled: (flags & 0x0010) !== 0 };
  const malformed: Query = { ...head, question: undefined, edns: undefined };
  if (head.opcode !== 0 || message.readUInt16BE(4) !== 1) return malformed;
  const name = readName(message, headerBytes);
  if (!name || name.end + 4 > message.length) return malformed;
  const question = {
    name: name.name,
    type: message.readUInt16BE(name.end),
    class: message.readUInt16BE(name.end + 2),
    bytes: message.subarray(headerBytes, name.end + 4),
  };
  const found = readEdns(message, name.end + 4);
  return found === 'malformed' ? malformed : { ...head, question, edns: found };
}

/** Walks the records behind the question; there is at most one OPT, named by the root, in the additional section (RFC 6891 6.1.1). */
function readEdns(message: Buffer, offset: number): Edns | undefined | 'malformed' {
  const before = message.readUInt16BE(6) + message.readUInt16BE(8);
  const records = before + message.readUInt16BE(10);
  if (records > recordsMax) return 'malformed';
  let at = offset;
  let edns: Edns | undefined;
  for (let index = 0; index < records; index += 1) {
    const fixed = skipName(message, at);
    if (fixed === undefined || fixed + 10 > message.length) return 'malformed';
    const end = fixed + 10 + message.readUInt16BE(fixed + 8);
    if (end > message.length) return 'malformed';
    if (message.readUInt16BE(fixed) === recordType.OPT) {
      if (edns || index < before || message[at] !== 0) return 'malformed';
      edns = { udpBytes: message.readUInt16BE(fixed + 2), version: message.readUInt8(fixed + 5), dnssecOk: (message.readUInt8(fixed + 6) & 0x80) !== 0 };
    }
    at = end;
  }
  return edns;
}
