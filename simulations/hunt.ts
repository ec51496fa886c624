import { parseArgs } from 'node:util';
import { run } from './run.ts';
import { shrink } from './shrink.ts';

const USAGE = `Looks for seeds whose run breaks a promise.

  npm run hunt -- --seeds 1000 --from 1    many seeds
  npm run hunt -- --seed 42                one seed, with its transcript
  npm run hunt -- --seed 42 --shrink       the few faults that it takes

`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    shrink: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isWhole = (text: string | undefined): boolean => text === undefined || /^\d+$/.test(text);

if (values.help) console.log(USAGE);
else if (![values.seed, values.from, values.seeds].every(isWhole)) {
  console.error(`Seeds are whole numbers.\n\n${USAGE}`);
  process.exitCode = 2;
} else if (values.seed !== undefined && values.shrink)
  console.log((await shrink(Number(values.seed))).join(' ') || 'it takes no fault, or keeps every promise');
else if (values.seed !== undefined) await one(Number(values.seed));
else await many(Number(values.from), Number(values.seeds));

async function one(seed: number): Promise<void> {
  const result = await run({ seed });
  for (const line of result.lines) console.log(line);
  console.log(`\nfaults: ${result.fired.join(' ') || 'none'}`);
  console.log(
    `seed ${seed}: ${result.events} events, ${result.steps} steps, ${Math.round(result.virtualMs / 1000)} virtual seconds, transcript ${result.hash}`,
  );
  for (const failure of result.failures) console.error(`FAILED ${failure}`);
  if (result.failures.length > 0) process.exitCode = 1;
}

async function many(from: number, count: number): Promise<void> {
  const failing: number[] = [];
  const startedMs = performance.now();
  for (let seed = from; seed < from + count; seed += 1) {
    const result = await run({ seed });
    if (result.failures.length === 0) continue;
    failing.push(seed);
    console.log(
      `seed ${seed} transcript ${result.hash.slice(0, 12)}: ${result.failures[0]}${result.failures.length > 1 ? ` (and ${result.failures.length - 1} more)` : ''}`,
    );
  }
  console.log(`${count - failing.length} of ${count} seeds kept every promise in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
  if (failing.length > 0) console.log(`failing: ${failing.join(' ')}\nagain: npm run hunt -- --seed ${failing[0]}`);
  process.exitCode = failing.length > 0 ? 1 : 0;
}
