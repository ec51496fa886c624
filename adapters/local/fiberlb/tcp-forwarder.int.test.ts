import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Member } from '../../../domain/effect.ts';
import type { Forwarder } from './forwarder.ts';
import { parseSourceRanges, type SourceRanges } from './source-ranges.ts';
import { openTcpForwarder } from './tcp-forwarder.ts';

const everybody = parseSourceRanges([]) as SourceRanges;
const port = 18_080;
const address = '127.21.7.1';
const ends: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Says its name to whoever connects, then echoes. */
async function startMember(name: string): Promise<Member & { close(): Promise<void>; finish(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write(`${name}\n`);
    socket.pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  /** Takes what waits to be taken, which the kernel would reset, then nothing new, and is gone once what runs to it has ended. */
  const finish = async (): Promise<void> => {
    for (let turn = 0; turn < 2; turn += 1) await setImmediate();
    server.close();
    await once(server, 'close');
  };
  ends.push(close);
  return { address: '127.0.0.1', port: (server.address() as AddressInfo).port, close, finish };
}

async function open(members: readonly Member[], drainMs = 30_000, sourceRanges = everybody): Promise<Forwarder> {
  const forwarder = await openTcpForwarder({
    address,
    port,
    drainMs,
    reach: (member) => member,
    target: { members, sourceRanges, retryAfterMs: 60_000, affinitySeconds: 0 },
  });
  ends.push(() => forwarder.close());
  return forwarder;
}

function dial(): { readonly socket: Socket; line(): Promise<string>; ended: Promise<string> } {
  const socket = connect({ host: address, port, allowHalfOpen: true });
  ends.push(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = new Promise<string>((resolve) => {
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.on('end', () => resolve('end'));
  });
  const line = async (): Promise<string> => {
    while (!text.includes('\n')) await Promise.race([once(socket, 'data'), ended.then((why) => Promise.reject(new Error(why)))]);
    const [first = '', ...rest] = text.split('\n');
    text = rest.join('\n');
    return first;
  };
  return { socket, line, ended };
}

const names = async (count: number): Promise<string[]> => {
  const found = [];
  for (let asked = 0; asked < count; asked += 1) {
    const client = dial();
    found.push(await client.line());
    client.socket.destroy();
  }
  return found;
};

describe('a TCP listener', () => {
  test('goes round its members and carries both directions, each with its own end', async () => {
    await open([await startMember('a'), await startMember('b')]);
    expect(await names(4)).toEqual(['a', 'b', 'a', 'b']);
    const client = dial();
    expect(await client.line()).toBe('a');
    client.socket.end('ping\n');
    expect(await client.line()).toBe('ping');
    expect(await client.ended).toBe('end');
  });

  test('SVC-31: keeps a client with its member, and with another when that one is gone', async () => {
    const members = [await startMember('a'), await startMember('b'), await startMember('c')];
    const forwarder = await open(members);
    const target = { members, sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 60 };
    forwarder.update(target);
    expect(await names(3)).toEqual(['a', 'a', 'a']);
    await members[0]?.close();
    const [other = ''] = await names(1);
    expect(await names(3)).toEqual([other, other, other]);
    forwarder.update({ ...target, affinitySeconds: 0 });
    expect(new Set(await names(2))).toEqual(new Set(['b', 'c']));
  });

  test('takes the next member when one cannot be reached, and passes that one over from then on', async () => {
    const [a, b] = [await startMember('a'), await startMember('b')];
    const forwarder = await open([a, b]);
    await a.close();
    expect(await names(3)).toEqual(['b', 'b', 'b']);
    expect([forwarder.isHealthy(a), forwarder.isHealthy(b)]).toEqual([false, true]);
  });

  test('resets at once without members, and when none can be reached', async () => {
    const forwarder = await open([]);
    expect(await dial().ended).toBe('ECONNRESET');
    const gone = await startMember('gone');
    await gone.close();
    forwarder.update({ members: [gone], sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    expect(await dial().ended).toBe('ECONNRESET');
  });

  test('DRN-2: a member that is taken out keeps its connections and gets no new ones', async () => {
    const [a, b] = [await startMember('a'), await startMember('b')];
    const forwarder = await open([a, b]);
    const old = dial();
    expect(await old.line()).toBe('a');
    forwarder.update({ members: [b], sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    expect(await names(3)).toEqual(['b', 'b', 'b']);
    old.socket.write('still here\n');
    expect(await old.line()).toBe('still here');
  });

  test('DRN-2: ends the connections of a member when its drain time is over, unless it came back', async () => {
    const [a, b] = [await startMember('a'), await startMember('b')];
    const forwarder = await open([a, b], 50);
    const [toA, toB] = [dial(), dial()];
    expect([await toA.line(), await toB.line()].sort()).toEqual(['a', 'b']);
    forwarder.update({ members: [], sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    forwarder.update({ members: [b], sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    expect(await Promise.race([toA.ended, toB.ended])).toBe('ECONNRESET');
    const survivor = dial();
    expect(await survivor.line()).toBe('b');
    await forwarder.drain();
    expect(await survivor.ended).toBe('ECONNRESET');
  });

  test('DRN-6: no connection is refused or reset while members are replaced one after the other', async () => {
    const old = [await startMember('old-0'), await startMember('old-1'), await startMember('old-2')];
    let members: readonly Member[] = old;
    const forwarder = await open(members);
    const replace = (next: readonly Member[]): void => {
      members = next;
      forwarder.update({ members, sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    };
    let replacing = true;
    const served = new Set<string>();
    const talk = async (): Promise<string> => {
      const { socket, line, ended } = dial();
      served.add((await line()).split('-')[0] ?? '');
      for (let count = 0; count < 5; count += 1) {
        socket.write('more\n');
        await line();
      }
      socket.end();
      return ended;
    };
    const talkOn = async (): Promise<string[]> => {
      const ways: string[] = [];
      while (replacing) ways.push(await talk().catch((error: Error) => error.message));
      return ways;
    };
    const clients = [talkOn(), talkOn(), talkOn(), talkOn()];
    await expect.poll(() => served.has('old')).toBe(true);
    for (const member of old) {
      replace([...members, await startMember('new')]);
      replace(members.filter((one) => one !== member));
      await member.finish();
    }
    await expect.poll(() => served.has('new')).toBe(true);
    replacing = false;
    const ways = (await Promise.all(clients)).flat();
    expect(ways.length).toBeGreaterThan(old.length);
    expect(new Set(ways)).toEqual(new Set(['end']));
  });

  test('SVC-34: lets in only who is in the source ranges', async () => {
    const a = await startMember('a');
    const forwarder = await open([a], 30_000, parseSourceRanges(['10.0.0.0/8', '192.168.0.0/16']) as SourceRanges);
    expect(await dial().ended).toBe('ECONNRESET');
    forwarder.update({ members: [a], sourceRanges: parseSourceRanges(['127.0.0.0/8']) as SourceRanges, retryAfterMs: 60_000, affinitySeconds: 0 });
    expect(await names(1)).toEqual(['a']);
  });

  test('resets the client when the member resets', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ends.push(() => void server.close());
    await open([{ address: '127.0.0.1', port: (server.address() as AddressInfo).port }]);
    const client = dial();
    client.socket.write('x');
    expect(await client.ended).toBe('ECONNRESET');
  });
});

test.each([[['10.0.0.0']], [['10.0.0.0/33']], [['::1/129']], [['x/8']], [['10.0.0.0/8/8']]])('%j are not source ranges', (cidrs) => {
  expect(parseSourceRanges(cidrs)).toBeUndefined();
});
