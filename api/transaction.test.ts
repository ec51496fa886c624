import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { AppendFault } from '../adapters/log-memory/faults.ts';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import type { ApiObject } from '../domain/api-object.ts';
import type { Wish } from '../domain/command.ts';
import { configMap, namespace, objectOf, processOn, refOf } from './testing/writer-process.ts';

const set = (name: string, value: string): Wish => ({ verb: 'patch', ref: refOf('configmaps', name, 'web'), patchType: 'merge', patch: { data: { value } } });
const remove = (name: string): Wish => ({ verb: 'delete', ref: refOf('configmaps', name, 'web') });
const invalid = configMap('Not A Name');
const told = (log: MemoryLog): readonly string[] => log.events.map(({ type, ref }) => `${type} ${ref.resource}/${ref.name}`);
const valueOf = (object: ApiObject | undefined): string | undefined => (object as { data?: Record<string, string> } | undefined)?.data?.['value'];

describe('a transaction', () => {
  test('is one append, each command decided on what those before it make true (K1)', async () => {
    const appends: number[] = [];
    const log = new MemoryLog({ faults: { onAppend: (events) => void appends.push(events.length) } });
    const { transact, fold } = await processOn(log);
    const service: Wish = {
      verb: 'create',
      ref: refOf('services', 'front', 'web'),
      object: objectOf('Service', 'front', { spec: { ports: [{ port: 80 }] } }),
    };
    const answer = await transact([
      namespace('web'),
      configMap('a', { x: '1' }),
      service,
      { ...service, ref: refOf('services', 'back', 'web'), object: { ...objectOf('Service', 'back', { spec: { ports: [{ port: 80 }] } }) } },
    ]);
    expect(answer).toMatchObject({
      ok: true,
      value: [{ sequence: 1, changed: true }, { sequence: 2 }, { object: { spec: { clusterIP: expect.any(String) } } }, {}],
    });
    // Two Services take addresses from the same claim, which is written once.
    expect(appends).toEqual([log.events.length]);
    expect(new Set(told(log)).size).toBe(log.events.length);
    expect(new Set(log.events.map(({ commandId }) => commandId)).size).toBe(1);
    expect(fold.get(refOf('configmaps', 'a', 'web'))?.sequence).toBe(2);
  });

  test('is refused as a whole when one command is, with its place', async () => {
    const log = new MemoryLog();
    const { transact } = await processOn(log);
    expect(await transact([namespace('web'), configMap('a'), invalid, configMap('b')])).toMatchObject({
      ok: false,
      error: { index: 2, rejection: { kind: 'invalid' } },
    });
    expect(await transact([configMap('a'), namespace('web')])).toMatchObject({ ok: false, error: { index: 0, rejection: { kind: 'not-found', name: 'web' } } });
    expect(log.events).toEqual([]);
  });

  test('deletes, changes and creates in one', async () => {
    const log = new MemoryLog();
    const { submit, transact } = await processOn(log);
    for (const wish of [namespace('web'), configMap('old'), configMap('kept', { value: '1' })]) await submit(wish);
    const answer = await transact([remove('old'), set('kept', '2')]);
    expect(answer).toMatchObject({ ok: true, value: [{ deleted: true }, { deleted: false, object: { data: { value: '2' } } }] });
    expect(told(log).slice(3)).toEqual(['Deleted configmaps/old', 'Updated configmaps/kept']);
  });

  test('writes nothing of what is true already, and answers it as it is', async () => {
    const log = new MemoryLog();
    const { submit, transact } = await processOn(log);
    for (const wish of [namespace('web'), configMap('a', { value: '1' }), configMap('b', { value: '1' })]) await submit(wish);
    expect(await transact([set('a', '1'), set('b', '2')])).toMatchObject({
      ok: true,
      value: [
        { changed: false, sequence: 2 },
        { changed: true, sequence: 4 },
      ],
    });
    expect(await transact([set('a', '1'), set('b', '2')])).toMatchObject({ ok: true, value: [{ changed: false }, { changed: false }] });
    expect(log.events).toHaveLength(4);
  });

  test('that is only tried changes nothing, and says what it would make', async () => {
    const log = new MemoryLog();
    const { transact } = await processOn(log);
    const answer = await transact([namespace('web'), configMap('a', { x: '1' })], { dryRun: true });
    expect(answer).toMatchObject({
      ok: true,
      value: [{ changed: false }, { changed: false, object: { metadata: { name: 'a', namespace: 'web' }, data: { x: '1' } } }],
    });
    expect(log.events).toEqual([]);
  });

  test('of objects that live in different streams, or of one object twice, is refused', async () => {
    const log = new MemoryLog();
    const { transact } = await processOn(log);
    const event: Wish = { verb: 'create', ref: refOf('events', 'a', 'web'), object: objectOf('Event', 'a') };
    expect(await transact([namespace('web'), event])).toMatchObject({
      error: { index: 1, rejection: { kind: 'bad-request', message: expect.stringContaining('lists of their own') } },
    });
    expect(await transact([namespace('web'), configMap('a'), remove('a')])).toMatchObject({ error: { index: 2, rejection: { kind: 'bad-request' } } });
    expect(log.events).toEqual([]);
  });

  test('that is more than an append takes is refused, by its messages and by its bytes', async () => {
    const log = new MemoryLog();
    const { submit, transact } = await processOn(log);
    await submit(namespace('web'));
    const many = (count: number, text = ''): Wish[] => Array.from({ length: count }, (_, index) => configMap(`map-${index}`, { text }));
    for (const wishes of [many(257), many(10, 'x'.repeat(500_000))])
      expect(await transact(wishes)).toMatchObject({ error: { rejection: { kind: 'too-large', message: expect.stringContaining('several lists') } } });
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    expect(await transact(many(256), { origin, recordOutcome: true })).toMatchObject({ error: { rejection: { kind: 'too-large' } } });
    expect(told(log)).toEqual(['Created namespaces/web', 'OutcomeRecorded _outcomes/mine']);
    expect(await transact(many(256))).toMatchObject({ ok: true });
    expect(log.events).toHaveLength(2 + 256);
  });

  test('with an id is done once, in another process too, and its rejection is remembered with its place', async () => {
    const log = new MemoryLog();
    const [a, b] = [await processOn(log), await processOn(log)];
    const by = (id: string) => ({ origin: { id, correlationId: id, causationId: '', timeMs: 0 }, recordOutcome: true });
    const wishes = [namespace('web'), configMap('a')];
    expect(await a.transact(wishes, by('one'))).toMatchObject({ ok: true, value: [{ changed: true }, { changed: true }] });
    expect(await b.transact(wishes, by('one'))).toMatchObject({
      ok: true,
      value: [
        { repeated: true, object: { kind: 'Namespace' } },
        { repeated: true, sequence: 2 },
      ],
    });
    expect(await b.transact([namespace('web'), configMap('b')], by('one'))).toMatchObject({ error: { rejection: { kind: 'bad-request' } } });
    expect(await b.submit(namespace('web'), by('one'))).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
    for (const { transact } of [a, b])
      expect(await transact([configMap('c'), invalid], by('two'))).toMatchObject({ error: { index: 1, rejection: { kind: 'invalid' } } });
    expect(told(log)).toEqual(['Created namespaces/web', 'Created configmaps/a', 'OutcomeRecorded _outcomes/one', 'OutcomeRecorded _outcomes/two']);
  });

  test('gives names, and other ones where they are taken', async () => {
    const log = new MemoryLog();
    const { transact } = await processOn(log);
    const generated: Wish = {
      verb: 'create',
      ref: refOf('configmaps', '', 'web'),
      object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '', generateName: 'n-', uid: '', creationTimestamp: '' } },
    };
    expect(await transact([namespace('web'), generated, generated, generated])).toMatchObject({ ok: true });
    expect(new Set(told(log)).size).toBe(4);
  });

  test('is not overtaken by what comes after it on one of its objects, nor overtakes', async () => {
    const log = new MemoryLog();
    const { submit, transact } = await processOn(log);
    for (const wish of [namespace('web'), configMap('a'), configMap('b')]) await submit(wish);
    await Promise.all([submit(set('a', '1')), transact([set('a', '2'), set('b', '2')]), submit(set('b', '3')), submit(set('a', '3'))]);
    const values = (name: string) => log.events.filter(({ ref }) => ref.name === name).map(({ object }) => valueOf(object));
    expect(values('a').slice(1)).toEqual(['1', '2', '3']);
    expect(values('b').slice(1)).toEqual(['2', '3']);
  });
});

describe('a transaction whose append', () => {
  test('was not acknowledged is there once', async () => {
    const faults: (AppendFault | undefined)[] = [{ loseAck: true }, { sendTwice: true }];
    const log = new MemoryLog({ faults: { onAppend: () => faults.shift() } });
    const { transact } = await processOn(log);
    expect(await transact([namespace('web'), configMap('a')])).toMatchObject({ ok: true, value: [{ sequence: 1 }, { sequence: 2 }] });
    expect(await transact([configMap('b'), configMap('c')])).toMatchObject({ ok: true, value: [{ sequence: 3 }, { sequence: 4 }] });
    expect(log.events).toHaveLength(4);
  });

  test('lost a race on one object in the middle is decided again as a whole', async () => {
    const late = Promise.withResolvers<void>();
    const faults: (AppendFault | undefined)[] = [];
    const log = new MemoryLog({ faults: { onAppend: () => faults.shift() } });
    const [a, b] = [await processOn(log), await processOn(log)];
    for (const wish of [namespace('web'), configMap('a'), configMap('b', { other: 'x' }), configMap('c')]) await a.submit(wish);
    faults.push({ delay: late.promise });
    const slow = a.transact([set('a', '1'), set('b', '1'), set('c', '1')]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await b.submit({ verb: 'patch', ref: refOf('configmaps', 'b', 'web'), patchType: 'merge', patch: { data: { other: 'y' } } })).toMatchObject({
      ok: true,
    });
    late.resolve();
    expect(await slow).toMatchObject({ ok: true, value: [{ sequence: 6 }, { sequence: 7, object: { data: { other: 'y', value: '1' } } }, { sequence: 8 }] });
  });

  test('lost a race that makes one command wrong changes nothing at all', async () => {
    const late = Promise.withResolvers<void>();
    const faults: (AppendFault | undefined)[] = [];
    const log = new MemoryLog({ faults: { onAppend: () => faults.shift() } });
    const [a, b] = [await processOn(log), await processOn(log)];
    for (const wish of [namespace('web'), configMap('a'), configMap('b')]) await a.submit(wish);
    faults.push({ delay: late.promise });
    const slow = a.transact([set('a', '1'), set('b', '1'), configMap('c')]);
    await new Promise((resolve) => setImmediate(resolve));
    await b.submit(remove('b'));
    late.resolve();
    expect(await slow).toMatchObject({ ok: false, error: { index: 1, rejection: { kind: 'not-found', name: 'b' } } });
    expect(told(log).slice(3)).toEqual(['Deleted configmaps/b']);
  });
});

test('whatever is lost, late, refused or raced: all of a transaction or nothing, and an answer that is true', async () => {
  const names = ['a', 'b', 'c', 'd'] as const;
  const faultOf = fc.constantFrom<AppendFault | undefined>(
    undefined,
    undefined,
    { loseAck: true },
    { sendTwice: true },
    { refuse: { kind: 'throttled', retryAfterMs: 0, message: 'busy' } },
  );
  const wishOf = fc.tuple(fc.constantFrom(...names), fc.constantFrom('set', 'create', 'remove'));
  const lists = fc.array(fc.uniqueArray(wishOf, { minLength: 1, maxLength: 4, selector: ([name]) => name }), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(lists, fc.array(faultOf, { maxLength: 30 }), async (transactions, faults) => {
      const log = new MemoryLog({ faults: { onAppend: () => faults.shift() } });
      const [a, b] = [await processOn(log), await processOn(log)];
      await a.transact([namespace('web'), configMap('a'), configMap('b')]);
      const answers = await Promise.all(
        transactions.map(async (list, index) => {
          // Every write is one of its own, so that none of a list is true already.
          const wishes = list.map(([name, verb]) =>
            verb === 'set' ? set(name, `${index}`) : verb === 'create' ? configMap(name, { value: `${index}` }) : remove(name),
          );
          const id = `transaction-${index}`;
          const answer = await (index % 2 === 0 ? a : b).transact(wishes, { origin: { id, correlationId: id, causationId: '', timeMs: 0 } });
          return { id, size: wishes.length, answer };
        }),
      );
      for (const { id, size, answer } of answers) {
        const written = log.events.filter(({ commandId }) => commandId === id);
        expect(written.length).toBe(answer.ok ? size : 0);
        written.forEach(({ sequence }, index) => expect(sequence).toBe((written[0]?.sequence ?? 0) + index));
      }
    }),
    { numRuns: 60 },
  );
});
