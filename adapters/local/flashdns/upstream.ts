// Other resolvers, for what is not ours. A question goes out as it came in, from a port and with an id of its own, so that nobody
// who does not see it can answer it (RFC 5452).
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { assert } from '../../../domain/assert.ts';
import { parseResolverAddress, type ResolverAddress } from './resolver-address.ts';

export type Transport = 'udp' | 'tcp';

export interface Upstream {
  /** The reply, with the id of the question; undefined when no resolver answers in time, or too much is asked already. */
  ask(message: Buffer, over: Transport): Promise<Buffer | undefined>;
}

export interface UpstreamOptions {
  /** `host:port` or, for port 53, `host`; IPv6 hosts in brackets when there is a port. Asked in this order. */
  readonly addresses: readonly [string, ...string[]];
  /** Of one try; a client's own resolver waits five seconds. */
  readonly timeoutMs?: number;
  readonly atOnceMax?: number;
}

export function createUpstream({ addresses, timeoutMs = 1_500, atOnceMax = 1_000 }: UpstreamOptions): Upstream {
  const resolvers = addresses.map(resolverAt);
  let underWay = 0;
  /** The one that answered last is asked first. */
  let first = 0;
  return {
    async ask(message, over) {
      if (underWay >= atOnceMax) return undefined;
      underWay += 1;
      try {
        for (let tried = 0; tried < resolvers.length; tried += 1) {
          const index = (first + tried) % resolvers.length;
          const reply = await askOne(resolvers[index] as ResolverAddress, message, over, timeoutMs);
          if (reply === undefined) continue;
          first = index;
          return reply;
        }
        return undefined;
      } finally {
        underWay -= 1;
      }
    },
  };
}

function resolverAt(text: string): ResolverAddress {
  const address = parseResolverAddress(text);
  assert(address, `${text} is the address of a resolver`);
  return address;
}

async function askOne(to: ResolverAddress, message: Buffer, over: Transport, timeoutMs: number): Promise<Buffer | undefined> {
  const asked = Buffer.from(message);
  const id = randomInt(65_536);
  asked.writeUInt16BE(id, 0);
  const reply = await (over === 'udp' ? askOverUdp : askOverTcp)(to, asked, id, timeoutMs);
  reply?.writeUInt16BE(message.readUInt16BE(0), 0);
  return reply;
}

const isReply = (bytes: Buffer, id: number): boolean => bytes.length >= 12 && bytes.readUInt16BE(0) === id && (bytes.readUInt8(2) & 0x80) !== 0;

function askOverUdp({ host, port }: ResolverAddress, asked: Buffer, id: number, timeoutMs: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
    const end = (reply?: Buffer): void => {
      clearTimeout(timer);
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      socket.close();
      resolve(reply);
    };
    const timer = setTimeout(end, timeoutMs);
    socket.on('error', () => end());
    // Connected: datagrams of others are not seen, and nobody listening is an error at once.
    socket.on('message', (bytes) => (isReply(bytes, id) ? end(bytes) : undefined));
    socket.connect(port, host, () => socket.send(asked, (error) => (error === null ? undefined : end())));
  });
}

function askOverTcp({ host, port }: ResolverAddress, asked: Buffer, id: number, timeoutMs: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    let read: Buffer = Buffer.alloc(0);
    const end = (reply?: Buffer): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reply);
    };
    const timer = setTimeout(end, timeoutMs);
    socket.on('error', () => end());
    socket.on('close', () => end());
    socket.on('connect', () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(asked.length, 0);
      socket.write(Buffer.concat([length, asked]));
    });
    socket.on('data', (chunk: Buffer) => {
      read = Buffer.concat([read, chunk]);
      if (read.length < 2 || read.length < 2 + read.readUInt16BE(0)) return;
      const reply = read.subarray(2, 2 + read.readUInt16BE(0));
      end(isReply(reply, id) ? reply : undefined);
    });
  });
}
