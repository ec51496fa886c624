import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { createFold } from '../../domain/fold.ts';
import type { Entry } from '../../domain/objects.ts';
import { watched, type WatchedChange } from '../watch/watched-change.ts';
import { entriesBefore } from './entries-before.ts';

const tenant = { org: 'o', project: 'p' };

function event(sequence: number, previousSequence: number, namespace: string, name: string, deleted: boolean): RecordedEvent {
  const object: ApiObject & { data: object } = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, uid: name, creationTimestamp: '' },
    data: { sequence },
  };
  return {
    ...{ sequence, previousSequence, id: `e${sequence}`, hash: `h${sequence}`, previousHash: '', timeMs: 0, commandId: '', correlationId: '', causationId: '' },
    ...{ type: deleted ? 'Deleted' : 'Updated', deleted, because: null, request: { verb: 'replace', body: null } },
    actor: { principal: 'x', groups: [], userAgent: '', via: 'rest' },
    ref: { ...tenant, resource: 'configmaps', namespace, name },
    object,
  };
}

test('taking changes back gives what was there, whatever changed since', () => {
  const step = fc.record({ namespace: fc.constantFrom('a', 'a-b', 'b'), name: fc.constantFrom('x', 'x-1', 'y'), deleted: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(30), (steps, at) => {
      const fold = createFold();
      const last = new Map<string, number>();
      const changes: WatchedChange[] = [];
      let then: readonly Entry[] = [];
      const told = (entries: readonly Entry[]) => entries.map(({ ref, object, sequence }) => [ref.namespace, ref.name, object, sequence]);
      for (const [index, { namespace, name, deleted }] of steps.entries()) {
        if (index === at) then = fold.list(tenant, 'configmaps');
        const key = `${namespace}/${name}`;
        const there = fold.get({ ...tenant, resource: 'configmaps', namespace, name }) !== undefined;
        const change = fold.apply(event(index + 1, last.get(key) ?? 0, namespace, name, deleted && there));
        last.set(key, index + 1);
        if (change !== undefined && index >= at) changes.push(watched(change));
      }
      if (at >= steps.length) then = fold.list(tenant, 'configmaps');
      expect(told(entriesBefore(fold.list(tenant, 'configmaps'), changes))).toEqual(told(then));
    }),
  );
});
