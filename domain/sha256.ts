// SHA-256 in plain code, for names that must be those that other programs give (attachments of volumes). Not for secrets: it is not constant in time.
// Source: FIPS 180-4.

const primes = firstPrimes(64);
/** The first 32 bits of the fractional part of a root. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Of the text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const padded = padded64(new TextEncoder().encode(text));
  const state = Int32Array.from(initial);
  for (let at = 0; at < padded.byteLength; at += 64) addBlock(state, padded, at);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A one, zeros up to a whole block, and the length in bits. */
function padded64(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function addBlock(state: Int32Array, block: DataView, at: number): void {
  const words = new Int32Array(64);
  for (let index = 0; index < 64; index++) words[index] = index < 16 ? block.getInt32(at + index * 4) : scheduled(words, index);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const bigE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + bigE + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + (words[index] ?? 0)) | 0;
    const bigA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (bigA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function scheduled(words: Int32Array, index: number): number {
  const [early = 0, late = 0] = [words[index - 15], words[index - 2]];
  const low = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
  const high = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
  return ((words[index - 16] ?? 0) + low + (words[index - 7] ?? 0) + high) | 0;
}
