import { expect, test } from 'vitest';
import type { Json } from '../../../domain/api-object.ts';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { defaultProfile } from '../framework/profile.ts';
import { createScheduling } from '../scheduling.ts';
import { node, pod } from '../testing/decided.ts';
import { judgeNode } from './judge-node.ts';
import { recordedVerdict, type Verdict } from './verdict.ts';

const asks = (cpu: string): object => ({ containers: [{ name: 'c', resources: { requests: { cpu } } }] });

function judged(name: string, drafts: readonly Draft[]): Verdict | undefined {
  const { fold, changes } = foldOf(drafts);
  const scheduling = createScheduling();
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  return judgeNode(fold, view, { ...testTenant, resource: 'pods', namespace: 'default', name: 'p' }, name, defaultProfile);
}

const cases: readonly (readonly [string, readonly Draft[], object | undefined])[] = [
  [
    'refused, with the numbers',
    [node('a'), node('b'), pod('x', { ...asks('3'), nodeName: 'a' }), pod('p', asks('2'))],
    { kind: 'refused', plugin: 'NodeResourcesFit', reasons: ['Insufficient cpu'], numbers: [{ resource: 'cpu', asks: '2000m', free: '1000m', of: '4000m' }] },
  ],
  [
    'refused from the start',
    [node('a'), pod('p', { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'none' } }] })],
    { kind: 'refused', reasons: ['persistentvolumeclaim "none" not found'], numbers: null },
  ],
  [
    'beaten, with both scores',
    [node('a'), node('b'), pod('x', { ...asks('3'), nodeName: 'a' }), pod('p', asks('500m'))],
    { kind: 'beaten', winner: 'b', weights: { NodeResourcesFit: 1 }, node: { scores: { NodeResourcesFit: 53 } }, best: { scores: { NodeResourcesFit: 92 } } },
  ],
  ['the best', [node('a'), node('b'), pod('x', { ...asks('3'), nodeName: 'b' }), pod('p')], { kind: 'feasible' }],
  ['not there', [node('b'), pod('p')], undefined],
  [
    'not looked at: the node that is meant for the pod is taken alone',
    [node('a'), node('b'), { ...pod('p'), status: { nominatedNodeName: 'b' } }],
    { kind: 'not-looked-at', winner: 'b', nominated: true },
  ],
];
test.each(cases)('a node that is %s', (_title, drafts, expected) => {
  if (expected === undefined) expect(judged('a', drafts)).toBeUndefined();
  else expect(judged('a', drafts)).toMatchObject(expected);
});

test('SCH-20: of many nodes those that were not needed were not looked at, though none was meant for the pod', () => {
  const names = Array.from({ length: 120 }, (_, index) => `n${index}`);
  const drafts = [...names.map((name) => node(name)), pod('p')];
  const unseen = names.flatMap((name) => {
    const verdict = judged(name, drafts);
    return verdict?.kind === 'not-looked-at' ? [verdict.nominated] : [];
  });
  expect(unseen).toEqual(Array.from({ length: 20 }, () => false));
});

const detail: Json = {
  nodes: 5,
  winner: 'a',
  best: [
    { node: 'a', total: 9, scores: { F: 9 } },
    { node: 'b', total: 8, scores: { F: 8 } },
  ],
  weights: { F: 1 },
  tieBreak: { by: 'none' },
  filtered: [
    { plugin: 'NodeResourcesFit', reason: 'Insufficient cpu', nodes: 2, examples: [{ node: 'c', numbers: [1] }] },
    { plugin: 'NodeResourcesFit', reason: 'Insufficient memory', nodes: 1, examples: [{ node: 'c', numbers: [1] }] },
  ],
};
const preempting: { readonly [name: string]: Json } = { nodes: 5, preemption: { node: 'b', victimCount: 2, decidedBy: 'fewest victims' } };
const recorded: readonly (readonly [string, Json, string, object | undefined])[] = [
  ['the one that was taken', detail, 'a', { kind: 'taken' }],
  ['one of the best', detail, 'b', { kind: 'beaten', winner: 'a', node: { total: 8, scores: { F: 8 } }, best: { total: 9, scores: { F: 9 } } }],
  [
    'an example, with all its reasons',
    detail,
    'c',
    { kind: 'refused', plugin: 'NodeResourcesFit', reasons: ['Insufficient cpu', 'Insufficient memory'], numbers: [1] },
  ],
  ['one that is not named', detail, 'd', undefined],
  [
    'any, where all were refused at once',
    { nodes: 5, filtered: [{ plugin: 'VolumeBinding', reason: 'r', nodes: 5, examples: [] }] },
    'd',
    { kind: 'refused', reasons: ['r'] },
  ],
  [
    'the one on which room is made',
    { ...preempting, filtered: [{ plugin: 'NodeResourcesFit', reason: 'Insufficient cpu', nodes: 5, examples: [{ node: 'b', numbers: [1] }] }] },
    'b',
    { kind: 'nominated', victims: 2, decidedBy: 'fewest victims', until: { kind: 'refused', reasons: ['Insufficient cpu'], numbers: [1] } },
  ],
  ['the one on which room is made, where its refusal is not', preempting, 'b', { kind: 'nominated', victims: 2, until: undefined }],
  ['another than that on which room is made', preempting, 'c', undefined],
  ['any, where the pod has gates (SCH-115)', { gates: ['a', 'b'] }, 'd', { kind: 'gated', gates: ['a', 'b'] }],
  ['any, where nothing was recorded', null, 'd', undefined],
];
test.each(recorded)('what is recorded of %s', (_title, told, name, expected) => {
  if (expected === undefined) expect(recordedVerdict(told, name)).toBeUndefined();
  else expect(recordedVerdict(told, name)).toMatchObject(expected);
});
