import { describe, expect, it } from 'vitest';
import { volumeSnapshotClassDefinition } from '../../../api/snapshots/volume-snapshot-class.ts';
import { volumeSnapshotContentDefinition } from '../../../api/snapshots/volume-snapshot-content.ts';
import { volumeSnapshotDefinition } from '../../../api/snapshots/volume-snapshot.ts';
import type { EffectOf } from '../../../domain/effect.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { refusedFor, type Cloud } from '../../../domain/testing/small-world.ts';
import { contentRefTo, snapshotClassRefTo, snapshotRefTo, snapshotTaken, snapshotWorld, type SnapshotWorld } from '../testing/snapshot-world.ts';
import { claimDraft, claimRefTo, driver, podDraft, refTo, volumeDraft, volumeMade, volumeRefTo } from '../testing/storage-world.ts';

const isDefault = 'snapshot.storage.kubernetes.io/is-default-class';
const asSource = 'snapshot.storage.kubernetes.io/volumesnapshot-as-source-protection';
const bound = 'snapshot.storage.kubernetes.io/volumesnapshot-bound-protection';
const ofContent = 'snapshot.storage.kubernetes.io/volumesnapshotcontent-bound-protection';
const ofClaim = 'snapshot.storage.kubernetes.io/pvc-as-source-protection';

const definitions = [volumeSnapshotDefinition, volumeSnapshotContentDefinition, volumeSnapshotClassDefinition];
function world(cloud: Cloud = {}, policy = 'Delete'): SnapshotWorld {
  const one = snapshotWorld(definitions, cloud);
  one.snapshotClass('ours', { deletionPolicy: policy }, { [isDefault]: 'true' });
  return one;
}
/** Repeats, of a removal once the content is gone, say nothing new. */
const kinds = ({ calls }: SnapshotWorld): readonly string[] => [...new Set(calls.map(({ kind }) => kind).filter((kind) => kind.includes('snapshot')))];
const restored = (more: object = {}): object => ({ dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'snap' }, ...more });

describe('a snapshot of a claim', () => {
  it('is taken, bound both ways, and told of', () => {
    const one = world();
    one.snapshotDraft('snap');
    expect(one.world.rejections).toEqual([]);
    const content = one.contentOf();
    const volume = one.volume()?.metadata.name;
    expect(content).toMatchObject({
      metadata: { finalizers: [ofContent] },
      spec: {
        driver,
        deletionPolicy: 'Delete',
        source: { volumeHandle: volume },
        sourceVolumeMode: 'Filesystem',
        volumeSnapshotClassName: 'ours',
        volumeSnapshotRef: { kind: 'VolumeSnapshot', namespace: 'default', name: 'snap', uid: one.snapshot()?.metadata.uid },
      },
      status: { snapshotHandle: content?.metadata.name, creationTime: 1_767_225_600_123_000_000, restoreSize: 2 ** 30, readyToUse: true },
    });
    expect(one.snapshot()).toMatchObject({
      metadata: { finalizers: [asSource, bound] },
      spec: { volumeSnapshotClassName: 'ours' },
      status: { boundVolumeSnapshotContentName: content?.metadata.name, creationTime: '2026-01-01T00:00:00Z', restoreSize: '1Gi', readyToUse: true },
    });
    expect(one.told('snap')).toEqual([
      'CreatingSnapshot: Waiting for a snapshot default/snap to be created by the CSI driver.',
      'SnapshotCreated: Snapshot default/snap was successfully created by the CSI driver.',
      'SnapshotReady: Snapshot default/snap is ready to use.',
    ]);
    expect(one.calls.filter(({ kind }) => kind === 'ensure-snapshot')).toMatchObject([{ name: content?.metadata.name, volumeName: volume }]);
    expect(one.world.rejections).toEqual([]);
  });

  it('protects its claim until it is ready, and says so', () => {
    let ready = false;
    const one = world({ 'ensure-snapshot': () => snapshotTaken({ ready }) });
    one.snapshotDraft('snap');
    expect([one.claim()?.metadata.finalizers, one.snapshot()?.status?.readyToUse]).toEqual([['kubernetes.io/pvc-protection', ofClaim], false]);
    expect([one.why(snapshotRefTo('snap')), one.told('snap').length]).toEqual(['the snapshot is taken, and its content is being copied', 2]);
    one.remove(claimRefTo('data'));
    expect([one.claim()?.metadata.finalizers, one.why()]).toEqual([[ofClaim], 'snapshots are being taken of the claim']);
    ready = true;
    one.patch(contentRefTo(one.contentOf()?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });
    expect([one.claim(), one.snapshot()?.status?.readyToUse]).toEqual([undefined, true]);
  });

  it('is taken once: what is in the volume later does not matter', () => {
    const one = world();
    one.snapshotDraft('snap');
    one.patch(contentRefTo(one.contentOf()?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });
    one.patch(snapshotRefTo('snap'), { metadata: { labels: { again: 'yes' } } });
    expect(one.calls.filter(({ kind }) => kind === 'ensure-snapshot')).toHaveLength(1);
  });

  it.each<[string, (one: SnapshotWorld) => void, string, string]>([
    ['its claim is not there', () => undefined, 'SnapshotContentCreationFailed', 'Failed to create snapshot content with error the PVC other is not there'],
    [
      'its claim is not bound',
      (one) => one.create(claimDraft('other', { storageClassName: 'none' })),
      'SnapshotContentCreationFailed',
      'Failed to create snapshot content with error the PVC other is not yet bound to a PV, will not attempt to take a snapshot',
    ],
    [
      'the driver of its volume has no default class',
      (one) => {
        one.create(volumeDraft('shelf', { storageClassName: 'shelf' }));
        one.create(claimDraft('other', { storageClassName: 'shelf' }));
      },
      'SetDefaultSnapshotClassFailed',
      `Failed to set default snapshot class with error cannot find default snapshot class of the driver csi.example.com: name a class, or annotate one with ${isDefault}`,
    ],
  ])('waits when %s, and says so once', (_when, before, reason, message) => {
    const one = world();
    before(one);
    one.snapshotDraft('snap', { source: { persistentVolumeClaimName: 'other' } });
    one.patch(snapshotRefTo('snap'), { metadata: { labels: { again: 'yes' } } });
    expect([one.told('snap'), one.snapshot()?.status?.error?.message, one.why(snapshotRefTo('snap'))]).toEqual([[`${reason}: ${message}`], message, message]);
    expect(kinds(one)).toEqual([]);
  });

  it('goes on when what it waited for is there', () => {
    const one = snapshotWorld(definitions);
    one.snapshotDraft('snap', { source: { persistentVolumeClaimName: 'other' }, volumeSnapshotClassName: 'late' });
    one.create(claimDraft('other'));
    expect(one.snapshot()?.status?.error?.message).toBe(
      'Failed to create snapshot content with error volumesnapshotclass.snapshot.storage.k8s.io "late" not found',
    );
    one.snapshotClass('late');
    expect(one.snapshot()?.status).toMatchObject({ readyToUse: true });
    expect(one.snapshot()?.status?.error).toBeUndefined();
  });

  it.each([
    ['that is held for a snapshot is still taken, and lets the claim go then', true],
    ['is not taken any more', false],
  ])('of a claim that is being deleted %s', (_what, isHeld) => {
    const one = world();
    one.create(podDraft('reader', { nodeName: 'n1' }));
    one.snapshotDraft('late', { source: { persistentVolumeClaimName: 'data' }, volumeSnapshotClassName: 'late' });
    one.patch(claimRefTo('data'), { metadata: { finalizers: ['kubernetes.io/pvc-protection', ...(isHeld ? [ofClaim] : [])] } });
    one.remove(claimRefTo('data'));
    one.snapshotClass('late');
    one.remove(refTo('pods', 'reader'), 0);
    expect([one.snapshot('late')?.status?.readyToUse === true, one.claim()]).toEqual([isHeld, undefined]);
  });

  it('of a class with parameters waits: LightningSTOR takes none', () => {
    const one = world();
    one.snapshotClass('odd', { parameters: { foo: 'bar' } });
    one.snapshotDraft('snap', { source: { persistentVolumeClaimName: 'data' }, volumeSnapshotClassName: 'odd' });
    expect(one.snapshot()?.status?.error?.message).toMatch(/the class odd has parameter foo: snapshots of LightningSTOR take none/);
    expect(kinds(one)).toEqual([]);
  });

  it('of two default classes has none', () => {
    const one = world();
    one.snapshotClass('theirs', {}, { [isDefault]: 'true' });
    one.snapshotDraft('snap');
    expect(one.snapshot()?.status?.error?.message).toMatch(/2 default snapshot classes were found/);
    one.remove(snapshotClassRefTo('theirs'));
    expect(one.snapshot()?.status?.readyToUse).toBe(true);
  });

  it('that LightningSTOR refuses says why, on both sides', () => {
    const one = world({ 'ensure-snapshot': () => refusedFor('NO_SPACE') });
    one.snapshotDraft('snap');
    const message = 'Failed to create snapshot: there is no room for it (NO_SPACE); its operator can tell more';
    const content = one.contentOf();
    expect(content?.status).toMatchObject({ readyToUse: false, error: { message } });
    expect(one.told(content?.metadata.name)).toEqual([`SnapshotCreationFailed: ${message}`]);
    expect([one.snapshot()?.status?.error?.message, one.why(snapshotRefTo('snap'))]).toEqual([message, message]);
  });

  it('of another driver gets its content, and that driver does the rest', () => {
    const one = world();
    one.snapshotClass('example', { driver: 'csi.example.com' });
    one.create(volumeDraft('shelf', { storageClassName: 'shelf' }));
    one.create(claimDraft('other', { storageClassName: 'shelf' }));
    one.snapshotDraft('snap', { source: { persistentVolumeClaimName: 'other' }, volumeSnapshotClassName: 'example' });
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    expect([kinds(one), one.why(snapshotRefTo('snap'))]).toEqual([[], 'waiting for the driver to take the snapshot']);
    one.patch(contentRefTo(name), { status: { snapshotHandle: 'x', readyToUse: true, creationTime: 1, restoreSize: 5 } }, 'status');
    expect(one.snapshot()?.status).toMatchObject({ readyToUse: true, restoreSize: '5' });
    one.remove(snapshotRefTo('snap'));
    expect(one.contentOf(name)?.metadata).toMatchObject({
      annotations: { 'snapshot.storage.kubernetes.io/volumesnapshot-being-deleted': 'yes' },
      finalizers: [ofContent],
    });
  });
});

describe('a snapshot that is deleted', () => {
  it('goes with its content and what LightningSTOR has', () => {
    const one = world();
    one.snapshotDraft('snap');
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    one.remove(snapshotRefTo('snap'));
    expect([one.snapshot(), one.contentOf(name), kinds(one)]).toEqual([undefined, undefined, ['ensure-snapshot', 'remove-snapshot']]);
  });

  it('leaves what is to be retained', () => {
    const one = world({}, 'Retain');
    one.snapshotDraft('snap');
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    one.remove(snapshotRefTo('snap'));
    expect([one.snapshot(), kinds(one), one.contentOf(name)?.spec.deletionPolicy]).toEqual([undefined, ['ensure-snapshot'], 'Retain']);
    one.remove(contentRefTo(name));
    expect([one.contentOf(name), kinds(one)]).toEqual([undefined, ['ensure-snapshot']]);
  });

  it('stays while LightningSTOR does not remove it, and says so', () => {
    const one = world({ 'remove-snapshot': () => refusedFor('IN_USE') });
    one.snapshotDraft('snap');
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    one.remove(snapshotRefTo('snap'));
    expect(one.told(name)).toEqual(['SnapshotDeleteError: Failed to delete snapshot: it is in use (IN_USE); its operator can tell more']);
    expect([one.snapshot()?.metadata.finalizers, one.why(snapshotRefTo('snap'))]).toEqual([
      [asSource, bound],
      'waiting for the content of the snapshot to be removed',
    ]);
  });

  it('keeps a content that is deleted first', () => {
    const one = world();
    one.snapshotDraft('snap');
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    one.remove(contentRefTo(name));
    expect([kinds(one), one.why(contentRefTo(name))]).toEqual([['ensure-snapshot'], 'the content goes when its VolumeSnapshot is deleted']);
    one.remove(snapshotRefTo('snap'));
    expect([one.snapshot(), one.contentOf(name), kinds(one)]).toEqual([undefined, undefined, ['ensure-snapshot', 'remove-snapshot']]);
  });

  it('whose content was removed past its finalizer keeps its data, and is never taken anew', () => {
    const one = world();
    one.snapshotDraft('snap');
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    one.patch(contentRefTo(name), { metadata: { finalizers: null } });
    one.world.submit({ verb: 'delete', ref: contentRefTo(name) });
    one.patch(contentRefTo(name), { metadata: { finalizers: null } });
    expect([one.contentOf(name), one.snapshot()?.status?.error?.message]).toEqual([undefined, 'VolumeSnapshotContent is missing']);
    expect(kinds(one)).toEqual(['ensure-snapshot']);
  });
});

it('a content whose VolumeSnapshot was gone when it was written goes again, with its snapshot', () => {
  const one = world();
  one.content('late', {
    driver,
    deletionPolicy: 'Delete',
    source: { volumeHandle: one.volume()?.metadata.name },
    volumeSnapshotRef: { namespace: 'default', name: 'snap', uid: 'gone' },
  });
  expect(one.contentOf('late')).toBeUndefined();
});

describe('a snapshot that is there already', () => {
  const handle = 'kept';
  const seen = (owner: string): Cloud => ({ 'observe-snapshot': () => ({ ...snapshotTaken(), owner }) });
  const content = (more: object = {}): object => ({
    driver,
    deletionPolicy: 'Delete',
    source: { snapshotHandle: handle },
    volumeSnapshotRef: { namespace: 'default', name: 'snap' },
    ...more,
  });
  const wish = { source: { volumeSnapshotContentName: 'mine' } };

  it('is found, bound to the VolumeSnapshot that was meant, and removed in the name of whom it was made for', () => {
    const owner = 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone';
    const one = world(seen(owner));
    one.content('mine', content());
    one.snapshotDraft('snap', wish);
    expect(one.snapshot()?.status).toMatchObject({ boundVolumeSnapshotContentName: 'mine', readyToUse: true, restoreSize: '1Gi' });
    expect(one.contentOf('mine')).toMatchObject({ spec: { volumeSnapshotRef: { uid: one.snapshot()?.metadata.uid } }, status: { snapshotHandle: handle } });
    one.remove(snapshotRefTo('snap'));
    expect([one.snapshot(), one.contentOf('mine')]).toEqual([undefined, undefined]);
    expect(one.calls.at(-1)).toMatchObject({ kind: 'remove-snapshot', owner });
  });

  it('is left to another content that has it', () => {
    let owner = '';
    const one = world({ 'observe-snapshot': () => ({ ...snapshotTaken(), owner }) });
    one.snapshotDraft('first');
    owner = `k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/${one.contentOf(one.snapshot('first')?.status?.boundVolumeSnapshotContentName)?.metadata.uid}`;
    one.content('mine', content());
    one.snapshotDraft('snap', wish);
    one.remove(snapshotRefTo('snap'));
    expect([one.contentOf('mine'), kinds(one)]).toEqual([undefined, ['ensure-snapshot', 'observe-snapshot']]);
  });

  it('is left to another content that names it, whoever it was taken for', () => {
    const owner = 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone';
    const one = world(seen(owner));
    one.content('theirs', content({ deletionPolicy: 'Retain', volumeSnapshotRef: { namespace: 'default', name: 'other' } }));
    one.content('mine', content());
    one.snapshotDraft('snap', wish);
    one.remove(snapshotRefTo('snap'));
    expect([one.contentOf('mine'), kinds(one)]).toEqual([undefined, ['observe-snapshot']]);
  });

  it('is not removed by a content that was copied from its own for another one', () => {
    const gone = 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone';
    const one = world({
      'observe-snapshot': (effect) =>
        effect.kind === 'observe-snapshot' && effect.name === handle ? { ...snapshotTaken(), owner: gone } : refusedFor('NOT_FOUND'),
    });
    one.content('mine', content({ deletionPolicy: 'Retain' }));
    const annotations = one.contentOf('mine')?.metadata.annotations ?? {};
    expect(annotations).toEqual({ 'lightningstor.plasma.cloud/owner': `${handle} ${gone}` });
    one.content('copy', content({ source: { snapshotHandle: 'typo' } }));
    one.patch(contentRefTo('copy'), { metadata: { annotations } });
    one.remove(contentRefTo('copy'));
    expect([one.contentOf('copy'), kinds(one)]).toEqual([undefined, ['observe-snapshot']]);
  });

  it('goes with the last of its contents, whichever of them is looked at first', () => {
    const owner = 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone';
    const one = world(seen(owner));
    one.content('one', content());
    one.content('two', content({ volumeSnapshotRef: { namespace: 'default', name: 'other' } }));
    one.world.submit({ verb: 'delete', ref: contentRefTo('two') });
    one.remove(contentRefTo('one'));
    expect([one.contentOf('one'), one.contentOf('two')]).toEqual([undefined, undefined]);
    expect(one.calls.filter(({ kind }) => kind === 'remove-snapshot')).toMatchObject([{ owner, ref: contentRefTo('two') }]);
  });

  it('is left to another content that is to go and is held: that may never go', () => {
    const one = world(seen('k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone'));
    one.snapshotDraft('snap', wish);
    one.content('mine', content());
    one.snapshotDraft('snap2', { source: { volumeSnapshotContentName: 'other' } });
    one.content('other', content({ volumeSnapshotRef: { namespace: 'default', name: 'snap2' } }));
    one.remove(contentRefTo('mine'));
    one.remove(snapshotRefTo('snap2'));
    expect([one.why(contentRefTo('mine')), one.contentOf('other'), one.snapshot('snap2'), kinds(one)]).toEqual([
      'the content goes when its VolumeSnapshot is deleted',
      undefined,
      undefined,
      ['observe-snapshot'],
    ]);
    one.remove(snapshotRefTo('snap'));
    expect([one.contentOf('mine'), kinds(one)]).toEqual([undefined, ['observe-snapshot', 'remove-snapshot']]);
  });

  it('is asked for whom it was made before its content goes, where that does not say so', () => {
    const owner = 'k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone';
    let refuses = false;
    const one = world({ 'observe-snapshot': () => (refuses ? refusedFor('PERMISSION_DENIED') : { ...snapshotTaken(), owner }) });
    one.content('mine', content());
    one.patch(contentRefTo('mine'), { metadata: { annotations: { 'lightningstor.plasma.cloud/owner': owner } } });
    refuses = true;
    one.remove(contentRefTo('mine'));
    expect([one.told('mine'), kinds(one)]).toEqual([
      [`SnapshotDeleteError: Failed to delete snapshot: ${refusalWords(refusedFor('PERMISSION_DENIED'))}`],
      ['observe-snapshot'],
    ]);
    refuses = false;
    one.patch(contentRefTo('mine'), { metadata: { labels: { again: 'yes' } } });
    expect([one.contentOf('mine'), one.calls.at(-1)]).toMatchObject([undefined, { kind: 'remove-snapshot', owner }]);
  });

  it('and that LightningSTOR does not have lets its content go', () => {
    const one = world({ 'observe-snapshot': () => refusedFor('NOT_FOUND') });
    one.content('mine', content());
    one.remove(contentRefTo('mine'));
    expect([one.contentOf('mine'), kinds(one)]).toEqual([undefined, ['observe-snapshot']]);
  });

  it('is not kept by what another driver calls the same', () => {
    const one = world(seen('k8shost/volumesnapshotcontents.snapshot.storage.k8s.io/gone'));
    one.content('theirs', content({ driver: 'csi.example.com' }));
    one.content('mine', content());
    one.remove(contentRefTo('mine'));
    expect(kinds(one)).toEqual(['observe-snapshot', 'remove-snapshot']);
  });

  it('is waited for, and one that is another’s is not taken', () => {
    const one = world(seen('x'));
    one.snapshotDraft('snap', wish);
    expect(one.why(snapshotRefTo('snap'))).toBe('VolumeSnapshotContent is missing');
    one.content('mine', content({ volumeSnapshotRef: { namespace: 'default', name: 'other' } }));
    expect(one.told('snap').at(-1)).toBe('SnapshotContentMisbound: VolumeSnapshotContent [mine] is bound to a different snapshot');
    one.remove(contentRefTo('mine'));
    expect([one.contentOf('mine'), one.why(snapshotRefTo('snap'))]).toEqual([undefined, 'VolumeSnapshotContent is missing']);
  });

  it('that LightningSTOR does not know says so', () => {
    const one = world({ 'observe-snapshot': () => refusedFor('NOT_FOUND') });
    one.content('mine', content());
    expect(one.contentOf('mine')?.status?.error?.message).toMatch(/^Failed to check and update snapshot content: LightningSTOR has no snapshot ".+"$/);
  });
});

describe('PRV-6: a claim that is restored from a snapshot', () => {
  it('begins with what is in it', () => {
    const one = world();
    one.snapshotDraft('snap');
    one.create(claimDraft('copy', restored()));
    expect(one.claim('copy')?.status?.phase).toBe('Bound');
    expect(one.calls.findLast(({ kind }) => kind === 'ensure-volume')).toMatchObject({ source: { snapshot: one.contentOf()?.metadata.name } });
  });

  it.each<[string, object, string]>([
    ['larger than the claim', { resources: { requests: { storage: '1Mi' } } }, 'the claim asks for 1Mi, less than the 1Gi of the snapshot "snap"'],
    ['of another volumeMode', { volumeMode: 'Block' }, 'the snapshot "snap" is of a volume with another volumeMode'],
  ])('waits for one that is %s', (_what, more, why) => {
    const one = world();
    one.snapshotDraft('snap');
    one.create(claimDraft('copy', restored(more)));
    expect(one.why(claimRefTo('copy'))).toBe(`failed to provision volume with StorageClass "fast": ${why}`);
  });

  it('is of another volumeMode where the content says that it may be', () => {
    const one = world();
    one.snapshotDraft('snap');
    one.create(claimDraft('copy', restored({ volumeMode: 'Block' })));
    expect(one.claim('copy')?.status?.phase).toBe('Pending');
    one.patch(contentRefTo(one.contentOf()?.metadata.name ?? ''), {
      metadata: { annotations: { 'snapshot.storage.kubernetes.io/allow-volume-mode-change': 'true' } },
    });
    expect(one.claim('copy')?.status?.phase).toBe('Bound');
    expect(one.calls.findLast(({ kind }) => kind === 'ensure-volume')).toMatchObject({ mode: 'Block', source: { snapshot: one.contentOf()?.metadata.name } });
  });

  it('waits until the snapshot is there, bound and ready', () => {
    let ready = false;
    const one = world({ 'ensure-snapshot': () => snapshotTaken({ ready }) });
    one.create(claimDraft('copy', restored()));
    const why = (): unknown => one.why(claimRefTo('copy'))?.split(': ')[1];
    expect(why()).toBe('the snapshot "snap" is not there');
    one.snapshotDraft('snap');
    expect(why()).toBe('the snapshot "snap" is not ready');
    ready = true;
    one.patch(contentRefTo(one.contentOf()?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });
    expect(one.claim('copy')?.status?.phase).toBe('Bound');
  });

  it('keeps the snapshot until it holds what is in it', () => {
    let ready = false;
    const one = world({ 'ensure-volume': (effect) => volumeMade(effect, { ready: ready || (effect as EffectOf<'ensure-volume'>).source === undefined }) });
    one.snapshotDraft('snap');
    one.create(claimDraft('copy', restored()));
    const pending = one.volume(`pvc-${one.claim('copy')?.metadata.uid}`);
    expect(pending?.status?.phase).toBe('Pending');
    one.remove(snapshotRefTo('snap'));
    expect([one.why(snapshotRefTo('snap')), one.told('snap').at(-1)]).toEqual([
      'volumes are being made of the snapshot',
      'SnapshotDeletePending: Snapshot is being used to restore a PVC',
    ]);
    ready = true;
    one.patch(volumeRefTo(pending?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });
    expect([one.claim('copy')?.status?.phase, one.snapshot(), kinds(one)]).toEqual(['Bound', undefined, ['ensure-snapshot', 'remove-snapshot']]);
  });

  it('gives up a volume that was to be made of a snapshot that is gone', () => {
    const one = world({ 'ensure-volume': (effect) => (effect.kind === 'ensure-volume' && effect.source ? refusedFor('NOT_FOUND') : volumeMade(effect)) });
    one.snapshotDraft('snap');
    one.create(claimDraft('copy', restored()));
    const { name } = one.contentOf()?.metadata ?? { name: '' };
    one.patch(snapshotRefTo('snap'), { metadata: { finalizers: null } });
    one.world.submit({ verb: 'delete', ref: snapshotRefTo('snap') });
    one.world.submit({ verb: 'patch', ref: snapshotRefTo('snap'), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    one.world.submit({ verb: 'delete', ref: contentRefTo(name) });
    one.world.submit({ verb: 'patch', ref: contentRefTo(name), patchType: 'merge', patch: { metadata: { finalizers: null } } });
    one.world.run();
    expect([one.volume(`pvc-${one.claim('copy')?.metadata.uid}`), one.why(claimRefTo('copy'))]).toEqual([
      undefined,
      'failed to provision volume with StorageClass "fast": the snapshot "snap" is not there',
    ]);
    expect(one.told('copy').at(-1)).toBe('ProvisioningFailed: failed to provision volume with StorageClass "fast": the snapshot "snap" is not there');
  });
});
