import { expect, it } from 'vitest';
import { complete, refOf } from '../../../domain/testing/objects-of.ts';
import { podInfo } from './pod-info.ts';
import { PodList } from './pod-list.ts';

const pod = (name: string) => {
  const draft = { kind: 'Pod', metadata: { name, namespace: 'default' } };
  return podInfo(refOf(draft), complete(draft), 1);
};
const names = (list: PodList): readonly string[] => list.filter(() => true).map(({ ref }) => ref.name);

it('the pods of a node keep their order, and a list stays as it was when one more comes or one goes', () => {
  const [a, b, c, d] = [pod('a'), pod('b'), pod('c'), pod('d')];
  const all = [a, b, c].reduce((list, one) => list.with(one), PodList.empty);
  const without = all.without(b);
  expect([names(all), names(without), names(without.with(d)), names(all.without(c)), names(all.without(a))]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
    ['a', 'c', 'd'],
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect([PodList.empty.length, all.length, without.length, all.without(d).length]).toEqual([0, 3, 2, 3]);
  expect([all.some((one) => one === a), without.some((one) => one === b)]).toEqual([true, false]);
});
