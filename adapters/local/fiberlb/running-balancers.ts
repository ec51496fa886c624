// The open listeners of every load balancer. Changing one is all or nothing: what is new is opened before anything else changes.
import type { Member } from '../../../domain/effect.ts';
import { assert } from '../../../domain/assert.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { isStandInAddress, servedPort } from '../served-port.ts';
import type { Forwarder, OpenForwarder, Target } from './forwarder.ts';
import { listenerKey, type ListenerBody, type LoadBalancerBody } from './load-balancer.ts';
import { parseSourceRanges } from './source-ranges.ts';
import { openTcpForwarder } from './tcp-forwarder.ts';
import { openUdpForwarder } from './udp-forwarder.ts';

export interface RunningBalancers {
  /** Makes the load balancer serve as `body` says. ADDRESS_IN_USE when a listener cannot be opened; nothing has changed then. */
  run(id: string, body: LoadBalancerBody): Promise<Result<undefined, PortError>>;
  isHealthy(id: string, listener: ListenerBody, member: Member): boolean;
  /** Stops listening; connections may go on for the drain time. */
  stop(id: string): Promise<void>;
  /** Ends everything. */
  close(): Promise<void>;
}

interface Running {
  readonly address: string;
  readonly forwarders: ReadonlyMap<string, Forwarder>;
}

const openers: Readonly<Record<ListenerBody['protocol'], OpenForwarder>> = { TCP: openTcpForwarder, UDP: openUdpForwarder };

export function createRunningBalancers(options: { readonly canBindLow: boolean; readonly drainMs: number }): RunningBalancers {
  const running = new Map<string, Running>();
  /** Listen no more, but still have connections. */
  const draining = new Set<Forwarder>();
  const drain = async (forwarders: Iterable<Forwarder>): Promise<void> => {
    for (const forwarder of forwarders) {
      draining.add(forwarder);
      setTimeout(() => draining.delete(forwarder), options.drainMs).unref();
      await forwarder.drain();
    }
  };
  const reach = (member: Member): Member =>
    isStandInAddress(member.address) ? { address: member.address, port: servedPort(member.port, options.canBindLow) } : member;

  const openNew = async (body: LoadBalancerBody, present: ReadonlyMap<string, Forwarder>): Promise<Result<Map<string, Forwarder>, PortError>> => {
    const opened = new Map<string, Forwarder>();
    for (const listener of body.listeners) {
      if (present.has(listenerKey(listener))) continue;
      try {
        const open = openers[listener.protocol];
        opened.set(
          listenerKey(listener),
          await open({ ...options, reach, address: body.address, port: listener.servedPort, target: targetOf(body, listener) }),
        );
      } catch (error) {
        await Promise.all([...opened.values()].map((forwarder) => forwarder.close()));
        return err(cannotListen(error as NodeJS.ErrnoException, body.address, listener));
      }
    }
    return ok(opened);
  };
  return {
    run: async (id, body) => {
      const before = running.get(id);
      const present: ReadonlyMap<string, Forwarder> = before?.address === body.address ? before.forwarders : new Map<string, Forwarder>();
      const opened = await openNew(body, present);
      if (!opened.ok) return opened;
      const forwarders = new Map<string, Forwarder>();
      for (const listener of body.listeners) {
        const key = listenerKey(listener);
        const forwarder = present.get(key) ?? opened.value.get(key);
        assert(forwarder, 'every listener of a load balancer is open');
        forwarder.update(targetOf(body, listener));
        forwarders.set(key, forwarder);
      }
      running.set(id, { address: body.address, forwarders });
      await drain([...(before?.forwarders.values() ?? [])].filter((forwarder) => ![...forwarders.values()].includes(forwarder)));
      return ok(undefined);
    },
    isHealthy: (id, listener, member) => running.get(id)?.forwarders.get(listenerKey(listener))?.isHealthy(member) ?? false,
    stop: async (id) => {
      const before = running.get(id);
      running.delete(id);
      await drain(before?.forwarders.values() ?? []);
    },
    close: async () => {
      const all = [...draining, ...[...running.values()].flatMap((balancer) => [...balancer.forwarders.values()])];
      running.clear();
      await Promise.all(all.map((forwarder) => forwarder.close()));
    },
  };
}

function targetOf(body: LoadBalancerBody, listener: ListenerBody): Target {
  const sourceRanges = parseSourceRanges(body.sourceRanges);
  assert(sourceRanges, 'the source ranges of a kept load balancer were checked');
  return { members: listener.members, sourceRanges, retryAfterMs: listener.retryAfterMs, affinitySeconds: body.affinitySeconds ?? 0 };
}

function cannotListen(error: NodeJS.ErrnoException, address: string, listener: ListenerBody): PortError {
  const where = `${listener.protocol} ${address}:${listener.servedPort}`;
  if (error.code === 'EADDRINUSE') return refused('ADDRESS_IN_USE', `another process listens on ${where} (or on that port of every address)`);
  if (error.code === 'EMFILE' || error.code === 'ENFILE')
    return { kind: 'throttled', message: `no file descriptor is left to listen on ${where}`, retryAfterMs: 5_000 };
  return refused('CANNOT_LISTEN', `cannot listen on ${where}: ${error.message}`);
}
