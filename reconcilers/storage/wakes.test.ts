// Whatever happens to the objects, at rest nothing is left to do: a look at any of them would give what the last look at it gave. Where a change does
// not wake what it concerns, that one waits for ever.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { volumeSnapshotClassDefinition } from '../../api/snapshots/volume-snapshot-class.ts';
import { volumeSnapshotContentDefinition } from '../../api/snapshots/volume-snapshot-content.ts';
import { volumeSnapshotDefinition } from '../../api/snapshots/volume-snapshot.ts';
import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Plan } from '../../domain/reconciler.ts';
import { refKey, type Ref } from '../../domain/ref.ts';
import { complete, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, refusedFor, type Cloud } from '../../domain/testing/small-world.ts';
import { contentsOf, snapshotsOf, snapshotVersion } from '../../domain/volumes/snapshots.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { attachmentsOf, claimsOf, csiNodesOf, nodesOfVolumeRef, volumesOf } from './names.ts';
import { storage } from './storage.ts';
import type { StorageView } from './storage-view.ts';
import { contentRefTo, snapshotClassRefTo, snapshotRefTo, snapshotTaken } from './testing/snapshot-world.ts';
import { claimDraft, claimRefTo, classDraft, driver, nodeDraft, podDraft, refTo, volumeDraft, volumeMade } from './testing/storage-world.ts';

const cloud: Cloud = {
  'ensure-volume': (effect) => volumeMade(effect),
  'remove-volume': () => ({}),
  'observe-volume': (effect) =>
    effect.kind === 'observe-volume' && effect.name === 'lost'
      ? refusedFor('NOT_FOUND')
      : { volumeId: 'v', sizeBytes: 2 ** 30, owner: effect.owner, parameters: {} },
  'ensure-attachment': () => ({ attachmentId: 'a', publishContext: {} }),
  'remove-attachment': () => ({}),
  'ensure-snapshot': () => snapshotTaken(),
  'remove-snapshot': () => ({}),
  'observe-snapshot': () => ({ ...snapshotTaken(), owner: 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone' }),
};

/** A storage reconciler that is at rest, and what a look at any object would give then. */
function restingWorld() {
  let view: StorageView = storage.initialView();
  const seen = { ...storage, reconcile: (...all: Parameters<typeof storage.reconcile>) => ((view = all[1]), storage.reconcile(...all)) };
  const world = createSmallWorld([seen], kubernetesFacts, cloud);
  const submit = (wish: Wish): void => {
    world.submit(wish);
    world.nowMs += 1_000;
  };
  /** Refs of which a look would give something else than the last one. */
  const overlooked = (): readonly string[] => {
    world.passTo(world.nowMs);
    const refs = [claimsOf, volumesOf, attachmentsOf, snapshotsOf, contentsOf].flatMap((resource) =>
      world.fold.list(testTenant, resource).flatMap(({ ref }) => [ref, ...(resource === volumesOf ? [nodesOfVolumeRef(ref, ref.name)] : [])]),
    );
    return refs.flatMap((ref) => {
      const [last, now] = [world.planOf(ref), storage.reconcile(world.fold, view, ref, world.nowMs)].map(signatureOf);
      return last === now ? [] : [`${refKey(ref)}: ${last} => ${now}`];
    });
  };
  return { world, submit, overlooked };
}

/** What a plan says and does, whatever the objects' versions. */
const signatureOf = (plan: Plan | undefined): string =>
  plan === undefined || plan.kind === 'settled'
    ? 'settled'
    : JSON.stringify(plan, (key, value: unknown) => (['precondition', 'revision', 'untilMs', 'note'].includes(key) ? undefined : value));

const name = fc.constantFrom('a', 'b');
const node = fc.constantFrom('n1', 'n2');

const create = (draft: Draft, ref = refOf(draft), apiVersion?: string): Wish => ({
  verb: 'create',
  ref,
  object: { ...complete(draft), ...(apiVersion && { apiVersion }) },
});
const patch = (ref: Ref, body: Json, subresource?: 'status'): Wish => ({
  verb: 'patch',
  ref,
  patchType: 'merge',
  patch: body,
  ...(subresource && { subresource }),
});
/** Of things that are there; also past their finalizers. */
const gone = (ref: fc.Arbitrary<Ref>): fc.Arbitrary<Wish> =>
  fc
    .tuple(ref, fc.boolean())
    .map(([one, isTorn]) => (isTorn ? patch(one, { metadata: { finalizers: null } }) : { verb: 'delete', ref: one, gracePeriodSeconds: 0 }));

const claims = (...specs: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Wish> =>
  fc.tuple(name, fc.oneof(...specs)).map(([one, spec]) => create(claimDraft(one, spec)));
const ofClass = (storageClassName: string): fc.Arbitrary<object> => fc.constant({ storageClassName });
const clone = name.map((source) => ({ dataSource: { kind: 'PersistentVolumeClaim', name: source } }));
const restored = name.map((source) => ({ dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: source } }));
const grown = name.map((one) => patch(claimRefTo(one), { spec: { resources: { requests: { storage: '2Gi' } } } }));

const pods = fc.tuple(name, name, node).map(([one, claim, at]) => create(podDraft(one, { nodeName: at }, claim)));
const podsEnd = name.map((one) => patch(refTo('pods', one), { status: { phase: 'Succeeded' } }, 'status'));
const podsGo = name.map((one): Wish => ({ verb: 'delete', ref: refTo('pods', one), gracePeriodSeconds: 0 }));

const csiNode = (of: string, drivers: readonly string[]): Draft =>
  ({ apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', metadata: { name: of }, spec: { drivers: drivers.map((one) => ({ name: one, nodeID: of })) } }) as Draft;
const driversChange = fc
  .tuple(node, fc.constantFrom([], [driver]))
  .map(([one, drivers]) => patch(refTo(csiNodesOf, one), csiNode(one, drivers) as unknown as Json));

/** Claims of all kinds, the pods that use them, and the nodes of those. */
const onNodes: readonly fc.Arbitrary<Wish>[] = [
  claims(fc.constant({}), clone, ofClass('zoned'), ofClass('later'), fc.constant({ volumeAttributesClassName: 'full' })),
  grown,
  name.map((one) => patch(claimRefTo(one), { spec: { volumeAttributesClassName: 'full' } })),
  fc.tuple(name, node).map(([one, chosen]) => patch(claimRefTo(one), { metadata: { annotations: { 'volume.kubernetes.io/selected-node': chosen } } })),
  gone(name.map(claimRefTo)),
  pods,
  podsEnd,
  podsGo,
  fc.tuple(node, fc.constantFrom('a', 'b')).map(([one, zone]) => patch(refTo('nodes', one), { metadata: { labels: { [zoneLabel]: zone } } })),
  gone(node.map((one) => refTo('nodes', one))),
  driversChange,
  gone(node.map((one) => refTo(csiNodesOf, one))),
  fc.constant(create(classDraft('later'))),
  fc.constant(
    create({ apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', metadata: { name: 'full' }, driverName: driver, parameters: {} } as Draft),
  ),
];

const volumes = fc.record({
  storageClassName: fc.constantFrom('fast', 'shelf'),
  csi: fc.constantFrom('kept', 'other', 'lost').map((volumeHandle) => ({ driver, volumeHandle })),
  accessModes: fc.constantFrom(['ReadWriteOnce'], ['ReadWriteOnce', 'ReadWriteMany']),
  persistentVolumeReclaimPolicy: fc.constantFrom('Retain', 'Delete'),
  claimRef: fc.option(
    name.map((claim) => ({ namespace: 'default', name: claim })),
    { nil: undefined },
  ),
});
const provisioned = fc.constantFrom({}, { annotations: { 'pv.kubernetes.io/provisioned-by': driver } });

/** PersistentVolumes that people write, also several for one volume. */
const byHand: readonly fc.Arbitrary<Wish>[] = [
  fc.tuple(name, volumes, provisioned).map(([one, spec, metadata]) => create(volumeDraft(`v${one}`, spec, metadata))),
  name.map((one) => patch(refTo(volumesOf, `v${one}`), { spec: { claimRef: null } })),
  gone(name.map((one) => refTo(volumesOf, `v${one}`))),
  claims(
    fc.constant({}),
    clone,
    ofClass('shelf'),
    name.map((volume) => ({ volumeName: `v${volume}` })),
  ),
  grown,
  gone(name.map(claimRefTo)),
  pods,
  podsGo,
];

const snapshots = (source: fc.Arbitrary<object>): fc.Arbitrary<Wish> =>
  fc.tuple(name, source).map(([one, of]) => {
    const draft = { kind: 'VolumeSnapshot', metadata: { name: one, namespace: 'default' }, spec: { source: of } } as Draft;
    return create(draft, snapshotRefTo(one), snapshotVersion);
  });
const contents = fc.record({
  driver: fc.constant(driver),
  deletionPolicy: fc.constantFrom('Retain', 'Delete'),
  source: fc.constantFrom('s1', 's2').map((snapshotHandle) => ({ snapshotHandle })),
  volumeSnapshotRef: name.map((snapshot) => ({ namespace: 'default', name: snapshot })),
});
const snapshotClass = (deletionPolicy: string): Wish => {
  const metadata = { name: 'ours', annotations: { 'snapshot.storage.kubernetes.io/is-default-class': 'true' } };
  return create({ kind: 'VolumeSnapshotClass', metadata, driver, deletionPolicy } as Draft, snapshotClassRefTo('ours'), snapshotVersion);
};

const ofSnapshots: readonly fc.Arbitrary<Wish>[] = [
  snapshots(name.map((persistentVolumeClaimName) => ({ persistentVolumeClaimName }))),
  snapshots(name.map((content) => ({ volumeSnapshotContentName: `c${content}` }))),
  gone(name.map(snapshotRefTo)),
  fc.tuple(name, contents).map(([one, spec]) => {
    const draft = { kind: 'VolumeSnapshotContent', metadata: { name: `c${one}` }, spec } as Draft;
    return create(draft, contentRefTo(`c${one}`), snapshotVersion);
  }),
  gone(name.map((one) => contentRefTo(`c${one}`))),
  claims(fc.constant({}), restored),
  gone(name.map(claimRefTo)),
  fc.constantFrom('Delete', 'Retain').map(snapshotClass),
  gone(fc.constant(snapshotClassRefTo('ours'))),
];

const zoneLabel = 'topology.kubernetes.io/zone';
const zoned = { allowedTopologies: [{ matchLabelExpressions: [{ key: zoneLabel, values: ['a'] }] }], volumeBindingMode: 'WaitForFirstConsumer' };
const atFirst: readonly Draft[] = [
  { kind: 'Namespace', metadata: { name: 'default' } },
  ...([volumeSnapshotDefinition, volumeSnapshotContentDefinition, volumeSnapshotClassDefinition] as unknown as readonly Draft[]),
  classDraft('fast', { allowVolumeExpansion: true }),
  classDraft('shelf', { provisioner: 'kubernetes.io/no-provisioner' }),
  classDraft('zoned', zoned),
  ...['n1', 'n2'].flatMap((one) => [nodeDraft(one, { [zoneLabel]: 'a' }), csiNode(one, [driver])]),
];

it.each([
  ['claims, pods and nodes', onNodes],
  ['PersistentVolumes that people write', byHand],
  ['snapshots', ofSnapshots],
])('a change of %s wakes all that it concerns', (_what, wishes) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(...wishes), fc.boolean()), { maxLength: 40, size: 'max' }), (all) => {
      const one = restingWorld();
      for (const draft of atFirst) one.submit(create(draft));
      for (const [wish, isRun] of all) {
        one.submit(wish);
        if (isRun) expect(one.overlooked()).toEqual([]);
      }
      expect(one.overlooked()).toEqual([]);
    }),
    { numRuns: 100, seed: 1 },
  );
});
