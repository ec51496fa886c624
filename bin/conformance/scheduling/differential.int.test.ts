// kube-scheduler's plugins on random clusters, with Go at hand. SCHEDULING_CLUSTERS says how many (10,000 is what a release is checked with),
// SCHEDULING_SEED from where on. `npm run compare:kubernetes -- scheduling 1000` prints what came up.
import { expect, test } from 'vitest';
import { toldDifference } from './difference.ts';
import { differential } from './differential.ts';
import { Histogram } from './histogram.ts';
import { buildMaxMs, startJudge } from './judge.ts';
import { knownDifferences } from './known-differences.ts';
import { ourVerdict } from './our-verdict.ts';

const clusters = Number(process.env['SCHEDULING_CLUSTERS'] ?? 300);
const firstSeed = Number(process.env['SCHEDULING_SEED'] ?? 1);
const differencesMax = 20;

/** Whatever a scheduler may say: each must come up, else nothing of it is compared. */
const interesting = [
  'feasible nodes: 0',
  'feasible nodes: 1',
  'feasible nodes: 2 or more',
  'preemption: several victims',
  'preemption: one victim',
  "refused: InterPodAffinity, Unschedulable, node(s) didn't match pod anti-affinity rules",
  "refused: PodTopologySpread, Unschedulable, node(s) didn't match pod topology spread constraints",
  'refused: NodeVolumeLimits, Unschedulable, node(s) exceed max volume count',
  "refused: VolumeBinding, UnschedulableAndUnresolvable, node(s) didn't find available persistent volumes to bind",
  'refused: VolumeRestrictions, Unschedulable, node(s) had no available disk',
  'score: PodTopologySpread, between',
  'score: InterPodAffinity, between',
  'volumes: made',
  'volumes: one taken',
  'volumes: several taken',
  'hint: NodeResourcesFit, AssignedPodDelete',
  'hint: PodTopologySpread, NodeAdd',
];

test(`SCH: of ${clusters} random clusters k8shost says what kube-scheduler says, and something of each kind`, { timeout: buildMaxMs }, async ({ skip }) => {
  const known = knownDifferences();
  const judge = await startJudge(known.plugins);
  if ('missing' in judge) return skip(judge.missing);
  const histogram = new Histogram();
  const told: string[] = [];
  for await (const { seed, theirs, differences } of differential(judge, ourVerdict, known, firstSeed, clusters)) {
    histogram.add(theirs);
    for (const difference of differences) if (told.length < differencesMax) told.push(toldDifference(seed, difference));
  }
  await judge.stop();
  expect(told).toEqual([]);
  expect(histogram.lines().filter((line) => line.includes('error: '))).toEqual([]);
  expect(interesting.filter((kind) => histogram.count(kind) === 0)).toEqual([]);
});
