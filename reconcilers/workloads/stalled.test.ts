import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, eventOf, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import type { ResourceQuota } from '../../schemas/kubernetes/types.ts';
import { goesOn, helped, isStalled, stalls, type Stalled } from './stalled.ts';

const set = (name: string, namespace = 'default'): Ref => ({ ...testTenant, resource: 'replicasets.apps', namespace, name });
const quota = (hard: object, used?: object): ResourceQuota =>
  complete({ kind: 'ResourceQuota', metadata: { name: 'q', namespace: 'default' }, spec: { hard }, status: { used } });
function change(before: ResourceQuota | undefined, after: ResourceQuota | undefined): Change {
  const object = (after ?? before) as ResourceQuota;
  return { recorded: eventOf(refOf(object), object, 1, after === undefined), before, after };
}
const namesOf = (refs: readonly Ref[]): readonly string[] => refs.map(({ name }) => name);

describe('room in a quota wakes those whose last plan was not done', () => {
  const stalled: Stalled = new Map();
  for (const ref of [set('web'), set('other', 'elsewhere')]) stalls(stalled, ref);

  it.each([
    ['more of it may be used', quota({ pods: '2' }), quota({ pods: '3' }), ['web']],
    ['it limits something no more', quota({ pods: '2' }), quota({}), ['web']],
    ['it is gone', quota({ pods: '2' }), undefined, ['web']],
    ['less of it is used', quota({ cpu: '2' }, { cpu: '2' }), quota({ cpu: '2' }, { cpu: '1500m' }), ['web']],
    ['what is used is to be counted anew', quota({ pods: '2' }, { pods: '2' }), quota({ pods: '2' }), ['web']],
    ['more of it is used', quota({ cpu: '2' }, { cpu: '1' }), quota({ cpu: '2' }, { cpu: '1100m' }), []],
    ['less of it may be used', quota({ cpu: '2' }), quota({ cpu: '1900m' }), []],
    ['it says the same in other words', quota({ cpu: '2' }), quota({ cpu: '2000m' }), []],
    ['it is new', undefined, quota({ pods: '2' }), []],
  ])('%s', (_title, before, after, expected) => expect(namesOf(helped(stalled, change(before, after)))).toEqual(expected));

  it('few at a time, the longest waiting first; who tried in vain waits behind the others', () => {
    const many: Stalled = new Map();
    for (let number = 0; number < 30; number += 1) stalls(many, set(`set-${number}`));
    const isGone = change(quota({ pods: '2' }), undefined);
    const first = helped(many, isGone);
    expect(namesOf(first)).toEqual(Array.from({ length: 20 }, (_none, number) => `set-${number}`));
    for (const ref of first) {
      goesOn(many, ref);
      stalls(many, ref);
    }
    expect(namesOf(helped(many, isGone)).slice(0, 11)).toEqual([...Array.from({ length: 10 }, (_none, number) => `set-${20 + number}`), 'set-0']);
  });

  it('not those that went on', () => {
    const some: Stalled = new Map();
    stalls(some, set('web'));
    expect(isStalled(some, set('web'))).toBe(true);
    goesOn(some, set('web'));
    expect([isStalled(some, set('web')), some.size]).toEqual([false, 0]);
  });
});
