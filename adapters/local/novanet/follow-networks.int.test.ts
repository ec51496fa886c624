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
});
