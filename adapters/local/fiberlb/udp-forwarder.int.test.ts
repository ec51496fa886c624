import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import type { Member } from '../../../domain/effect.ts';
import type { Forwarder } from './forwarder.ts';
import { parseSourceRanges, type SourceRanges } from './source-ranges.ts';
import { openUdpForwarder } from './udp-forwarder.ts';

const everybody = parseSourceRanges([]) as SourceRanges;
const port = 18_053;
const address = '127.21.7.2';
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function bound(host: string): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.bind(0, host);
  await once(socket, 'listening');
  let open = true;
  socket.once('close', () => (open = false));
  ends.push(() => open && socket.close());
  return socket;
}

/** Answers each datagram with its name before it. */
async function startMember(name: string): Promise<Member & { close(): void }> {
  const socket = await bound('127.0.0.1');
  socket.on('message', (datagram, from) => socket.send(`${name} ${datagram}`, from.port, from.address));
  return { address: '127.0.0.1', port: socket.address().port, close: () => socket.close() };
}

async function open(members: readonly Member[], drainMs = 30_000): Promise<Forwarder> {
  const forwarder = await openUdpForwarder({
    address,
    port,
    drainMs,
    reach: (member) => member,
    target: { members, sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 },
  });
  ends.push(() => forwarder.close());
  return forwarder;
}

const asker = async (): Promise<(text: string) => Promise<string>> => {
  const socket = await bound('127.0.0.1');
  return async (text) => {
    const answer = once(socket, 'message', { signal: AbortSignal.timeout(300) });
    socket.send(text, port, address);
    return answer.then(
      ([datagram]) => String(datagram),
      () => 'silence',
    );
  };
};

describe('a UDP listener', () => {
  test('keeps a client with its member and goes round for the next client', async () => {
    await open([await startMember('a'), await startMember('b')]);
    const [first, second] = [await asker(), await asker()];
    expect([await first('1'), await second('2'), await first('3'), await second('4')]).toEqual(['a 1', 'b 2', 'a 3', 'b 4']);
  });

  test('SVC-31: keeps all that comes from one address with its member', async () => {
    const members = [await startMember('a'), await startMember('b')];
    const forwarder = await open(members);
    forwarder.update({ members, sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 60 });
    const [first, second] = [await asker(), await asker()];
    expect([await first('1'), await second('2')]).toEqual(['a 1', 'a 2']);
  });

  test('moves on from a member that refuses, and from one that was taken out when its drain time is over', async () => {
    const [a, b, c] = [await startMember('a'), await startMember('b'), await startMember('c')];
    const forwarder = await open([a, b], 20);
    const ask = await asker();
    expect(await ask('1')).toBe('a 1');
    a.close();
    expect(await ask('2')).toBe('silence');
    expect(await ask('3')).toBe('b 3');
    expect([forwarder.isHealthy(a), forwarder.isHealthy(b)]).toEqual([false, true]);
    forwarder.update({ members: [c], sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    await expect.poll(() => ask('4')).toBe('c 4');
  });

  test('drops what comes from outside the source ranges, or has nowhere to go', async () => {
    const a = await startMember('a');
    const forwarder = await open([]);
    const ask = await asker();
    expect(await ask('1')).toBe('silence');
    forwarder.update({ members: [a], sourceRanges: parseSourceRanges(['10.0.0.0/8']) as SourceRanges, retryAfterMs: 60_000, affinitySeconds: 0 });
    expect(await ask('2')).toBe('silence');
    forwarder.update({ members: [a], sourceRanges: everybody, retryAfterMs: 60_000, affinitySeconds: 0 });
    expect(await ask('3')).toBe('a 3');
  });
});
