/** FNV-1a, 32 bits, over the text's UTF-8 bytes. For choices that must be the same in every process; never for security. */
export function fnv1a32(text: string): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Nearly every text is ASCII, whose bytes are its characters.
    if (code >= 0x80) return hashOfBytes(text);
    hash = withByte(hash, code);
  }
  return hash >>> 0;
}

function hashOfBytes(text: string): number {
  let hash = basis;
  for (const byte of utf8(text)) hash = withByte(hash, byte);
  return hash >>> 0;
}

const basis = 0x811c9dc5;
const withByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += 1;
    // Half of a pair is one of the two units that make four bytes.
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) bytes += 1;
  }
  return bytes;
}

function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else if (code < 0x800) {
      yield 0xc0 | (code >> 6);
      yield 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      yield 0xe0 | (code >> 12);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    } else {
      yield 0xf0 | (code >> 18);
      yield 0x80 | ((code >> 12) & 0x3f);
      yield 0x80 | ((code >> 6) & 0x3f);
      yield 0x80 | (code & 0x3f);
    }
  }
}

/** No vowels and no look-alikes, so that no word comes out. Source: apimachinery util/rand. */
const safeAlphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** `length` safe characters (≤ 6 keep their randomness) derived from `seed`. */
export function safeSuffix(seed: string, length = 5): string {
  let value = fnv1a32(seed);
  let suffix = '';
  for (let index = 0; index < length; index++) {
    suffix += safeAlphabet[value % safeAlphabet.length];
    value = Math.floor(value / safeAlphabet.length);
  }
  return suffix;
}

/** FNV-1a of the text, each digit written as a safe character: at most 10. Source: apimachinery util/rand SafeEncodeString. */
export const safeHash = (text: string): string => [...String(fnv1a32(text))].map((digit) => safeAlphabet[digit.charCodeAt(0) % safeAlphabet.length]).join('');
