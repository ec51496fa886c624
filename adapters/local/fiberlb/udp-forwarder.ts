// A UDP listener. Datagrams of one client (address and port) go to one member while the flow lives: until nothing has passed for
// a while, the member refused one, or the member was taken out and its drain time is over. Answers go back the same way.
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import type { Member } from '../../../domain/effect.ts';
import type { Forwarder, ForwarderOptions, Target } from './forwarder.ts';
import { createAffinity } from './affinity.ts';
import { createMembers, memberKey, type Flow } from './members.ts';

const idleMs = 30_000;
/** One file descriptor each; the flow that is idle the longest makes room. */
const flowsMax = 1_024;

interface UdpFlow extends Flow {
  readonly send: (datagram: Buffer) => void;
}

export async function openUdpForwarder(options: ForwarderOptions): Promise<Forwarder> {
  const members = createMembers(options.drainMs);
  const affinity = createAffinity();
  /** The one used last comes last. */
  const flows = new Map<string, UdpFlow>();
  let target: Target = options.target;
  const take = (next: Target): void => {
    target = next;
    members.replace(next.members, next.retryAfterMs);
    affinity.setSeconds(next.affinitySeconds);
  };
  take(target);
  const listener = createSocket({ type: 'udp4' });

  const open = (key: string, client: RemoteInfo): UdpFlow | undefined => {
    const [member] = affinity.sorted(client.address, members.candidates());
    if (!member) return undefined;
    affinity.remember(client.address, member);
    if (flows.size >= flowsMax) flows.values().next().value?.end();
    const flow = openFlow(options.reach(member), {
      answer: (datagram) => {
        members.mark(member, true);
        send(listener, datagram, client);
      },
      refused: () => members.mark(member, false),
      ended: () => {
        if (flows.get(key) === flow) flows.delete(key);
        members.forget(member, flow);
      },
    });
    members.add(member, flow);
    return flow;
  };
  listener.on('message', (datagram, client) => {
    if (!target.sourceRanges.admits(client.address)) return;
    const key = memberKey(client);
    const flow = flows.get(key) ?? open(key, client);
    if (!flow) return;
    flows.delete(key);
    flows.set(key, flow);
    flow.send(datagram);
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.bind({ address: options.address, port: options.port, exclusive: true }, resolve);
  });
  // An answer that could not be delivered is lost, as datagrams are.
  listener.removeAllListeners('error').on('error', () => undefined);
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    members.end();
    closed ??= new Promise((resolve) => listener.close(() => resolve()));
    return closed;
  };
  return {
    update: take,
    isHealthy: members.isHealthy,
    // Answers could not leave from a closed port, so there is nothing to wait for.
    drain: close,
    close,
  };
}

const send = (socket: Socket, datagram: Buffer, to: RemoteInfo): void => {
  try {
    socket.send(datagram, to.port, to.address);
  } catch {
    // the listener was closed meanwhile
  }
};

function openFlow({ address, port }: Member, on: { answer: (datagram: Buffer) => void; refused: () => void; ended: () => void }): UdpFlow {
  const socket = createSocket({ type: 'udp4' });
  let over = false;
  let queued: Buffer[] | undefined = [];
  const end = (): void => {
    if (over) return;
    over = true;
    clearTimeout(idle);
    socket.close();
    on.ended();
  };
  const idle = setTimeout(end, idleMs).unref();
  socket.on('message', (datagram) => {
    idle.refresh();
    on.answer(datagram);
  });
  // Connected, so that a member which refuses is told apart from one which is silent.
  socket.on('error', () => {
    on.refused();
    end();
  });
  socket.once('connect', () => {
    for (const datagram of over ? [] : (queued ?? [])) socket.send(datagram);
    queued = undefined;
  });
  socket.connect(port, address);
  return {
    end,
    send: (datagram) => {
      if (over) return;
      idle.refresh();
      if (!queued) socket.send(datagram);
      // What comes before the socket is connected (a turn of the loop) waits; a burst beyond that is lost.
      else if (queued.length < 64) queued.push(datagram);
    },
  };
}
