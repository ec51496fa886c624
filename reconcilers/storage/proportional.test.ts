// Work for one change does not grow with claims, volumes and snapshots that it does not concern.

import { describe, expect, it } from 'vitest';
import type { Wish } from '../../domain/command.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { isSnapshotKept } from './snapshots/being-restored.ts';
import { storage } from './storage.ts';
import { claimDraft, claimRefTo, classDraft, driver, nodeDraft, podDraft, refTo, volumeDraft, volumeRefTo } from './testing/storage-world.ts';

const noProvisioner = { provisioner: 'kubernetes.io/no-provisioner' };

/** A world with that many claims that wait for volumes, and the plans that were made in it. */
function crowded(claims: number, classMore: object = noProvisioner) {
  let plans = 0;
  const counted = {
    ...storage,
    reconcile: (...[objects, view, ref, nowMs]: Parameters<typeof storage.reconcile>) => ((plans += 1), storage.reconcile(objects, view, ref, nowMs)),
  };
  const world = createSmallWorld([counted], kubernetesFacts);
  const submit = (wish: Wish): void => expect(world.submit(wish)).toBeUndefined();
  const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
  create({ kind: 'Namespace', metadata: { name: 'default' } });
  create(classDraft('fast', classMore));
  for (const draft of [nodeDraft('n1'), podDraft('a', { nodeName: 'n1' }, 'claim-0')]) create(draft);
  for (let count = 0; count < claims; count += 1) {
    create(claimDraft(`claim-${count}`));
    world.nowMs += 1_000;
  }
  world.run(10_000);
  /** Plans until all is at rest again. */
  const plansFor = (change: () => void): number => {
    plans = 0;
    change();
    world.run();
    return plans;
  };
  return { world, submit, create, plansFor };
}

/** Counts the objects that are found through it. */
function counting(objects: Objects): { readonly objects: Objects; found(): number } {
  let found = 0;
  const counted = <T>(all: readonly T[]): readonly T[] => ((found += all.length), all);
  const list: Objects['list'] = (tenant, resource, namespace) => counted(objects.list(tenant, resource, namespace));
  const by: Objects['by'] = (index, key) => counted(objects.by(index, key));
  const counts: Objects = {
    get: (ref) => objects.get(ref),
    lastSequence: (ref) => objects.lastSequence(ref),
    list,
    by,
    tenants: () => objects.tenants(),
    quarantine: (tenant) => objects.quarantine(tenant),
    position: objects.position,
  };
  return { objects: counts, found: () => found };
}

describe('with 1,000 claims that wait', () => {
  it('a volume that becomes free is given to the oldest, and no other one is looked at again', () => {
    const volumeTaken = (claims: number): unknown => {
      const { world, create, plansFor } = crowded(claims);
      const plans = plansFor(() => create(volumeDraft('v')));
      return [plans, world.fold.get<PersistentVolumeClaim>(claimRefTo('claim-0'))?.object.spec?.volumeName];
    };
    expect(volumeTaken(1_000)).toEqual(volumeTaken(2));
    expect(volumeTaken(2)).toEqual([expect.any(Number), 'v']);
  });

  it('a volume of a class whose claims wait for pods wakes none of them', () => {
    const plansOf = (claims: number): number => {
      const { create, plansFor } = crowded(claims, { ...noProvisioner, volumeBindingMode: 'WaitForFirstConsumer' });
      return plansFor(() => create(volumeDraft('v')));
    };
    expect(plansOf(1_000)).toBe(plansOf(2));
  });

  it('none is found for another class, a node that goes, or the status of a pod', () => {
    const { world, submit, create } = crowded(1_000);
    /** How many refs it wakes, and how many objects were found on the way. */
    const seen = (ref: Ref, write: () => void): readonly number[] => {
      const before = world.fold.get(ref)?.object;
      write();
      const recorded = world.events.findLast((one) => one.ref.resource === ref.resource) as RecordedEvent;
      const { objects, found } = counting(world.fold);
      const change: Change = { recorded, before, after: world.fold.get(ref)?.object };
      return [storage.affected(objects, storage.initialView(), change).length, found()];
    };
    const status = { status: { message: 'busy' } };
    expect([
      seen(refTo('storageclasses.storage.k8s.io', 'other'), () => create(classDraft('other', noProvisioner))),
      seen(refTo('pods', 'a'), () => submit({ verb: 'patch', ref: refTo('pods', 'a'), subresource: 'status', patchType: 'merge', patch: status })),
      // The pod that is on it, and its claim.
      seen(refTo('nodes', 'n1'), () => submit({ verb: 'delete', ref: refTo('nodes', 'n1') })),
    ]).toEqual([
      [0, 0],
      [0, 0],
      [1, 2],
    ]);
  });
});

describe('claims and volumes that came all at once', () => {
  const numbered = (many: number): readonly string[] => Array.from({ length: many }, (_none, index) => String(index).padStart(3, '0'));
  /** With so many free volumes, and claims that nobody has looked at yet. */
  const atOnce = (many: number) => {
    const { world, create } = crowded(0);
    for (const name of numbered(many)) create(volumeDraft(`v-${name}`));
    world.run(10_000);
    for (const name of numbered(many)) create(claimDraft(`c-${name}`));
    return world;
  };

  it('find each other whichever volume is asked, with work that does not grow with their cube', () => {
    const asked = (many: number) => {
      const { fold, nowMs } = atOnce(many);
      const { objects, found } = counting(fold);
      const plans = numbered(many).map((name) => storage.reconcile(objects, storage.initialView(), volumeRefTo(`v-${name}`), nowMs));
      const promised = plans.flatMap((plan) => (plan.kind === 'act' ? plan.steps : [])).flatMap((step) => ('submit' in step ? [step.submit] : []));
      const claims = promised.map((wish) =>
        wish.verb === 'patch' ? (wish.patch as { readonly spec?: PersistentVolume['spec'] }).spec?.claimRef?.name : undefined,
      );
      return { found: found(), promises: promised.length, claims: new Set(claims).size };
    };
    const [few, many] = [asked(20), asked(80)];
    expect([few.promises, few.claims, many.promises, many.claims]).toEqual([20, 20, 80, 80]);
    // 4 times as many: 16 times the work, and not 64.
    expect(many.found / few.found).toBeLessThan(20);
  });

  it('one that is not the smallest looks again: the smaller one may go to somebody else', () => {
    const { world, create, submit } = crowded(0);
    for (const [name, size] of [
      ['small', '1Gi'],
      ['large', '2Gi'],
    ] as const)
      create(volumeDraft(name, { capacity: { storage: size } }));
    world.run();
    create(claimDraft('c'));
    const plan = () => storage.reconcile(world.fold, storage.initialView(), volumeRefTo('large'), world.nowMs);
    expect(plan()).toMatchObject({ kind: 'wait', untilMs: world.nowMs + 5_000 });
    submit({ verb: 'patch', ref: volumeRefTo('small'), patchType: 'merge', patch: { spec: { claimRef: { namespace: 'default', name: 'another' } } } });
    expect(plan()).toMatchObject({ kind: 'act', because: { detail: { claim: 'default/c' } } });
  });

  it('are all bound', () => {
    const world = atOnce(40);
    world.run(10_000);
    const bound = numbered(40).filter((name) => world.fold.get<PersistentVolumeClaim>(claimRefTo(`c-${name}`))?.object.status?.phase === 'Bound');
    expect([bound.length, world.rejections]).toEqual([40, []]);
  });
});

describe('volumes that came in any order', () => {
  it('are each given away, the smallest that does first, whoever of them looks first', () => {
    const { world, create } = crowded(2);
    for (const [name, storageSize] of [
      ['large', '3Gi'],
      ['small', '2Gi'],
      ['tiny', '1Mi'],
    ] as const)
      create(volumeDraft(name, { capacity: { storage: storageSize } }));
    world.run();
    const names = ['claim-0', 'claim-1'].map((name) => world.fold.get<PersistentVolumeClaim>(claimRefTo(name))?.object.spec?.volumeName);
    expect([names, world.rejections, world.planOf(volumeRefTo('tiny'))]).toEqual([['small', 'large'], [], { kind: 'settled' }]);
  });
});

it('a snapshot is found by its name in the cloud, among 1,000 contents', () => {
  const resource = 'volumesnapshotcontents.snapshot.storage.k8s.io';
  const { world } = crowded(0);
  const contents = Array.from({ length: 1_000 }, (_none, index) => `content-${index}`);
  for (const [index, name] of contents.entries()) {
    const metadata = { name, uid: `uid-of-${name}`, creationTimestamp: '2026-01-01T00:00:00Z' };
    const object = {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotContent',
      metadata,
      spec: { driver, source: { snapshotHandle: `handle-${index}` }, volumeSnapshotRef: {} },
    };
    const [event] = world.events;
    if (event !== undefined)
      world.record({ ...event, ref: { ...testTenant, resource, namespace: '', name }, object: object as never, sequence: world.events.length + 1 });
  }
  const { objects, found } = counting(world.fold);
  expect([isSnapshotKept(objects, testTenant, 'handle-7'), isSnapshotKept(objects, testTenant, 'none'), found()]).toEqual([true, false, 1]);
});
