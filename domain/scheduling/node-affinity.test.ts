import { expect, it } from 'vitest';
import type { Node } from '../../schemas/kubernetes/types.ts';
import { complete } from '../testing/objects-of.ts';
import { matchesNodeSelector } from './node-affinity.ts';

it('SCH-63: operators of node selector terms', () => {
  const object = complete<Node>({ kind: 'Node', metadata: { name: 'a', labels: { n: '5', e: '' } } });
  const matches = (key: string, operator: string, ...values: string[]): boolean =>
    matchesNodeSelector({ nodeSelectorTerms: [{ matchExpressions: [{ key, operator, values }] }] }, object);
  expect([matches('n', 'In', '4', '5'), matches('n', 'In', '4'), matches('n', 'NotIn', '4'), matches('none', 'NotIn', '4')]).toEqual([true, false, true, true]);
  expect([matches('e', 'Exists'), matches('none', 'Exists'), matches('none', 'DoesNotExist'), matches('e', 'DoesNotExist')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([matches('n', 'Gt', '4'), matches('n', 'Gt', '5'), matches('n', 'Lt', '6'), matches('e', 'Lt', '6'), matches('none', 'Lt', '6')]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect(matchesNodeSelector({ nodeSelectorTerms: [] }, object)).toBe(false);
  expect(matchesNodeSelector({ nodeSelectorTerms: [{}] }, object)).toBe(false);
});
