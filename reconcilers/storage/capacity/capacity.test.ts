import { describe, expect, it } from 'vitest';
import type { Effect, Room } from '../../../domain/effect.ts';
import { parseQuantity, toBytes } from '../../../domain/quantity.ts';
import type { Ref } from '../../../domain/ref.ts';
import { testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { refusedFor } from '../../../domain/testing/small-world.ts';
import { lightningStorDriverObject } from '../../../domain/volumes/driver-object.ts';
import type { CSIDriver, CSIStorageCapacity } from '../../../schemas/kubernetes/types.ts';
import { capacitiesRef } from './capacities.ts';
import { claimDraft, classDraft, driver, refTo, storageWorld, volumeDraft, volumeRefTo } from '../testing/storage-world.ts';
import { storage } from '../storage.ts';
import { saidRoom } from './said-room.ts';

const gibibyte = 2 ** 30;
const driverRef = refTo('csidrivers.storage.k8s.io', driver);
const classRef = refTo('storageclasses.storage.k8s.io', 'later');
const standardKey = 'topology.kubernetes.io/zone';
const driverKey = 'topology.lightningstor.plasma.cloud/zone';

const room = (zone: string, gibibytes: number): Room => ({ zone, availableBytes: gibibytes * gibibyte, maximumVolumeBytes: gibibytes * gibibyte });
const later = (more: object = {}): Draft => classDraft('later', { volumeBindingMode: 'WaitForFirstConsumer', ...more });

/** A project with LightningSTOR's driver, and what is said of the room in it. */
function capacityWorld(first: readonly Room[]) {
  let rooms: readonly Room[] | undefined = first;
  const one = storageWorld({ 'observe-capacity': () => (rooms === undefined ? refusedFor('INTERNAL') : { rooms }) });
  one.create({ kind: 'Namespace', metadata: { name: 'kube-system' } });
  one.submit({ verb: 'create', ref: driverRef, object: lightningStorDriverObject });
  const entries = () => one.world.fold.list<CSIStorageCapacity>(testTenant, 'csistoragecapacities.storage.k8s.io', 'kube-system');
  const asked = (): readonly Effect[] => one.calls.filter(({ kind }) => kind === 'observe-capacity');
  return {
    ...one,
    entries,
    asked,
    /** `class zone-label=zone capacity`, in any order. */
    said: (): readonly string[] =>
      entries()
        .map(({ object: { storageClassName, nodeTopology, capacity } }) => {
          const [label] = Object.entries(nodeTopology?.matchLabels ?? {});
          return `${storageClassName} ${label?.join('=') ?? 'anywhere'} ${capacity}`;
        })
        .sort(),
    isPublished: (): boolean | undefined => one.get<CSIDriver>(driverRef)?.spec.storageCapacity,
    hasNow: (...now: readonly Room[]): void => void (rooms = now),
    isAway: (): void => void (rooms = undefined),
    pass: (ms: number): void => one.world.passTo(one.world.nowMs + ms),
    /** How often it was asked by then. */
    asksWhile: (act: () => void): number => {
      const before = asked().length;
      act();
      return asked().length - before;
    },
    plan: () => one.world.planOf(capacitiesRef(testTenant))?.kind,
  };
}

describe('PVB-13: how much room a class has', () => {
  it('is an object of the class for each zone', () => {
    const one = capacityWorld([room('a', 10), room('b', 20)]);
    one.create(later());
    expect(one.said()).toEqual([`later ${standardKey}=a 10Gi`, `later ${standardKey}=b 20Gi`]);
    const [first] = one.entries();
    expect(first?.object).toMatchObject({
      maximumVolumeSize: first?.object.capacity,
      metadata: {
        labels: { 'csi.storage.k8s.io/drivername': driver, 'csi.storage.k8s.io/managed-by': 'external-provisioner' },
        ownerReferences: [{ kind: 'StorageClass', name: 'later', controller: true }],
      },
    });
  });

  it('is one object that all nodes match, where LightningSTOR has no zones', () => {
    const one = capacityWorld([{ zone: '', availableBytes: gibibyte, maximumVolumeBytes: 0 }]);
    one.create(later());
    expect(one.entries().map(({ object }) => [object.nodeTopology, object.capacity, object.maximumVolumeSize])).toEqual([[{}, '1Gi', undefined]]);
  });

  it('is of the zones that the class allows', () => {
    const one = capacityWorld([room('a', 10), room('b', 20)]);
    const allowing = (...values: readonly string[]) => [{ matchLabelExpressions: [{ key: standardKey, values }] }];
    one.create(later({ allowedTopologies: allowing('b') }));
    expect(one.said()).toEqual([`later ${standardKey}=b 20Gi`]);
    one.patch(classRef, { allowedTopologies: allowing('a') });
    expect(one.said()).toEqual([`later ${standardKey}=a 10Gi`]);
  });

  it('is not said of classes whose volumes are made at once, nor of those of another driver: nobody asks', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(classDraft('now'));
    one.create(later({ provisioner: 'csi.example.com' }));
    expect([one.said(), one.asked().length, one.isPublished()]).toEqual([[], 0, false]);
  });

  it('names the label that nodes with the driver announce', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    const drivers = [{ name: driver, nodeID: 'n', topologyKeys: [driverKey] }];
    one.create({ kind: 'CSINode', apiVersion: 'storage.k8s.io/v1', metadata: { name: 'n' }, spec: { drivers } } as Draft);
    one.pass(5_000);
    expect(one.said()).toEqual([`later ${driverKey}=a 10Gi`]);
  });

  it('goes with a zone that is gone, and comes with a new one', () => {
    const one = capacityWorld([room('a', 10), room('b', 20)]);
    one.create(later());
    one.hasNow(room('b', 20), room('c', 30));
    one.pass(60_000);
    expect(one.said()).toEqual([`later ${standardKey}=b 20Gi`, `later ${standardKey}=c 30Gi`]);
  });

  it('of somebody else stays', () => {
    const one = capacityWorld([room('a', 10)]);
    const metadata = { name: 'theirs', namespace: 'kube-system' };
    one.create({ kind: 'CSIStorageCapacity', apiVersion: 'storage.k8s.io/v1', metadata, storageClassName: 'later', capacity: '1Gi' } as Draft);
    one.create(later());
    one.pass(60_000);
    expect(one.entries().map(({ ref }) => ref.name)).toContain('theirs');
  });
});

describe('PVB-13: LightningSTOR is asked', () => {
  it('every minute, which is no event of the log where nothing changed', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    const objects = one.entries();
    expect(one.asksWhile(() => one.pass(59_999))).toBe(0);
    expect(one.asksWhile(() => one.pass(1))).toBe(1);
    expect([one.entries(), one.plan()]).toEqual([objects, 'wait']);
  });

  it('soon after volumes came, grew or went, once for all of them', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    const csi = { driver, volumeHandle: 'v' };
    const asks = one.asksWhile(() => {
      one.create(volumeDraft('one', { csi }));
      one.create(volumeDraft('two', { csi: { driver, volumeHandle: 'w' } }));
      one.hasNow(room('a', 5));
      one.pass(4_999);
      expect(one.said()).toEqual([`later ${standardKey}=a 10Gi`]);
      one.pass(1);
    });
    expect([asks, one.said()]).toEqual([1, [`later ${standardKey}=a 5Gi`]]);
    one.remove(volumeRefTo('one'));
    expect(one.asksWhile(() => one.pass(5_000))).toBe(1);
    one.patch(volumeRefTo('two'), { spec: { capacity: { storage: '2Gi' } } });
    expect(one.asksWhile(() => one.pass(5_000))).toBe(1);
    expect(one.asksWhile(() => one.pass(5_000))).toBe(0);
  });

  it('not for the volumes of another driver', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    one.create(volumeDraft('theirs'));
    expect(one.asksWhile(() => one.pass(5_000))).toBe(0);
  });

  it('after a place was given up for a claim: there was less room than was said', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    one.create(claimDraft('data', { storageClassName: 'other' }, { annotations: { 'volume.kubernetes.io/selected-node': 'n' } }));
    expect(one.asksWhile(() => one.pass(5_000))).toBe(0);
    const giveUp = () => one.patch(refTo('persistentvolumeclaims', 'data'), { metadata: { annotations: { 'volume.kubernetes.io/selected-node': null } } });
    expect(one.asksWhile(giveUp)).toBe(1);
  });

  it('at once where a class is new, so that its first pods do not wait', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    one.create(classDraft('latest', { volumeBindingMode: 'WaitForFirstConsumer' }));
    expect(one.said()).toEqual([`later ${standardKey}=a 10Gi`, `latest ${standardKey}=a 10Gi`]);
  });

  it('soon after an object was taken away, which comes back', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    for (const { ref } of one.entries()) one.remove(ref);
    expect(one.said()).toEqual([]);
    one.pass(5_000);
    expect(one.said()).toEqual([`later ${standardKey}=a 10Gi`]);
  });

  it('on, though it is said to have been asked after all that the log has: that Lease is of another log', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    const lease = { ...refTo('leases.coordination.k8s.io', 'k8shost.storage-capacity'), namespace: 'kube-system' };
    one.patch(lease, { metadata: { annotations: { 'lightningstor.plasma.cloud/asked-at': '1000000' } } });
    one.hasNow(room('a', 5));
    one.pass(60_000);
    expect(one.said()).toEqual([`later ${standardKey}=a 5Gi`]);
  });

  it('by one copy of those whose clocks differ by minutes; a time that is hours ahead is not waited for', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    const comes = (name: string) => one.create(volumeDraft(name, { csi: { driver, volumeHandle: name } }));
    one.world.nowMs -= 300_000;
    expect(one.asksWhile(() => comes('one'))).toBe(0);
    one.world.nowMs -= 3_600_000;
    expect(one.asksWhile(() => comes('two'))).toBe(1);
  });

  it('no more where the last such class is gone', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    one.remove(classRef);
    expect(one.asksWhile(() => one.pass(600_000))).toBe(0);
  });

  it('and when it does not answer, what was said stays, and nothing says that it was asked', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    one.isAway();
    one.pass(60_000);
    one.hasNow(room('a', 1));
    expect([one.said(), one.plan()]).toEqual([[`later ${standardKey}=a 10Gi`], 'act']);
  });

  it('and an answer from before a newer one is late: it changes nothing', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    const first = one.asked().at(0) as Extract<Effect, { kind: 'observe-capacity' }>;
    one.hasNow(room('a', 5));
    one.create(volumeDraft('one', { csi: { driver, volumeHandle: 'v' } }));
    one.pass(5_000);
    const wishes = storage.observe?.(one.world.fold, { effect: first, answer: { rooms: [room('a', 10)] } }, one.world.nowMs);
    expect([wishes, one.said()]).toEqual([[], [`later ${standardKey}=a 5Gi`]]);
  });
});

describe('SCH-93: the CSIDriver says that there are such objects', () => {
  it('when they are there, and not before', () => {
    const one = capacityWorld([room('a', 10)]);
    one.isAway();
    one.create(later());
    expect([one.entries().length, one.isPublished()]).toEqual([0, false]);
    one.hasNow(room('a', 10));
    one.patch(classRef, { metadata: { labels: { touched: 'yes' } } });
    expect([one.entries().length, one.isPublished()]).toEqual([1, true]);
    const sequenceOf = (ref: Ref): number => one.world.fold.get(ref)?.sequence ?? 0;
    expect(sequenceOf(driverRef)).toBeGreaterThan(Math.max(...one.entries().map(({ sequence }) => sequence)));
  });

  it('not again when somebody takes it back, but when the CSIDriver is a new one', () => {
    const one = capacityWorld([room('a', 10)]);
    one.create(later());
    one.patch(driverRef, { spec: { storageCapacity: false } });
    one.pass(60_000);
    expect(one.isPublished()).toBe(false);
    one.remove(driverRef);
    expect(one.isPublished()).toBe(true);
  });
});

describe('PVB-13: room that is said', () => {
  it('is never less than there is, and at most an eighth more', () => {
    for (let bytes = 1; bytes < 2 ** 50; bytes = Math.ceil(bytes * 1.3)) {
      const parsed = parseQuantity(saidRoom(bytes, undefined));
      const said = parsed.ok ? toBytes(parsed.value) : 0;
      expect(said).toBeGreaterThanOrEqual(bytes);
      expect(said).toBeLessThanOrEqual(bytes * 1.125);
    }
  });

  it.each([
    ['nothing is nothing', 0, undefined, '0'],
    ['nothing is not rounded up to what was said', 0, '1Ki', '0'],
    ['a little less is the same', 95 * gibibyte, '100Gi', '100Gi'],
    ['much less is not', 80 * gibibyte, '100Gi', '80Gi'],
    ['a little more is said', 101 * gibibyte, '100Gi', '104Gi'],
    ['what is no quantity is said anew', gibibyte, 'much', '1Gi'],
  ] as const)('%s', (_why, bytes, said, expected) => {
    expect(saidRoom(bytes, said)).toBe(expected);
  });
});
