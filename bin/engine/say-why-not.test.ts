import { expect, test } from 'vitest';
import type { Decision } from '../../domain/history/decisions.ts';
import { testTenant } from '../../domain/testing/objects-of.ts';
import type { Score, Verdict } from '../../reconcilers/scheduling/because/verdict.ts';
import { sayWhyNot } from './say-why-not.ts';

const summary = 'pod group default/ring: 3 of minMember 4 pods are there';
const decision: Decision = { id: 'd', timeMs: 0, by: 'scheduling', summary, detail: null, causationId: '', correlationId: '', ledTo: [] };
const pod = { ...testTenant, resource: 'pods', namespace: 'default', name: 'ring-0' };
const said = (verdict: Verdict, podGroup?: string): readonly string[] =>
  sayWhyNot({ pod, node: 'a', decision, ...(podGroup !== undefined && { podGroup }), source: 'computed', sequence: 7, verdict })
    .trimEnd()
    .split('\n')
    .slice(1);

const score = (total: number): Score => ({ total, scores: { F: total } });
const beaten = (node: Score): Verdict => ({ kind: 'beaten', node, winner: 'b', best: score(9), weights: { F: 1 }, tieBreak: { by: 'lot', among: 2 } });

test('of a pod whose group holds it the group is told first, then what the node would be for the pod alone', () => {
  const inGroup = (verdict: Verdict): readonly string[] => said(verdict, 'default/ring');
  const group = [`  ${summary}`, '  none of the group gets a node; a for this pod alone:'];
  expect(inGroup(beaten(score(9)))).toEqual([...group, '    it would do, and would be as good as b (total 9)', '      by     lot', '      among  2']);
  expect(inGroup(beaten(score(8)))).toEqual([...group, '    it would do, but b would be better: total 9, and 8 of a', '      F: 9 × 1, and 8 × 1 of a']);
  expect(inGroup({ kind: 'feasible' })).toEqual([...group, '    it would do, and none would be better']);
  expect(inGroup({ kind: 'not-looked-at', winner: 'b', nominated: false })).toEqual([
    ...group,
    '    it would not be looked at: enough nodes that would do are found before, and b would be the best of them',
  ]);
});

test('of a pod of no group what was so is told', () => {
  expect(said(beaten(score(9)))[0]).toBe('  it would have done, and is as good as b (total 9)');
  expect(said(beaten(score(8)))[0]).toBe('  it would have done, but b is better: total 9, and 8 of a');
});
