import { describe, expect, it } from 'vitest';
import { parseIntervals } from './intervals.ts';
import { successOf } from './success-policy.ts';

type Rule = { readonly succeededIndexes?: string; readonly succeededCount?: number };

// Source: success_policy_test.go TestMatchSuccessPolicy, all with 10 completions: what succeeded, the rules, which of them is met.
describe('JOB-10: a successPolicy', () => {
  it.each<[string, readonly Rule[] | undefined, number | undefined]>([
    ['0', undefined, undefined],
    ['0', [], undefined],
    ['0', [{ succeededIndexes: 'invalid-form' }], undefined],
    ['0-2,4-7', [{ succeededIndexes: '0-2' }], 0],
    ['0-2', [{ succeededIndexes: '3' }], undefined],
    ['0-2', [{ succeededCount: 2 }], 0],
    ['0-2', [{ succeededCount: 4 }], undefined],
    ['0-2,4-7', [{ succeededIndexes: '9' }, { succeededIndexes: '4,6' }], 1],
    ['0-2,4-7', [{ succeededIndexes: '0,1' }, { succeededIndexes: '5' }], 0],
    ['0-2,4-7', [{ succeededIndexes: '3-6', succeededCount: 2 }], 0],
    ['0-2,6,7', [{ succeededIndexes: '3-6', succeededCount: 2 }], undefined],
    ['', [{ succeededCount: 4 }], undefined],
    ['1-9', [{ succeededIndexes: '2-4,6-8' }], 0],
    ['2-4,6-9', [{ succeededIndexes: '2-4,6-9' }], 0],
    ['1-3', [{ succeededIndexes: '' }], undefined],
    ['', [{ succeededIndexes: '' }], undefined],
    ['1-3,5-7', [{ succeededIndexes: '10-12,14-16' }], undefined],
    ['2-4,6-8', [{ succeededIndexes: '1-3,5-7' }], undefined],
    ['2-4,6-8', [{ succeededIndexes: '1-3,5-7', succeededCount: 4 }], 0],
    ['1-3,5-7', [{ succeededIndexes: '2-4,6-9' }], undefined],
    ['1-3,5-7', [{ succeededIndexes: '2-4,6-9', succeededCount: 4 }], 0],
    ['1-3,7,8', [{ succeededIndexes: '0-4,6-9' }], undefined],
    ['1-3,7,8', [{ succeededIndexes: '0-4,6-9', succeededCount: 5 }], 0],
    ['1-3,5-9', [{ succeededIndexes: '0-6,8-9' }], undefined],
    ['1-3,5-9', [{ succeededIndexes: '0-6,8-9', succeededCount: 7 }], 0],
    ['1-5,7-9', [{ succeededIndexes: '0-5,7-9' }], undefined],
    ['1-5,7-9', [{ succeededIndexes: '0-5,7-9', succeededCount: 8 }], 0],
    ['1-9', [{ succeededIndexes: '0-3,6-9' }], undefined],
    ['1-9', [{ succeededIndexes: '0-3,6-9', succeededCount: 7 }], 0],
  ])('after %j, with %j, is met by rule %s', (completed, rules, index) => {
    const message = successOf(rules && { rules }, 10, parseIntervals(completed, 10));
    expect(message).toBe(index === undefined ? undefined : `Matched rules at index ${index}`);
  });
});
