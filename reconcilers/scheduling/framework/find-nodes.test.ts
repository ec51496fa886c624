import { describe, expect, it } from 'vitest';
import { node, pod, sceneOf } from '../testing/decided.ts';
import { asking } from '../testing/resource-drafts.ts';
import { nodeAffinity } from '../plugins/node-affinity.ts';
import { nodeResourcesFit } from '../plugins/node-resources-fit.ts';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { findNodes, nodesToFind, type FoundNodes } from './find-nodes.ts';
import { fitMessage } from './fit-message.ts';
import type { Plugin } from './plugin.ts';
import { defaultProfile, type Profile } from './profile.ts';

// Source: schedule_one_test.go TestNumFeasibleNodesToFind.
it.each([
  [10, 0, 10],
  [10, 40, 10],
  [100, 0, 100],
  [1000, 0, 420],
  [1000, 40, 400],
  [5000, 0, 500],
  [6000, 0, 300],
  [6000, 40, 2400],
  [6000, 100, 6000],
  [200, 5, 100],
])('SCH-20: of %i nodes with percentageOfNodesToScore %i, %i are enough', (nodes, percentage, enough) => expect(nodesToFind(nodes, percentage)).toBe(enough));

const profileOf = (...plugins: readonly Plugin[]): Profile => ({
  plugins: plugins.map((plugin) => ({ plugin, weight: 1 })),
  preempts: true,
  percentageOfNodesToScore: 0,
});
const found = (drafts: readonly Draft[], profile: Profile = defaultProfile, start = 0): FoundNodes => {
  const { incoming, scene } = sceneOf(drafts);
  return findNodes(incoming, scene, profile, start);
};
const names = ({ feasible }: FoundNodes) => feasible.map(({ name }) => name);
const many = (count: number) => Array.from({ length: count }, (_none, index) => node(`n${index}`));
const named = (...values: string[]) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: values.map((value) => ({ matchFields: [{ key: 'metadata.name', operator: 'In', values: [value] }] })),
      },
    },
  },
});

describe('SCH-15: the search ends', () => {
  it('with as many nodes as are enough', () => {
    const { nodes, looked, feasible } = found([...many(200), pod('p')]);
    expect([nodes, looked, feasible.length]).toEqual([200, 100, 100]);
  });

  it('with all of them when they are few, or most of them do not take the pod', () => {
    expect(found([...many(99), pod('p')]).looked).toBe(99);
    const cordoned = many(200).map((draft, index) => (index < 150 ? { ...draft, spec: { unschedulable: true } } : draft));
    const { looked, feasible, refused } = found([...cordoned, pod('p')]);
    expect([looked, feasible.length, refused.length]).toEqual([200, 50, 150]);
  });
});

it('SCH-14: where it begins is turned, and goes round', () => {
  const drafts = [...many(4), pod('p')];
  expect(names(found(drafts, defaultProfile, 6))).toEqual(['n2', 'n3', 'n0', 'n1']);
});

describe('SCH-12: before any node is looked at', () => {
  const refusing = (name: Plugin['name']): Plugin => ({
    name,
    filter: () => ({ kind: 'refused', refusal: { plugin: name, reasons: ['never'], resolvable: false } }),
  });
  const only = (...allowed: string[]): Plugin => ({ name: 'VolumeBinding', filter: () => ({ kind: 'check', only: new Set(allowed), check: () => undefined }) });
  const looking: string[] = [];
  const watching: Plugin = { name: 'NodePorts', filter: () => ({ kind: 'check', check: ({ name }) => void looking.push(name) }) };

  it('the first plugin that refuses all speaks for each of them', () => {
    const result = found([...many(3), pod('p')], profileOf(watching, refusing('NodeAffinity'), refusing('VolumeBinding')));
    expect(result).toMatchObject({ nodes: 3, looked: 0, feasible: [], refused: [], refusedAll: { plugin: 'NodeAffinity' } });
    expect(looking).toEqual([]);
    expect(fitMessage(result, '')).toBe('0/3 nodes are available: never.');
  });

  it('some may be left: only those that all plugins leave', () => {
    const result = found([...many(4), pod('p', named('n1', 'n2', 'gone'))], profileOf(nodeAffinity(), only('n2', 'n3'), watching));
    expect([names(result), looking]).toEqual([['n2'], ['n2']]);
  });

  it('SCH-31: those that were not looked at are told too', () => {
    const drafts = [...many(3), pod('p', { ...named('n1'), ...asking({ cpu: '5' }) })];
    const result = found(drafts, profileOf(nodeAffinity(), nodeResourcesFit()));
    expect(fitMessage(result, '')).toBe("0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn't satisfy plugin(s) [NodeAffinity].");
  });
});

describe('SCH-13: a nominated node', () => {
  const meant = (name: string, spec: object = {}): Draft => ({ ...pod('p', spec), status: { nominatedNodeName: name } });
  it.each([
    ['is taken alone', [...many(3), meant('n1')], ['n1'], 1],
    ['that does not take it is one of all', [node('n0'), node('n1', {}, { spec: { unschedulable: true } }), meant('n1')], ['n0'], 2],
    ['that is not there is none', [...many(2), meant('gone')], ['n0', 'n1'], 2],
  ])('%s', (_, drafts, feasible, looked) => {
    const result = found(drafts);
    expect([names(result), result.looked]).toEqual([feasible, looked]);
  });
});
