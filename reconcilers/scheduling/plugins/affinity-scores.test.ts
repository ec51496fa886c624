// What InterPodAffinity scores for terms that keep nobody away.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import type { LabelSelector } from '../../../schemas/kubernetes/types.ts';
import { node, scoresOf } from '../testing/decided.ts';
import { has, is, near, rather, ratherNot, teams, term, there, wanting } from '../testing/affinity-drafts.ts';
import { interPodAffinity } from './inter-pod-affinity.ts';

const [s1, s2] = [{ security: 'S1' }, { security: 'S2' }];
const [isS1, isS2] = [is('security', 'S1'), is('security', 'S2')];
const [china, india, az1, az2] = [{ region: 'China' }, { region: 'India' }, { az: 'az1' }, { az: 'az2' }];
const three = [node('a', china), node('b', india), node('c', az1)];
const withS1 = rather([5, term('region', isS1)]);
const withS2 = rather([6, term('region', isS2)]);
const fromS1 = ratherNot([5, term('az', isS1)]);
const fromS2 = ratherNot([5, term('az', isS2)]);
const withS1FromS2 = { ...rather([8, term('region', isS1)]), ...ratherNot([5, term('az', isS2)]) };
const some: LabelSelector = {
  matchExpressions: [
    { key: 'security', operator: 'Exists' },
    { key: 'wrongkey', operator: 'DoesNotExist' },
  ],
};
const onlyS2: LabelSelector = {
  matchExpressions: [
    { key: 'security', operator: 'NotIn', values: ['S1'] },
    { key: 'security', operator: 'In', values: ['S2'] },
  ],
};
const picky = rather([8, term('region', onlyS2)], [2, term('region', some)]);
const hard = near(term('region', is('security', 'S1', 'value2')), term('region', some));

type Case = readonly [string, readonly Draft[], Readonly<Record<string, number>> | undefined];
const scores = (drafts: readonly Draft[]) => scoresOf(interPodAffinity(), drafts);

// Source: interpodaffinity/scoring_test.go TestPreferredAffinity.
describe('SCH-86, SCH-87: preferred affinity', () => {
  it.each<Case>([
    ['nobody prefers anything: nothing to say (SCH-4)', [...three, wanting(s1)], undefined],
    [
      'a pod that matches is there, on a node with the label',
      [...three, there('a', s1), there('b', s2), there('c', s1), wanting(s1, withS1)],
      { a: 100, b: 0, c: 0 },
    ],
    ['the whole domain', [node('a', china), node('b', { ...china, ...az1 }), node('c', india), there('a', s1), wanting({}, withS1)], { a: 100, b: 100, c: 0 }],
    [
      'more pods that match',
      [
        ...['a', 'c', 'd'].map((name) => node(name, china)),
        ...['b', 'e'].map((name) => node(name, india)),
        ...['a', 'a', 'b', 'c', 'd', 'e'].map((name) => there(name, s2)),
        wanting(s1, withS2),
      ],
      { a: 100, b: 0, c: 100, d: 100, e: 0 },
    ],
    ['each term with its weight', [...three, there('a', s1), there('b', s2), there('c', s1), wanting(s1, picky)], { a: 20, b: 100, c: 0 }],
    ['of the pods that are there', [...three, there('a', s1, withS1), there('b', s2, withS2), wanting(s2)], { a: 0, b: 100, c: 0 }],
    ['required affinity of theirs counts too', [...three, there('a', s1, hard), there('b', s2, hard), wanting(s1)], { a: 100, b: 100, c: 0 }],
    ['anti-affinity', [node('a', az1), node('b', china), there('a', s1), there('b', s2), wanting(s1, fromS1)], { a: 0, b: 100 }],
    ['not without the label', [node('a', az1), node('b', china), there('a', s1), there('b', s1), wanting(s1, fromS1)], { a: 0, b: 100 }],
    [
      'the more the less',
      [node('a', az1), node('b', az2), node('c', india), there('a', s1), there('a', s1), there('b', s1), wanting(s1, fromS1)],
      { a: 0, b: 50, c: 100 },
    ],
    [
      'anti-affinity of the pods that are there',
      [node('a', az1), node('b', az2), there('a', s1, fromS2), there('b', s2, fromS1), wanting(s2)],
      { a: 0, b: 100 },
    ],
    ['both', [node('a', china), node('b', az1), there('a', s1), there('b', s1), wanting(s1, withS1FromS2)], { a: 100, b: 0 }],
    [
      'all four',
      [
        node('a', china),
        node('b', az1),
        node('c', india),
        node('d', az2),
        there('a', s1),
        there('b', s2),
        there('c', {}, withS1FromS2),
        there('d', {}, fromS1),
        wanting(s1, withS1FromS2),
      ],
      { a: 100, b: 0, c: 100, d: 0 },
    ],
    ['equal ones score nothing', [node('a', china), node('b', china), there('a', s1), there('b', {}, withS1FromS2), wanting(s1)], { a: 0, b: 0 }],
  ])('%s', (_, drafts, expected) => expect(scores(drafts)).toEqual(expected));

  it('SCH-87: only nodes that are left are compared', () => {
    const drafts = [...three, there('a', s1), there('a', s1), there('b', s1), wanting(s1, withS1)];
    expect([scoresOf(interPodAffinity(), drafts), scoresOf(interPodAffinity(), drafts, ['b', 'c']), scoresOf(interPodAffinity(), drafts, ['a', 'b'])]).toEqual([
      { a: 100, b: 50, c: 0 },
      { b: 100, c: 0 },
      { a: 100, b: 0 },
    ]);
  });
});

describe('SCH-80: whose pods a preference means', () => {
  const ofTeam1 = term('region', isS1, { namespaces: ['two.team2'], namespaceSelector: is('team', 'team1') });
  const nodes = [...teams, node('a', china), node('b', india)];
  const pods = (third: string) => [
    there('a', s1, {}, 'one.team1'),
    there('a', s1, {}, 'one.team1'),
    there('a', s1, {}, third),
    there('b', s1, {}, 'two.team1'),
  ];
  it.each<Case>([
    ['affinity to namespaces with labels', [...nodes, ...pods('one.team2'), wanting(s1, rather([5, ofTeam1]), 'one.team1')], { a: 100, b: 0 }],
    ['anti-affinity', [...nodes, ...pods('one.team2'), wanting(s1, ratherNot([5, ofTeam1]), 'one.team1')], { a: 0, b: 100 }],
    [
      'named ones',
      [...nodes, there('a', s1, {}, 'two.team2'), there('b', s1, {}, 'one.team2'), wanting(s1, rather([5, ofTeam1]), 'one.team1')],
      { a: 100, b: 0 },
    ],
    [
      'of pods that are there',
      [...nodes, node('c', az1), there('a', s1, rather([5, ofTeam1])), there('b', s2, withS2), wanting(s1, {}, 'one.team1')],
      { a: 100, b: 0, c: 0 },
    ],
    [
      'anti-affinity of theirs',
      [...nodes, node('c', az1), there('a', s1, ratherNot([5, ofTeam1])), there('b', s2, withS2), wanting(s1, {}, 'one.team1')],
      { a: 0, b: 100, c: 100 },
    ],
    ['not meant by theirs', [...nodes, there('a', s1, rather([5, ofTeam1])), wanting(s1, {}, 'one.team2')], undefined],
  ])('%s', (_, drafts, expected) => expect(scores(drafts)).toEqual(expected));
});

// Source: scoring_test.go TestPreferredAffinityWithHardPodAffinitySymmetricWeight; "Ignore preferred terms of existing pods".
describe('SCH-86, SCH-87: what can be configured', () => {
  const args = { hardPodAffinityWeight: 1, ignorePreferredTermsOfExistingPods: false };
  const required = near(term('region', has('security')));
  const ignoring = { ...args, ignorePreferredTermsOfExistingPods: true };
  it.each([
    [
      'the weight of required affinity',
      { ...args, hardPodAffinityWeight: 10 },
      [...three, there('a', {}, required), there('b', {}, withS1), wanting(s1)],
      { a: 100, b: 50, c: 0 },
    ],
    ['no weight', { ...args, hardPodAffinityWeight: 0 }, [...three, there('a', {}, required), wanting(s1)], undefined],
    ['preferences of others are ignored', ignoring, [...three, there('a', s1, withS1FromS2), there('b', s2, withS2), wanting(s2)], undefined],
    // Source: scoring.go PreScore: with preferences of its own, everybody's count.
    [
      'unless the pod has some of its own',
      ignoring,
      [...three, there('a', s1), there('b', s2, rather([50, term('region', isS1)])), wanting(s1, withS1)],
      { a: 10, b: 100, c: 0 },
    ],
  ])('%s', (_, configured, drafts, expected) => expect(scoresOf(interPodAffinity(configured), drafts)).toEqual(expected));
});
