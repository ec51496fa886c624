// Domain names: in memory lower-case text without the trailing dot ('' is the root), on the wire length-prefixed labels.
// Limits: 63 bytes a label, 255 a name (RFC 1035 section 2.3.4).

/** The wire form without compression; undefined when a label is empty or too long, or the name is. */
export function encodeName(name: string): Buffer | undefined {
  if (name === '') return Buffer.from([0]);
  const parts: Buffer[] = [];
  let length = 1;
  for (const label of name.split('.')) {
    const bytes = Buffer.from(label, 'latin1');
    if (bytes.length === 0 || bytes.length > 63) return undefined;
    parts.push(Buffer.from([bytes.length]), bytes);
    length += bytes.length + 1;
  }
  return length > 255 ? undefined : Buffer.concat([...parts, Buffer.from([0])]);
}

/** A presentation name as a tenant may store it: printable ASCII labels without spaces or escapes. */
export const isStorableName = (name: string): boolean => /^[\x21-\x5b\x5d-\x7e]*$/.test(name) && encodeName(name) !== undefined;

interface ReadName {
  /** Lower case. A dot inside a label becomes a character that no stored name has, of the same length. */
  readonly name: string;
  /** Offset behind it. */
  readonly end: number;
}

const text = Buffer.alloc(255);
const dot = 0x2e;

/** Reads an uncompressed name, as a question has it; undefined when it is cut, too long or uses pointers. */
export function readName(message: Buffer, offset: number): ReadName | undefined {
  let at = offset;
  for (;;) {
    const length = message[at];
    if (length === undefined || length > 63) return undefined;
    const end = at + 1 + length;
    if (end - offset > 255 || end > message.length) return undefined;
    if (length === 0) return { name: text.toString('latin1', 0, Math.max(0, at - offset - 1)), end };
    // Every label's length but the first one's is a dot of the text.
    if (at > offset) text[at - offset - 1] = dot;
    for (at += 1; at < end; at += 1) {
      const byte = message[at] ?? 0;
      text[at - offset - 1] = byte === dot ? 0 : byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    }
  }
}

/** Offset behind a name that may end in a pointer, without following it; undefined when it is cut. */
export function skipName(message: Buffer, offset: number): number | undefined {
  let at = offset;
  for (;;) {
    const length = message[at];
    if (length === undefined) return undefined;
    if (length >= 0xc0) return at + 2 <= message.length ? at + 2 : undefined;
    if (length > 63) return undefined;
    at += length + 1;
    if (length === 0) return at;
  }
}

/** The name without its first label; undefined at the root. */
export const parentOf = (name: string): string | undefined => {
  if (name === '') return undefined;
  const dot = name.indexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
};
