// What other resolvers say of one name: dns-packet reads it, since names in replies are compressed.
import { createRequire } from 'node:module';
import type { RecordsOfName } from './answer.ts';
import { encodeName } from './dns-name.ts';
import { classIn, rcode, type Rcode } from './dns-types.ts';
import type { Upstream } from './upstream.ts';

interface Decoded {
  readonly rcode: string;
  readonly flag_tc: boolean;
  readonly answers: readonly { readonly type: string; readonly name: string; readonly ttl?: number; readonly data?: unknown }[];
}
// It brings no types.
const dnsPacket = createRequire(import.meta.url)('dns-packet') as {
  decode(bytes: Buffer): Decoded;
  record(type: string): { encode(data: unknown): Buffer };
};
const { toType } = createRequire(import.meta.url)('dns-packet/types') as { toType(type: string): number };

export interface Outside {
  readonly rcode: Rcode;
  readonly records: readonly RecordsOfName[];
}

/** Undefined when nobody answers, or not what can be read. */
export async function askFor(upstream: Upstream, name: string, type: number): Promise<Outside | undefined> {
  const asked = questionOf(name, type);
  const short = read(await upstream.ask(asked, 'udp'));
  return short?.isCut ? read(await upstream.ask(asked, 'tcp')) : short;
}

function questionOf(name: string, type: number): Buffer {
  const header = Buffer.from([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  const tail = Buffer.from([type >> 8, type & 255, classIn >> 8, classIn & 255]);
  return Buffer.concat([header, encodeName(name) ?? Buffer.from([0]), tail]);
}

/** Whatever is wrong with a reply, its answers too, it is none. */
function read(reply: Buffer | undefined): (Outside & { readonly isCut: boolean }) | undefined {
  if (reply === undefined) return undefined;
  try {
    const { rcode: code, flag_tc: isCut, answers } = dnsPacket.decode(reply);
    return { rcode: rcode[code as keyof typeof rcode] ?? rcode.SERVFAIL, records: answers.flatMap(recordsOfName), isCut };
  } catch {
    return undefined;
  }
}

/** Its encoders put the length in front. A name that cannot be written, such as one with a dot in a label, is left out. */
function recordsOfName({ name, type, ttl = 0, data }: Decoded['answers'][number]): readonly RecordsOfName[] {
  const owner = name.toLowerCase().replace(/\.$/, '');
  if (encodeName(owner) === undefined) return [];
  return [{ name: owner, records: [{ type: toType(type), ttlSeconds: ttl, bytes: dnsPacket.record(type).encode(data).subarray(2) }], from: 0 }];
}
