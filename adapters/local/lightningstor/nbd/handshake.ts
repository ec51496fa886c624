// The beginning of an NBD connection, as far as the name of the export is said. Whoever does not know a name learns none: there is no list, and a
// connection has one guess. Source: NBD protocol, doc/proto.md of NetworkBlockDevice/nbd (fixed newstyle negotiation).
import type { Socket } from 'node:net';
import { readerOf, type Reader } from './reader.ts';

export interface Greeting {
  readonly name: string;
  /** What the client said, as it said it: its flags, and the option that begins the export. */
  readonly said: Buffer;
  /** Of that. */
  readonly option: number;
}

const greetingBytes = 18;
const nbdMagic = Buffer.from('NBDMAGIC');
const optionMagic = Buffer.from('IHAVEOPT');
const replyMagic = 0x3e889045565a9n;
/** FIXED_NEWSTYLE and NO_ZEROES. */
const serverFlags = 3;
const options = { exportName: 1, abort: 2, list: 3, info: 6, go: 7 } as const;
const replies = { ack: 1, unsupported: 2 ** 31 + 1, policy: 2 ** 31 + 2, unknown: 2 ** 31 + 6 } as const;
const optionBytesMax = 8 * 1024;
const optionsMax = 32;

const serverGreeting = (): Buffer => {
  const flags = Buffer.alloc(2);
  flags.writeUInt16BE(serverFlags);
  return Buffer.concat([nbdMagic, optionMagic, flags]);
};

/** Reads what a server says first. Rejects when that is no NBD. */
export async function hearServer(server: Socket, signal: AbortSignal): Promise<void> {
  const reader = readerOf(server, signal);
  try {
    const greeting = await reader.take(greetingBytes);
    if (!greeting.subarray(0, 8).equals(nbdMagic) || !greeting.subarray(8, 16).equals(optionMagic)) throw new Error('the server says no NBD');
  } finally {
    reader.release();
  }
}

const replyTo = (option: number, type: number): Buffer => {
  const reply = Buffer.alloc(20);
  reply.writeBigUInt64BE(replyMagic, 0);
  reply.writeUInt32BE(option, 8);
  reply.writeUInt32BE(type, 12);
  return reply;
};

/** Says that there is no such export, where the option allows of an answer. */
export const refusalOf = ({ option }: Greeting): Buffer => (option === options.go ? replyTo(option, replies.unknown) : Buffer.alloc(0));

/** Talks to a client until it names its export; undefined when it says goodbye instead. Rejects when what it says is no NBD. */
export async function hearName(client: Socket, signal: AbortSignal): Promise<Greeting | undefined> {
  client.write(serverGreeting());
  const reader = readerOf(client, signal);
  try {
    return await hear(client, reader);
  } finally {
    reader.release();
  }
}

async function hear(client: Socket, { take }: Reader): Promise<Greeting | undefined> {
  const flags = await take(4);
  for (let count = 0; count < optionsMax; count += 1) {
    const head = await take(16);
    const [option, length] = [head.readUInt32BE(8), head.readUInt32BE(12)];
    if (!head.subarray(0, 8).equals(optionMagic) || length > optionBytesMax) throw new Error('this is no NBD');
    const body = await take(length);
    if (option === options.exportName) return { name: body.toString('utf8'), said: Buffer.concat([flags, head, body]), option };
    if (option === options.go) return { name: nameIn(body), said: Buffer.concat([flags, head, body]), option };
    if (option === options.abort) {
      client.write(replyTo(option, replies.ack));
      return undefined;
    }
    client.write(replyTo(option, option === options.list || option === options.info ? replies.policy : replies.unsupported));
  }
  throw new Error('too many options');
}

/** NBD_OPT_GO begins with the length of the name. */
function nameIn(body: Buffer): string {
  const length = body.length >= 4 ? body.readUInt32BE(0) : body.length;
  if (4 + length > body.length) throw new Error('this is no NBD');
  return body.subarray(4, 4 + length).toString('utf8');
}
