import { InvariantViolation } from '../domain/assert.ts';
import type { AnyReconciler } from '../domain/reconciler.ts';
import { allCheckers } from './checkers/all-checkers.ts';
import type { Checker } from './checkers/checker.ts';
import type { NodePool } from './cloud/plasmavmc.ts';
import { createStream } from './kernel/chance.ts';
import { swarmRates, type FaultRates } from './kernel/faults.ts';
import { allReconcilers } from './reconcilers.ts';
import { createTranscript } from './transcript.ts';
import { randomWorkload } from './world/workload.ts';
import { createWorld, START_MS, type World, type WorldOptions } from './world/world.ts';

export interface RunOptions {
  readonly seed: number;
  /** None: drawn from the seed. */
  readonly rates?: FaultRates;
  readonly only?: ReadonlySet<string>;
  /** None: as many as `size` says. */
  readonly workers?: number;
  readonly nodes?: NodePool;
  /** `small` when not given: what happens seldom happens often where there is little. */
  readonly size?: WorldSize;
  readonly calm?: boolean;
  /** Readers meet the events of one append one by one; every second seed when not given. */
  readonly splitsAppends?: boolean;
  readonly workload?: (world: World) => Promise<void>;
  readonly reconcilers?: () => readonly AnyReconciler[];
  readonly plant?: WorldOptions['plant'];
  /** How long the world may take to come to rest once everything healed; 30 minutes when not given. */
  readonly livenessMaxMs?: number;
}

export interface RunResult {
  readonly seed: number;
  /** [] when everything was kept. `checker: what is broken`. */
  readonly failures: readonly string[];
  readonly hash: string;
  readonly lines: readonly string[];
  readonly fired: readonly string[];
  /** What happened at all, as `Deleted pods by workloads`: a run in which nothing did proves nothing. */
  readonly happened: ReadonlySet<string>;
  readonly events: number;
  readonly steps: number;
  readonly virtualMs: number;
}

/**
 * A small world has 1 to 3 nodes and 1 or 2 copies of each worker, by chance; a large one 200 nodes, a quarter of them small, and two copies.
 * Its nodes are heard of twice in their grace rather than five times, for else a run is heartbeats.
 */
export type WorldSize = 'small' | 'large';
const LARGE = { workers: 2, nodes: { count: 200, cpuMillis: 2_000, memoryBytes: 8 * 2 ** 30, smallEvery: 4, heartbeatMs: 25_000 } };

/** Faults end then at the latest. */
const SAFETY_MAX_MS = 180_000;
/** What was still on its way when faults ended has arrived after this. */
const STRAGGLERS_MS = 60_000;
const LIVENESS_MAX_MS = 1_800_000;
const QUIET_MS = 60_000;
const LOOK_EVERY_MS = 1_000;
const READ_MS = 100;
/** How many nodes may stop at once. */
const LOOKED_AT = 12;
/** How long a node stays away; a zone up to twice as long. */
const AWAY_MS = { from: 10_000, to: 90_000 };
/** Looked again after so long even when nothing was seen to change: a process may have read on. */
const LOOKS_MAX = 5;

/**
 * Safety first: the workload runs while things fail, and no checker may ever object. Then everything heals, and the world must come
 * to rest as it should be, within a budget of virtual time. Source: TigerBeetle, VOPR, "safety and liveness modes".
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { seed, calm = false } = options;
  const transcript = createTranscript();
  const checkers = allCheckers();
  const failures: string[] = [];
  let changesOfTheWorld = 0;
  const note = (checker: Checker, broken: string | undefined): void => {
    if (broken) failures.push(`${checker.name}: ${broken}`);
  };

  const rates = options.rates ?? swarmRates(seed);
  const chance = createStream(seed, 'shape of the world');
  const { workers, nodes }: Partial<RunOptions> = { ...(options.size === 'large' ? LARGE : {}), ...options };
  const world: World = createWorld({
    seed,
    rates,
    ...(options.only && { only: options.only }),
    ...(options.plant && { plant: options.plant }),
    calm,
    splitsAppends: options.splitsAppends ?? seed % 2 === 0,
    reconcilers: options.reconcilers ?? allReconcilers,
    workers: workers ?? chance.between(1, 2),
    nodes: nodes ?? { count: chance.between(1, 3), cpuMillis: 4_000, memoryBytes: 8 * 2 ** 30 },
    codec: seed % 10 === 0,
    limits: { sweepEveryMs: chance.pick([10_000, 60_000, 300_000]) ?? 300_000 },
    onEvent(recorded) {
      if (recorded.store !== 'leases') changesOfTheWorld += 1;
      transcript.event(recorded);
      for (const checker of checkers) note(checker, checker.onEvent?.(recorded, world));
    },
    onEffect(seen) {
      if (seen.effect.kind.startsWith('observe-')) return;
      changesOfTheWorld += 1;
      transcript.effect(seen);
      for (const checker of checkers) note(checker, checker.onEffect?.(seen, world));
    },
    onJournal: (entry) => (entry.phase === 'decision' ? transcript.decision(world.kernel.nowMs, entry) : undefined),
  });

  try {
    await safetyThenLiveness(world, options, checkers, failures, () => changesOfTheWorld);
  } catch (error) {
    failures.unshift(sentenceOf(error));
  }
  world.end();
  failures.unshift(...world.bugs.map(sentenceOf));

  const { kernel, faults, logs } = world;
  return {
    seed,
    failures,
    hash: transcript.hash(),
    get lines() {
      return transcript.lines();
    },
    fired: faults.fired,
    happened: new Set(
      logs.log.events.map(
        ({ type, ref, request, actor }) => `${request.verb === 'evict' ? 'Evicted' : type} ${ref.resource} by ${actor.principal.split(':').at(-1)}`,
      ),
    ),
    events: logs.log.events.length,
    steps: kernel.steps,
    virtualMs: kernel.nowMs - START_MS,
  };
}

async function safetyThenLiveness(world: World, options: RunOptions, checkers: readonly Checker[], failures: string[], changes: () => number): Promise<void> {
  // A process that stopped at a bug stops the world: time does not pass in it any more.
  const broken = (): boolean => failures.length > 0 || world.bugs.length > 0;
  let busy = true;
  void (options.workload ?? randomWorkload)(world).then(() => (busy = false));
  nature(world);
  await world.runUntil(START_MS + SAFETY_MAX_MS, () => broken() || !busy);
  world.heal();
  await world.runUntil(START_MS + SAFETY_MAX_MS, () => broken() || !busy);
  if (!broken() && world.faults.fired.length > 0) await world.runUntil(world.kernel.nowMs + STRAGGLERS_MS, broken);
  if (!broken()) failures.push(...(await comesToRest(world, checkers, options.livenessMaxMs ?? LIVENESS_MAX_MS, broken, changes)));
}

/** A bug that a process, or the world itself, stopped at. */
const sentenceOf = (error: unknown): string =>
  error instanceof InvariantViolation ? `invariant: ${error.message}` : `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** As it must be, and then nothing more happens: a reconciler with nothing to do does nothing. */
async function comesToRest(world: World, checkers: readonly Checker[], maxMs: number, broken: () => boolean, changes: () => number): Promise<string[]> {
  const deadlineMs = world.kernel.nowMs + maxMs;
  const look = (): string[] => checkers.flatMap((checker) => (checker.pending?.(world) ?? []).map((reason) => `${checker.name}: ${reason}`));
  const pending = rememberedUntil(changes, look);
  let converged = false;
  while (world.kernel.nowMs < deadlineMs && !broken()) {
    if (pending().length > 0) {
      await world.runUntil(world.kernel.nowMs + LOOK_EVERY_MS, broken);
      continue;
    }
    converged = true;
    const before = changes();
    const isOver = (): boolean => broken() || changes() !== before;
    await world.runUntil(world.kernel.nowMs + QUIET_MS, isOver);
    // Heartbeats go on: processes have read all of them now and then only.
    for (; !isOver() && world.kernel.nowMs < deadlineMs; await world.runUntil(world.kernel.nowMs + READ_MS, isOver))
      if (look().length === 0) return checkers.flatMap((checker) => (checker.atEnd?.(world) ?? []).map((reason) => `${checker.name}: ${reason}`));
  }
  if (broken()) return [];
  const left = look();
  return converged ? [`quiescence: still busy ${maxMs / 60_000} minutes after everything healed`, ...left] : left;
}

/** Looks anew when something changed, and after a few times anyway. */
function rememberedUntil(changes: () => number, look: () => string[]): () => string[] {
  let seen: { readonly changes: number; readonly found: string[]; times: number } | undefined;
  return () => {
    if (seen?.changes !== changes() || seen.times >= LOOKS_MAX) seen = { changes: changes(), found: look(), times: 0 };
    seen.times += 1;
    return seen.found;
  };
}

/** Nodes stop and start again, alone and by zones; of many, those that a few names fall on. */
function nature({ kernel, faults, cloud, chance, nodes }: World): void {
  const stream = chance('nature');
  const stop = (name: string, forMs: number): void => {
    cloud.plasmavmc.stopNode(name, kernel.nowMs);
    kernel.after(forMs, 'nature', () => cloud.plasmavmc.startNode(name));
  };
  const look = (): void => {
    if (faults.healed) return;
    const few =
      nodes <= LOOKED_AT ? Array.from({ length: nodes }, (_none, index) => index + 1) : Array.from({ length: LOOKED_AT }, () => stream.between(1, nodes));
    for (const name of few.map((number) => `node-${number}`))
      if (faults.happens('node-stop', faults.visit(name))) stop(name, stream.between(AWAY_MS.from, AWAY_MS.to));
    for (const zone of zonesOf(cloud.plasmavmc.nodes())) {
      if (!faults.happens('zone-stop', faults.visit(`zone-${zone.name}`))) continue;
      const forMs = stream.between(AWAY_MS.from, 2 * AWAY_MS.to);
      for (const node of zone.nodes) stop(node, forMs);
    }
    kernel.after(10_000, 'nature', look);
  };
  look();
}

function zonesOf(nodes: readonly { readonly name: string; readonly zone: string }[]): readonly { readonly name: string; readonly nodes: readonly string[] }[] {
  const names = [...new Set(nodes.map(({ zone }) => zone))].sort();
  return names.map((name) => ({ name, nodes: nodes.filter(({ zone }) => zone === name).map((node) => node.name) }));
}
