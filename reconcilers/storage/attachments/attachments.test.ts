import { describe, expect, it } from 'vitest';
import type { Json } from '../../../domain/api-object.ts';
import { refusedFor, type Cloud } from '../../../domain/testing/small-world.ts';
import { timestamp } from '../../../domain/time.ts';
import { sha256 } from '../../../domain/sha256.ts';
import { testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import { storage } from '../storage.ts';
import {
  claimDraft,
  claimRefTo,
  classDraft,
  driver,
  nodeDraft,
  podDraft,
  refTo,
  storageWorld,
  volumeDraft,
  volumeRefTo,
  type StorageWorld,
} from '../testing/storage-world.ts';

const resource = 'volumeattachments.storage.k8s.io';
const csiNode = (name: string, drivers: readonly object[] = [{ name: driver, nodeID: `id-of-${name}` }]): Draft =>
  ({ apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', metadata: { name }, spec: { drivers } }) as Draft;

/** Two nodes with the driver, and a bound claim `data`. */
function attachWorld(cloud: Cloud = {}, claimSpec: object = {}): StorageWorld {
  const one = storageWorld(cloud);
  one.create(classDraft('fast'));
  for (const name of ['n1', 'n2']) {
    one.create(nodeDraft(name));
    one.create(csiNode(name));
  }
  one.create(claimDraft('data', claimSpec));
  return one;
}
const attachments = ({ world }: StorageWorld): readonly VolumeAttachment[] =>
  world.fold.list<VolumeAttachment>(testTenant, resource).map(({ object }) => object);
const nodes = (one: StorageWorld): readonly string[] =>
  attachments(one)
    .map(({ spec }) => spec.nodeName)
    .sort();
/** Repeats are left out, as the worker leaves out what is confirmed. */
const distinct = (kinds: readonly string[]): readonly string[] => kinds.filter((kind, index) => kind !== kinds[index - 1]);
const asked = ({ calls }: StorageWorld): readonly string[] => distinct(calls.map(({ kind }) => kind).filter((kind) => kind.endsWith('attachment')));
const first = (one: StorageWorld): VolumeAttachment => attachments(one)[0] as VolumeAttachment;
const wake = (one: StorageWorld): void => one.patch(refTo(resource, first(one).metadata.name), { metadata: { labels: { again: 'yes' } } });
const volumeName = (one: StorageWorld): string => one.volume()?.metadata.name ?? '';
const ready = (one: StorageWorld, node: string, status: string, more: Json = {}): void =>
  one.patch(
    refTo('nodes', node),
    { status: { conditions: [{ type: 'Ready', status, lastTransitionTime: timestamp(one.world.nowMs) }], ...(more as object) } },
    'status',
  );

describe('PVB-12: a volume that a pod uses', () => {
  it('is attached to its node, and its VolumeAttachment tells how it is reached', () => {
    const one = attachWorld();
    expect(attachments(one)).toEqual([]);
    one.create(podDraft('a', { nodeName: 'n1' }));
    const handle = volumeName(one);
    expect(attachments(one)).toMatchObject([
      {
        metadata: { name: `csi-${sha256(`${handle}${driver}n1`)}`, finalizers: ['external-attacher/csi-lightningstor-plasma-cloud'] },
        spec: { attacher: driver, nodeName: 'n1', source: { persistentVolumeName: handle } },
        status: { attached: true, attachmentMetadata: { image: '/volumes/it' } },
      },
    ]);
    expect(one.calls.at(-1)).toMatchObject({
      kind: 'ensure-attachment',
      volumeName: handle,
      nodeName: 'id-of-n1',
      readOnly: false,
      owner: `k8shost/${resource}/${first(one).metadata.uid}`,
    });
    expect([one.told('a'), one.world.rejections]).toEqual([[`SuccessfulAttachVolume: AttachVolume.Attach succeeded for volume "${handle}"`], []]);
  });

  it.each<[string, (one: StorageWorld) => void]>([
    ['the driver is not on the node', (one) => one.patch(refTo('csinodes.storage.k8s.io', 'n1'), { spec: { drivers: [] } })],
    [
      'the driver says that its volumes need it not (PVB-13)',
      (one) => one.create({ apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata: { name: driver }, spec: { attachRequired: false } }),
    ],
  ])('is not while %s', (_what, make) => {
    const one = attachWorld();
    make(one);
    one.create(podDraft('a', { nodeName: 'n1' }));
    expect([attachments(one), asked(one)]).toEqual([[], []]);
  });

  it('is once the driver comes to the node', () => {
    const one = attachWorld();
    one.patch(refTo('csinodes.storage.k8s.io', 'n1'), { spec: { drivers: [] } });
    one.create(podDraft('a', { nodeName: 'n1' }));
    one.patch(refTo('csinodes.storage.k8s.io', 'n1'), { spec: { drivers: [{ name: driver, nodeID: 'n1' }] } });
    expect(nodes(one)).toEqual(['n1']);
  });

  it('is detached when the last pod on the node is gone or has ended', () => {
    const one = attachWorld();
    for (const name of ['a', 'b']) one.create(podDraft(name, { nodeName: 'n1' }));
    one.remove(refTo('pods', 'a'), 0);
    expect(nodes(one)).toEqual(['n1']);
    one.patch(refTo('pods', 'b'), { status: { phase: 'Succeeded' } }, 'status');
    expect([nodes(one), asked(one).at(-1), one.world.rejections]).toEqual([[], 'remove-attachment', []]);
  });

  it('stays attached until the node has unmounted it', () => {
    const one = attachWorld();
    one.create(podDraft('a', { nodeName: 'n1' }));
    ready(one, 'n1', 'True', { volumesInUse: [`kubernetes.io/csi/${driver}^${volumeName(one)}`] });
    one.remove(refTo('pods', 'a'), 0);
    expect([nodes(one), asked(one)]).toEqual([['n1'], ['ensure-attachment']]);
    ready(one, 'n1', 'True', { volumesInUse: null });
    expect([nodes(one), asked(one).at(-1)]).toEqual([[], 'remove-attachment']);
  });

  it('tells its pods why it could not be attached, and is tried again', () => {
    let refuses = true;
    const one = attachWorld({ 'ensure-attachment': () => (refuses ? refusedFor('TOO_MANY_ATTACHED') : { attachmentId: 'a', publishContext: {} }) });
    one.create(podDraft('a', { nodeName: 'n1' }));
    const message = 'the node has as many volumes as it may have (TOO_MANY_ATTACHED); its operator can tell more';
    expect([first(one).status, one.told('a')]).toMatchObject([
      { attached: false, attachError: { message, time: timestamp(one.world.nowMs) } },
      [`FailedAttachVolume: AttachVolume.Attach failed for volume "${volumeName(one)}" : ${message}`],
    ]);
    refuses = false;
    wake(one);
    expect(first(one).status).toEqual({ attached: true, attachmentMetadata: {} });
  });

  it('to a node where the driver has not run says so', () => {
    const one = attachWorld({ 'ensure-attachment': () => refusedFor('NOT_FOUND') });
    one.create(podDraft('a', { nodeName: 'n1' }));
    expect(first(one).status?.attachError?.message).toMatch(/its driver has not run on node "n1" yet$/);
  });

  it('says why it could not be detached, keeps its finalizer, and is tried again', () => {
    let refuses = true;
    const one = attachWorld({ 'remove-attachment': () => (refuses ? refusedFor('IN_USE') : {}) });
    one.create(podDraft('a', { nodeName: 'n1' }));
    one.remove(refTo('pods', 'a'), 0);
    expect(first(one)).toMatchObject({
      metadata: { finalizers: ['external-attacher/csi-lightningstor-plasma-cloud'] },
      status: { attached: true, detachError: { message: 'it is in use (IN_USE); its operator can tell more' } },
    });
    refuses = false;
    wake(one);
    expect(attachments(one)).toEqual([]);
  });

  it('and whose VolumeAttachment is removed past its finalizer is attached again', () => {
    const one = attachWorld();
    one.create(podDraft('a', { nodeName: 'n1' }));
    const { name, uid } = first(one).metadata;
    one.patch(refTo(resource, name), { metadata: { finalizers: null } });
    expect(first(one).metadata.finalizers).toHaveLength(1);
    one.world.submit({ verb: 'delete', ref: refTo(resource, name) });
    one.submit({ verb: 'patch', ref: refTo(resource, name), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    expect(first(one).metadata.uid).not.toBe(uid);
    expect([first(one).status?.attached, one.calls.filter(({ kind, owner }) => kind === 'remove-attachment' && owner.endsWith(uid)).length > 0]).toEqual([
      true,
      true,
    ]);
  });
});

describe('PVB-12: a volume that is for one node at a time', () => {
  const contested = (): StorageWorld => {
    const one = attachWorld();
    one.create(podDraft('a', { nodeName: 'n1' }));
    one.create(podDraft('b', { nodeName: 'n2' }));
    return one;
  };

  it('is not attached to a second, whose pods are told why', () => {
    const one = contested();
    expect([nodes(one), one.told('b')]).toEqual([
      ['n1'],
      [`FailedAttachVolume: Multi-Attach error for volume "${volumeName(one)}" Volume is already used by pod(s) a`],
    ]);
    const plan = { ...volumeRefTo(volumeName(one)), resource: '_nodesofvolume' };
    expect(one.why(plan)).toBe('the volume is for one node at a time, and another still has it');
  });

  it('goes to the second once it is detached from the first', () => {
    const one = contested();
    one.remove(refTo('pods', 'a'), 0);
    expect([nodes(one), asked(one)]).toEqual([['n2'], ['ensure-attachment', 'remove-attachment', 'ensure-attachment']]);
  });

  it('does not before LightningSTOR has confirmed that', () => {
    let refuses = true;
    const one = attachWorld({ 'remove-attachment': () => (refuses ? refusedFor('IN_USE') : {}) });
    one.create(podDraft('a', { nodeName: 'n1' }));
    one.create(podDraft('b', { nodeName: 'n2' }));
    one.remove(refTo('pods', 'a'), 0);
    expect([nodes(one), one.told('b').at(-1)]).toEqual([
      ['n1'],
      `FailedAttachVolume: Multi-Attach error for volume "${volumeName(one)}" Volume is already exclusively attached to one node and can't be attached to another`,
    ]);
    refuses = false;
    wake(one);
    expect(nodes(one)).toEqual(['n2']);
  });

  it.each([
    ['ReadWriteMany', false],
    ['ReadOnlyMany', true],
  ])('is every other: %s goes to all nodes', (mode, readOnly) => {
    const one = attachWorld({}, { accessModes: [mode] });
    one.create(podDraft('a', { nodeName: 'n1' }));
    one.create(podDraft('b', { nodeName: 'n2' }));
    expect(nodes(one)).toEqual(['n1', 'n2']);
    expect(one.calls.at(-1)).toMatchObject({ kind: 'ensure-attachment', nodeName: 'id-of-n2', readOnly });
  });
});

describe('PVB-12: a volume that two PersistentVolumes stand for', () => {
  /** Each of them has a claim. */
  function twice(cloud: Cloud = {}): StorageWorld {
    const one = attachWorld(cloud);
    for (const name of ['first', 'second']) {
      one.create(volumeDraft(name, { csi: { driver, volumeHandle: 'kept' }, claimRef: { namespace: 'default', name } }));
      one.create(claimDraft(name));
    }
    return one;
  }

  it('stays attached while a pod uses either, and is detached when none does', () => {
    const one = twice();
    one.create(podDraft('a', { nodeName: 'n1' }, 'first'));
    one.create(podDraft('b', { nodeName: 'n1' }, 'second'));
    one.remove(refTo('pods', 'a'), 0);
    expect([nodes(one), asked(one)]).toEqual([['n1'], ['ensure-attachment']]);
    one.remove(refTo('pods', 'b'), 0);
    expect([nodes(one), asked(one)]).toEqual([[], ['ensure-attachment', 'remove-attachment']]);
  });

  it('comes back to a node from which it was being detached for the other', () => {
    let refuses = true;
    const one = twice({ 'remove-attachment': () => (refuses ? refusedFor('IN_USE') : {}) });
    one.create(podDraft('a', { nodeName: 'n1' }, 'first'));
    one.remove(refTo('pods', 'a'), 0);
    one.create(podDraft('b', { nodeName: 'n1' }, 'second'));
    refuses = false;
    wake(one);
    expect(attachments(one)).toMatchObject([{ spec: { nodeName: 'n1', source: { persistentVolumeName: 'second' } }, status: { attached: true } }]);
  });

  it('comes back also where the other was torn away', () => {
    const one = twice();
    one.create(podDraft('a', { nodeName: 'n1' }, 'first'));
    one.create(podDraft('b', { nodeName: 'n1' }, 'second'));
    one.world.submit({ verb: 'delete', ref: volumeRefTo('first') });
    one.submit({ verb: 'patch', ref: volumeRefTo('first'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    expect([one.volume('first'), attachments(one)]).toMatchObject([undefined, [{ spec: { nodeName: 'n1', source: { persistentVolumeName: 'second' } } }]]);
  });

  it('stays attached by the one that is to be deleted while a pod uses the other', () => {
    const one = twice();
    one.create(podDraft('a', { nodeName: 'n1' }, 'first'));
    one.create(podDraft('b', { nodeName: 'n1' }, 'second'));
    one.remove(refTo('pods', 'a'), 0);
    one.remove(claimRefTo('first'));
    one.patch(volumeRefTo('first'), { spec: { claimRef: null } });
    expect(one.volume('first')?.status?.phase).toBe('Available');
    one.remove(volumeRefTo('first'));
    expect([one.why(volumeRefTo('first')), nodes(one), asked(one)]).toEqual([
      'the volume is removed when no node has it any more',
      ['n1'],
      ['ensure-attachment'],
    ]);
    one.remove(refTo('pods', 'b'), 0);
    expect([one.volume('first'), nodes(one)]).toEqual([undefined, []]);
  });

  it('is for one node at a time, whichever of them a pod uses', () => {
    const one = twice();
    one.create(podDraft('a', { nodeName: 'n1' }, 'first'));
    one.create(podDraft('b', { nodeName: 'n2' }, 'second'));
    expect([nodes(one), one.told('b')]).toEqual([['n1'], ['FailedAttachVolume: Multi-Attach error for volume "second" Volume is already used by pod(s) a']]);
    one.remove(refTo('pods', 'a'), 0);
    expect(nodes(one)).toEqual(['n2']);
  });
});

describe('PVB-12: a node that does not answer', () => {
  const minute = 60_000;
  const silent = (): StorageWorld => {
    const one = attachWorld();
    one.create(podDraft('a', { nodeName: 'n1' }));
    one.create(podDraft('b', { nodeName: 'n2' }));
    ready(one, 'n1', 'Unknown', { volumesInUse: [`kubernetes.io/csi/${driver}^${volumeName(one)}`] });
    return one;
  };

  it('keeps the volume while its pods are not given up', () => {
    const one = silent();
    one.world.passTo(one.world.nowMs + 60 * minute);
    expect([nodes(one), asked(one)]).toEqual([['n1'], ['ensure-attachment']]);
  });

  it('loses it six minutes after its pod was to go', () => {
    const one = silent();
    one.remove(refTo('pods', 'a'), 30);
    one.world.passTo(one.world.nowMs + 6 * minute);
    expect(nodes(one)).toEqual(['n1']);
    one.world.passTo(one.world.nowMs + minute);
    expect([nodes(one), asked(one)]).toEqual([['n2'], ['ensure-attachment', 'remove-attachment', 'ensure-attachment']]);
  });

  it('loses it at once when people say that it is out of service', () => {
    const one = silent();
    one.remove(refTo('pods', 'a'), 30);
    one.patch(refTo('nodes', 'n1'), { spec: { taints: [{ key: 'node.kubernetes.io/out-of-service', effect: 'NoExecute' }] } });
    expect(nodes(one)).toEqual(['n2']);
  });

  it('loses it with the pod when it is gone itself', () => {
    const one = silent();
    one.remove(refTo('pods', 'a'), 30);
    one.remove(refTo('nodes', 'n1'));
    expect(nodes(one)).toEqual(['n2']);
  });
});

it('PVB-12: a claim that goes with its pods is detached, then its volume is removed', () => {
  const one = attachWorld();
  one.create(podDraft('a', { nodeName: 'n1' }));
  const name = volumeName(one);
  one.remove(claimRefTo('data'));
  one.remove(refTo('pods', 'a'), 0);
  expect([one.volume(name), attachments(one), distinct(one.calls.map(({ kind }) => kind).filter((kind) => kind !== 'observe-volume')).slice(0, 4)]).toEqual([
    undefined,
    [],
    ['ensure-volume', 'ensure-attachment', 'remove-attachment', 'remove-volume'],
  ]);
  expect(storage.sweeps).toEqual(['lightningstor']);
});
