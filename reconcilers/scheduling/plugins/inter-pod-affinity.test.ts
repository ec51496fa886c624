import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import type { LabelSelector } from '../../../schemas/kubernetes/types.ts';
import { node, refusalsOf } from '../testing/decided.ts';
import { apart, has, is, near, teams, term, there, wanting } from '../testing/affinity-drafts.ts';
import { interPodAffinity } from './inter-pod-affinity.ts';

const noAffinity = "node(s) didn't match pod affinity rules";
const anti = "node(s) didn't match pod anti-affinity rules (resolvable)";
const ofOthers = "node(s) didn't satisfy existing pods anti-affinity rules (resolvable)";

const one = node('a', { region: 'r1', zone: 'z11' });
const scan = { service: 'securityscan' };
const secure = { security: 'S1' };
const isScan = is('service', 'securityscan', 'value2');
const isVirus = is('service', 'antivirusscan', 'value2');
const notIn = (key: string, ...values: string[]): LabelSelector => ({ matchExpressions: [{ key, operator: 'NotIn', values }] });
const both = (...selectors: LabelSelector[]): LabelSelector => ({ matchExpressions: selectors.flatMap(({ matchExpressions = [] }) => matchExpressions) });
const without = (key: string): LabelSelector => ({ matchExpressions: [{ key, operator: 'DoesNotExist' }] });
const [abc, def] = [
  { abc: '', xyz: '' },
  { def: '', xyz: '' },
];
const all = (...affinities: object[]) => Object.assign({}, ...affinities) as object;

type Case = readonly [string, readonly Draft[], unknown];
const said = (drafts: readonly Draft[]) => refusalsOf(interPodAffinity(), drafts);

// Source: interpodaffinity/filtering_test.go TestRequiredAffinitySingleNode.
describe('SCH-82: required affinity, of one node', () => {
  it.each<Case>([
    ['none: nothing to say (SCH-4)', [one, wanting({})], 'skip'],
    ['a pod that matches is there', [one, there('a', scan), wanting(secure, near(term('region', isScan)))], {}],
    ['matches by what it is not', [one, there('a', scan), wanting(secure, near(term('region', notIn('service', 'securityscan3', 'value3'))))], {}],
    ['none matches', [one, there('a', scan), wanting(scan, near(term('region', isVirus)))], { a: noAffinity }],
    [
      'all terms, and all of each',
      [
        one,
        there('a', scan),
        wanting(
          secure,
          near(term('region', both(has('service'), without('wrongkey'))), term('region', both(is('service', 'securityscan'), notIn('service', 'WrongValue')))),
        ),
      ],
      {},
    ],
    [
      'all but one term',
      [
        one,
        there('a', scan),
        wanting(
          secure,
          near(term('region', both(has('service'), without('wrongkey'))), term('region', both(is('service', 'securityscan2'), notIn('service', 'WrongValue')))),
        ),
      ],
      { a: noAffinity },
    ],
    ['a nil selector matches nobody', [one, there('a', scan), wanting(secure, near({ topologyKey: 'region' }))], { a: noAffinity }],
    [
      'a pod that matches is on a node that is not there',
      [one, there('gone', { service: 'other' }), wanting(scan, near(term('region', notIn('service', 'securityscan', 'value2'))))],
      { a: noAffinity },
    ],
    ['together with anti-affinity', [one, there('a', scan), wanting(secure, all(near(term('region', isScan)), apart(term('node', isVirus))))], {}],
    ['which is not satisfied (SCH-84)', [one, there('a', scan), wanting(secure, all(near(term('region', isScan)), apart(term('zone', isScan))))], { a: anti }],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

// Source: TestRequiredAffinityMultipleNodes.
describe('SCH-82, SCH-83: required affinity, of several nodes', () => {
  const china = [node('a', { region: 'China' }), node('b', { region: 'China', az: 'az1' }), node('c', { region: 'India' })];
  const zones = [node('a', { zone: 'az1' }), node('b', { zone: 'az2' })];
  const collection = wanting({ foo: 'bar', ...scan }, near(term('zone', is('foo', 'bar')), term('zone', is('service', 'securityscan'))));
  it.each<Case>([
    ['the whole domain of a pod that matches', [...china, there('a', { foo: 'bar' }), wanting({}, near(term('region', is('foo', 'bar'))))], { c: noAffinity }],
    ['the first of a collection goes anywhere, as nobody matches all terms', [...zones, there('a', { foo: 'bar' }), collection], {}],
    ['but where the label is', [node('a', { zoneLabel: 'az1' }), node('b', { zone: 'az2' }), there('a', { foo: 'bar' }), collection], { a: noAffinity }],
    ['the second goes to the first', [...zones, there('a', { foo: 'bar', ...scan }), collection], { b: noAffinity }],
    ['a first one that does not match itself goes nowhere', [...zones, wanting({}, near(term('zone', has('foo'))))], { a: noAffinity, b: noAffinity }],
    [
      'the labels of all terms must be there',
      [
        node('a', { region: 'r1', zone: 'z1' }),
        node('b', { region: 'r1' }),
        there('a', { foo: '', bar: '' }),
        wanting({}, near(term('region', has('foo')), term('zone', has('bar')))),
      ],
      { b: noAffinity },
    ],
    [
      'one pod must match all terms',
      [
        node('a', { region: 'r1', zone: 'z1' }),
        node('b', { region: 'r1', zone: 'z2' }),
        there('a', { foo: '' }),
        there('b', { bar: '' }),
        wanting({}, near(term('region', has('foo')), term('zone', has('bar')))),
      ],
      { a: noAffinity, b: noAffinity },
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

describe('SCH-84: required anti-affinity', () => {
  const region = [node('a', { region: 'r1', zone: 'z1' }), node('b', { region: 'r1', zone: 'z2' })];
  const china = [node('a', { region: 'China' }), node('b', { region: 'China', az: 'az1' }), node('c', { region: 'India' })];
  it.each<Case>([
    ['the whole domain', [...region, there('a', { foo: 'abc' }), wanting({}, apart(term('region', is('foo', 'abc'))))], { a: anti, b: anti }],
    [
      'any of the terms',
      [...region, there('a', { foo: 'abc', ...scan }), wanting({}, apart(term('region', is('foo', 'abc')), term('zone', isScan)))],
      { a: anti, b: anti },
    ],
    ['not another domain', [...china, there('a', { foo: 'abc' }), wanting({}, apart(term('region', is('foo', 'abc'))))], { a: anti, b: anti }],
    [
      'each term where it matches',
      [...region, there('a', { foo: '' }), there('b', { bar: '' }), wanting({}, apart(term('zone', has('foo')), term('region', has('bar'))))],
      { a: anti, b: anti },
    ],
    ['a label that no node has', [...region, there('a', { foo: '' }), wanting({}, apart(term('invalid-node-label', has('foo'))))], {}],
    [
      'which counts for nothing beside another',
      [...region, there('a', { foo: '', bar: '' }), wanting({}, apart(term('invalid-node-label', has('foo')), term('zone', has('bar'))))],
      { a: anti },
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

describe('SCH-85: anti-affinity of pods that are there', () => {
  const two = [node('a', { region: 'r1', zone: 'z1' }), node('b', { region: 'r1', zone: 'z2' })];
  const incoming = wanting({ foo: '', bar: '' });
  const others = apart(term('zone', isScan));
  it.each<Case>([
    ['against a pod without any', [one, there('a', scan, others), wanting(scan)], { a: ofOthers }],
    [
      'that does not match it: nothing to say (SCH-4)',
      [one, there('a', scan, apart(term('zone', notIn('service', 'securityscan', 'value2')))), wanting(scan)],
      'skip',
    ],
    [
      'after its own rules are met',
      [one, there('a', scan, others), wanting(scan, all(near(term('region', isScan)), apart(term('node', isVirus))))],
      { a: ofOthers },
    ],
    [
      'which are met on both sides',
      [one, there('a', scan, apart(term('node', isVirus))), wanting(secure, all(near(term('region', isScan)), apart(term('node', isVirus))))],
      {},
    ],
    [
      'its own come first',
      [one, there('a', secure, apart(term('zone', has('security')))), wanting(scan, apart(term('region', has('service')), term('region', has('security'))))],
      { a: anti },
    ],
    [
      'of one of the terms',
      [one, there('a', scan, apart(term('zone', has('service')), term('zone', has('security')))), wanting(secure, apart(term('zone', has('security'))))],
      { a: ofOthers },
    ],
    [
      'on both sides',
      [
        one,
        there('a', def, apart(term('zone', has('abc')), term('zone', has('def')))),
        wanting(abc, apart(term('zone', has('abc')), term('zone', has('def')))),
      ],
      { a: anti },
    ],
    ['on a label that no node has: nothing to say', [...two, there('a', {}, apart(term('invalid-node-label', has('foo')))), wanting({ foo: '' })], 'skip'],
    ['beside another', [...two, there('a', {}, apart(term('invalid-node-label', has('foo')), term('zone', has('bar')))), incoming], { a: ofOthers }],
    [
      'of several pods',
      [...two, there('a', {}, apart(term('zone', has('foo')))), there('a', {}, apart(term('region', has('bar')))), incoming],
      { a: ofOthers, b: ofOthers },
    ],
    [
      'of several pods, each in its zone',
      [
        ...two,
        node('c', { region: 'r1', zone: 'z3' }),
        there('a', {}, apart(term('zone', has('foo')))),
        there('b', {}, apart(term('zone', has('bar')))),
        incoming,
      ],
      { a: ofOthers, b: ofOthers },
    ],
    [
      'of another namespace means its own',
      [
        node('a', { region: 'China' }),
        node('b', { region: 'India' }),
        there('a', { foo: 'bar' }, {}, 'ns1'),
        there('b', {}, apart(term('region', is('foo', '123'))), 'ns2'),
        wanting({ foo: '123' }, apart(term('region', is('foo', 'bar'))), 'ns1'),
      ],
      { a: anti },
    ],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});

describe('SCH-80: whose pods a term means', () => {
  const team1 = { namespaceSelector: is('team', 'team1') };
  const inZone = (more: object) => apart(term('zone', isScan, more));
  it.each<Case>([
    ['those of its own namespace', [one, there('a', scan, {}, 'ns'), wanting(secure, near(term('region', isScan)))], { a: noAffinity }],
    ['those of a named one', [one, there('a', scan, {}, 'ns'), wanting(secure, near(term('region', isScan, { namespaces: ['ns'] })))], {}],
    ['none but those', [one, there('a', scan, {}, 'ns'), wanting(secure, near(term('region', isScan, { namespaces: ['other'] })))], { a: noAffinity }],
    ['those of namespaces with labels', [...teams, one, there('a', scan, {}, 'one.team1'), wanting(secure, near(term('region', isScan, team1)))], {}],
    ['not of others', [...teams, one, there('a', scan, {}, 'one.team2'), wanting(secure, near(term('region', isScan, team1)))], { a: noAffinity }],
    ['nor its own, when it has a selector', [...teams, one, there('a', scan), wanting(secure, near(term('region', isScan, team1)))], { a: noAffinity }],
    [
      'named ones and those with labels',
      [...teams, one, there('a', scan, {}, 'one.team2'), wanting(secure, near(term('region', isScan, { ...team1, namespaces: ['one.team2'] })))],
      {},
    ],
    ['an empty selector: all', [one, there('a', scan, {}, 'anybody'), wanting(secure, inZone({ namespaceSelector: {} }), 'one.team1')], { a: anti }],
    ['anti-affinity likewise', [...teams, one, there('a', scan, {}, 'two.team1'), wanting(secure, inZone(team1), 'one.team1')], { a: anti }],
    ['and not of others', [...teams, one, there('a', scan, {}, 'one.team2'), wanting(secure, inZone(team1), 'one.team1')], {}],
    ['SCH-85: of pods that are there likewise', [...teams, one, there('a', {}, inZone(team1)), wanting(scan, {}, 'one.team1')], { a: ofOthers }],
    ['and not against others', [...teams, one, there('a', {}, inZone(team1)), wanting(scan, {}, 'one.team2')], 'skip'],
  ])('%s', (_, drafts, expected) => expect(said(drafts)).toEqual(expected));
});
