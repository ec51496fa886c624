import { expect, it } from 'vitest';
import { checkRules, compileRules, type RuleTree } from './rules.ts';

it('rules that cost nothing themselves pay for being asked of each element', () => {
  const rules = Array.from({ length: 300 }, () => ({ rule: 'true' }));
  const schema = { type: 'array', items: { type: 'integer', 'x-kubernetes-validations': rules } };
  const tree = compileRules(schema) as RuleTree;
  expect(checkRules(tree, [1, 2, 3], undefined)).toEqual([]);
  const [cause, ...more] = checkRules(
    tree,
    Array.from({ length: 1000 }, (_, index) => index),
    undefined,
  );
  expect(cause?.message).toContain('actual cost limit exceeded');
  expect(more).toEqual([]);
});
