import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerBehavior, HPAScalingRules } from '../../../schemas/kubernetes/types.ts';
import { normalize } from './behavior.ts';
import { historyAnnotation, historyOf, withRecommendation, type History } from './history.ts';

const nowMs = 1_000_000_000;
const second = nowMs / 1000;
const autoscaler = (behavior?: HorizontalPodAutoscalerBehavior): HorizontalPodAutoscaler =>
  complete({
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'h' },
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'd' }, maxReplicas: 1000, ...(behavior && { behavior }) },
  });
const pods = (value: number, periodSeconds = 60) => ({ type: 'Pods', value, periodSeconds });
const percent = (value: number, periodSeconds = 60) => ({ type: 'Percent', value, periodSeconds });
const up = (...policies: HPAScalingRules['policies'] & object): HorizontalPodAutoscalerBehavior => ({
  scaleUp: { policies, selectPolicy: 'Max' },
  scaleDown: { stabilizationWindowSeconds: 0, policies: [percent(100)] },
});
const down = (...policies: HPAScalingRules['policies'] & object): HorizontalPodAutoscalerBehavior => ({
  scaleDown: { policies, stabilizationWindowSeconds: 0, selectPolicy: 'Max' },
});
const least = (behavior: HorizontalPodAutoscalerBehavior): HorizontalPodAutoscalerBehavior => ({
  ...(behavior.scaleUp && { scaleUp: { ...behavior.scaleUp, selectPolicy: 'Min' } }),
  ...(behavior.scaleDown && { scaleDown: { ...behavior.scaleDown, selectPolicy: 'Min' } }),
});
const none: History = { recommended: [], scaled: [] };

interface Case {
  readonly behavior?: HorizontalPodAutoscalerBehavior;
  readonly current: number;
  readonly wanted: number;
  readonly min?: number;
  readonly max?: number;
  readonly history?: Partial<History>;
  readonly expected: number;
  readonly able?: string;
  readonly limited: string;
}

/** Upstream: podautoscaler horizontal_test.go, TestConvertDesiredReplicasWithRules, TestScalingWithRules and TestNormalizeDesiredReplicas, re-typed. */
const cases: readonly [title: string, Case][] = [
  ['as wanted', { current: 5, wanted: 7, expected: 7, limited: 'DesiredWithinRange' }],
  ['twice as many at most, without rules', { current: 5, wanted: 17, expected: 10, limited: 'ScaleUpLimit' }],
  ['or 4, from few', { current: 1, wanted: 17, expected: 4, limited: 'ScaleUpLimit' }],
  ['no more than the maximum', { current: 5, wanted: 9, max: 8, expected: 8, limited: 'TooManyReplicas' }],
  ['no less than the minimum', { current: 5, wanted: 1, min: 2, history: { recommended: [[second - 1000, 1]] }, expected: 2, limited: 'TooFewReplicas' }],
  ['pods', { behavior: up(pods(3)), current: 10, wanted: 50, expected: 13, limited: 'ScaleUpLimit' }],
  ['per cent, rounded up', { behavior: up(percent(25)), current: 10, wanted: 50, expected: 13, limited: 'ScaleUpLimit' }],
  ['the most of several', { behavior: up(pods(4), percent(200)), current: 10, wanted: 50, expected: 30, limited: 'ScaleUpLimit' }],
  ['the least of several', { behavior: least(up(pods(4), percent(200))), current: 10, wanted: 50, expected: 14, limited: 'ScaleUpLimit' }],
  [
    'less what came in the period',
    {
      behavior: up(pods(4)),
      current: 10,
      wanted: 50,
      history: {
        scaled: [
          [second - 100, 5],
          [second - 30, 3],
        ],
      },
      expected: 11,
      limited: 'ScaleUpLimit',
    },
  ],
  [
    'not at all while the period is used up',
    { behavior: up(pods(2)), current: 10, wanted: 50, history: { scaled: [[second - 30, 5]] }, expected: 10, limited: 'ScaleUpLimit' },
  ],
  [
    'of what it was, where some went',
    { behavior: up(pods(4)), current: 10, wanted: 50, history: { scaled: [[second - 30, -3]] }, expected: 17, limited: 'ScaleUpLimit' },
  ],
  [
    'not up when that is disabled',
    { behavior: { scaleUp: { selectPolicy: 'Disabled', policies: [pods(4)] } }, current: 10, wanted: 50, expected: 10, limited: 'ScaleUpLimit' },
  ],
  ['down by pods', { behavior: down(pods(3)), current: 10, wanted: 1, expected: 7, limited: 'ScaleDownLimit' }],
  ['down by per cent', { behavior: down(percent(25)), current: 10, wanted: 1, expected: 7, limited: 'ScaleDownLimit' }],
  ['down by the most of several', { behavior: down(pods(2), percent(50)), current: 10, wanted: 1, expected: 5, limited: 'ScaleDownLimit' }],
  ['down by the least of several', { behavior: least(down(pods(2), percent(50))), current: 10, wanted: 1, expected: 8, limited: 'ScaleDownLimit' }],
  [
    'down, less what went in the period',
    { behavior: down(pods(4)), current: 10, wanted: 1, history: { scaled: [[second - 30, -3]] }, expected: 9, limited: 'ScaleDownLimit' },
  ],
  [
    'not down when that is disabled',
    {
      behavior: { scaleDown: { selectPolicy: 'Disabled', stabilizationWindowSeconds: 0, policies: [pods(4)] } },
      current: 10,
      wanted: 1,
      expected: 10,
      limited: 'ScaleDownLimit',
    },
  ],
  ['down to the minimum first', { behavior: down(percent(100)), current: 10, wanted: 1, min: 4, expected: 4, limited: 'TooFewReplicas' }],
  [
    'down to the highest of the last 300 s',
    {
      current: 10,
      wanted: 3,
      history: {
        recommended: [
          [second - 500, 20],
          [second - 301, 9],
          [second - 299, 6],
          [second - 10, 4],
        ],
      },
      expected: 9,
      able: 'ScaleDownStabilized',
      limited: 'DesiredWithinRange',
    },
  ],
  [
    'down at once when all that was recommended is as low',
    { current: 10, wanted: 3, history: { recommended: [[second - 500, 2]] }, expected: 3, limited: 'DesiredWithinRange' },
  ],
  ['up at once', { current: 2, wanted: 4, history: { recommended: [[second - 500, 1]] }, expected: 4, limited: 'DesiredWithinRange' }],
  [
    'up to the lowest of a window that rules give',
    {
      behavior: { ...up(pods(100)), scaleUp: { policies: [pods(100)], stabilizationWindowSeconds: 60 } },
      current: 2,
      wanted: 9,
      history: {
        recommended: [
          [second - 80, 3],
          [second - 50, 7],
        ],
      },
      expected: 3,
      able: 'ScaleUpStabilized',
      limited: 'DesiredWithinRange',
    },
  ],
];

describe('HPA-4: what is recommended becomes', () => {
  it.each(cases)('%s', (_title, { behavior, current, wanted, min = 1, max = 1000, history, expected, able = 'ReadyForNewScale', limited }) => {
    const { replicas, able: ready, limited: why } = normalize(autoscaler(behavior), wanted, { current, min, max }, { ...none, ...history }, nowMs);
    expect([replicas, ready[1], why[1], why[0]]).toEqual([expected, able, limited, limited === 'DesiredWithinRange' ? 'False' : 'True']);
  });
});

describe('HPA-4: the history', () => {
  it('keeps what a window may ask for, and no more', () => {
    let history: History = none;
    for (let index = 0; index < 1000; index += 1) history = withRecommendation(history, 5 + (index % 2), nowMs + index * 15_000);
    expect(history.recommended.length).toBeLessThanOrEqual(2);
    expect(withRecommendation(history, 5 + 1, nowMs + 1000 * 15_000)).toEqual(history);
  });

  it.each(['', 'x', '{}', '[]', '{"recommended":1}', '{"recommended":[[1]],"scaled":[["a","b"],[1,2.5],null]}', 'null'])(
    'that somebody wrote over with %j is none',
    (text) => {
      const { metadata, ...rest } = autoscaler();
      expect(historyOf({ ...rest, metadata: { ...metadata, annotations: { [historyAnnotation]: text } } })).toEqual(none);
    },
  );
});
