import { describe, expect, it } from 'vitest';
import { complete } from '../../domain/testing/objects-of.ts';
import type { Pod, Taint, Toleration } from '../../schemas/kubernetes/types.ts';
import { leavesAtMs } from './evictions.ts';

const atSecond = (second: number): string => new Date(second * 1000).toISOString();
const taint = (key: string, addedSecond = 100): Taint => ({ key, effect: 'NoExecute', timeAdded: atSecond(addedSecond) });
const tolerates = (key: string, tolerationSeconds?: number): Toleration => ({
  key,
  operator: 'Exists',
  effect: 'NoExecute',
  ...(tolerationSeconds === undefined ? {} : { tolerationSeconds }),
});
const anything = (tolerationSeconds?: number): Toleration => ({ operator: 'Exists', ...(tolerationSeconds === undefined ? {} : { tolerationSeconds }) });

type Case = [title: string, tolerations: readonly Toleration[], taints: readonly Taint[], second?: number | undefined, boundSecond?: number];

/** Upstream: tainteviction taint_eviction_test.go, TestGetMinTolerationTime and TestUpdateNode*, re-typed as times. */
const cases: Case[] = [
  ['at once, when it tolerates nothing', [], [taint('a')], 100],
  ['at once, when it tolerates another taint', [tolerates('b', 100)], [taint('a')], 100],
  ['at once, when it tolerates one of two', [tolerates('a', 100)], [taint('a'), taint('b', 130)], 130],
  ['never, without a limit', [tolerates('a')], [taint('a')], undefined],
  ['after its limit', [tolerates('a', 60)], [taint('a')], 160],
  ['at the smallest limit of taints that came together', [tolerates('a', 60), tolerates('b', 20)], [taint('a'), taint('b')], 120],
  ['at the only limit there is', [tolerates('a'), tolerates('b', 20)], [taint('a'), taint('b')], 120],
  ['by the first toleration that fits a taint', [tolerates('a', 60), anything(20)], [taint('a')], 160],
  ['at once, with a limit of 0', [tolerates('a', 0)], [taint('a')], 100],
  ['at once, with a limit below 0', [tolerates('a', -5)], [taint('a')], 100],
  ['when the first taint said, though one comes later that gives less', [tolerates('a', 300), tolerates('b', 20)], [taint('a'), taint('b', 150)], 400],
  ['counted from the taint that limits it', [tolerates('a'), tolerates('b', 20)], [taint('a'), taint('b', 150)], 170],
  ['counted from when it came, if that was later', [tolerates('a', 60)], [taint('a')], 260, 200],
  ['at once where a later taint gives no time', [tolerates('a', 300), tolerates('b', 0)], [taint('a'), taint('b', 150)], 150],
  ['never for a taint that does not evict', [], [{ key: 'a', effect: 'NoSchedule' }], undefined],
  ['never without taints', [tolerates('a', 1)], [], undefined],
];

describe('NOD-7: a pod leaves', () => {
  it.each(cases)('%s', (_title, tolerations, taints, second, boundSecond = 50) => {
    const pod: Pod = complete({
      kind: 'Pod',
      metadata: { name: 'p', creationTimestamp: atSecond(10) },
      spec: { tolerations },
      status: { conditions: [{ type: 'PodScheduled', status: 'True', lastTransitionTime: atSecond(boundSecond) }] },
    });
    expect(leavesAtMs(pod, taints)).toBe(second === undefined ? undefined : second * 1000);
  });
});
