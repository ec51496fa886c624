import { Histogram } from './histogram.ts';
import { startJudge } from './judge.ts';
import { knownDifferences } from './known-differences.ts';
import { randomCluster } from './random-cluster.ts';

/** How often kube-scheduler says what of random clusters; of a single one all that it says. */
export async function printScheduling(count = 1000, first = 1): Promise<void> {
  const judge = await startJudge(knownDifferences().plugins);
  if ('missing' in judge) return void process.stdout.write(`${judge.missing}\n`);
  const histogram = new Histogram();
  for (let seed = first; seed < first + count; seed += 1) {
    const cluster = randomCluster(seed);
    const verdict = await judge.verdictOf(cluster);
    if (count === 1) process.stdout.write(`${JSON.stringify({ cluster, verdict }, undefined, 1)}\n`);
    histogram.add(verdict);
  }
  process.stdout.write(`${histogram.lines().join('\n')}\n`);
  await judge.stop();
}
