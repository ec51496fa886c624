// The fold against a naive model: whatever the events, it holds the last of each subject, and every index is a full scan.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from './event.ts';
import { createFold, type Fold } from './fold.ts';
import { indexes, indexesOf, indexNames } from './indexes.ts';
import { outcomeRef, outcomeRetentionMs } from './outcome.ts';
import type { Ref, Tenant } from './ref.ts';
import { refKey } from './ref.ts';
import { complete, type Draft, eventOf, foldOf, refOf, testTenant } from './testing/objects-of.ts';

const few = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const anyOf = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const metadata = fc.record({
  name: few('a', 'b', 'c'),
  namespace: few('x', 'y'),
  uid: few('u1', 'u2', 'u3'),
  labels: maybe(fc.dictionary(few('app', 'tier', 'kubernetes.io/service-name'), few('web', 'db'))),
  ownerReferences: maybe(anyOf('o1', 'o2').map((uids) => uids.map((uid) => ({ apiVersion: 'v1', kind: 'X', name: uid, uid })))),
});
const pod = fc.record({
  kind: few('Pod'),
  metadata,
  spec: fc.record({
    nodeName: maybe(few('n1', 'n2')),
    volumes: anyOf('d1', 'd2', 'd1').map((names) => names.map((claimName, at) => ({ name: `v${at}`, persistentVolumeClaim: { claimName } }))),
  }),
});
const service = fc.record({ kind: few('Service'), metadata, spec: fc.record({ selector: maybe(fc.dictionary(few('app', 'tier'), few('web', 'db'))) }) });
const budget = fc.record({
  kind: few('PodDisruptionBudget'),
  metadata,
  spec: fc.record({ selector: maybe(fc.record({ matchLabels: maybe(fc.dictionary(few('app', 'tier'), few('web', 'db'))) })) }),
});
const slice = fc.record({ kind: few('EndpointSlice'), metadata });
const volume = fc.record({
  kind: few('PersistentVolume'),
  metadata,
  spec: fc.record({ claimRef: maybe(fc.record({ namespace: few('x', 'y'), name: few('d1', 'd2') })) }),
});
const configMap = fc.record({ kind: few('ConfigMap'), metadata });

const tenants: readonly Tenant[] = [testTenant, { org: 'acme', project: 'other' }];
const history = fc.array(fc.record({ tenant: few(...tenants), draft: fc.oneof(pod, service, budget, slice, volume, configMap), deleted: fc.boolean() }), {
  maxLength: 60,
});

const eventsOf = (
  steps: readonly { tenant: Tenant; draft: { kind: string; metadata: { name: string; namespace: string } }; deleted: boolean }[],
): readonly RecordedEvent[] =>
  steps.map(({ tenant, draft, deleted }, at) => {
    const object = complete(draft);
    return eventOf(refOf(object, tenant), object, at + 1, deleted);
  });

interface Model {
  readonly live: ReadonlyMap<string, RecordedEvent>;
  readonly last: ReadonlyMap<string, number>;
}

function modelOf(events: readonly RecordedEvent[]): Model {
  const live = new Map<string, RecordedEvent>();
  const last = new Map<string, number>();
  for (const event of events) {
    last.set(refKey(event.ref), event.sequence);
    live.delete(refKey(event.ref));
    if (!event.deleted) live.set(refKey(event.ref), event);
  }
  return { live, last };
}

function expectSame(fold: Fold, { live, last }: Model, events: readonly RecordedEvent[]): void {
  for (const { ref } of events) {
    expect(fold.get(ref)?.object).toBe(live.get(refKey(ref))?.object);
    expect(fold.lastSequence(ref)).toBe(last.get(refKey(ref)));
  }
  const scan = [...live.values()];
  for (const tenant of tenants) {
    for (const resource of new Set(events.map((event) => event.ref.resource))) {
      const wanted = scan.filter(({ ref }) => ref.resource === resource && ref.project === tenant.project).map(({ ref }) => `${ref.namespace}/${ref.name}`);
      expect(fold.list(tenant, resource).map(({ ref }) => `${ref.namespace}/${ref.name}`)).toEqual(wanted.sort());
    }
  }
  for (const index of indexNames) {
    const wanted = new Map<string, string[]>();
    for (const { ref, object } of scan) for (const key of indexes[index](ref, object)) wanted.set(key, [...(wanted.get(key) ?? []), refKey(ref)]);
    const keys = new Set([...wanted.keys(), ...events.flatMap(({ ref, object }) => indexes[index](ref, object))]);
    for (const key of keys)
      expect(
        fold
          .by(index, key)
          .map(({ ref }) => refKey(ref))
          .sort(),
      ).toEqual((wanted.get(key) ?? []).sort());
  }
}

describe('any history', () => {
  it('folds to the last event of every subject, and every index equals a full scan', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const events = eventsOf(steps);
        const fold = createFold();
        for (const event of events) fold.apply(event);
        expectSame(fold, modelOf(events), events);
        expect(fold.position).toBe(events.length);
      }),
    );
  });

  it('folds to the same when events come twice, and when a boot from the last of every subject overlaps the tail (K9)', () => {
    fc.assert(
      fc.property(history, fc.nat(60), (steps, at) => {
        const events = eventsOf(steps);
        const lasts = new Map(events.map((event) => [refKey(event.ref), event]));
        const fold = createFold();
        for (const event of [...lasts.values()].sort((a, b) => a.sequence - b.sequence)) fold.apply(event);
        for (const event of events.slice(at)) expect(fold.apply(event)).toBeUndefined();
        expectSame(fold, modelOf(events), events);
      }),
    );
  });

  it('tells each step as the object before and after it', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const fold = createFold();
        for (const event of eventsOf(steps)) {
          const before = fold.get(event.ref)?.object;
          expect(fold.apply(event)).toEqual({ recorded: event, before, after: event.deleted ? undefined : event.object });
        }
      }),
    );
  });
});

describe('an index', () => {
  it('has no keys for a resource that indexesOf does not name', () => {
    fc.assert(
      fc.property(fc.oneof(pod, service, slice, volume, configMap), (draft) => {
        const object = complete(draft as Draft);
        const ref = refOf(object);
        for (const index of indexNames) if (!indexesOf(ref.resource).includes(index)) expect(indexes[index](ref, object)).toEqual([]);
      }),
    );
  });

  it('finds by uid what has it, never a claim that was taken by the same command', () => {
    const { fold } = foldOf([{ kind: 'Service', metadata: { name: 'web', namespace: 'x', uid: 'u1' } }]);
    const claim: Ref = { ...testTenant, resource: '_claims', namespace: 'clusterips', name: '10.96.1.7' };
    fold.apply(eventOf(claim, complete({ kind: 'Claim', metadata: { name: '10.96.1.7', uid: 'u1' } }), 2));
    const service = refOf({ kind: 'Service', metadata: { name: 'web', namespace: 'x' } });
    fold.apply(eventOf(service, complete({ kind: 'Service', metadata: { name: 'web', namespace: 'x', uid: 'u1' } }), 3));
    expect(fold.by('uid', 'acme/shop/u1').map(({ ref }) => ref.resource)).toEqual(['services']);
  });
});

describe('get', () => {
  it('answers a ref with a uid only with that incarnation', () => {
    const { fold } = foldOf([{ kind: 'Pod', metadata: { name: 'a', namespace: 'x', uid: 'second' } }]);
    const ref = refOf({ kind: 'Pod', metadata: { name: 'a', namespace: 'x' } });
    expect(fold.get({ ...ref, uid: 'first' })).toBeUndefined();
    expect(fold.get({ ...ref, uid: 'second' })?.object.metadata.uid).toBe('second');
  });
});

describe('positions', () => {
  it('are one a store', () => {
    const fold = createFold();
    const lease = complete({ kind: 'Lease', metadata: { name: 'a', namespace: 'x' } });
    fold.apply(eventOf(refOf(lease), lease, 40));
    expect([fold.position, fold.at('leases').position, fold.at('events').position]).toEqual([0, 40, 0]);
  });
});

describe('Events', () => {
  it('leave memory an hour after they were written, and nothing stays behind', () => {
    const fold = createFold();
    const event = complete({ kind: 'Event', metadata: { name: 'a', namespace: 'x' } });
    fold.apply({ ...eventOf(refOf(event), event, 1), timeMs: 0 });
    expect(fold.lastSequence(refOf(event))).toBe(1);
    const other = complete({ kind: 'Event', metadata: { name: 'b', namespace: 'x' } });
    fold.apply({ ...eventOf(refOf(other), other, 2), timeMs: 60 * 60 * 1000 + 1 });
    expect([fold.get(refOf(event)), fold.lastSequence(refOf(event))]).toEqual([undefined, 0]);
  });
});

describe('outcome records', () => {
  const record = (id: string, sequence: number, timeMs: number): RecordedEvent => ({
    ...eventOf(outcomeRef(testTenant, id), complete({ kind: 'Outcome', metadata: { name: id } }), sequence),
    timeMs,
  });

  it('leave memory 24 hours after they were written, and keep their sequence', () => {
    const fold = createFold();
    fold.apply(record('one', 1, 1_000));
    fold.apply(record('two', 2, 1_000 + outcomeRetentionMs));
    expect(fold.get(outcomeRef(testTenant, 'one'))).toBeDefined();
    fold.apply(record('three', 3, 1_001 + outcomeRetentionMs));
    expect(fold.get(outcomeRef(testTenant, 'one'))).toBeUndefined();
    expect(fold.lastSequence(outcomeRef(testTenant, 'one'))).toBe(1);
    expect(fold.get(outcomeRef(testTenant, 'two'))).toBeDefined();
  });

  it('count their 24 hours from the last time they were written', () => {
    const fold = createFold();
    fold.apply(record('one', 1, 0));
    fold.apply(record('one', 2, outcomeRetentionMs + 1));
    expect(fold.get(outcomeRef(testTenant, 'one'))?.sequence).toBe(2);
  });
});
