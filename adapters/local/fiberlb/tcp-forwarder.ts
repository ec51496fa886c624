// A TCP listener. A client is joined to the first member that can be connected to; nothing is read from it before. Closing one
// direction closes that direction at the other end, a reset resets the other end. Nobody to connect to: the client is reset.
import { connect, createServer, type Socket } from 'node:net';
import type { Member } from '../../../domain/effect.ts';
import type { Forwarder, ForwarderOptions, Target } from './forwarder.ts';
import { createAffinity, type Affinity } from './affinity.ts';
import { createMembers, type Members } from './members.ts';

const connectWithinMs = 1_000;
/** Two file descriptors each. More are closed at once. */
const connectionsMax = 4_096;

export async function openTcpForwarder(options: ForwarderOptions): Promise<Forwarder> {
  const members = createMembers(options.drainMs);
  const affinity = createAffinity();
  const waiting = new Set<Socket>();
  let target: Target = options.target;
  const take = (next: Target): void => {
    target = next;
    members.replace(next.members, next.retryAfterMs);
    affinity.setSeconds(next.affinitySeconds);
  };
  take(target);
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (client) => {
    client.on('error', () => client.destroy());
    if (!target.sourceRanges.admits(client.remoteAddress ?? '')) return void client.resetAndDestroy();
    waiting.add(client);
    void join(client, members, affinity, options.reach).finally(() => waiting.delete(client));
  });
  server.maxConnections = connectionsMax;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.address, port: options.port, exclusive: true, backlog: 511 }, resolve);
  });
  // A connection that cannot be accepted (no file descriptor left) is the client's to try again.
  server.removeAllListeners('error').on('error', () => undefined);
  let closing: Promise<void> | undefined;
  const stopListening = (): Promise<void> => {
    // The port is free at once, the callback waits for the connections: so it is not waited for.
    closing ??= Promise.resolve(void server.close());
    return closing;
  };
  return {
    update: take,
    isHealthy: members.isHealthy,
    drain: () => {
      members.drain();
      return stopListening();
    },
    close: () => {
      for (const client of waiting) client.resetAndDestroy();
      members.end();
      return stopListening();
    },
  };
}

async function join(client: Socket, members: Members, affinity: Affinity, reach: (member: Member) => Member): Promise<void> {
  const from = client.remoteAddress ?? '';
  for (const member of affinity.sorted(from, members.candidates())) {
    const upstream = await connected(reach(member));
    if (client.destroyed) return void upstream?.resetAndDestroy();
    members.mark(member, upstream !== undefined);
    if (upstream === undefined) continue;
    affinity.remember(from, member);
    return splice(client, upstream, member, members);
  }
  client.resetAndDestroy();
}

const connected = ({ address, port }: Member): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ host: address, port, allowHalfOpen: true, noDelay: true });
    const late = setTimeout(() => socket.destroy(), connectWithinMs);
    socket.once('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(late);
      resolve(undefined);
    });
    socket.once('connect', () => {
      clearTimeout(late);
      resolve(socket);
    });
  });

function splice(client: Socket, upstream: Socket, member: Member, members: Members): void {
  const flow = {
    end: () => {
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    },
  };
  members.add(member, flow);
  for (const [socket, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    socket.on('error', () => other.resetAndDestroy());
    socket.on('close', () => {
      members.forget(member, flow);
      // Closed before its end was read: nothing more will come from it, and nothing reaches it.
      if (!socket.readableEnded || !socket.writableFinished) other.destroy();
    });
    socket.pipe(other);
  }
}
