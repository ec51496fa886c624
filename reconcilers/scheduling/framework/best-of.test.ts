import { expect, it } from 'vitest';
import { complete, refOf } from '../../../domain/testing/objects-of.ts';
import { podInfo } from '../view/pod-info.ts';
import { unknownNode, withPod, type NodeInfo } from '../view/node-info.ts';
import { bestOf } from './best-of.ts';

const draft = { kind: 'Pod', metadata: { name: 'p', namespace: 'default' } };
const pod = podInfo(refOf(draft), complete(draft), 1);
const node = (name: string, pods: number): NodeInfo => Array.from({ length: pods }, () => pod).reduce(withPod, unknownNode(name));

it('SCH-17: the best come first: the highest total, of equals the one with fewer pods, and then lots are drawn', () => {
  const nodes = Array.from({ length: 60 }, (_none, index) => node(`n${index}`, (index * 7) % 3));
  const totals = nodes.map((_node, index) => (index * 11) % 4);
  const lot = (seed: number, index: number): number => Math.imul(seed ^ (nodes[index]?.nameHash ?? 0), 0x9e3779b1) >>> 0;
  for (const seed of [0, 1, 0xffff_ffff, 123_456_789]) {
    const sorted = [...nodes.keys()].sort(
      (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (nodes[a]?.pods.length ?? 0) - (nodes[b]?.pods.length ?? 0) || lot(seed, a) - lot(seed, b),
    );
    for (const count of [1, 3, 100]) expect(bestOf(nodes, totals, seed, count)).toEqual(sorted.slice(0, count));
  }
  expect(bestOf([], [], 1, 3)).toEqual([]);
});
