import { afterEach, describe, expect, test } from 'vitest';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../adapters/system/system-ids.ts';
import type { ApiObject } from '../domain/api-object.ts';
import type { Command, Wish } from '../domain/command.ts';
import type { AppendEvent } from '../domain/ports/event-log.ts';
import type { LogFaults } from '../adapters/log-memory/faults.ts';
import type { Ref } from '../domain/ref.ts';
import { kubernetesFacts } from '../schemas/kubernetes/facts.ts';
import { createFreshness } from './freshness.ts';
import { createLiveFold } from './live-fold.ts';
import { createSubmitCommand } from './submit-command.ts';

const tenant = { org: 'acme', project: 'shop' };
const refOf = (resource: string, name: string, namespace = ''): Ref => ({ ...tenant, resource, namespace, name });
const objectOf = (kind: string, name: string, rest: object = {}, apiVersion = 'v1'): ApiObject => ({
  apiVersion,
  kind,
  metadata: { name, uid: '', creationTimestamp: '' },
  ...rest,
});

const stops: AbortController[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop.abort()));

/** One process on a log: several may share it. */
async function processOn(log: MemoryLog) {
  const stop = new AbortController();
  stops.push(stop);
  const logs = { log, leases: new MemoryLog(), events: new MemoryLog() };
  const live = createLiveFold(logs, systemClock);
  await live.boot(stop.signal);
  const freshen = createFreshness(logs, live, systemClock);
  const submit = createSubmitCommand({ logs, live, freshen, facts: kubernetesFacts, clock: systemClock, chance: systemChance, ids: systemIds });
  let count = 0;
  return {
    fold: live.fold,
    submit: (wish: Wish, rest: Partial<Command> = {}) => {
      const id = `command-${++count}-${systemIds.uid()}`;
      const actor = { principal: 'alice', groups: [], userAgent: 'test', via: 'rest' } as const;
      return submit({ ...wish, origin: { id, correlationId: id, causationId: '', timeMs: 0 }, actor, ...rest } as Command);
    },
  };
}

const namespace = (name: string): Wish => ({ verb: 'create', ref: refOf('namespaces', name), object: objectOf('Namespace', name) });
const configMap = (name: string, data: Record<string, string> = {}): Wish => ({
  verb: 'create',
  ref: refOf('configmaps', name, 'web'),
  object: objectOf('ConfigMap', name, { data }),
});

describe('submit', () => {
  test('an accepted command is one event and is seen by the next read (K1, K9)', async () => {
    const log = new MemoryLog();
    const { submit, fold } = await processOn(log);
    await submit(namespace('web'));
    const result = await submit(configMap('a', { x: '1' }));
    expect(result).toMatchObject({ ok: true, value: { changed: true, sequence: 2, object: { metadata: { resourceVersion: '2', namespace: 'web' } } } });
    expect(fold.get(refOf('configmaps', 'a', 'web'))?.sequence).toBe(2);
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
    const strange = {
      get metadata(): never {
        throw new TypeError('strange');
      },
    };
    const broken = { verb: 'create', ref: refOf('namespaces', 'x'), object: strange } as unknown as Wish;
    expect(await submit(broken)).toMatchObject({ ok: false, error: { kind: 'internal', message: expect.stringContaining('strange') } });
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
