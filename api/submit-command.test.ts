import { describe, expect, test } from 'vitest';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { systemIds } from '../adapters/system/system-ids.ts';
import type { ApiObject } from '../domain/api-object.ts';
import type { Wish } from '../domain/command.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { AppendEvent } from '../domain/ports/event-log.ts';
import type { LogFaults } from '../adapters/log-memory/faults.ts';
import { configMap, namespace, objectOf, processOn, refOf, serviceAccount } from './testing/writer-process.ts';

/** Time stands still until it is moved. */
function handClock(): Clock & { advance(ms: number): void } {
  let nowMs = 0;
  const sleeping = new Set<{ readonly untilMs: number; readonly wake: () => void }>();
  return {
    nowMs: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { untilMs: nowMs + ms, wake: () => (sleeping.delete(sleeper), resolve()) };
        sleeping.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
    advance(ms) {
      nowMs += ms;
      for (const sleeper of sleeping) if (sleeper.untilMs <= nowMs) sleeper.wake();
    },
  };
}

describe('submit', () => {
  test('an accepted command is one event and is seen by the next read (K1, K9)', async () => {
    const log = new MemoryLog();
    const { submit, fold } = await processOn(log);
    await submit(namespace('web'));
    const result = await submit(configMap('a', { x: '1' }));
    expect(result).toMatchObject({ ok: true, value: { changed: true, sequence: 2, object: { metadata: { namespace: 'web' } } } });
    expect(fold.get(refOf('configmaps', 'a', 'web'))?.sequence).toBe(2);
    // The very object of the fold: its text is written once for the answer, watches and lists.
    expect(result.ok && result.value.object).toBe(fold.get(refOf('configmaps', 'a', 'web'))?.object);
    expect(log.events.map((event) => `${event.type} ${event.ref.resource}/${event.ref.name}`)).toEqual(['Created namespaces/web', 'Created configmaps/a']);
  });

  test('what is rejected leaves no event', async () => {
    const log = new MemoryLog();
    const { submit } = await processOn(log);
    expect(await submit(configMap('a'))).toMatchObject({ ok: false, error: { kind: 'not-found', resource: 'namespaces', name: 'web' } });
    expect(log.events).toEqual([]);
  });

  test('an object that a rule stumbles over is an internal error of that command, and the writer goes on', async () => {
    const log = new MemoryLog();
    const { submit } = await processOn(log);
    const broken = { verb: 'create', ref: refOf('namespaces', 'x'), object: { kind: 'Namespace' } } as unknown as Wish;
    expect(await submit(broken)).toMatchObject({ ok: false, error: { kind: 'internal', message: expect.stringContaining('cannot be decided') } });
    expect(await submit(namespace('web'))).toMatchObject({ ok: true });
  });

  test('what is true already is no event', async () => {
    const log = new MemoryLog();
    const { submit } = await processOn(log);
    await submit(namespace('web'));
    await submit(configMap('a', { x: '1' }));
    const patch: Wish = { verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { x: '1' } } };
    expect(await submit(patch)).toMatchObject({ ok: true, value: { changed: false, sequence: 2 } });
    expect(log.events).toHaveLength(2);
  });

  test('many commands at once share atomic appends, and every one is answered with its own sequence', async () => {
    const appends: number[] = [];
    const faults: LogFaults = { onAppend: (events: readonly AppendEvent[]) => void appends.push(events.length) };
    const log = new MemoryLog({ faults });
    const { submit } = await processOn(log);
    await submit(namespace('web'));
    const results = await Promise.all(Array.from({ length: 200 }, (_, index) => submit(configMap(`map-${index}`))));
    const sequences = results.map((result) => (result.ok ? result.value.sequence : 0));
    expect(new Set(sequences).size).toBe(200);
    results.forEach((result, index) => expect(result.ok && log.events[result.value.sequence - 1]?.ref.name).toBe(`map-${index}`));
    expect(Math.max(...appends)).toBeGreaterThan(100);
  });

  test('two processes that change one object at once lose nothing: each decides again on what the other wrote', async () => {
    const log = new MemoryLog();
    const [a, b] = [await processOn(log), await processOn(log)];
    await a.submit(namespace('web'));
    await a.submit(configMap('shared'));
    const set = (key: string): Wish => ({ verb: 'patch', ref: refOf('configmaps', 'shared', 'web'), patchType: 'merge', patch: { data: { [key]: 'set' } } });
    const results = await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? a : b).submit(set(`key-${index}`))));
    expect(results.every((result) => result.ok)).toBe(true);
    const last = log.events.at(-1)?.object as ApiObject & { data: Record<string, string> };
    expect(Object.keys(last.data)).toHaveLength(10);
  });

  test('a patch that names no revision is decided again however often another process is faster', async () => {
    const log = new MemoryLog();
    const [{ submit }, rival] = [await processOn(log), await processOn(log)];
    await rival.submit(namespace('web'));
    await rival.submit(configMap('shared'));
    const set = (key: string): Wish => ({ verb: 'patch', ref: refOf('configmaps', 'shared', 'web'), patchType: 'merge', patch: { data: { [key]: 'set' } } });
    const append = log.append.bind(log);
    let [rivals, isRival] = [20, false];
    log.append = async (events, deadlineMs) => {
      if (!isRival && rivals > 0) {
        isRival = true;
        await rival.submit(set(`rival-${rivals--}`));
        isRival = false;
      }
      return await append(events, deadlineMs);
    };
    expect(await submit(set('mine'))).toMatchObject({ ok: true, value: { changed: true } });
    const last = log.events.at(-1)?.object as ApiObject & { data: Record<string, string> };
    expect(Object.keys(last.data)).toHaveLength(21);
    rivals = 100;
    const before = log.events.at(-1)?.sequence;
    const conditional = { ...set('late'), precondition: { resourceVersion: String(before) } };
    expect(await submit(conditional)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(rivals).toBe(99);
  });

  test('a lost acknowledgement is not a second event', async () => {
    let losing = true;
    const log = new MemoryLog({ faults: { onAppend: () => (losing ? ((losing = false), { loseAck: true }) : undefined) } });
    const { submit } = await processOn(log);
    expect(await submit(namespace('web'))).toMatchObject({ ok: true, value: { sequence: 1 } });
    expect(log.events).toHaveLength(1);
  });

  test('a repeated command id is done once, in another process too', async () => {
    const log = new MemoryLog();
    const [a, b] = [await processOn(log), await processOn(log)];
    await a.submit(namespace('web'));
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    expect(await a.submit(configMap('once'), { origin, recordOutcome: true })).toMatchObject({ ok: true, value: { changed: true } });
    expect(await b.submit(configMap('once'), { origin, recordOutcome: true })).toMatchObject({ ok: true, value: { changed: false } });
    expect(log.events.filter((event) => event.ref.resource === 'configmaps')).toHaveLength(1);
  });

  test('a repeat is answered with what there is of its object today, and with none when it is gone', async () => {
    const { submit } = await processOn(new MemoryLog());
    await submit(namespace('web'));
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    const send = () => submit(configMap('once'), { origin, recordOutcome: true });
    const done = await send();
    expect(done).not.toHaveProperty('value.repeated');
    expect(done).toMatchObject({ value: { created: true } });
    const { created: _first, ...same } = done.ok && 'created' in done.value ? done.value : {};
    expect(await send()).toEqual({ ok: true, value: { ...same, changed: false, repeated: true } });
    await submit({ verb: 'delete', ref: refOf('configmaps', 'once', 'web') });
    expect(await send()).toMatchObject({ ok: true, value: { repeated: true, deleted: true, object: undefined } });
  });

  test('a repeated delete is answered as done, though there is another object of the name', async () => {
    const { submit } = await processOn(new MemoryLog());
    await submit(namespace('web'));
    await submit(configMap('a'));
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    const remove = () => submit({ verb: 'delete', ref: refOf('configmaps', 'a', 'web') }, { origin, recordOutcome: true });
    await remove();
    await submit(configMap('a'));
    expect(await remove()).toMatchObject({ ok: true, value: { repeated: true, deleted: true, object: undefined } });
  });

  test('an id names one command: to do something else with its object it is refused', async () => {
    const { submit } = await processOn(new MemoryLog());
    await submit(namespace('web'));
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    const send = (wish: Wish) => submit(wish, { origin, recordOutcome: true });
    const ref = refOf('configmaps', 'a', 'web');
    const patch = { verb: 'patch', ref, patchType: 'merge', patch: { data: { a: 'b' } } } as const;
    await submit(configMap('a'));
    expect(await send(patch)).toMatchObject({ ok: true, value: { changed: true } });
    expect(await send(patch)).toMatchObject({ ok: true, value: { repeated: true } });
    for (const [wish, asked] of [
      [{ verb: 'delete', ref }, 'delete'],
      [{ ...patch, subresource: 'status' }, 'patch status'],
    ] as const) {
      const message = `the command id mine was used to patch this object, not to ${asked} it, before`;
      expect(await send(wish)).toEqual({ ok: false, error: { kind: 'bad-request', message } });
    }
  });

  test('an id names one command: another object is refused it, also when both come at once', async () => {
    const log = new MemoryLog();
    const { submit } = await processOn(log);
    await submit(namespace('web'));
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => submit(configMap(`map-${index}`), { origin, recordOutcome: true })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { kind: 'bad-request', message: expect.stringContaining('another object') } });
    expect(log.events.filter((event) => event.ref.resource === 'configmaps')).toHaveLength(1);
  });

  test('a generated name that is taken is not the outcome of an id: another name is tried', async () => {
    const log = new MemoryLog();
    const uids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'];
    const { submit } = await processOn(log, { ...systemIds, uid: () => uids.pop() ?? systemIds.uid() });
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    const generated: Wish = {
      verb: 'create',
      ref: refOf('namespaces', ''),
      object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: '', generateName: 'n-', uid: '', creationTimestamp: '' } },
    };
    await submit(generated);
    expect(await submit(generated, { origin, recordOutcome: true })).toMatchObject({ ok: true, value: { changed: true } });
    expect(new Set(log.events.map((event) => event.ref.name)).size).toBe(3);
  });

  test('commands on one object are decided in their order, also when the first of them needs a fresh fold', async () => {
    const log = new MemoryLog();
    const { submit, fold } = await processOn(log);
    await submit(namespace('web'));
    const removed = submit({ verb: 'delete', ref: refOf('configmaps', 'a', 'web') });
    const created = submit(configMap('a'));
    expect(await removed).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await created).toMatchObject({ ok: true });
    expect(fold.get(refOf('configmaps', 'a', 'web'))).toBeDefined();
  });

  test('what the fold forgot is written again at the sequence that the leader tells', async () => {
    const events = new MemoryLog();
    const { submit, fold } = await processOn(new MemoryLog(), systemIds, systemClock, events);
    await submit(namespace('web'));
    const happened: Wish = {
      verb: 'create',
      ref: refOf('events', 'a', 'web'),
      object: { ...objectOf('Event', 'a'), involvedObject: { namespace: 'web' } } as ApiObject,
    };
    await submit(happened);
    const [first] = events.events;
    if (first === undefined) throw new Error('nothing was appended');
    fold.apply({ ...first, ref: refOf('events', 'later', 'web'), sequence: 2, timeMs: first.timeMs + 2 * 60 * 60 * 1000 });
    expect(fold.get(refOf('events', 'a', 'web'))).toBeUndefined();
    expect(await submit(happened)).toMatchObject({ ok: true, value: { changed: true } });
  });

  test('what is large goes in several appends', async () => {
    const bytes: number[] = [];
    const faults: LogFaults = { onAppend: (events: readonly AppendEvent[]) => void bytes.push(JSON.stringify(events.map(({ object }) => object)).length) };
    const { submit } = await processOn(new MemoryLog({ faults }));
    await submit(namespace('web'));
    await Promise.all(Array.from({ length: 40 }, (_, index) => submit(configMap(`map-${index}`, { text: 'x'.repeat(500_000) }))));
    expect(Math.max(...bytes)).toBeLessThan(5 * 1024 * 1024);
  });

  test('a log that takes nothing is given a limited number of commands, and each is told that nothing was written', async () => {
    const clock = handClock();
    const faults: LogFaults = {
      onAppend: () => ({ refuse: { kind: 'unavailable', message: 'no leader' } }),
      onRead: () => (clock.nowMs() === 0 ? undefined : { kind: 'unavailable', message: 'no leader' }),
    };
    const { submit } = await processOn(new MemoryLog({ faults }), systemIds, clock);
    clock.advance(1);
    const kinds = (results: readonly Awaited<ReturnType<typeof submit>>[]) => new Set(results.map((result) => (result.ok ? 'ok' : result.error.kind)));
    const waiting = Array.from({ length: 10_000 }, (_, index) => submit(index % 2 === 0 ? namespace(`n-${index}`) : configMap(`m-${index}`)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await submit(namespace('one-too-many'))).toMatchObject({ ok: false, error: { kind: 'too-many-requests' } });
    const all = Promise.all(waiting);
    const answered = all.then(() => true);
    while (!(await Promise.race([answered, new Promise((resolve) => setImmediate(resolve, false))]))) clock.advance(1_000);
    expect(kinds(await all)).toEqual(new Set(['unavailable']));
    expect(clock.nowMs()).toBeLessThan(90_000);
  });

  test.each([
    ['NO_SPACE', { kind: 'unavailable', retryAfterSeconds: 30 }],
    ['NO_KEYS', { kind: 'internal' }],
    ['NOT_SEALED', { kind: 'internal' }],
    ['NATS_10000', { kind: 'unavailable', retryAfterSeconds: 1 }],
  ])('a log that refuses with %s is asked once, and its words are the answer', async (reason, rejection) => {
    const clock = handClock();
    let appends = 0;
    const faults: LogFaults = { onAppend: () => (appends++, { refuse: { kind: 'refused', reason, message: 'the log has no room left' } }) };
    const { submit } = await processOn(new MemoryLog({ faults }), systemIds, clock);
    const message = 'the log cannot be written: the log has no room left';
    expect(await submit(namespace('web'))).toEqual({ ok: false, error: { ...rejection, message } });
    expect([appends, clock.nowMs()]).toEqual([1, 0]);
  });

  test('a rejected command with an id of its own is remembered as rejected', async () => {
    const log = new MemoryLog();
    const { submit } = await processOn(log);
    const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
    const rejected = { ok: false, error: { kind: 'not-found', resource: 'namespaces', name: 'web' } };
    expect(await submit(configMap('a'), { origin, recordOutcome: true })).toMatchObject(rejected);
    await submit(namespace('web'));
    expect(await submit(configMap('a'), { origin, recordOutcome: true })).toMatchObject(rejected);
  });

  test('an event that cannot be read quarantines its project, and no other', async () => {
    const log = new MemoryLog();
    const { submit, fold } = await processOn(log);
    await submit(namespace('web'));
    const [readable] = log.events;
    if (readable === undefined) throw new Error('nothing was appended');
    fold.apply({ ...readable, sequence: 2, ref: refOf('configmaps', 'broken', 'web'), unreadable: 'expected 1, got 7' });
    expect(await submit(configMap('a'))).toMatchObject({ ok: false, error: { kind: 'unavailable', message: expect.stringContaining('event 2') } });
    const other: Wish = { verb: 'create', ref: { ...refOf('namespaces', 'web'), project: 'other' }, object: objectOf('Namespace', 'web') };
    expect(await submit(other)).toMatchObject({ ok: true });
  });

  test('two bindings that fit alone and not together: one is refused (K11)', async () => {
    const log = new MemoryLog();
    const [a, b] = [await processOn(log), await processOn(log)];
    await a.submit(namespace('web'));
    await a.submit(serviceAccount('default'));
    await a.submit({ verb: 'create', ref: refOf('nodes', 'n1'), object: objectOf('Node', 'n1') });
    await a.submit({
      verb: 'patch',
      ref: refOf('nodes', 'n1'),
      subresource: 'status',
      patchType: 'merge',
      patch: { status: { allocatable: { cpu: '1', memory: '1Gi', pods: '10' } } },
    });
    const pod = (name: string): Wish => ({
      verb: 'create',
      ref: refOf('pods', name, 'web'),
      object: objectOf('Pod', name, { spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu: '600m' } } }] } }),
    });
    await a.submit(pod('one'));
    await a.submit(pod('two'));
    const bind = (name: string): Wish => ({ verb: 'bind', ref: refOf('pods', name, 'web'), nodeName: 'n1' });
    const results = await Promise.all([a.submit(bind('one')), b.submit(bind('two'))]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { kind: 'conflict', message: expect.stringContaining('insufficient cpu') } });
  });
});
