import type { CloudNode } from '../../domain/effect.ts';
import { err, ok } from '../../domain/result.ts';
import { chanceAt } from '../kernel/chance.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type SimulatedService } from './simulated-service.ts';

interface SimulatedInstance {
  readonly nodeName: string;
  readonly podName: string;
  readonly runsFromMs: number;
  readonly address: string;
}

export interface SimulatedPlasmavmc extends SimulatedService {
  /** Its pool, whether they run or not. */
  nodes(): readonly { readonly name: string; readonly zone: string }[];
  instances(): readonly (Owned<SimulatedInstance> & { readonly thing: SimulatedInstance })[];
  /** A node that stops sends no heartbeat and starts nothing; what it ran counts as lost until it starts again. */
  stopNode(name: string, nowMs: number): void;
  startNode(name: string): void;
}

export interface NodePool {
  readonly count: number;
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  /** Every one of so many nodes has a quarter of that CPU, so that room is scarce somewhere; none when not given. */
  readonly smallEvery?: number;
  /** How often each node is heard of; every 10 s when not given, as a kubelet is. */
  readonly heartbeatMs?: number;
}

const HEARTBEAT_MS = 10_000;
const START_MAX_MS = 3_000;

const zoneAt = (index: number): string => ['a', 'b', 'c'][index % 3] ?? 'a';

/** Instances of pods and the nodes they run on. Every tenant sees the same pool. */
export function createPlasmavmc(seed: number, pool: NodePool, calm = false): SimulatedPlasmavmc {
  const things = createOwnedThings<SimulatedInstance>();
  const names = Array.from({ length: pool.count }, (_, index) => `node-${index + 1}`);
  const stoppedAtMs = new Map<string, number>();
  const { smallEvery, heartbeatMs = HEARTBEAT_MS } = pool;

  const nodeAt = (name: string, index: number, nowMs: number): CloudNode => ({
    name,
    internalAddress: `192.0.2.${index + 1}`,
    cpuMillis: smallEvery !== undefined && (index + 1) % smallEvery === 0 ? pool.cpuMillis / 4 : pool.cpuMillis,
    memoryBytes: pool.memoryBytes,
    podsMax: 110,
    ephemeralStorageBytes: 100 * 2 ** 30,
    zone: zoneAt(index),
    heartbeatMs: Math.floor((stoppedAtMs.get(name) ?? nowMs) / heartbeatMs) * heartbeatMs,
    runtimeVersion: 'simulated://1.0',
    osImage: 'Simulated Linux',
    kernelVersion: '6.0.0',
    architecture: 'amd64',
  });

  return {
    service: 'plasmavmc',
    nodes: () => names.map((name, index) => ({ name, zone: zoneAt(index) })),
    instances: things.live,
    list: () => things.list('plasmavmc'),
    stopNode: (name, nowMs) => void stoppedAtMs.set(name, nowMs),
    startNode: (name) => void stoppedAtMs.delete(name),
    answer(effect, nowMs) {
      if (effect.kind === 'observe-nodes') return ok({ nodes: names.map((name, index) => nodeAt(name, index, nowMs)) });
      if (effect.kind !== 'ensure-instance' && effect.kind !== 'remove-instance') return notMine('plasmavmc', effect);
      const stale = things.stale(effect);
      if (stale) return err(stale);
      if (effect.kind === 'remove-instance') {
        things.remove(effect);
        return ok({});
      }
      if (!names.includes(effect.nodeName)) return refused('NOT_FOUND', `there is no node ${effect.nodeName}`);
      const present = things.get(effect);
      if (present && present.nodeName !== effect.nodeName) return refused('INVALID_ARGUMENT', `the instance is on ${present.nodeName}`);
      const runsFromMs = present?.runsFromMs ?? nowMs + (calm ? 0 : Math.floor(chanceAt(seed, `start ${effect.owner}`) * START_MAX_MS));
      things.put(effect, `vm-${effect.owner}`, { nodeName: effect.nodeName, podName: effect.podName, runsFromMs, address: effect.address });
      const runs = nowMs >= runsFromMs && !stoppedAtMs.has(effect.nodeName);
      const state = !runs ? 'pending' : effect.runsToEnd ? 'ended' : 'running';
      return ok({
        instanceId: `vm-${effect.owner}`,
        state,
        startedAtMs: runs ? runsFromMs : 0,
        endedAtMs: state === 'ended' ? runsFromMs : 0,
        message: '',
      });
    },
  };
}
