import { describe, expect, it } from 'vitest';
import { node, pod, sceneOf } from '../testing/decided.ts';
import { nodeOf } from '../view/cluster.ts';
import type { Plugin } from './plugin.ts';
import { defaultProfile } from './profile.ts';
import { rankNodes } from './rank-nodes.ts';

const scoring = (name: Plugin['name'], scores: Readonly<Record<string, number>>): Plugin => ({
  name,
  scorer: () => ({ score: (info) => scores[info.name] ?? 0, normalise: (all) => all.forEach((score, index) => (all[index] = Math.min(score, 100))) }),
});
const silent: Plugin = { name: 'NodeName', scorer: () => undefined };

function ranked(plugins: readonly (readonly [Plugin, number])[], nodes: readonly string[], countMax = 3) {
  const { incoming, scene } = sceneOf([...nodes.map((name) => node(name)), pod('p')]);
  const profile = { plugins: plugins.map(([plugin, weight]) => ({ plugin, weight })), preempts: true, percentageOfNodesToScore: 0 };
  const { best } = rankNodes(
    incoming,
    scene,
    profile,
    nodes.map((name) => nodeOf(scene.cluster, name)),
    countMax,
  );
  return best.map(({ node: { name }, total, scores }) => [name, total, scores]);
}

describe('SCH-2: each plugin’s score counts with its weight', () => {
  const one = scoring('NodeAffinity', { a: 10, b: 20, c: 500 });
  const two = scoring('ImageLocality', { a: 50, b: 0, c: 0 });

  it('after it was brought to 0 to 100; the best come first', () => {
    expect(
      ranked(
        [
          [one, 2],
          [two, 3],
        ],
        ['a', 'b', 'c'],
      ),
    ).toEqual([
      ['c', 200, { NodeAffinity: 100, ImageLocality: 0 }],
      ['a', 170, { NodeAffinity: 10, ImageLocality: 50 }],
      ['b', 40, { NodeAffinity: 20, ImageLocality: 0 }],
    ]);
  });

  it('SCH-4: a plugin that has nothing to say, or no weight, has no score', () => {
    expect(
      ranked(
        [
          [one, 1],
          [two, 0],
          [silent, 1],
        ],
        ['a', 'b'],
      ),
    ).toEqual([
      ['b', 20, { NodeAffinity: 20 }],
      ['a', 10, { NodeAffinity: 10 }],
    ]);
  });

  it('no more than are asked for are told', () => {
    expect(ranked([[one, 1]], ['a', 'b', 'c'], 2).map(([name]) => name)).toEqual(['c', 'b']);
  });
});

it('SCH-16: a node alone is not scored', () => {
  const never: Plugin = {
    name: 'NodeAffinity',
    scorer: () => {
      throw new Error('asked');
    },
  };
  expect(ranked([[never, 1]], ['a'])).toEqual([['a', 0, {}]]);
});

// Source: apis/config/v1/default_plugins.go.
it('SCH-1, SCH-2: the plugins in their order, and the weights of those that score', () => {
  expect(defaultProfile.plugins.map(({ plugin, weight }) => `${plugin.name} ${weight}`)).toEqual([
    'NodeUnschedulable 0',
    'NodeName 0',
    'TaintToleration 3',
    'NodeAffinity 2',
    'NodePorts 0',
    'NodeResourcesFit 1',
    'VolumeRestrictions 0',
    'NodeVolumeLimits 0',
    'VolumeBinding 0',
    'VolumeZone 0',
    'PodTopologySpread 2',
    'InterPodAffinity 2',
    'NodeResourcesBalancedAllocation 1',
    'ImageLocality 1',
  ]);
  expect(defaultProfile.plugins.every(({ plugin, weight }) => (plugin.scorer !== undefined) === weight > 0)).toBe(true);
});
