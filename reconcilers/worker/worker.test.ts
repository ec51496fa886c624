import { describe, expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { InvariantViolation } from '../../domain/assert.ts';
import { ownerOf, type Certificate, type Effect } from '../../domain/effect.ts';
import { act, blocked, settled, wait, type Plan, type Reconciler } from '../../domain/reconciler.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { tenantOf, type Ref } from '../../domain/ref.ts';
import { simulatedChain, simulatedKey } from '../../simulations/cloud/simulated-key-pairs.ts';
import { configMap, createWorkerHarness } from '../../simulations/worker-harness.ts';

const unavailable = { kind: 'unavailable', message: 'down' } as const;

const dataOf = (object: ApiObject | undefined): Readonly<Record<string, string>> => (object as { data?: Record<string, string> } | undefined)?.data ?? {};

function portFor(objects: Objects, ref: Ref): Effect | undefined {
  const entry = objects.get(ref);
  if (!entry) return undefined;
  const { uid } = entry.object.metadata;
  return {
    kind: 'ensure-port',
    namespace: 'default',
    labels: {},
    namedPorts: [],
    tenant: tenantOf(ref),
    owner: ownerOf('configmaps', uid),
    revision: objects.position,
    ref: { ...ref, uid },
    deviceId: uid,
    name: JSON.stringify({ ...dataOf(entry.object), state: '' }),
    node: '',
  };
}

/** A reconciler that gives each ConfigMap a port, and notes the address. */
const ports: Reconciler<undefined> = {
  name: 'networking',
  initialView: () => undefined,
  evolve: () => undefined,
  affected: (_objects, _view, { recorded, before }) => (recorded.deleted && before ? [{ ...recorded.ref, uid: before.metadata.uid }] : [recorded.ref]),
  reconcile(objects, _view, ref): Plan {
    const effect = portFor(objects, ref);
    if (effect) return act({ summary: 'a port is wanted' }, { perform: effect });
    if (ref.uid === undefined) return settled;
    return act(
      { summary: 'it is gone' },
      { perform: { kind: 'remove-port', tenant: tenantOf(ref), owner: ownerOf('configmaps', ref.uid), revision: objects.position, ref } },
    );
  },
  observe(objects, { effect, refused }) {
    const state = refused ? refused.reason : 'done';
    if (dataOf(objects.get(effect.ref)?.object)['state'] === state) return [];
    return [{ verb: 'patch', ref: effect.ref, patchType: 'merge', patch: { data: { state } }, precondition: { uid: effect.ref.uid ?? '' } }];
  },
  sweeps: ['novanet'],
};

const planning = (reconcile: (objects: Objects, ref: Ref, nowMs: number) => Plan): Reconciler<undefined> => ({
  ...ports,
  sweeps: [],
  reconcile: (objects, _view, ref, nowMs) => reconcile(objects, ref, nowMs),
});

describe('effects', () => {
  test('a change leads to an intent, the call, the result and what was observed of it', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.journal.map(({ phase, effect }) => `${phase} ${effect}`)).toEqual(['intent ensure-port', 'result ensure-port']);
    expect(world.simulated.novanet.ports().map(({ owner }) => owner)).toEqual(['k8shost/configmaps/uid-a']);
    const [only] = world.commands;
    expect(only?.command).toMatchObject({
      verb: 'patch',
      actor: { principal: 'system:k8shost:networking', via: 'reconciler' },
      precondition: { uid: 'uid-a' },
      reason: { summary: 'a port is wanted' },
    });
    expect(only?.command.origin).toMatchObject({ correlationId: 'root-1', causationId: world.journal[0]?.effectId });
  });

  test('every line about an effect that carries a Secret says so, of others none', async () => {
    const certificate = { hosts: [], chain: simulatedChain('a'), privateKey: simulatedKey('a') };
    const secretly = (certificates: readonly Certificate[]) =>
      planning((objects, ref) => {
        const port = portFor(objects, ref);
        if (port === undefined) return settled;
        const { tenant, owner, revision } = port;
        const routes = { name: 'a', createdMs: 0, routes: [], defaultBackend: '', backends: [], certificates };
        return act({ summary: 'routes' }, { perform: { tenant, owner, revision, ref: port.ref, kind: 'ensure-http-routes', ...routes } });
      });
    for (const [certificates, marks] of [
      [[certificate], [true, true, true, true]],
      [[], [undefined, undefined, undefined, undefined]],
    ] as const) {
      const world = createWorkerHarness([secretly(certificates)]);
      world.cloudFails.push(unavailable);
      world.change(configMap('a', 'uid-a'), 'configmaps');
      await world.pass(1_000);
      expect(world.journal.map(({ phase }) => phase)).toEqual(['intent', 'attempt', 'intent', 'result']);
      expect(world.journal.map(({ carriesSecret }) => carriesSecret)).toEqual(marks);
    }
  });

  test('a call that the cloud confirmed is not made again; one that differs is', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    world.change(configMap('a', 'uid-a', { state: 'done' }), 'configmaps');
    await world.pass(1_000);
    expect(world.calls.length).toBe(1);
    world.change(configMap('a', 'uid-a', { state: 'done', k: 'v' }), 'configmaps');
    await world.pass(1_000);
    expect(world.calls.length).toBe(2);
  });

  test('what somebody cleared of an answer is asked for again, and written', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    world.change(configMap('a', 'uid-a', { state: 'done' }), 'configmaps');
    await world.pass(1_000);
    expect(world.commands.length).toBe(1);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.calls.length).toBe(2);
    expect(world.commands.length).toBe(2);
  });

  test('LB-5: a blip is tried again with growing pauses, and journalled each time', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudFails.push(unavailable, unavailable, { kind: 'ambiguous', message: 'late' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(5_000);
    expect(world.journal.map(({ phase }) => phase)).toEqual(['intent', 'attempt', 'intent', 'attempt', 'intent', 'attempt', 'intent', 'result']);
    expect(world.calls.length).toBe(4);
    expect(Math.min(...world.calls.slice(1).map(({ atMs }, index) => atMs - (world.calls[index]?.atMs ?? 0)))).toBeGreaterThanOrEqual(50);
  });

  test('LB-5: a service that throttles is left alone for as long as it says', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudFails.push({ kind: 'throttled', message: 'slow down', retryAfterMs: 7_000 });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(10);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(20_000);
    expect((world.calls[1]?.atMs ?? 0) - (world.calls[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(7_000);
  });

  test('a service that throttles without saying for how long is not asked at once', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudFails.push({ kind: 'throttled', message: 'slow down', retryAfterMs: 0 });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(5_000);
    expect((world.calls[1]?.atMs ?? 0) - (world.calls[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(50);
  });

  test('LB-5: a refusal is recorded, not asked again at once, and something else is asked at once', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudFails.push({ kind: 'refused', reason: 'QUOTA', message: 'full' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.commands[0]?.command).toMatchObject({ patch: { data: { state: 'QUOTA' } } });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(20_000);
    expect(world.calls.length).toBe(1);
    world.change(configMap('a', 'uid-a', { other: 'wish' }), 'configmaps');
    await world.pass(1_000);
    expect(world.calls.length).toBe(2);
  });

  test('after a success the pauses start small again', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudFails.push(...Array.from({ length: 9 }, () => unavailable));
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(200_000);
    expect(world.calls.length).toBe(10);
    world.cloudFails.push(unavailable);
    world.change(configMap('a', 'uid-a', { other: 'wish' }), 'configmaps');
    await world.pass(150);
    expect(world.calls.length).toBe(12);
  });

  test('what failed in the cloud for good is asked for again, now and then', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudSays.push({ state: 'failed' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(25_000);
    expect(world.calls.length).toBe(1);
    await world.pass(300_000);
    expect(world.calls.length).toBe(2);
  });

  test('a call whose result could not be journalled is made again', async () => {
    const world = createWorkerHarness([ports]);
    Object.assign(world.journalFaults, { takes: 1, fails: 1 });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.journal.map(({ phase }) => phase)).toEqual(['intent', 'intent', 'result']);
  });

  test('nothing is done for a project whose log cannot be read', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('b', 'uid-b'), 'configmaps', false, 'a format of tomorrow');
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(100_000);
    expect(world.calls).toEqual([]);
  });

  test('a stale call is planned again quietly', async () => {
    const world = createWorkerHarness([ports]);
    world.cloudFails.push({ kind: 'refused', reason: 'STALE', message: 'newer known' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.calls.length).toBe(2);
    expect(world.commands.map(({ command }) => 'patch' in command && command.patch)).toEqual([{ data: { state: 'done' } }]);
  });

  test('what was left behind is removed under its uid', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    world.change(configMap('a', 'uid-a'), 'configmaps', true);
    await world.pass(1_000);
    expect(world.simulated.novanet.ports()).toEqual([]);
  });
});

describe('submitting', () => {
  const wish = (ref: Ref): Plan =>
    act({ summary: 'wanted' }, { submit: { verb: 'delete', ref } }, { submit: { verb: 'delete', ref: { ...ref, resource: 'secrets', name: 'second' } } });
  const rejectedWith = async (rejection: Parameters<ReturnType<typeof createWorkerHarness>['rejections']['push']>[0], passMs: number) => {
    const world = createWorkerHarness([planning((_objects, ref) => wish(ref))]);
    world.rejections.push(rejection);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(passMs);
    return { names: world.commands.map(({ command }) => command.ref.name), world };
  };

  test('a wish that is fulfilled already does not end the plan', async () => {
    expect((await rejectedWith({ kind: 'not-found', resource: 'configmaps', name: 'a' }, 60_000)).names).toEqual(['a', 'second']);
  });
  test.each([
    ['what cannot be made because its namespace is gone ends it, and it is made anew soon', 'pods', ['a', 'a', 'second']],
    ['an Event that nobody can be told does not end it', 'events', ['a', 'second']],
  ])('%s', async (_title, resource, names) => {
    const object = { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a', uid: '', creationTimestamp: '' } };
    const making = (ref: Ref): Plan =>
      act(
        { summary: 'wanted' },
        { submit: { verb: 'create', ref: { ...ref, resource }, object } },
        { submit: { verb: 'delete', ref: { ...ref, name: 'second' } } },
      );
    const world = createWorkerHarness([planning((_objects, ref) => making(ref))]);
    world.rejections.push({ kind: 'not-found', resource: 'namespaces', name: 'default' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.commands.map(({ command }) => command.ref.name)).toEqual(names);
  });
  test.each([
    ['of the same owner does not end the plan', 'uid-a', ['child', 'second']],
    ['of another owner ends it, once the fold shows whose it is, and it is made anew soon', 'uid-other', ['child', 'child', 'second']],
  ])('what is there already %s', async (_title, uid, names) => {
    const child = (owner: string): ApiObject => {
      const { metadata, ...rest } = configMap('child', 'uid-child');
      return { ...rest, metadata: { ...metadata, ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: owner, controller: true }] } };
    };
    const making = (ref: Ref): Plan =>
      act(
        { summary: 'wanted' },
        { submit: { verb: 'create', ref: { ...ref, resource: 'children', name: 'child' }, object: child('uid-a') } },
        { submit: { verb: 'delete', ref: { ...ref, name: 'second' } } },
      );
    const world = createWorkerHarness([planning((_objects, ref) => (ref.name === 'a' ? making(ref) : settled))]);
    world.rejections.push({ kind: 'already-exists', resource: 'children', name: 'child' });
    world.control.tailSequence = () => 2;
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.commands.map(({ command }) => command.ref.name)).toEqual(['child']);
    world.change(child(uid), 'children');
    await world.pass(1_000);
    expect(world.commands.map(({ command }) => command.ref.name)).toEqual(names);
  });
  test('a conflict ends the plan, and it is made anew soon', async () => {
    expect((await rejectedWith({ kind: 'conflict', resource: 'configmaps', name: 'a', message: 'uid' }, 1_000)).names).toEqual(['a', 'a', 'second']);
  });
  test('the note of a plan is taken back where a step of it is to be tried again, and only there', async () => {
    const notes: string[] = [];
    const world = createWorkerHarness([
      {
        ...planning((_objects, ref, nowMs) => ({ ...wish(ref), note: nowMs })),
        noted: (_view, { name }) => void notes.push(`noted ${name}`),
        undone: (_view, { name }) => void notes.push(`undone ${name}`),
      },
    ]);
    world.rejections.push({ kind: 'conflict', resource: 'configmaps', name: 'a', message: 'uid' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(notes).toEqual(['noted a', 'undone a', 'noted a']);
  });
  test('CTL-1: what is invalid is recorded and left alone for a while', async () => {
    const invalid = { kind: 'invalid', apiKind: 'ConfigMap', group: '', name: 'a', causes: [] } as const;
    const { names, world } = await rejectedWith(invalid, 29_000);
    expect(names).toEqual(['a']);
    expect(world.journal.map(({ phase, body }) => [phase, body])).toMatchObject([['decision', { rejection: { kind: 'invalid' } }]]);
  });
  test('the line about a refusal is JSON: members that are undefined are left out', async () => {
    const forbidden = { kind: 'forbidden', message: 'no', causes: undefined } as unknown as Rejection;
    const { world } = await rejectedWith(forbidden, 29_000);
    expect(world.journal.map(({ body }) => Object.keys((body as { rejection: object }).rejection))).toEqual([['kind', 'message']]);
  });
  test('CTL-8: what is refused is told of by the first of those that were sent together', async () => {
    const told: string[] = [];
    const create = (ref: Ref, name: string) => ({ submit: { verb: 'create', ref: { ...ref, name }, object: configMap(name, '') } }) as const;
    const world = createWorkerHarness([
      {
        ...planning((_objects, ref) =>
          act({ summary: 'wanted' }, create(ref, 'one'), create(ref, 'two'), create(ref, 'three'), { submit: { verb: 'delete', ref } }),
        ),
        refused: (_objects, _ref, { wish: refused, rejection: { kind }, done }) => {
          told.push(`${refused.ref.name} ${kind} ${done.length}`);
          return [create(refused.ref, 'told').submit];
        },
      },
    ]);
    world.rejections.push({ kind: 'forbidden', message: 'no' }, { kind: 'forbidden', message: 'no' });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(29_000);
    expect(told).toEqual(['one forbidden 1']);
    expect(world.commands.map(({ command }) => command.ref.name)).toEqual(['one', 'two', 'three', 'told']);
  });
  test('after a timeout nothing is planned before the fold shows whether it was done', async () => {
    const world = createWorkerHarness([planning((_objects, ref) => wish(ref))]);
    world.rejections.push({ kind: 'timeout', message: 'no answer', commandId: 'c' });
    world.control.tailSequence = () => 2;
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(60_000);
    expect(world.commands.length).toBe(1);
    world.change(configMap('b', 'uid-b'), 'other');
    await world.pass(1_000);
    expect(world.commands.length).toBeGreaterThan(2);
  });
  test('neighbouring creates of one resource are sent together, what follows them waits', async () => {
    const create = (ref: Ref, name: string, resource = ref.resource) =>
      ({ submit: { verb: 'create', ref: { ...ref, resource, name }, object: configMap(name, '') } }) as const;
    const world = createWorkerHarness([
      planning((_objects, ref) => act({ summary: 'wanted' }, create(ref, 'one'), create(ref, 'two'), create(ref, 'three', 'secrets'))),
    ]);
    world.rejections.push({ kind: 'unavailable', message: 'no log', retryAfterSeconds: 60 });
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    expect(world.commands.map(({ command }) => command.ref.name)).toEqual(['one', 'two']);
  });
  test('a status is written at most once in 100 ms for one ref', async () => {
    const world = createWorkerHarness([
      planning((_objects, ref) => act({ summary: 'count' }, { submit: { verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: {} } })),
    ]);
    for (let count = 0; count < 20; count += 1) {
      world.change(configMap('a', 'uid-a', { count: String(count) }), 'configmaps');
      await world.pass(10);
    }
    await world.pass(1_000);
    expect(world.commands.length).toBeLessThanOrEqual(4);
    expect(world.commands.length).toBeGreaterThanOrEqual(2);
  });
});

test('in a plan for many, the whole reason of each is in the journal under its own object, and what is done of it names that line', async () => {
  const other: Ref = { org: 'o', project: 'p', resource: 'configmaps', namespace: 'default', name: 'b' };
  const because = { summary: 'b is due', detail: { weighed: [1, 2, 3] } };
  const about = { ref: other, because };
  const steps = [
    { submit: { verb: 'delete', ref: other }, about },
    { submit: { verb: 'delete', ref: { ...other, name: 'note' } }, about },
  ] as const;
  const world = createWorkerHarness([planning((objects, ref) => (ref.name === 'a' && objects.get(ref) ? act({ summary: '2 are due' }, ...steps) : settled))]);
  world.change(configMap('a', 'uid-a'), 'configmaps');
  await world.pass(1_000);
  expect(world.journal).toMatchObject([{ phase: 'decision', ref: other, body: because }]);
  const reason = { summary: 'b is due', decision: world.journal[0]?.id };
  expect(world.commands.map(({ command }) => command.reason)).toEqual([reason, reason]);
});

test('in a plan for many nobody waits for the journal, until many plans do; those that stop do', async () => {
  const ref: Ref = { org: 'o', project: 'p', resource: 'configmaps', namespace: 'default', name: 'a' };
  const step = { submit: { verb: 'delete', ref: { ...ref, name: 'b' } }, about: { ref, because: { summary: 'b is due' } } } as const;
  const world = createWorkerHarness([planning((_objects, { name }) => (name === 'a' ? act({ summary: 'one is due' }, step) : settled))]);
  world.journalFaults.afterMs = 60_000;
  for (let plans = 1; plans <= 30; plans += 1) {
    world.change(configMap('a', 'uid-a', { plans: String(plans) }), 'configmaps');
    await world.pass(100);
    expect(world.commands).toHaveLength(Math.min(plans, 17));
  }
  expect(world.journal).toEqual([]);
  world.stop();
  await world.pass(120_000);
  await world.ended;
  expect(world.journal).toHaveLength(17);
});

describe('a step that is done as a whole', () => {
  const refOf = (name: string): Ref => ({ org: 'o', project: 'p', resource: 'configmaps', namespace: 'default', name });
  const part = (name: string) =>
    ({ submit: { verb: 'delete', ref: refOf(name) }, about: { ref: refOf(name), because: { summary: `${name} is due` } } }) as const;
  const whole = (): Reconciler<undefined> =>
    planning((objects, ref) => {
      if (ref.name !== 'a' || objects.get(ref) === undefined) return settled;
      const about = { ref, because: { summary: '2 are due' } };
      return act({ summary: 'all' }, { together: [part('b'), part('c')], about }, { submit: { verb: 'delete', ref: refOf('note') }, about });
    });

  test('is one transaction of one origin, each part with its own reason in the journal', async () => {
    const world = createWorkerHarness([whole()]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    const [b, c, note] = world.commands;
    expect(b?.command.origin).toEqual(c?.command.origin);
    expect(note?.command.origin).not.toEqual(b?.command.origin);
    const lines = world.journal.map(({ ref, body, id }) => ({ name: ref.name, body, id }));
    expect(lines.map(({ name, body }) => [name, body])).toEqual([
      ['a', { summary: '2 are due' }],
      ['b', { summary: 'b is due' }],
      ['c', { summary: 'c is due' }],
    ]);
    expect([b, c].map((one) => one?.command.reason)).toEqual(lines.slice(1).map(({ body, id }) => ({ ...(body as object), decision: id })));
  });

  const cases: readonly Rejection[] = [
    { kind: 'not-found', resource: 'configmaps', name: 'b' },
    { kind: 'conflict', resource: 'configmaps', name: 'b', message: 'changed' },
  ];
  test.each(cases)('is planned again, and nothing after it is done, when the log refuses it: $kind', async (rejection) => {
    const world = createWorkerHarness([whole()]);
    world.rejections.push(rejection);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(10);
    expect(world.commands).toHaveLength(2);
    await world.pass(60_000);
    expect(world.commands).toHaveLength(5);
  });
});

describe('waiting', () => {
  test('a wait wakes its ref once; the newest plan decides when', async () => {
    const seen: number[] = [];
    const world = createWorkerHarness([
      planning((_objects, _ref, nowMs) => {
        seen.push(nowMs);
        return nowMs < 9_000 ? wait(nowMs < 1_000 ? 10_000 : 9_000, { summary: 'not yet' }) : settled;
      }),
    ]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(2_000);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(60_000);
    expect(seen).toEqual([expect.any(Number), 2_000, 9_000]);
    expect(world.kernel.steps).toBeLessThan(40);
  });

  test('a wait that is over for another reason wakes nobody later', async () => {
    let runs = 0;
    const world = createWorkerHarness([planning((objects) => ((runs += 1), objects.position < 2 ? wait(10_000, { summary: 'not yet' }) : settled))]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(100);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(60_000);
    expect(runs).toBe(2);
  });

  test('a tombstone that the boot meets wakes nobody', async () => {
    let runs = 0;
    const world = createWorkerHarness([planning(() => ((runs += 1), settled))]);
    world.change(configMap('a', 'uid-a'), 'configmaps', true);
    await world.pass(1_000);
    expect(runs).toBe(0);
  });

  test('the events of one append are folded together before anybody plans on them', async () => {
    const seen: number[] = [];
    const world = createWorkerHarness([planning((objects) => (seen.push(objects.position), settled))]);
    await world.pass(100);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    world.change(configMap('b', 'uid-b'), 'configmaps');
    await world.pass(100);
    expect(seen).toEqual([2, 2]);
  });

  test('a reason that the journal did not take is recorded when it comes again', async () => {
    const world = createWorkerHarness([planning(() => blocked({ summary: 'no node' }))]);
    world.journalFaults.fails = 1;
    for (let count = 0; count < 3; count += 1) {
      world.change(configMap('a', 'uid-a'), 'configmaps');
      await world.pass(100);
    }
    expect(world.journal.length).toBe(1);
  });

  test('of more reasons than it may keep the oldest is forgotten', async () => {
    const world = createWorkerHarness([planning((_objects, ref) => blocked({ summary: ref.name }))], { reasonsMax: 2 });
    for (const name of ['a', 'b', 'b', 'c', 'a']) {
      world.change(configMap(name, name), 'configmaps');
      await world.pass(100);
    }
    expect(world.journal.map(({ ref }) => ref.name)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('a reason is recorded when it changes, once', async () => {
    const world = createWorkerHarness([planning((objects) => blocked({ summary: objects.position < 3 ? 'no node' : 'no room' }))]);
    for (let count = 0; count < 4; count += 1) {
      world.change(configMap('a', 'uid-a'), 'configmaps');
      await world.pass(100);
    }
    expect(world.journal.map(({ phase, body }) => [phase, body])).toEqual([
      ['decision', { summary: 'no node' }],
      ['decision', { summary: 'no room' }],
    ]);
  });

  test('CTL-1: changes of a busy ref make it run once more, not once each', async () => {
    let runs = 0;
    const world = createWorkerHarness([
      planning((_objects, ref) => ((runs += 1), runs > 2 ? settled : act({ summary: 'slow' }, { submit: { verb: 'delete', ref } }))),
    ]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(0);
    for (let count = 0; count < 50; count += 1) world.change(configMap('a', 'uid-a', { count: String(count) }), 'configmaps');
    await world.pass(1_000);
    expect(runs).toBe(2);
  });
});

describe('sweeping', () => {
  const strayEffect: Effect = {
    kind: 'ensure-port',
    namespace: 'default',
    labels: {},
    namedPorts: [],
    tenant: { org: 'o', project: 'p' },
    owner: 'k8shost/configmaps/gone',
    revision: 1,
    ref: { org: 'o', project: 'p', resource: 'configmaps', namespace: 'default', name: 'gone' },
    deviceId: 'gone',
    name: '',
    node: '',
  };

  test('what belongs to nobody alive is removed, with a reason in the journal', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    world.simulated.novanet.answer(strayEffect, 0);
    await world.pass(1_000);
    expect(world.simulated.novanet.ports().map(({ owner }) => owner)).toEqual(['k8shost/configmaps/uid-a']);
    expect(world.journal.find(({ phase }) => phase === 'decision')?.body).toMatchObject({ detail: { owner: 'k8shost/configmaps/gone' } });
  });

  test('nothing is removed before the fold is as new as the list (K7)', async () => {
    const world = createWorkerHarness([ports]);
    world.control.tailSequence = () => 1;
    world.simulated.novanet.answer({ ...strayEffect, owner: 'k8shost/configmaps/uid-a' }, 0);
    await world.pass(60_000);
    expect(world.simulated.novanet.ports().length).toBe(1);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(60_000);
    expect(world.journal.filter(({ effect }) => effect === 'remove-port')).toEqual([]);
  });

  test('nothing is removed from a project whose log cannot be read: the fold does not know who lives there', async () => {
    const world = createWorkerHarness([ports]);
    world.simulated.novanet.answer(strayEffect, 0);
    world.change(configMap('gone', 'gone'), 'configmaps', false, 'a format of tomorrow');
    await world.pass(1_000_000);
    expect(world.simulated.novanet.ports().length).toBe(1);
  });

  test('what vanished from the cloud is made again', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    const [port] = world.simulated.novanet.ports();
    world.simulated.novanet.answer({ ...strayEffect, kind: 'remove-port', owner: port?.owner ?? '', revision: 1 }, 0);
    expect(world.simulated.novanet.ports()).toEqual([]);
    world.change(configMap('b', 'uid-b'), 'configmaps');
    await world.pass(400_000);
    expect(world.simulated.novanet.ports().map(({ owner }) => owner)).toEqual(['k8shost/configmaps/uid-a', 'k8shost/configmaps/uid-b']);
  });
});

describe('ending', () => {
  test('it finishes when asked and begins nothing new', async () => {
    const world = createWorkerHarness([ports]);
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(1_000);
    world.stop();
    world.change(configMap('b', 'uid-b'), 'configmaps');
    await world.pass(1_000);
    await world.ended;
    expect(world.calls.length).toBe(1);
  });

  test('a bug in a reconciler ends the worker', async () => {
    const world = createWorkerHarness([
      planning(() => {
        throw new InvariantViolation('a pod is bound once');
      }),
    ]);
    const ended = expect(world.ended).rejects.toThrow('a pod is bound once');
    world.change(configMap('a', 'uid-a'), 'configmaps');
    await world.pass(100);
    await ended;
  });
});
