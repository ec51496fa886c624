import { run, type RunOptions } from './run.ts';

/**
 * The faults that a failing seed really needs, as `kind@site`: halves are left out, then quarters, then single ones, as long as the
 * same checker still objects. Source: Zeller & Hildebrandt, "Simplifying and Isolating Failure-Inducing Input" (ddmin).
 */
export async function shrink(seed: number, options: Omit<RunOptions, 'seed' | 'only'> = {}): Promise<readonly string[]> {
  const first = await run({ ...options, seed });
  const checker = checkerOf(first.failures);
  if (checker === undefined) return [];
  const stillFails = async (faults: readonly string[]): Promise<boolean> =>
    checkerOf((await run({ ...options, seed, only: new Set(faults) })).failures) === checker;

  let needed: readonly string[] = first.fired;
  for (let size = Math.ceil(needed.length / 2); size >= 1 && needed.length > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < needed.length;) {
      const without = [...needed.slice(0, from), ...needed.slice(from + size)];
      if (await stillFails(without)) needed = without;
      else from += size;
    }
  }
  return needed;
}

const checkerOf = (failures: readonly string[]): string | undefined => failures[0]?.split(':')[0];
