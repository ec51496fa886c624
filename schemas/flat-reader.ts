import protobuf from 'protobufjs/minimal.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const replacement = '\uFFFD';

/**
 * Reads strings as flat ones. protobufjs puts those below 64 bytes together from pieces of 8 and of 1 character, as ropes of a node
 * (32 bytes of memory) for each piece; the ids of an event live as long as its object.
 */
export class FlatReader extends protobuf.BufferReader {
  /** Throws a TypeError for bytes that are not UTF-8. */
  override stringVerify(): string {
    const length = this.uint32();
    const start = this.pos;
    if (start + length > this.len) throw new RangeError(`index out of range: ${start} + ${length} > ${this.len}`);
    this.pos = start + length;
    const bytes = this.buf as Buffer;
    const text = bytes.toString('utf8', start, this.pos);
    return text.includes(replacement) ? strict.decode(bytes.subarray(start, this.pos)) : text;
  }
}
