import { describe, expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { EffectKind } from '../../domain/effect.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { createFold } from '../../domain/fold.ts';
import { ok } from '../../domain/result.ts';
import { timestamp } from '../../domain/time.ts';
import { foldOf } from '../../domain/testing/objects-of.ts';
import { noFaults } from '../kernel/faults.ts';
import { createWorld, START_MS, type World } from '../world/world.ts';
import { acknowledgedWritesStay } from './acknowledged-writes-stay.ts';
import { addressesShared } from './addresses-shared.ts';
import { addressUnique } from './address-unique.ts';
import { autoscalersHold } from './autoscalers-hold.ts';
import { budgetsHold } from './budgets-hold.ts';
import type { CheckerFactory } from './checker.ts';
import { cronRuns } from './cron-runs.ts';
import { groupsWhole } from './groups-whole.ts';
import { hashChain } from './hash-chain.ts';
import { jobsCount } from './jobs-count.ts';
import { noOvercommit } from './no-overcommit.ts';
import { nothingDestroyedAlive } from './nothing-destroyed-alive.ts';
import { nothingLeftOver } from './nothing-left-over.ts';
import { podBoundOnce } from './pod-bound-once.ts';
import { podsAreTold } from './pods-are-told.ts';
import { replayEqualsLive } from './replay-equals-live.ts';
import { rolloutsStayAvailable } from './rollouts-stay-available.ts';
import { sequenceChain } from './sequence-chain.ts';

const tenant = { org: 'o', project: 'p' };

function event(resource: string, sequence: number, object: object, more: Partial<RecordedEvent> = {}): RecordedEvent {
  const { metadata, ...body } = object as { metadata?: object };
  const whole = { apiVersion: 'v1', kind: 'Thing', ...body, metadata: { name: 'a', uid: 'uid-a', creationTimestamp: '', ...metadata } } as ApiObject;
  return {
    ...{
      type: 'Updated',
      deleted: false,
      because: null,
      request: { verb: 'replace', body: null },
      commandId: '',
      correlationId: '',
      causationId: '',
      timeMs: 0,
    },
    ...{ sequence, previousSequence: 0, id: `event-${sequence}`, hash: `hash-${sequence}`, previousHash: '' },
    actor: { principal: 'x', groups: [], userAgent: '', via: 'rest' },
    ref: { ...tenant, resource, namespace: '', name: whole.metadata.name },
    object: whole,
    ...more,
  };
}

const emptyWorld = (): World =>
  createWorld({ seed: 1, rates: noFaults, reconcilers: () => [], workers: 0, nodes: { count: 1, cpuMillis: 1_000, memoryBytes: 1 }, codec: false });

/** What a checker says of each event, in order. Their times count from the world's beginning. */
function judge(factory: CheckerFactory, ...events: readonly RecordedEvent[]): readonly (string | undefined)[] {
  const checker = factory();
  const truth = createFold();
  return events.map((each) => {
    const world = emptyWorld();
    const kernel = { ...world.kernel, nowMs: START_MS + each.timeMs };
    return checker.onEvent?.({ timeMs: kernel.nowMs, store: 'log', event: each, change: truth.apply(each) }, { ...world, kernel, truth });
  });
}

const pod = (uid: string, nodeName: string, more: object = {}): object => ({
  metadata: { name: uid, uid },
  spec: { nodeName, containers: [{ name: 'c', resources: { requests: { cpu: '600m' } } }] },
  ...more,
});

describe('each checker objects to what it is for, and to nothing else', () => {
  test('sequence-chain: a lost event, and a write on an old revision', () => {
    expect(judge(sequenceChain, event('pods', 1, {}), event('pods', 3, {}, { previousSequence: 1 }))).toEqual([undefined, 'log went from 1 to 3']);
    expect(judge(sequenceChain, event('pods', 1, {}), event('pods', 2, {}, { previousSequence: 0 }))[1]).toMatch(/decided on 0, not on 1/);
    expect(judge(sequenceChain, event('pods', 1, {}), event('pods', 2, {}, { previousSequence: 1 }))).toEqual([undefined, undefined]);
  });

  test('hash-chain: a broken link', () => {
    expect(judge(hashChain, event('pods', 1, {}), event('pods', 2, {}, { previousHash: 'hash-1' }))).toEqual([undefined, undefined]);
    expect(judge(hashChain, event('pods', 1, {}), event('pods', 2, {}, { previousHash: 'forged' }))[1]).toMatch(/follows forged, not hash-1/);
  });

  test('pod-bound-once: a pod that moves', () => {
    expect(judge(podBoundOnce, event('pods', 1, pod('a', '')), event('pods', 2, pod('a', 'node-1')), event('pods', 3, pod('a', 'node-1')))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(judge(podBoundOnce, event('pods', 1, pod('a', 'node-1')), event('pods', 2, pod('a', 'node-2')))[1]).toMatch(/was on node-1 and is on node-2/);
  });

  test('groups-whole: a group of which too few are bound at once, unless enough were before', () => {
    const group = event('podgroups.scheduling.x-k8s.io', 1, { metadata: { name: 'g', uid: 'g' }, spec: { minMember: 2 } });
    const bound = (uid: string, sequence: number, commandId: string) =>
      event(
        'pods',
        sequence,
        { ...pod(uid, 'n'), metadata: { name: uid, uid, labels: { 'scheduling.x-k8s.io/pod-group': 'g' } } },
        { type: 'PodBound', commandId },
      );
    const later = event('configmaps', 9, {}, { commandId: 'later' });
    expect(judge(groupsWhole, group, bound('a', 2, 'x'), later)[2]).toBe('1 pods of o/p//g were bound, and minMember is 2');
    expect(judge(groupsWhole, group, bound('a', 2, 'x'), bound('b', 3, 'y'))[2]).toMatch(/1 pods of o\/p\/\/g were bound/);
    expect(judge(groupsWhole, group, bound('a', 2, 'x'), bound('b', 3, 'x'), bound('c', 4, 'y'), later)).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  test('no-overcommit: one pod too many, unless it has ended', () => {
    const node = event('nodes', 1, { metadata: { name: 'node-1', uid: 'n' }, status: { allocatable: { cpu: '1' } } });
    expect(judge(noOvercommit, node, event('pods', 2, pod('a', 'node-1')), event('pods', 3, pod('b', 'node-1')))[2]).toMatch(/offers 1000m CPU.*ask for 1200m/);
    expect(judge(noOvercommit, node, event('pods', 2, pod('a', 'node-1')), event('pods', 3, pod('b', 'node-1', { status: { phase: 'Succeeded' } })))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('budgets-hold: an eviction that takes what is not there, or nothing', () => {
    const budget = (sequence: number, disruptionsAllowed: number, verb: 'replace' | 'evict'): RecordedEvent =>
      event('poddisruptionbudgets.policy', sequence, { status: { disruptionsAllowed } }, { request: { verb, body: null } });
    expect(judge(budgetsHold, budget(1, 1, 'replace'), budget(2, 0, 'evict'), budget(3, 2, 'replace'))).toEqual([undefined, undefined, undefined]);
    expect(judge(budgetsHold, budget(1, 0, 'replace'), budget(2, -1, 'evict'))[1]).toMatch(/left -1 of 0/);
    expect(judge(budgetsHold, budget(1, 1, 'replace'), budget(2, 1, 'evict'))[1]).toMatch(/left 1 of 1/);
  });

  test('autoscalers-hold: a Deployment beyond the bounds of its autoscaler, unless it is switched off', () => {
    const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
    const hpa = {
      kind: 'HorizontalPodAutoscaler',
      spec: { scaleTargetRef, minReplicas: 2, maxReplicas: 3 },
      status: { conditions: [{ type: 'AbleToScale' }] },
    };
    const pending = (replicas: number): readonly string[] | undefined => {
      const metadata = { name: 'web', namespace: 'default' };
      const { fold } = foldOf([
        { ...hpa, metadata },
        { kind: 'Deployment', metadata: { ...metadata, uid: 'd' }, spec: { replicas } },
      ]);
      return autoscalersHold().pending?.({ truth: fold } as unknown as World);
    };
    expect([0, 2, 3].map(pending)).toEqual([[], [], []]);
    expect([1, 4].map((replicas) => pending(replicas)?.length)).toEqual([1, 1]);
  });

  test('jobs-count: a pod counted twice, and a count taken back', () => {
    const ended = event('pods', 1, { metadata: { name: 'p', uid: 'p', ownerReferences: [{ uid: 'j', controller: true }] }, status: { phase: 'Succeeded' } });
    const job = (sequence: number, succeeded: number): RecordedEvent =>
      event('jobs.batch', sequence, { metadata: { name: 'j', uid: 'j' }, status: { succeeded } });
    expect(judge(jobsCount, ended, job(2, 1), job(3, 1))).toEqual([undefined, undefined, undefined]);
    expect(judge(jobsCount, ended, job(2, 2))[1]).toMatch(/counts 2 pods, and 1 ended/);
    expect(judge(jobsCount, ended, job(2, 1), job(3, 0))[2]).toMatch(/counted 1 pods, and 0/);
  });

  test('cron-runs: a time run twice, and two at once where that is forbidden', () => {
    const cronJob = (concurrencyPolicy: string): RecordedEvent =>
      event('cronjobs.batch', 1, { metadata: { name: 'c', uid: 'c' }, spec: { concurrencyPolicy } });
    const run = (sequence: number, uid: string, minute: string, end?: string): RecordedEvent => {
      const annotations = { 'batch.kubernetes.io/cronjob-scheduled-timestamp': minute };
      const conditions = end === undefined ? [] : [{ type: end, status: 'True' }];
      return event('jobs.batch', sequence, {
        metadata: { name: uid, uid, annotations, ownerReferences: [{ kind: 'CronJob', name: 'c', uid: 'c' }] },
        status: { conditions },
      });
    };
    expect(judge(cronRuns, cronJob('Allow'), run(2, 'a', '1'), run(3, 'b', '2'), run(4, 'd', '1'))).toEqual([
      undefined,
      undefined,
      undefined,
      expect.stringMatching(/a second time/),
    ]);
    expect(judge(cronRuns, cronJob('Forbid'), run(2, 'a', '1'), run(3, 'b', '2'))[2]).toMatch(/runs 2 at once/);
    expect(judge(cronRuns, cronJob('Forbid'), run(2, 'a', '1'), run(3, 'a', '1', 'Complete'), run(4, 'b', '2'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('address-unique: two live pods with one address', () => {
    const at = (uid: string): object => pod(uid, 'node-1', { status: { podIP: '10.0.0.1' } });
    expect(judge(addressUnique, event('pods', 1, at('a')), event('pods', 2, at('b')))[1]).toMatch(/both have 10.0.0.1/);
    expect(judge(addressUnique, event('pods', 1, at('a')), event('pods', 2, at('a'), { deleted: true }), event('pods', 3, at('b')))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('nothing-destroyed-alive: an instance taken from a live pod', () => {
    const remove = {
      kind: 'remove-instance' as EffectKind,
      tenant,
      owner: 'k8shost/pods/uid-a',
      revision: 1,
      ref: { ...tenant, resource: 'pods', namespace: '', name: 'a' },
    };
    const objection = (events: readonly RecordedEvent[]): string | undefined => {
      const truth = createFold();
      for (const each of events) truth.apply(each);
      return nothingDestroyedAlive().onEffect?.({ timeMs: 0, effect: remove as never, answer: ok({}) }, { ...emptyWorld(), truth });
    };
    expect(objection([event('pods', 1, {})])).toMatch(/which is alive/);
    expect(objection([event('pods', 1, { metadata: { deletionTimestamp: 'now' } })])).toBeUndefined();
    expect(objection([])).toBeUndefined();
  });

  test('addresses-shared: tenants at one address, ports that are there twice, and an address that did not rest', () => {
    const checker = addressesShared();
    const call = (second: number, owner: string, more: object, address?: string): string | undefined => {
      const effect = {
        kind: 'ensure-load-balancer',
        tenant,
        owner,
        requestedAddress: '',
        sharingKey: 'front',
        backendKey: '',
        listeners: [{ protocol: 'TCP', port: 80 }],
      };
      return checker.onEffect?.(
        { timeMs: second * 1_000, effect: { ...effect, ...more } as never, answer: ok(address === undefined ? {} : { address }) as never },
        emptyWorld(),
      );
    };
    const at = (...ports: readonly number[]) => ({ listeners: ports.map((port) => ({ protocol: 'TCP', port })) });
    const gone = { kind: 'remove-load-balancer' };
    const theirs = { tenant: { org: 'o', project: 'q' } };
    expect(call(0, 'a', at(80), '203.0.0.1')).toBeUndefined();
    expect(call(0, 'b', at(81), '203.0.0.1')).toBeUndefined();
    expect(call(1, 'c', at(81), '203.0.0.1')).toMatch(/^o\/p c has 203.0.0.1 together with o\/p b: TCP\/81 is served there already$/);
    expect(call(2, 'c', at(81), '203.0.0.2')).toBeUndefined();
    expect(call(3, 'd', { ...theirs, ...at(82) }, '203.0.0.1')).toMatch(/another project has it/);
    expect(call(4, 'd', { ...theirs, ...gone })).toBeUndefined();
    expect([call(5, 'a', gone), call(10, 'b', gone), call(11, 'b', gone)]).toEqual([undefined, undefined, undefined]);
    expect(call(69, 'e', { ...theirs, requestedAddress: '203.0.0.1' }, '203.0.0.1')).toMatch(/q e has 203.0.0.1 59000 ms after o\/p left it/);
    expect([call(70, 'e', { ...theirs, ...gone }), call(130, 'f', {}, '203.0.0.1'), call(131, 'f', gone)]).toEqual([undefined, undefined, undefined]);
    expect(call(132, 'g', { requestedAddress: '203.0.0.1' }, '203.0.0.1')).toBeUndefined();
    expect(call(133, 'g', { requestedAddress: '203.0.0.1' }, '203.0.0.1')).toBeUndefined();
    expect([call(134, 'g', {}, '203.0.0.3'), call(135, 'h', {}, '203.0.0.1')]).toEqual([undefined, expect.stringContaining('1000 ms after o/p left it')]);
  });

  test('acknowledged-writes-stay: a promise that is not in the log', () => {
    const ref = { ...tenant, resource: 'pods', namespace: '', name: 'a' };
    const world: World = { ...emptyWorld(), acknowledged: [{ ref, uid: 'uid-a', store: 'log', sequence: 7, deleted: false }] };
    expect(acknowledgedWritesStay().atEnd?.(world)).toEqual(['o/p/pods//a was acknowledged at 7, where nothing is']);
  });

  test('nothing-left-over: a port without a pod, and a pod without a port', () => {
    const world = emptyWorld();
    world.cloud.novanet.answer(
      {
        kind: 'ensure-port',
        namespace: 'default',
        labels: {},
        namedPorts: [],
        tenant,
        owner: 'k8shost/pods/gone',
        revision: 1,
        ref: { ...tenant, resource: 'pods', namespace: '', name: 'gone' },
        deviceId: 'gone',
        name: '',
        node: '',
      },
      0,
    );
    world.truth.apply(event('pods', 1, pod('uid-b', 'node-1')));
    expect(nothingLeftOver().pending?.(world)).toEqual([
      'novanet keeps port-k8shost/pods/gone for k8shost/pods/gone, which is gone',
      'pods/uid-b has no port',
      'pods/uid-b has no instance',
    ]);
  });

  test('replay-equals-live: a process that missed an event', async () => {
    const world = emptyWorld();
    const appended = world.logs.log.append([{ ...event('pods', 0, {}), origin: { id: 'c', correlationId: 'c', causationId: '', timeMs: 0 }, attempt: 0 }], 0);
    await world.runUntil(world.kernel.nowMs + 1_000);
    expect(await appended).toMatchObject({ ok: true });
    expect(replayEqualsLive().atEnd?.(world)).toEqual([]);
    const [process] = world.processes.values();
    if (!process) throw new Error('a world has an API process');
    const processes = new Map([['api', { ...process, live: { ...process.live, fold: createFold() } }]]);
    expect(replayEqualsLive().atEnd?.({ ...world, processes })).toEqual(['api#1: o/p/pods//a differs from the replay']);
  });
});

describe('pods-are-told', () => {
  const ownerReferences = [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: 'uid-web', controller: true }];
  const made = (sequence: number, more: object = {}) => event('pods', sequence, { metadata: { name: 'web-1', uid: 'uid-1', ownerReferences, ...more } });
  const involvedObject = { kind: 'ReplicaSet', name: 'web', uid: 'uid-web' };
  const told = (sequence: number, name: string, message: string, reason = 'SuccessfulCreate', more: object = {}) =>
    event('events', sequence, { metadata: { name, uid: name }, reason, message, involvedObject, ...more });

  test('a pod that was made is told of once', () => {
    expect(judge(podsAreTold, made(1), told(2, 'e', 'Created pod: web-1'))).toEqual([undefined, undefined]);
    expect(judge(podsAreTold, told(1, 'e', 'Created pod: web-1'), made(2))[0]).toContain('too often that web-1 was made');
    expect(judge(podsAreTold, made(1), told(2, 'e', 'Created pod: web-1'), told(3, 'f', 'Created pod: web-1'))[2]).toContain('too often');
  });

  test('those that share an Event are no more than there were, also when it has begun anew', () => {
    const shared = (sequence: number, count: number, firstTimestamp = 'once') =>
      told(sequence, 'e', '(combined from similar events): Created pod: web-1', 'SuccessfulCreate', { count, firstTimestamp });
    const three = [1, 2, 3].map((number) => made(number, { name: `web-${number}`, uid: `uid-${number}` }));
    expect(judge(podsAreTold, ...three, shared(4, 1), shared(5, 3)).filter(Boolean)).toEqual([]);
    expect(judge(podsAreTold, ...three, shared(4, 1), shared(5, 4))[4]).toContain('counts too many that were made at 5: 4 times, and it was 3');
    expect(judge(podsAreTold, ...three, shared(4, 2), shared(5, 1, 'again')).filter(Boolean)).toEqual([]);
    expect(judge(podsAreTold, ...three, shared(4, 2), shared(5, 2, 'again'))[4]).toContain('counts too many that were made at 5: 4 times, and it was 3');
  });

  test('a claim of a StatefulSet, which need not own it', () => {
    const set = event('statefulsets.apps', 1, { metadata: { name: 'web', uid: 'uid-web' } });
    const claim = event('persistentvolumeclaims', 2, { metadata: { name: 'data-web-0' } }, { causationId: set.id });
    const tellsIt = told(3, 'e', 'Create Claim data-web-0 Pod web-0 in StatefulSet web success');
    expect(judge(podsAreTold, set, claim, tellsIt).filter(Boolean)).toEqual([]);
    expect(judge(podsAreTold, set, tellsIt)[1]).toContain('too often that data-web-0 was made');
  });

  test('of what failed as often as it does', () => {
    expect(judge(podsAreTold, told(1, 'e', 'Create Pod web-0 in StatefulSet web failed error: no', 'FailedCreate'))).toEqual([undefined]);
  });

  test('a pod that was deleted, too, and a name that comes back as often as it does', () => {
    expect(judge(podsAreTold, made(1), told(2, 'e', 'Deleted pod: web-1'))[1]).toContain('too often that web-1 was deleted');
    expect(
      judge(podsAreTold, made(1), made(2, { deletionTimestamp: 'now' }), told(3, 'e', 'Delete Pod web-1 in StatefulSet web successful'))[2],
    ).toBeUndefined();
  });
});

describe('rollouts-stay-available', () => {
  const controlled = (name: string, owner: string): object => ({ name, uid: name, ownerReferences: [{ uid: owner, controller: true }] });
  /** Of four pods one may be away. */
  const deployment = event('deployments.apps', 1, {
    metadata: { name: 'web', uid: 'web' },
    spec: { replicas: 4, strategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 4 } } },
  });
  const set = (name: string, sequence: number, replicas: number, second = 0, minReadySeconds = 8): RecordedEvent =>
    event(
      'replicasets.apps',
      sequence,
      { metadata: controlled(name, 'web'), spec: { replicas, minReadySeconds } },
      { timeMs: second * 1_000, actor: { principal: 'system:k8shost:workloads', groups: [], userAgent: '', via: 'reconciler' } },
    );
  const ready = (owner: string, from: number, count: number, second: number): readonly RecordedEvent[] =>
    Array.from({ length: count }, (_none, index) => {
      const conditions = [{ type: 'Ready', status: 'True', lastTransitionTime: timestamp(START_MS + second * 1_000) }];
      return event('pods', from + index, { metadata: controlled(`${owner}-${index}`, owner), status: { conditions } }, { timeMs: second * 1_000 });
    });
  const verdict = (...events: readonly RecordedEvent[]): string | undefined => judge(rolloutsStayAvailable, deployment, ...events).at(-1);

  test('a set that loses pods that were available, and as many as may be away', () => {
    expect(verdict(set('old', 2, 4), ...ready('old', 3, 4, 10), set('old', 7, 2, 30))).toMatch(/went from 4 to 2 at 7.*keeps 2 pods available where 3 must be/);
    expect(verdict(set('old', 2, 4), ...ready('old', 3, 4, 10), set('old', 7, 3, 30))).toBeUndefined();
    expect(verdict(set('old', 2, 4, 0, 0), ...ready('old', 3, 4, 10), set('old', 7, 2, 16, 0))).toMatch(/keeps 2 pods available where 3 must be/);
  });

  test('pods that are not ready for long enough may go before the new ones are there (DEP-7, CTL-9)', () => {
    const soon = ready('old', 4, 3, 20);
    expect(verdict(set('old', 2, 4), ...ready('old', 3, 1, 10), ...soon, set('old', 7, 1, 26))).toBeUndefined();
    expect(verdict(set('old', 2, 4), ...ready('old', 3, 1, 10), ...soon, set('old', 7, 0, 26))).toBeUndefined();
  });

  test('nor do they keep up what loses others (DEP-7, CTL-9)', () => {
    const sets = [set('old', 2, 4), set('new', 3, 4), ...ready('old', 4, 4, 10)];
    expect(verdict(...sets, ...ready('new', 8, 3, 20), set('old', 11, 1, 26))).toMatch(/keeps 1 pods available where 3 must be/);
    expect(verdict(...sets, ...ready('new', 8, 3, 20), set('old', 11, 1, 28))).toBeUndefined();
  });

  test('what became available a moment ago need not be known', () => {
    expect(verdict(set('old', 2, 4), ...ready('old', 3, 4, 10), set('old', 7, 2, 22))).toBeUndefined();
    expect(verdict(set('old', 2, 4), ...ready('old', 3, 4, 10), set('old', 7, 2, 24))).toMatch(/keeps 2 pods available/);
  });
});
