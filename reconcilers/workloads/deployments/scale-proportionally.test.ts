import { describe, expect, it } from 'vitest';
import { deployment, planOf, rolling, set, sizes } from './testing/deployment-fixture.ts';

/** Sizes of the sets v1, v2, …, the oldest first; the last is the new one unless there is none. */
function scaled(from: number, to: number, before: readonly number[], { surge = 0, surgeBefore = -1, hasNew = true } = {}) {
  const names = before.map((_size, index) => `v${index + 1}`);
  const sets = before.map((size, index) =>
    set(`v${index + 1}`, {
      size,
      minute: index,
      revision: index + 1,
      desired: from,
      surge: surgeBefore < 0 ? surge : surgeBefore,
      ...(hasNew && index === before.length - 1 && { image: 'i:new' }),
    }),
  );
  const annotations = { 'deployment.kubernetes.io/revision': String(before.length) };
  const after = sizes(planOf(deployment({ replicas: to, annotations, ...rolling(surge, 0) }), ...sets));
  return names.map((name, index) => after[name] ?? before[index]);
}

// Source: deployment/sync_test.go TestScale. What is new comes last here.
describe('DEP-9, DEP-2: a Deployment that is scaled shares the change between its sets', () => {
  it.each([
    ['one set takes all of it', 10, 12, [10], [12]],
    ['one set takes all of it away', 10, 5, [10], [5]],
    ['up', 5, 10, [3, 2], [6, 4]],
    ['down', 5, 3, [3, 2], [2, 1]],
    ['down to nothing for the smallest', 9, 4, [1, 8], [0, 4]],
    ['three sets, up', 7, 10, [2, 3, 2], [3, 4, 3]],
    ['three sets, down', 13, 8, [3, 8, 2], [2, 5, 1]],
    ['what is left goes to the newest of equal ones', 3, 4, [1, 1, 1], [1, 1, 2]],
    ['and is taken from the oldest', 3, 2, [1, 1, 1], [0, 1, 1]],
    ['to zero', 6, 0, [1, 2, 3], [0, 0, 0]],
  ])('%s: %i to %i', (_, from, to, before, after) => expect(scaled(from, to, before)).toEqual(after));

  it.each([
    ['what surges counts', scaled(10, 20, [6, 6], { surge: 2 }), [11, 11]],
    ['also when it is changed', scaled(10, 50, [8, 5], { surge: 6, surgeBefore: 3 }), [34, 22]],
    ['with none that is new', scaled(4, 5, [2, 2], { hasNew: false }), [2, 3]],
    ['nor of equal size', scaled(10, 14, [3, 7], { hasNew: false }), [4, 10]],
  ])('%s', (_, after, expected) => expect(after).toEqual(expected));

  it('a new set that has all it shall have and is available needs no old ones', () => {
    const old = set('v1', { size: 1, desired: 3 });
    const fresh = (available: number) => set('v2', { size: 3, available, image: 'i:new', minute: 1, revision: 2, desired: 3 });
    const scaling = (available: number) =>
      sizes(
        planOf(deployment({ replicas: 3, paused: true, annotations: { 'deployment.kubernetes.io/revision': '2' }, ...rolling(1, 1) }), old, fresh(available)),
      );
    expect(scaling(3)).toEqual({ v1: 0 });
    // Source: "saturated but broken new replica set does not affect old pods".
    expect(scaling(0)['v1'] ?? 1).toBe(1);
  });
});

describe('DEP-2: a paused Deployment', () => {
  const [old, fresh] = [set('v1', { size: 6 }), set('v2', { size: 4, image: 'i:new', minute: 1, revision: 2 })];
  const annotations = { 'deployment.kubernetes.io/revision': '2' };
  it('is scaled', () =>
    expect(sizes(planOf(deployment({ replicas: 20, paused: true, annotations, ...rolling(0, 1) }), old, fresh))).toEqual({ v1: 12, v2: 8 }));
  it('is not rolled', () => {
    expect(sizes(planOf(deployment({ paused: true, annotations, ...rolling(0, 1) }), old, fresh))).toEqual({});
    expect(sizes(planOf(deployment({ annotations, ...rolling(0, 1) }), old, fresh))).toEqual({ v1: 5 });
  });
});
