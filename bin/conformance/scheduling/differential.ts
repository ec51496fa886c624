// The same random clusters for both schedulers.
import type { Cluster } from './cluster.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import type { Difference } from './difference.ts';
import type { Judge } from './judge.ts';
import type { KnownDifferences } from './known-differences.ts';
import { randomCluster } from './random-cluster.ts';
import type { Verdict } from './verdict.ts';

/** What the scheduler that is judged says. */
export type OurVerdict = (cluster: Cluster) => Verdict | Promise<Verdict>;

export interface Compared {
  readonly seed: number;
  readonly theirs: Verdict;
  readonly differences: readonly Difference[];
}

/** How many clusters are under way: the judge has two processors, and a pipe holds little. */
const aheadMax = 16;

/** Seeds `first` to `first + count - 1`, in order. */
export async function* differential(
  judge: Judge,
  ourVerdict: OurVerdict,
  known: KnownDifferences,
  first: number,
  count: number,
): AsyncGenerator<Compared, void, undefined> {
  const compare = async (seed: number): Promise<Compared> => {
    const cluster = randomCluster(seed);
    const [theirs, ours] = await Promise.all([judge.verdictOf(cluster), ourVerdict(cluster)]);
    return { seed, theirs, differences: compareVerdicts(ours, theirs, known) };
  };
  const ahead: Promise<Compared>[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    ahead.push(compare(seed));
    const next = ahead.length < aheadMax ? undefined : ahead.shift();
    if (next !== undefined) yield await next;
  }
  for (const left of ahead) yield await left;
}
