import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../domain/effect.ts';
import type { Observation } from '../../../domain/reconciler.ts';
import { refusedFor } from '../../../domain/testing/small-world.ts';
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
  volumeMade,
  volumeRefTo,
  type StorageWorld,
} from '../testing/storage-world.ts';

const waits = { volumeBindingMode: 'WaitForFirstConsumer' };
const zone = 'topology.kubernetes.io/zone';
const selected = 'volume.kubernetes.io/selected-node';
const inZones = (key: string, ...values: readonly string[]): object => ({ allowedTopologies: [{ matchLabelExpressions: [{ key, values }] }] });
const select = (one: StorageWorld, node: string | null): void => one.patch(claimRefTo('data'), { metadata: { annotations: { [selected]: node } } });
const kinds = ({ calls }: StorageWorld): readonly string[] => calls.map(({ kind }) => kind);
const affinityTo = (key: string, value: string): object => ({
  required: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'In', values: [value] }] }] },
});

describe('a volume that is made for a claim', () => {
  it('PRV-7: has what the class says of it, and is told of (PRV-8)', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { mountOptions: ['noatime'], reclaimPolicy: 'Retain' }));
    one.create(claimDraft('data'));
    expect(one.volume()).toMatchObject({
      metadata: { annotations: { 'pv.kubernetes.io/provisioned-by': driver }, finalizers: ['kubernetes.io/pv-protection'] },
      spec: { mountOptions: ['noatime'], persistentVolumeReclaimPolicy: 'Retain', storageClassName: 'fast', claimRef: { name: 'data' } },
    });
    const name = one.volume()?.metadata.name;
    expect(one.told()).toEqual([
      'Provisioning: External provisioner is provisioning volume for claim "default/data"',
      `ProvisioningSucceeded: Successfully provisioned volume ${name}`,
    ]);
  });

  it('PRV-1: of another provisioner is left to it, and the claim says whose it is (PRV-9)', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { provisioner: 'x.io/p' }));
    one.create(claimDraft('data'));
    expect([one.claim()?.metadata.annotations, one.calls, one.volume()]).toEqual([
      { 'volume.kubernetes.io/storage-provisioner': 'x.io/p', 'volume.beta.kubernetes.io/storage-provisioner': 'x.io/p' },
      [],
      undefined,
    ]);
    expect(one.told()).toHaveLength(1);
    expect([one.told()[0], one.why()]).toEqual([
      expect.stringMatching(/^ExternalProvisioning: Waiting for a volume to be created either by the external provisioner 'x.io\/p' or manually/),
      "waiting for a volume to be created by the external provisioner 'x.io/p'",
    ]);
  });

  it('PRV-2: gets of the parameters what is LightningSTOR’s, and the file system that they name', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs', provisioning: 'thick' } }));
    one.create(claimDraft('data'));
    expect(one.volume()?.spec?.csi).toEqual({ driver, volumeHandle: one.volume()?.metadata.name, volumeAttributes: { provisioning: 'thick' }, fsType: 'xfs' });
    expect(one.calls).toMatchObject([{ kind: 'ensure-volume', parameters: { provisioning: 'thick' }, mode: 'Filesystem', zones: [] }]);
  });

  it.each<[string, object, string, number]>([
    ['1Mi', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } }, '300Mi', 300 * 2 ** 20],
    ['1Gi', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } }, '1Gi', 2 ** 30],
    ['5k', {}, '1Mi', 2 ** 20],
  ])('PRV-7: has what the file system needs at least: asked for %s by a class with %j, %s', (storage, more, has, sizeBytes) => {
    const one = storageWorld();
    one.create(classDraft('fast', more));
    one.create(claimDraft('data', { resources: { requests: { storage } } }));
    expect([one.volume()?.spec?.capacity, one.claim()?.status?.capacity]).toEqual([{ storage: has }, { storage: has }]);
    expect(one.calls).toMatchObject([{ kind: 'ensure-volume', sizeBytes }]);
  });

  it('PRV-7: a block volume has no file system, and is as small as it is asked for', () => {
    const one = storageWorld();
    one.create(classDraft('fast', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } }));
    one.create(claimDraft('data', { volumeMode: 'Block', resources: { requests: { storage: '5k' } } }));
    expect(one.volume()?.spec?.capacity).toEqual({ storage: '5k' });
  });

  it.each<[string, object, object, string]>([
    ['a selector', {}, { selector: { matchLabels: { a: 'b' } } }, 'claim Selector is not supported'],
    [
      'a parameter of the provisioner that is not known',
      { parameters: { 'csi.storage.k8s.io/what': 'x' } },
      {},
      'parameter csi.storage.k8s.io/what is not known: of those that begin with csi.storage.k8s.io/ there is fstype',
    ],
    [
      'secrets',
      { parameters: { 'csi.storage.k8s.io/node-stage-secret-name': 'x' } },
      {},
      'parameter csi.storage.k8s.io/node-stage-secret-name: LightningSTOR needs no secrets, leave it out',
    ],
    [
      'the file system named twice',
      { parameters: { 'csi.storage.k8s.io/fstype': 'xfs', fstype: 'ext4' } },
      {},
      'parameters name the file system twice: leave out fstype',
    ],
    [
      'a file system that is not known',
      { parameters: { 'csi.storage.k8s.io/fstype': 'ntfs' } },
      {},
      'parameter fstype: "ntfs" is none of the file systems ext4, xfs, btrfs',
    ],
    [
      'places that are not zones',
      inZones('rack', 'r1'),
      {},
      'allowedTopologies: LightningSTOR knows where a volume is by topology.kubernetes.io/zone, not by rack',
    ],
  ])('PRV-2: is refused for %s, once, until something changes', (_what, classMore, claimMore, why) => {
    const one = storageWorld();
    one.create(classDraft('fast', classMore));
    one.create(claimDraft('data', claimMore));
    expect([one.told(), one.calls, one.volume()]).toEqual([[`ProvisioningFailed: failed to provision volume with StorageClass "fast": ${why}`], [], undefined]);
  });

  it('PRV-4: is as large as it was made; nothing said is as asked, and less is not taken', () => {
    const sized = (sizeBytes: number): readonly unknown[] => {
      const one = storageWorld({ 'ensure-volume': (effect) => volumeMade(effect, { sizeBytes }) });
      one.create(classDraft('fast'));
      one.create(claimDraft('data'));
      return [one.claim()?.status?.capacity?.['storage'], one.told().at(-1)?.split(':')[0]];
    };
    expect([sized(0), sized(2 ** 31), sized(1)]).toEqual([
      ['1Gi', 'ProvisioningSucceeded'],
      ['2Gi', 'ProvisioningSucceeded'],
      [undefined, 'ProvisioningFailed'],
    ]);
  });

  it('PRV-6: is not bound before it holds what it is made of', () => {
    let ready = false;
    const one = storageWorld({ 'ensure-volume': (effect) => volumeMade(effect, { ready }) });
    one.create(classDraft('fast'));
    one.create(claimDraft('data'));
    expect([one.volume()?.status?.phase, one.why()]).toEqual(['Pending', 'waiting for LightningSTOR to make the volume']);
    ready = true;
    one.patch(volumeRefTo(one.volume()?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });
    expect(one.claim()?.status?.phase).toBe('Bound');
  });
});

describe('PRV-3: where a volume is made', () => {
  const made = (classMore: object, answered: string, ...nodes: readonly ReturnType<typeof nodeDraft>[]): StorageWorld => {
    const one = storageWorld({ 'ensure-volume': (effect) => volumeMade(effect, { zone: answered }) });
    one.create(classDraft('fast', classMore));
    for (const node of nodes) one.create(node);
    one.create(claimDraft('data'));
    return one;
  };

  it('anywhere, and its PersistentVolume says where that is (PRV-7)', () => {
    const one = made({}, 'z2');
    expect([one.calls.at(0), one.volume()?.spec?.nodeAffinity]).toMatchObject([{ zones: [] }, affinityTo(zone, 'z2')]);
    expect(one.claim()?.status?.phase).toBe('Bound');
  });

  it('in zones that the class allows', () => {
    const one = made(inZones(zone, 'z2', 'z1'), 'z1');
    expect([one.calls.at(0), one.volume()?.spec?.nodeAffinity]).toMatchObject([{ zones: ['z1', 'z2'] }, affinityTo(zone, 'z1')]);
  });

  it('in the zone of the node that was selected, and by the name that its driver has for it', () => {
    const key = 'topology.lightningstor.plasma.cloud/zone';
    const one = made(waits, 'z1', nodeDraft('n1', { [key]: 'z1', [zone]: 'elsewhere' }));
    one.create({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSINode',
      metadata: { name: 'n1' },
      spec: { drivers: [{ name: driver, nodeID: 'n1', topologyKeys: [key] }] },
    });
    expect(one.calls).toEqual([]);
    select(one, 'n1');
    expect([one.calls.at(0), one.volume()?.spec?.nodeAffinity]).toMatchObject([{ zones: ['z1'] }, affinityTo(key, 'z1')]);
  });

  it('in the zone of a pod that has its node by hand', () => {
    const one = made(waits, 'z1', nodeDraft('n1', { [zone]: 'z1' }));
    one.create(podDraft('a', { nodeName: 'n1' }));
    expect([one.calls.at(0), one.claim()?.status?.phase]).toMatchObject([{ zones: ['z1'] }, 'Bound']);
  });

  it('nowhere, when the class does not allow the zone of the node', () => {
    const one = made({ ...waits, ...inZones(zone, 'z2') }, '', nodeDraft('n1', { [zone]: 'z1' }));
    select(one, 'n1');
    expect([one.told().at(-1), one.calls]).toEqual([
      'ProvisioningFailed: failed to provision volume with StorageClass "fast": node n1 is in zone z1, and the class allows z2',
      [],
    ]);
  });

  it.each([
    ['was selected', (one: StorageWorld) => select(one, 'n1')],
    ['a pod has by hand', (one: StorageWorld) => one.create(podDraft('a', { nodeName: 'n1' }))],
  ])('once the node that %s is in a zone that the class allows', (_what, choose) => {
    const one = made({ ...waits, ...inZones(zone, 'z2') }, '', nodeDraft('n1', { [zone]: 'z1' }));
    choose(one);
    expect(one.calls).toEqual([]);
    one.patch(refTo('nodes', 'n1'), { metadata: { labels: { [zone]: 'z2' } } });
    expect([one.calls.at(0), one.claim()?.status?.phase]).toMatchObject([{ zones: ['z2'] }, 'Bound']);
  });
});

describe('PRV-5: a volume that cannot be made', () => {
  it.each(['NO_SPACE', 'NO_ZONE'])('where the pod was to be (%s) lets the scheduler choose again, ever later (PRV-9)', (reason) => {
    let full = ['z1'];
    const one = storageWorld({
      'ensure-volume': (effect) => ('zones' in effect && effect.zones.some((name) => full.includes(name)) ? refusedFor(reason) : volumeMade(effect)),
    });
    one.create(classDraft('fast', waits));
    for (const [name, of] of [
      ['n1', 'z1'],
      ['n2', 'z2'],
    ] as const)
      one.create(nodeDraft(name, { [zone]: of }));
    one.create(claimDraft('data'));
    select(one, 'n1');
    expect([one.claim()?.metadata.annotations?.[selected], one.volume(), kinds(one)]).toEqual([undefined, undefined, ['ensure-volume', 'remove-volume']]);
    expect(one.told().filter((told) => told.startsWith('ProvisioningFailed'))).toHaveLength(1);
    select(one, 'n2');
    expect([one.why(), one.volume()]).toEqual(['no volume could be made where the pod was to be; it is tried again', undefined]);
    one.world.passTo(one.world.nowMs + 1_000);
    expect(one.calls.at(-1)).toMatchObject({ zones: ['z2'] });
    expect(one.claim()?.status?.phase).toBe('Bound');
    full = [];
    expect(one.world.rejections).toEqual([]);
  });

  it('is not bound when it was given up while LightningSTOR made it', () => {
    const one = storageWorld({ 'ensure-volume': () => refusedFor('QUOTA') });
    one.create(classDraft('fast', waits));
    one.create(nodeDraft('n1'));
    one.create(claimDraft('data'));
    select(one, 'n1');
    const name = one.volume()?.metadata.name ?? '';
    const effect = one.calls.at(-1) as Effect;
    const late = storage.observe?.(one.world.fold, { effect, answer: volumeMade(effect) } as Observation, 0) ?? [];
    one.patch(volumeRefTo(name), { metadata: { finalizers: ['example.com/stays'] } });
    select(one, null);
    expect(one.volume(name)?.metadata.deletionTimestamp).toBeDefined();
    expect(late.map((wish) => one.world.submit(wish)?.kind)[0]).toBe('conflict');
  });

  it('for another reason is tried again as it was, and told of', () => {
    let refuses = true;
    const one = storageWorld({ 'ensure-volume': (effect) => (refuses ? refusedFor('QUOTA') : volumeMade(effect)) });
    one.create(classDraft('fast'));
    one.create(claimDraft('data'));
    expect([one.told().at(-1), one.volume()?.status?.phase]).toEqual([
      'ProvisioningFailed: failed to provision volume with StorageClass "fast": the cloud has none left (QUOTA); its operator can tell more',
      'Pending',
    ]);
    refuses = false;
    one.patch(volumeRefTo(one.volume()?.metadata.name ?? ''), { metadata: { labels: { again: 'yes' } } });
    expect(one.claim()?.status?.phase).toBe('Bound');
  });

  it('is asked away again when its claim goes before it is there', () => {
    const one = storageWorld({ 'ensure-volume': () => refusedFor('QUOTA') });
    one.create(classDraft('fast'));
    one.create(claimDraft('data'));
    one.remove(claimRefTo('data'));
    expect([one.world.fold.list(refTo('persistentvolumes', ''), 'persistentvolumes'), kinds(one).at(-1)]).toEqual([[], 'remove-volume']);
  });

  it('for a node that is gone by now is not tried there', () => {
    const one = storageWorld();
    one.create(classDraft('fast', waits));
    one.create(claimDraft('data'));
    select(one, 'gone');
    expect([one.claim()?.metadata.annotations?.[selected], one.calls]).toEqual([undefined, []]);
  });

  it('and whose PersistentVolume somebody deletes is made anew', () => {
    let refuses = true;
    const one = storageWorld({ 'ensure-volume': (effect) => (refuses ? refusedFor('QUOTA') : volumeMade(effect)) });
    one.create(classDraft('fast'));
    one.create(claimDraft('data'));
    const first = one.volume()?.metadata.uid;
    refuses = false;
    one.remove(volumeRefTo(one.volume()?.metadata.name ?? ''));
    expect(one.volume()?.metadata.uid).not.toBe(first);
    expect([one.claim()?.status?.phase, kinds(one)]).toEqual(['Bound', ['ensure-volume', 'remove-volume', 'ensure-volume']]);
  });
});

describe('PRV-6: a claim that begins as a clone', () => {
  const source = { dataSource: { kind: 'PersistentVolumeClaim', name: 'first' } };
  const world = (): StorageWorld => {
    const one = storageWorld();
    one.create(classDraft('fast'));
    return one;
  };

  it('of a claim that comes to be bound later', () => {
    const one = world();
    one.create(claimDraft('data', source));
    expect(one.told()).toEqual(['ProvisioningFailed: failed to provision volume with StorageClass "fast": the source claim "first" is not there']);
    one.create(claimDraft('first'));
    const first = one.claim('first')?.spec?.volumeName;
    expect(one.calls.at(-1)).toMatchObject({ kind: 'ensure-volume', source: { volume: first } });
    expect(one.claim()?.status?.phase).toBe('Bound');
  });

  it.each<[string, object, string]>([
    ['smaller', { resources: { requests: { storage: '1Mi' } } }, 'the claim asks for 1Mi, less than the 1Gi of the source claim "first"'],
    ['of another mode', { volumeMode: 'Block' }, 'the source claim "first" has another volumeMode'],
  ])('is refused where it is %s', (_what, spec, why) => {
    const one = world();
    one.create(claimDraft('first'));
    one.create(claimDraft('data', { ...source, ...spec }));
    expect(one.told().at(-1)).toBe(`ProvisioningFailed: failed to provision volume with StorageClass "fast": ${why}`);
  });

  it('is refused where the source has its volume from elsewhere', () => {
    const one = world();
    one.create(volumeDraft('shelved'));
    one.create(claimDraft('first'));
    one.create(claimDraft('data', source));
    expect(one.told().at(-1)).toContain('the source claim "first" has its volume from another driver');
  });

  it('of a kind that LightningSTOR does not know waits for who fills it', () => {
    const one = world();
    one.create(claimDraft('data', { dataSourceRef: { apiGroup: 'x.io', kind: 'Backup', name: 'b' } }));
    expect([one.why(), one.told(), one.calls]).toEqual(['waiting for who fills volumes from Backup.x.io to make the volume: LightningSTOR does not', [], []]);
  });
});

describe('PRV-8: a volume that is to be deleted with its claim', () => {
  const released = (cloud: Parameters<typeof storageWorld>[0]): { readonly one: StorageWorld; readonly name: string } => {
    const one = storageWorld(cloud);
    one.create(classDraft('fast'));
    one.create(claimDraft('data'));
    const name = one.volume()?.metadata.name ?? '';
    return { one, name };
  };

  it('stays, and says why, while LightningSTOR does not remove it', () => {
    let refuses = true;
    const { one, name } = released({ 'remove-volume': (_effect: Effect) => (refuses ? refusedFor('IN_USE') : {}) });
    one.remove(claimRefTo('data'));
    expect([one.volume(name)?.status, one.told(name)]).toMatchObject([
      { phase: 'Failed', message: 'it is in use (IN_USE); its operator can tell more' },
      ['VolumeFailedDelete: it is in use (IN_USE); its operator can tell more'],
    ]);
    refuses = false;
    one.patch(volumeRefTo(name), { metadata: { labels: { again: 'yes' } } });
    expect([one.volume(name), one.world.rejections]).toEqual([undefined, []]);
  });

  it('keeps its finalizer until then', () => {
    const { one, name } = released({});
    expect(one.volume(name)?.metadata.finalizers).toContain('external-provisioner.volume.kubernetes.io/finalizer');
    one.remove(volumeRefTo(name));
    expect([one.volume(name) !== undefined, kinds(one)]).toEqual([true, ['ensure-volume']]);
  });

  it('waits until no node has it any more', () => {
    const { one, name } = released({});
    one.create({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'VolumeAttachment',
      metadata: { name: 'theirs' },
      spec: { attacher: 'x.io', nodeName: 'n1', source: { persistentVolumeName: name } },
    });
    one.remove(claimRefTo('data'));
    expect([one.why(volumeRefTo(name)), kinds(one)]).toEqual(['the volume is removed when no node has it any more', ['ensure-volume']]);
    one.remove(refTo('volumeattachments.storage.k8s.io', 'theirs'));
    expect([one.volume(name), kinds(one).at(-1)]).toEqual([undefined, 'remove-volume']);
  });
});
