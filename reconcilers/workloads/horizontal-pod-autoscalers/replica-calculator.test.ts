import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { replicasFor, replicasForAverage, replicasForTotal, type Sample, type Target } from './replica-calculator.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const ago = (seconds: number): string => new Date(nowMs - seconds * 1000).toISOString();
const tolerance = { up: 0.1, down: 0.1 };

/**
 * As pods are: `hot` became ready a moment ago, `unready` never was, `fallen` was for long, `early` and `late` fell 29 and 31 s after they
 * started; `ready` is the one that counts.
 */
type State = 'ready' | 'hot' | 'unready' | 'fallen' | 'early' | 'late' | 'failed' | 'deleting' | 'pending';
const startedSeconds: Partial<Record<State, number>> = { hot: 100, unready: 100, fallen: 1000 };

const sinceSeconds: Partial<Record<State, number>> = { ready: 900, fallen: 400, early: 971, late: 969, unready: 95 };

function podIn(state: State, name: string): Pod {
  const isReady = state === 'ready' || state === 'hot';
  return complete({
    kind: 'Pod',
    metadata: { name, ...(state === 'deleting' ? { deletionTimestamp: ago(5) } : {}) },
    status: {
      phase: state === 'failed' ? 'Failed' : state === 'pending' ? 'Pending' : 'Running',
      startTime: ago(startedSeconds[state] ?? 1000),
      conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False', lastTransitionTime: ago(sinceSeconds[state] ?? 3) }],
    },
  });
}

type Level = number | undefined;
interface Case {
  readonly current: number;
  readonly levels: readonly Level[];
  readonly states?: readonly State[];
  /** In per cent of the requests, or with `amount` the amount itself. */
  readonly target: number;
  readonly amount?: true;
  readonly requests?: readonly number[];
  readonly expected: number;
  readonly shown: number;
}

/** Upstream: podautoscaler replica_calculator_test.go, re-typed; the levels of pods are in thousandths. */
const cases: readonly [title: string, Case][] = [
  ['HPA-1: up', { current: 3, levels: [300, 500, 700], target: 30, expected: 5, shown: 50 }],
  ['HPA-1: down', { current: 5, levels: [100, 300, 500, 250, 250], target: 50, expected: 3, shown: 28 }],
  ['HPA-1: within tolerance', { current: 3, levels: [1010, 1030, 1020], requests: [900, 1000, 1100], target: 100, expected: 3, shown: 102 }],
  ['HPA-1: at the edge of tolerance', { current: 4, levels: [1100, 1100, 1100, 1100], target: 100, expected: 4, shown: 110 }],
  ['HPA-1: beyond tolerance', { current: 4, levels: [1110, 1110, 1110, 1110], target: 100, expected: 5, shown: 111 }],
  ['HPA-1: amounts, up', { current: 3, levels: [20000, 10000, 30000], target: 15000, amount: true, expected: 4, shown: 20000 }],
  ['HPA-1: amounts, down', { current: 5, levels: [12000, 12000, 12000, 12000, 12000], target: 20000, amount: true, expected: 3, shown: 12000 }],
  ['HPA-1: amounts, within tolerance', { current: 3, levels: [20000, 21000, 21000], target: 20000, amount: true, expected: 3, shown: 20666 }],
  [
    'HPA-2: an unready pod counts as nothing on the way up',
    { current: 3, levels: [300, 500, 700], states: ['unready', 'ready', 'ready'], target: 30, expected: 4, shown: 60 },
  ],
  ['HPA-2: so does one that just became ready', { current: 3, levels: [300, 500, 700], states: ['hot', 'ready', 'ready'], target: 30, expected: 4, shown: 60 }],
  [
    'HPA-2: unready pods turn up into nothing',
    { current: 3, levels: [400, 500, 700], states: ['ready', 'unready', 'unready'], target: 30, expected: 3, shown: 40 },
  ],
  ['HPA-2: pods that just became ready do too', { current: 3, levels: [400, 500, 700], states: ['ready', 'hot', 'hot'], target: 30, expected: 3, shown: 40 }],
  [
    'HPA-2: one that was ready for long counts though it is not',
    { current: 3, levels: [300, 500, 700], states: ['fallen', 'ready', 'ready'], target: 30, expected: 5, shown: 50 },
  ],
  [
    'HPA-2: but not one that fell within 30 s of its start',
    { current: 3, levels: [300, 500, 700], states: ['early', 'ready', 'ready'], target: 30, expected: 4, shown: 60 },
  ],
  ['HPA-2: after that it does', { current: 3, levels: [300, 500, 700], states: ['late', 'ready', 'ready'], target: 30, expected: 5, shown: 50 }],
  [
    'HPA-2: failed pods count for nothing',
    { current: 2, levels: [500, 700, undefined, undefined], states: ['ready', 'ready', 'failed', 'failed'], target: 30, expected: 4, shown: 60 },
  ],
  [
    'HPA-2: nor do those that are being deleted',
    { current: 2, levels: [500, 700, 900, undefined], states: ['ready', 'ready', 'deleting', 'deleting'], target: 30, expected: 4, shown: 60 },
  ],
  [
    'HPA-2: a Pending pod counts as nothing on the way up',
    { current: 3, levels: [600, 600, undefined], states: ['ready', 'ready', 'pending'], target: 30, expected: 4, shown: 60 },
  ],
  [
    'HPA-2: unready pods are left out on the way down',
    { current: 5, levels: [100, 300, 500, 1000, 1000], states: ['ready', 'ready', 'ready', 'unready', 'unready'], target: 50, expected: 2, shown: 30 },
  ],
  [
    'HPA-2: readiness does not matter but for cpu',
    { current: 3, levels: [50000, 15000, 30000], states: ['unready', 'ready', 'unready'], target: 15000, amount: true, expected: 7, shown: 31666 },
  ],
  [
    'HPA-2: missing pods count as all they ask for on the way down',
    { current: 4, levels: [400, 95, undefined, undefined], target: 100, expected: 3, shown: 24 },
  ],
  ['HPA-2: missing pods, at the target', { current: 2, levels: [1000, undefined], target: 100, expected: 2, shown: 100 }],
  [
    'HPA-2: missing pods that turn the direction change nothing',
    { current: 4, levels: [100, undefined, undefined, undefined], target: 50, expected: 4, shown: 10 },
  ],
  ['HPA-2: missing pods count as nothing on the way up', { current: 2, levels: [1900, undefined], target: 100, expected: 2, shown: 190 }],
  ['HPA-2: missing pods, on the way down', { current: 2, levels: [600, undefined], target: 100, expected: 2, shown: 60 }],
  [
    'HPA-2: missing pods count as the target where that is more',
    {
      current: 4,
      levels: [200, 100, 100, undefined],
      states: ['unready', 'ready', 'ready', 'ready'],
      requests: [1000, 1000, 2000, 2000],
      target: 300,
      expected: 2,
      shown: 6,
    },
  ],
  [
    'HPA-2: missing and unready, down',
    { current: 4, levels: [100, 100, 100, undefined], states: ['unready', 'ready', 'ready', 'ready'], target: 50, expected: 3, shown: 10 },
  ],
  [
    'HPA-2: missing and unready, up',
    { current: 3, levels: [100, 2000, undefined], states: ['unready', 'ready', 'ready'], target: 50, expected: 4, shown: 200 },
  ],
  [
    'HPA-2: missing and unready, no change',
    { current: 3, levels: [100, 450, undefined], states: ['unready', 'ready', 'ready'], target: 50, expected: 3, shown: 45 },
  ],
  [
    'HPA-2: more pods than replicas, while they are rolled, are no reason to grow',
    { current: 2, levels: [100, 100, undefined], target: 50, expected: 2, shown: 10 },
  ],
  [
    'HPA-2: amounts, missing pods at the target',
    { current: 5, levels: [20000, 19000, 21000, undefined, undefined], target: 20000, amount: true, expected: 5, shown: 20000 },
  ],
  ['HPA-2: amounts, while pods are rolled', { current: 2, levels: [10000, 10000, undefined], target: 17000, amount: true, expected: 2, shown: 10000 }],
];

describe('replicas for a metric of each pod', () => {
  it.each(cases)('%s', (_title, { current, levels, states = [], target, amount, requests = [], expected, shown }) => {
    const pods = levels.map((_level, index) => podIn(states[index] ?? 'ready', `p${index}`));
    const sample = (valueMillis: number): Sample => ({ valueMillis, timestampMs: nowMs, windowMs: 60_000 });
    const samples = new Map(levels.flatMap((level, index) => (level === undefined ? [] : [[`p${index}`, sample(level)] as const])));
    const wanted: Target =
      amount === true
        ? { kind: 'amount', averageMillis: target }
        : { kind: 'share', percent: target, requestsMillis: new Map(pods.map(({ metadata }, index) => [metadata.name, requests[index] ?? 1000])) };
    const proposal = replicasFor({ pods, samples, isCpu: amount !== true }, wanted, current, tolerance, nowMs);
    expect([proposal?.replicas, amount === true ? proposal?.averageMillis : proposal?.percent]).toEqual([expected, shown]);
  });

  it('HPA-2: none, while no pod that is ready was measured', () => {
    const measured = { pods: [podIn('unready', 'p0')], samples: new Map([['p0', { valueMillis: 1, timestampMs: nowMs, windowMs: 1 }]]), isCpu: true };
    expect(replicasFor(measured, { kind: 'amount', averageMillis: 1 }, 1, tolerance, nowMs)).toBeUndefined();
  });
});

describe('HPA-1: replicas for one number', () => {
  it.each([
    [20_000, 15_000, 3, 3, 4],
    [50_000, 10_000, 3, 1, 5],
    [8600, 4400, 3, 1, 2],
    [12_000, 20_000, 5, 5, 3],
    [20_666, 20_000, 3, 3, 3],
    [8600, 8888, 3, 3, 3],
    [8600, 14_334, 5, 5, 3],
    [50_000, 10_000, 0, 0, 5],
  ])('%d of %d, with %d of which %d are ready: %d', (value, target, current, ready, expected) => {
    expect(replicasForTotal(value, target, current, ready, tolerance)).toBe(expected);
  });

  it.each([
    [20_000, 5000, 3, 4],
    [6000, 2000, 5, 3],
    [20_166, 5000, 4, 4],
    [8600, 2150, 3, 4],
    [8600, 2867, 5, 3],
    [8600, 2900, 3, 3],
    [8600, 2900, 0, 3],
  ])('%d at %d each, with %d: %d', (value, target, current, expected) => {
    expect(replicasForAverage(value, target, current, tolerance)).toBe(expected);
  });
});
