import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { implement, serve } from '../../grpc/server.ts';
import { followNetworks } from './follow-networks.ts';

const follow = (address: string, signal: AbortSignal, report: (message: string) => void) =>
  followNetworks({ address, flashdns: undefined, heardNames: '/nowhere', closedBlocks: [], node: 'n1', tunnelAddress: '192.0.2.1', zone: '', report, signal });

describe('a host that follows', () => {
  test('stops at once while NovaNET has nothing to say, and reports no failure', async () => {
    const controller = new AbortController();
    const reported: string[] = [];
    let arrived = (): void => undefined;
    const hasArrived = new Promise<void>((resolve) => (arrived = resolve));
    const silent = implement(novanetMethods.followNetworks, () => {
      arrived();
      return new Promise(() => undefined);
    });
    const server = await serve({ port: 0, methods: [silent] });
    const following = follow(server.address, controller.signal, (message) => reported.push(message));
    await hasArrived;
    const before = Date.now();
    controller.abort();
    await following;
    expect(Date.now() - before).toBeLessThan(500);
    expect(reported).toEqual([]);
    await server.stop();
  });

  test('stops at once while NovaNET is away', async () => {
    const controller = new AbortController();
    let away = (): void => undefined;
    const isAway = new Promise<void>((resolve) => (away = resolve));
    const following = follow('127.0.0.1:1', controller.signal, away);
    await isAway;
    const before = Date.now();
    controller.abort();
    await following;
    expect(Date.now() - before).toBeLessThan(500);
  });

  test('that begins before NovaNET does asks on, though nothing else keeps its process', async () => {
    // Free once nobody has it any more.
    const before = await serve({ port: 0, methods: [] });
    await before.stop();
    const program = `import { followNetworks } from ${JSON.stringify(join(import.meta.dirname, 'follow-networks.ts'))};
      await followNetworks({ address: '${before.address}', flashdns: '127.0.0.1:1', node: 'n1', tunnelAddress: '192.0.2.1', zone: '',
        report: (message) => console.log(message), signal: new AbortController().signal });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const asked = Promise.withResolvers<string>();
    const ended = new Promise<string>((resolve) => child.once('exit', (code) => resolve(`ended with ${code}`)));
    const answer = implement(novanetMethods.followNetworks, ({ node }) => {
      asked.resolve(node);
      return new Promise(() => undefined);
    });
    const server = await serve({ port: Number(before.address.split(':')[1]), methods: [answer] });
    expect(await Promise.race([asked.promise, ended])).toBe('n1');
    child.kill('SIGKILL');
    await ended;
    await server.stop();
  });
});
