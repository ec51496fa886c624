import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { run, type WorldSize } from './run.ts';
import { shrink } from './shrink.ts';

const USAGE = `Looks for seeds whose run breaks a promise.

  npm run hunt                             1,000 seeds: worlds of 200 nodes, two copies of each worker
  npm run hunt -- --seeds 500 --from 1001  others
  npm run hunt -- --size small             worlds of 1 to 3 nodes
  npm run hunt -- --processes 1            as many as there are processors when not given
  npm run hunt -- --seed 42                one seed, with its transcript
  npm run hunt -- --seed 42 --shrink       the few faults that it takes

`;

/** What a child tells of one seed. */
interface Told {
  readonly seed: number;
  readonly failures: readonly string[];
  readonly hash: string;
  readonly events: number;
  readonly cpuMs: number;
}

const PROGRESS_MS = 30_000;
/** A child that ran so many is replaced: what the engine of the language keeps of so much code grows. */
const SEEDS_OF_A_CHILD = 100;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    size: { type: 'string', default: 'large' },
    processes: { type: 'string', default: String(availableParallelism()) },
    shrink: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isWhole = (text: string | undefined): boolean => text === undefined || /^\d+$/.test(text);
const size: WorldSize = values.size === 'small' ? 'small' : 'large';
const again = (seed: number): string => `npm run hunt -- ${size === 'small' ? '--size small ' : ''}--seed ${seed}`;

if (process.send !== undefined) {
  process.on('message', (seed: number) => void tell(seed));
  // Nobody hears of what it finds any more.
  process.on('disconnect', () => process.exit());
} else if (values.help) console.log(USAGE);
else if (![values.seed, values.from, values.seeds, values.processes].every(isWhole) || !['small', 'large'].includes(values.size)) {
  console.error(`Seeds and processes are whole numbers, sizes are small and large.\n\n${USAGE}`);
  process.exitCode = 2;
} else if (values.seed !== undefined && values.shrink)
  console.log((await shrink(Number(values.seed), { size })).join(' ') || 'it takes no fault, or keeps every promise');
else if (values.seed !== undefined) await one(Number(values.seed));
else await many(Number(values.from), Number(values.seeds), Math.max(1, Number(values.processes)));

async function one(seed: number): Promise<void> {
  const result = await run({ seed, size });
  for (const line of result.lines) console.log(line);
  console.log(`\nfaults: ${result.fired.join(' ') || 'none'}`);
  console.log(
    `seed ${seed}: ${result.events} events, ${result.steps} steps, ${Math.round(result.virtualMs / 1000)} virtual seconds, transcript ${result.hash}`,
  );
  for (const failure of result.failures) console.error(`FAILED ${failure}`);
  if (result.failures.length > 0) process.exitCode = 1;
}

/** In a child: one seed. */
async function tell(seed: number): Promise<void> {
  const before = process.cpuUsage();
  const { failures, hash, events } = await run({ seed, size });
  const { user, system } = process.cpuUsage(before);
  const told: Told = { seed, failures, hash, events, cpuMs: (user + system) / 1000 };
  process.send?.(told);
}

async function many(from: number, count: number, processes: number): Promise<void> {
  const startedMs = performance.now();
  const failing: number[] = [];
  const sums = { done: 0, events: 0, cpuMs: 0 };
  const seeds = Array.from({ length: count }, (_none, index) => from + index);
  const progress = (): string => {
    const seconds = (performance.now() - startedMs) / 1000;
    return `${sums.done} of ${count} seeds in ${seconds.toFixed(0)} s: ${(sums.done / seconds).toFixed(2)} a second, ${(sums.cpuMs / 1000 / sums.done).toFixed(2)} s of processor time and ${Math.round(sums.events / sums.done)} events each, ${failing.length} failing`;
  };
  const note = ({ seed, failures, hash, events, cpuMs }: Told): void => {
    sums.done += 1;
    sums.events += events;
    sums.cpuMs += cpuMs;
    if (failures.length === 0) return;
    failing.push(seed);
    const [first = '', ...others] = failures;
    console.log(`seed ${seed} transcript ${hash.slice(0, 12)}: ${first}${others.length > 0 ? ` (and ${others.length} more)` : ''}`);
    console.log(`  again: ${again(seed)}\n  what it takes: ${again(seed)} --shrink`);
  };

  const ticking = setInterval(() => (sums.done > 0 ? console.log(progress()) : undefined), PROGRESS_MS);
  await Promise.all(
    Array.from({ length: Math.min(processes, count) }, async () => {
      while (seeds.length > 0) await inOneChild(seeds, note);
    }),
  );
  clearInterval(ticking);
  console.log(progress());
  if (failing.length > 0) console.log(`failing: ${failing.sort((a, b) => a - b).join(' ')}`);
  process.exitCode = failing.length > 0 ? 1 : 0;
}

/** A child that dies says so of the seed it had. */
async function inOneChild(seeds: number[], note: (told: Told) => void): Promise<void> {
  const child = fork(new URL(import.meta.url), ['--size', size]);
  let seed = seeds.shift();
  const next = (): void => {
    if (seed === undefined) child.disconnect();
    else child.send(seed);
  };
  let done = 0;
  child.on('message', (told: Told) => {
    note(told);
    done += 1;
    seed = done < SEEDS_OF_A_CHILD ? seeds.shift() : undefined;
    next();
  });
  next();
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (seed !== undefined) note({ seed, failures: [`process: ended with ${code ?? 'a signal'}`], hash: '', events: 0, cpuMs: 0 });
}
