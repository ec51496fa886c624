import { expect, it } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Wish } from '../command.ts';
import type { Reconciler } from '../reconciler.ts';
import { act, settled } from '../reconciler.ts';
import { laggingCopies } from './lagging-copies.ts';
import { complete, testTenant } from './objects-of.ts';
import { createSmallWorld } from './small-world.ts';

const at = { ...testTenant, resource: 'namespaces', namespace: '', name: 'a' };
const creation: Wish = { verb: 'create', ref: at, object: complete({ kind: 'Namespace', metadata: { name: 'a' } }) };

/** Tries once for each namespace to write it as it never was, and keeps what it is told of that. */
function trying(told: string[], precondition: object): Reconciler<readonly string[]> {
  return {
    name: 'ownership',
    initialView: () => [],
    evolve: (view) => view,
    affected: (_objects, _view, { recorded: { ref } }) => (ref.resource === 'namespaces' ? [ref] : []),
    reconcile: (_objects, view, ref) =>
      view.length > 0 ? settled : { ...act({ summary: 'tries' }, { submit: { verb: 'patch', ref, patchType: 'merge', patch: {}, precondition } }), note: 'it' },
    noted(view, _ref, note) {
      told.push(`tried ${String(note)}`);
      return [...view, String(note)];
    },
    undone(view, _ref, note) {
      told.push(`not done ${String(note)}`);
      return view;
    },
  };
}

it('a reconciler hears of a plan that was not done, as from the worker', () => {
  for (const [precondition, expected] of [
    [{ uid: 'another' }, ['tried it', 'not done it']],
    [{}, ['tried it']],
  ] as const) {
    const told: string[] = [];
    const world = createSmallWorld([trying(told, precondition)], kubernetesFacts);
    expect(world.submit(creation)).toBeUndefined();
    world.run();
    expect(told).toEqual(expected);

    const toldOfCopies: string[] = [];
    const copies = laggingCopies(1, kubernetesFacts, () => [trying(toldOfCopies, precondition)]);
    copies.submit(creation);
    expect(copies.run(() => {})).toBe(true);
    expect(toldOfCopies.toSorted()).toEqual([...expected, ...expected].toSorted());
  }
});
