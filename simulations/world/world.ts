import type { Effect } from '../../domain/effect.ts';
import { createFold, type Fold } from '../../domain/fold.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import type { Change } from '../../domain/objects.ts';
import type { AppendEvent } from '../../domain/ports/event-log.ts';
import type { JournalEntry } from '../../domain/ports/journal.ts';
import type { Writer } from '../../domain/ports/submit.ts';
import type { AnyReconciler } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { storeNames, type StoreName } from '../../domain/stores.ts';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import type { WorkerLimits, WorkerPorts } from '../../reconcilers/worker/worker-ports.ts';
import type { Answer, SimulatedService } from '../cloud/simulated-service.ts';
import type { NodePool } from '../cloud/plasmavmc.ts';
import { createSimulatedCloud, type SimulatedCloud } from '../cloud/simulated-cloud.ts';
import { createStream, type Stream } from '../kernel/chance.ts';
import { createFaults, type Faults, type FaultRates } from '../kernel/faults.ts';
import { createKernel, type Kernel } from '../kernel/kernel.ts';
import type { Life } from '../kernel/process.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { logFaults } from './log-faults.ts';
import { startProcess, type SimulatedProcess } from './start-process.ts';

/** A write that somebody was told is done. */
export interface Acknowledged {
  readonly ref: Ref;
  readonly uid: string;
  readonly store: StoreName;
  readonly sequence: number;
  readonly deleted: boolean;
}

export interface EffectSeen {
  readonly timeMs: number;
  readonly effect: Effect;
  readonly answer: Answer;
}

export interface Recorded {
  /** When it became durable. */
  readonly timeMs: number;
  readonly store: StoreName;
  readonly event: RecordedEvent;
  readonly change: Change | undefined;
}

/** A bug put in on purpose, to see that it is found: in what workers are given, in the writer, in what it decides, or in the services themselves. */
export interface Plant {
  readonly decides?: (event: AppendEvent) => AppendEvent;
  readonly ports?: (ports: WorkerPorts) => Partial<WorkerPorts>;
  readonly writer?: (writer: Writer) => Partial<Writer>;
  readonly service?: (service: SimulatedService) => Pick<SimulatedService, 'answer'>;
}

export interface WorldOptions {
  readonly seed: number;
  readonly rates: FaultRates;
  /** Only these faults may happen, by site. */
  readonly only?: ReadonlySet<string>;
  /** Made anew for each life of a process. */
  readonly reconcilers: () => readonly AnyReconciler[];
  /** How many processes run all of them. */
  readonly workers: number;
  readonly nodes: NodePool;
  /** Encode and decode every event, as the real log does. */
  readonly codec: boolean;
  /** Readers may meet the events of one append one by one, as a network delivers them. */
  readonly splitsAppends?: boolean;
  /** Everything takes as short as it can. */
  readonly calm?: boolean;
  /** Told of each event and each call in the cloud, in order. */
  readonly onEvent?: (recorded: Recorded) => void;
  readonly onEffect?: (seen: EffectSeen) => void;
  readonly onJournal?: (entry: JournalEntry) => void;
  readonly plant?: Plant;
  readonly limits?: Partial<WorkerLimits>;
}

/** The deterministic world: a log, a cloud, an API process, workers, virtual time and what goes wrong. */
export interface World {
  readonly seed: number;
  readonly kernel: Kernel;
  readonly faults: Faults;
  readonly cloud: SimulatedCloud;
  /** How many the cloud has. */
  readonly nodes: number;
  readonly logs: Readonly<Record<StoreName, MemoryLog>>;
  readonly journal: readonly JournalEntry[];
  readonly calm: boolean;
  /** The fold of the log as it is now; what processes know may be older. */
  readonly truth: Fold;
  readonly knowledge: Knowledge;
  readonly acknowledged: readonly Acknowledged[];
  /** How many events each transaction that was asked for makes, by its id. */
  readonly transactions: Map<string, number>;
  /** The processes by name, in their present life. */
  readonly processes: ReadonlyMap<string, SimulatedProcess>;
  /** Bugs that a process stopped at. */
  readonly bugs: readonly unknown[];
  /** Kills the life, and starts the process again after a while. */
  crash(life: Life): void;
  record(entry: JournalEntry): void;
  /** A stream of chance of its own. */
  chance(name: string): Stream;
  /** Ends all faults for good. */
  heal(): void;
  /** Lets time pass until `untilMs` (epoch) or `enough`; events are checked as they come. */
  runUntil(untilMs: number, enough?: () => boolean): Promise<void>;
  /** Kills every process: what the machine's own runtime keeps for the living is let go. */
  end(): void;
}

/** 2030-01-01T00:00:00Z: far from any real clock, so that one that leaks in shows. */
export const START_MS = Date.UTC(2030, 0, 1);

const RESTART_MS = { from: 100, to: 5_000 };

export function createWorld(options: WorldOptions): World {
  const { seed, rates, only, onEvent, onEffect } = options;
  const kernel = createKernel(seed, START_MS);
  const faults = createFaults(only ? { seed, rates, only } : { seed, rates });
  const chance = createStream(seed, 'world');
  const newLog = (): MemoryLog =>
    new MemoryLog({
      codec: options.codec,
      batchMax: options.splitsAppends ? 1 : 1_000,
      faults: logFaults({ kernel, faults, chance: createStream(seed, 'log'), calm: options.calm ?? false }),
    });
  const truth = createFold();
  const processes = new Map<string, SimulatedProcess>();
  const lives = new Map<string, number>();
  const bugs: unknown[] = [];
  const journal: JournalEntry[] = [];
  const acknowledged: Acknowledged[] = [];
  const seen: Record<StoreName, number> = { log: 0, leases: 0, events: 0 };

  const start = (name: string): void => {
    const life = (lives.get(name) ?? 0) + 1;
    lives.set(name, life);
    const process = startProcess({
      world,
      name: `${name}#${life}`,
      reconcilers: name === 'api' ? [] : options.reconcilers(),
      plant: options.plant,
      limits: options.limits ?? {},
      acknowledged,
      called,
      failed: (error) => bugs.push(error),
    });
    processes.set(name, process);
  };
  const called = (effect: Effect, answer: Answer): void => onEffect?.({ timeMs: kernel.nowMs, effect, answer });

  /** Follows the logs themselves, not any process's tail. */
  const follow = (): void => {
    world.knowledge.look(world);
    for (const store of storeNames) {
      const { events } = world.logs[store];
      while (seen[store] < events.length) {
        const event = events[seen[store]];
        seen[store] += 1;
        if (event) onEvent?.({ timeMs: kernel.nowMs, store, event, change: truth.apply(event) });
      }
    }
  };

  const world: World = {
    seed,
    kernel,
    faults,
    cloud: planted(createSimulatedCloud(seed, options.nodes, options.calm), options.plant),
    nodes: options.nodes.count,
    logs: { log: newLog(), leases: newLog(), events: newLog() },
    journal,
    calm: options.calm ?? false,
    record(entry) {
      journal.push(entry);
      options.onJournal?.(entry);
    },
    truth,
    knowledge: createKnowledge(),
    acknowledged,
    transactions: new Map(),
    processes,
    bugs,
    chance: (name) => createStream(seed, name),
    crash(life) {
      const name = life.name.split('#')[0] ?? '';
      if (!life.alive) return;
      life.kill();
      kernel.after(chance.between(RESTART_MS.from, RESTART_MS.to), 'init', () => start(name));
    },
    heal() {
      faults.heal();
      for (let index = 1; index <= options.nodes.count; index += 1) world.cloud.plasmavmc.startNode(`node-${index}`);
    },
    async runUntil(untilMs, enough = () => false) {
      await kernel.runUntil(untilMs, () => {
        follow();
        return bugs.length > 0 || enough();
      });
      follow();
    },
    end() {
      for (const { life } of processes.values()) {
        life.stop();
        life.kill();
      }
    },
  };
  for (const name of ['api', ...Array.from({ length: options.workers }, (_, index) => `worker-${index + 1}`)]) start(name);
  return world;
}

function planted(cloud: SimulatedCloud, plant: Plant | undefined): SimulatedCloud {
  if (!plant?.service) return cloud;
  const services = Object.entries(cloud).map(([name, service]: [string, SimulatedService]) => [name, { ...service, ...plant.service?.(service) }] as const);
  return { ...cloud, ...Object.fromEntries(services) };
}
