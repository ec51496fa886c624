// What is kept of a DaemonSet's nodes and pods is what looking at them all would tell, and a sync looks at few of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiObject } from '../../../domain/api-object.ts';
import { createFold } from '../../../domain/fold.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { complete, eventOf, refOf } from '../../../domain/testing/objects-of.ts';
import type { ControllerRevision, DaemonSet, DaemonSetStatus, Node, Pod } from '../../../schemas/kubernetes/types.ts';
import { revisionData } from '../controller-revisions/revision-data.ts';
import { createWorkloads } from '../workloads.ts';
import { DaemonBoard } from './daemon-board.ts';
import { boardOf, keepBoard } from './daemon-boards.ts';
import type { PlacedDaemons } from './placed-daemons.ts';

const startMs = Date.parse('2026-01-01T00:00:00Z');
const at = (second: number): string => new Date(startMs + second * 1000).toISOString();
const controller = { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'd', uid: 'uid-d', controller: true, blockOwnerDeletion: true };
const set = complete<DaemonSet>({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'd', namespace: 'default', uid: 'uid-d', generation: 1 },
  spec: {
    minReadySeconds: 5,
    selector: { matchLabels: { app: 'd' } },
    template: { metadata: { labels: { app: 'd' } }, spec: { containers: [{ name: 'c' }] } },
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } },
  },
});
const setRef = refOf(set);

const nodeOf = (name: string, taint?: string): Node =>
  complete<Node>({ kind: 'Node', metadata: { name }, spec: taint === undefined ? {} : { taints: [{ key: 'k', effect: taint }] } });

interface Drawn {
  readonly name: string;
  readonly node: string;
  readonly phase: string;
  readonly readyAt: number | undefined;
  readonly bound: boolean;
  readonly deleting: boolean;
  readonly hash: string;
  readonly owner: string;
  readonly app: string;
}
const podOf = ({ name, node, phase, readyAt, bound, deleting, hash, owner, app }: Drawn): Pod =>
  complete<Pod>({
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'default',
      uid: `uid-${name}`,
      labels: { app, 'controller-revision-hash': hash },
      ...(deleting ? { deletionTimestamp: at(0), finalizers: ['x'] } : {}),
      ownerReferences: [{ ...controller, uid: owner }],
    },
    spec: {
      ...(bound ? { nodeName: node } : {}),
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] }] },
        },
      },
    },
    status: { phase, ...(readyAt === undefined ? {} : { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: at(readyAt) }] }) },
  });
const good = (index: number): Drawn => ({
  name: `p${index}`,
  node: `n${String(index).padStart(4, '0')}`,
  phase: 'Running',
  readyAt: 0,
  bound: true,
  deleting: false,
  hash: 'new',
  owner: 'uid-d',
  app: 'd',
});

function createFollowed() {
  const workloads = createWorkloads();
  const fold = createFold();
  let view = workloads.initialView();
  let sequence = 0;
  const woken = new Set<string>();
  let listed = 0;
  /** Counts what it lists. */
  const objects: Objects = {
    get: (ref) => fold.get(ref),
    lastSequence: (ref) => fold.lastSequence(ref),
    list: <T extends ApiObject>(...args: Parameters<Objects['list']>) => counted(fold.list<T>(...args)),
    by: <T extends ApiObject>(...args: Parameters<Objects['by']>) => counted(fold.by<T>(...args)),
    tenants: () => fold.tenants(),
    quarantine: () => undefined,
    position: 0,
  };
  const counted = <T>(list: readonly T[]): readonly T[] => ((listed += list.length), list);
  return {
    fold,
    woken,
    listed: () => listed,
    view: () => view,
    entry: () => fold.get<DaemonSet>(setRef) as Entry<DaemonSet>,
    follow(object: ApiObject, deleted = false): void {
      const change = fold.apply(eventOf(refOf(object), object, ++sequence, deleted));
      if (change === undefined) return;
      view = workloads.evolve(view, change);
      for (const { name } of workloads.affected(fold, view, change)) woken.add(name);
    },
    sync(ref: Ref, nowMs: number): Plan {
      const plan = workloads.reconcile(objects, view, ref, nowMs);
      if (plan.note !== undefined && workloads.noted !== undefined) view = workloads.noted(view, ref, plan.note);
      return plan;
    },
  };
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  name: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4'),
  node: fc.constantFrom('a', 'b', 'c', 'elsewhere'),
  phase: fc.constantFrom('Pending', 'Running', 'Running', 'Failed'),
  readyAt: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  bound: fc.boolean(),
  deleting: fc.boolean(),
  hash: fc.constantFrom('old', 'new'),
  owner: fc.constantFrom('uid-d', 'uid-d', 'uid-d', 'uid-other'),
  app: fc.constantFrom('d', 'd', 'd', 'other'),
});
const step = fc.oneof(
  fc.record({
    kind: fc.constant('node' as const),
    node: fc.constantFrom('a', 'b', 'c'),
    taint: fc.constantFrom(undefined, 'NoSchedule', 'NoExecute'),
    gone: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('pod' as const), pod: drawn, gone: fc.boolean() }),
);

const toldBy = (placed: PlacedDaemons): object =>
  [Infinity, startMs + 4_000].map((sinceMs) => [
    placed.size,
    placed.readyCount(),
    placed.availableCount(sinceMs),
    placed.nextReadyMs(sinceMs),
    ['new', 'old'].map((hash) => [
      placed.countOf(hash),
      placed.unavailableCount(hash, sinceMs),
      placed
        .unavailableOld(hash, sinceMs)
        .map(({ node, pod }) => `${node} ${pod.ref.name}`)
        .sort(),
      placed.availableOld(hash, sinceMs, 2).map(({ node, pod }) => `${node} ${pod.ref.name}`),
    ]),
  ]);
const shown = ({ placed, others, nowhere, misfits, hashes }: DaemonBoard): object => ({
  placed: toldBy(placed),
  others: new Map([...others].sort()),
  nowhere: new Map([...nowhere].sort()),
  misfits: new Map([...misfits].sort()),
  hashes: new Map([...hashes].sort()),
});

it('a board that followed every change is as one that is made anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { fold, follow, entry, view } = createFollowed();
      follow(set);
      keepBoard(view().daemons, new DaemonBoard(fold, entry()));
      for (const one of steps) {
        const object: ApiObject = one.kind === 'node' ? nodeOf(one.node, one.taint) : podOf(one.pod);
        if (one.gone && fold.get(refOf(object)) === undefined) continue;
        follow(object, one.gone);
        expect(shown(boardOf(view().daemons, entry()) as DaemonBoard)).toEqual(shown(new DaemonBoard(fold, entry())));
      }
    }),
  );
});

describe('a DaemonSet on 1,000 nodes, where one thing changes, looks at a few', () => {
  const count = 1_000;
  const nowMs = startMs + 3_600_000;
  const looks = new Set<string>();
  /** Whoever reads anything of it has looked at it. */
  const watched = <T extends ApiObject>(object: T): T =>
    new Proxy(object, { get: (target, field) => (looks.add(object.metadata.name), Reflect.get(target, field) as unknown) });

  function begin(hash: string) {
    const followed = createFollowed();
    for (const [name, template] of [
      ['new', set.spec?.template],
      ['old', { metadata: {}, spec: { containers: [] } }],
    ] as const)
      followed.follow(
        complete<ControllerRevision>({
          apiVersion: 'apps/v1',
          kind: 'ControllerRevision',
          metadata: { name: `d-${name}`, namespace: 'default', labels: { app: 'd', 'controller-revision-hash': name }, ownerReferences: [controller] },
          data: revisionData(template),
          revision: name === 'new' ? 2 : 1,
        }),
      );
    for (let index = 0; index < count; index += 1) {
      followed.follow(watched(nodeOf(good(index).node)));
      followed.follow(watched(podOf({ ...good(index), hash })));
    }
    const [updated, old] = hash === 'new' ? [count, 0] : [0, count];
    const status: DaemonSetStatus = {
      currentNumberScheduled: updated + old,
      numberMisscheduled: 0,
      desiredNumberScheduled: count,
      numberReady: count,
      observedGeneration: 1,
      updatedNumberScheduled: updated,
      numberAvailable: count,
      numberUnavailable: 0,
    };
    followed.follow({ ...set, status } as DaemonSet);
    const first = followed.sync(setRef, nowMs);
    expect(looks.size).toBe(2 * count);
    looks.clear();
    followed.woken.clear();
    const before = followed.listed();
    return { ...followed, first, listed: () => followed.listed() - before };
  }
  const done = (plan: Plan): readonly string[] =>
    plan.kind === 'act'
      ? plan.steps.flatMap((one) => ('submit' in one && one.submit.ref.resource !== 'events' ? [`${one.submit.verb} ${one.submit.ref.resource}`] : []))
      : [plan.kind];

  it('a node with a new taint', () => {
    const { follow, sync, woken, first, listed } = begin('new');
    expect(first.kind).toBe('settled');
    follow(watched(nodeOf('n0007', 'NoExecute')));
    expect([...woken]).toEqual(['d']);
    expect(done(sync(setRef, nowMs))).toEqual(['patch daemonsets.apps', 'delete pods']);
    expect([...looks].sort()).toEqual(['n0007', 'p7']);
    expect(listed()).toBeLessThan(10);
  });

  it('a pod that is not ready any more', () => {
    const { follow, sync, woken, listed } = begin('new');
    follow(watched(podOf({ ...good(7), readyAt: undefined })));
    expect([...woken]).toEqual(['d']);
    expect(done(sync(setRef, nowMs))).toEqual(['patch daemonsets.apps']);
    expect([...looks].sort()).toEqual(['p7']);
    expect(listed()).toBeLessThan(10);
  });

  it('a pod that is gone', () => {
    const { follow, sync, listed } = begin('new');
    follow(watched(podOf(good(7))), true);
    expect(done(sync(setRef, nowMs))).toEqual(['patch daemonsets.apps', 'create pods']);
    expect([...looks].sort()).toEqual(['p7']);
    expect(listed()).toBeLessThan(10);
  });

  it('a rollout: the next pod goes when the one before it is available', () => {
    const { follow, sync, first, listed } = begin('old');
    expect(done(first)).toEqual(['patch daemonsets.apps', 'delete pods']);
    follow(watched(podOf(good(0))));
    expect(done(sync(setRef, nowMs))).toEqual(['patch daemonsets.apps', 'delete pods']);
    expect([...looks].sort()).toEqual(['p0', 'p1']);
    expect(listed()).toBeLessThan(10);
  });
});
