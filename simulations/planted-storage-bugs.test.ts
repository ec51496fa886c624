import { describe, expect, test } from 'vitest';
import type { EffectKind } from '../domain/effect.ts';
import { effectFor } from '../domain/effect-base.ts';
import type { Objects } from '../domain/objects.ts';
import { act, settled, type AnyReconciler, type Plan, type Step } from '../domain/reconciler.ts';
import type { Ref } from '../domain/ref.ts';
import { ok } from '../domain/result.ts';
import type { PersistentVolume, PersistentVolumeClaim, Pod } from '../schemas/kubernetes/types.ts';
import { noFaults } from './kernel/faults.ts';
import { misreading, misreadingAs, objections, says } from './plants.ts';
import { allReconcilers } from './reconcilers.ts';
import type { RunOptions } from './run.ts';
import { createClient } from './world/client.ts';
import { keepArchives } from './world/keep-archives.ts';
import { keepShelves } from './world/keep-shelves.ts';
import { keepSnapshots } from './world/keep-snapshots.ts';
import { keepVolumes } from './world/keep-volumes.ts';
import { diskOf, scratchOf } from './world/volume-manifests.ts';
import { bootstrap, TENANT } from './world/workload.ts';
import type { Plant, World } from './world/world.ts';

/** Users of volumes and snapshots only, which takes less time than all of them. */
async function onlyVolumes(world: World): Promise<void> {
  const client = createClient(world, 'librarian');
  await bootstrap(world, client);
  await Promise.all([
    keepVolumes(world, client, TENANT),
    keepSnapshots(world, createClient(world, 'photographer'), TENANT),
    keepArchives(world, createClient(world, 'archivist'), TENANT),
    keepShelves(world, createClient(world, 'shelver'), TENANT),
  ]);
}

const usual: Omit<RunOptions, 'seed'> = {
  workload: onlyVolumes,
  rates: noFaults,
  nodes: { count: 3, cpuMillis: 4_000, memoryBytes: 8 * 2 ** 30 },
  livenessMaxMs: 300_000,
};

const found = (checker: string, bug: Omit<RunOptions, 'seed'>): Promise<readonly string[]> => objections({ ...usual, ...bug }, 15, checker);

/** Says that it is done, and does nothing. */
const idle = (kind: EffectKind, values: object = {}): Plant => ({
  service: (service) => ({ answer: (effect, nowMs) => (effect.kind === kind ? ok(values as Record<string, never>) : service.answer(effect, nowMs)) }),
});

const ofStorage = (wrong: (plan: Plan, objects: Objects, ref: Ref) => Plan) => (): readonly AnyReconciler[] =>
  allReconcilers().map((reconciler) => ({
    ...reconciler,
    reconcile(objects, view, ref, nowMs) {
      const plan = reconciler.reconcile(objects, view, ref, nowMs);
      return reconciler.name === 'storage' ? wrong(plan, objects, ref) : plan;
    },
  }));

const removesWhatIsBound = ofStorage((plan, objects, ref) => {
  const volume = ref.resource === 'persistentvolumes' ? objects.get<PersistentVolume>(ref) : undefined;
  if (volume?.object.status?.phase !== 'Bound') return plan;
  return act({ summary: 'a bug' }, { perform: { ...effectFor(objects, volume), kind: 'remove-volume' } });
});

/** In the name of whom it was made for, who may be gone. */
const removesWhatOthersMade = ofStorage((plan, objects, ref) => {
  const volume = ref.resource === 'persistentvolumes' ? objects.get<PersistentVolume>(ref) : undefined;
  const [, owner] = volume?.object.metadata.annotations?.['lightningstor.plasma.cloud/owner']?.split(' ') ?? [];
  if (volume?.object.status?.phase !== 'Bound' || owner === undefined || owner.endsWith(volume.object.metadata.uid)) return plan;
  return act({ summary: 'a bug' }, { perform: { ...effectFor(objects, volume), owner, kind: 'remove-volume' } });
});

/** Writes no VolumeAttachment with this verb. */
const never = (verb: 'create' | 'delete') =>
  ofStorage((plan) => {
    const isIt = (step: Step): boolean => 'submit' in step && step.submit.verb === verb && step.submit.ref.resource === 'volumeattachments.storage.k8s.io';
    return plan.kind === 'act' && plan.steps.some(isIt) ? settled : plan;
  });

/** Pods mount claims of the names that their own would have, whosever those are. */
const mountsWhateverIsCalledSo = misreadingAs<Pod>(
  'Pod',
  (pod) => {
    const volumes = (pod.spec?.volumes ?? []).map((volume) =>
      volume.ephemeral === undefined ? volume : { name: volume.name, persistentVolumeClaim: { claimName: `${pod.metadata.name}-${volume.name}` } },
    );
    return { ...pod, spec: { containers: [], ...pod.spec, volumes } };
  },
  'compute',
);

/** Somebody has a claim of the name that the pod's own would have; the pod is given its node by hand. */
async function onlyForeign(world: World): Promise<void> {
  const client = createClient(world, 'librarian');
  await bootstrap(world, client);
  const foreign = { accessMode: 'ReadWriteOnce', storageClassName: 'lightningstor', cloneOf: undefined };
  const scratch = scratchOf(TENANT, 'scratch', 'lightningstor');
  const spec = { ...(scratch.object as Pod).spec, nodeName: 'node-1' };
  await client.insist({ verb: 'create', ...diskOf(TENANT, 'scratch-disk', foreign) });
  await client.life.clock.sleep(5_000);
  await client.insist({ verb: 'create', ref: scratch.ref, object: { ...scratch.object, spec } as Pod });
}

describe('a bug of storage that is planted is found', () => {
  test('and without one nothing is, in as little time', async () => {
    expect(await objections(usual, 3)).toEqual([]);
  }, 240_000);

  test('a volume that two claims have (PVB-1)', async () => {
    let first: string | undefined;
    const decides: Plant['decides'] = (event) => {
      const claim = event.object as PersistentVolumeClaim;
      if (event.ref.resource !== 'persistentvolumeclaims' || event.deleted || !claim.spec?.volumeName) return event;
      first ??= claim.spec.volumeName;
      return { ...event, object: { ...claim, spec: { ...claim.spec, volumeName: first } } as PersistentVolumeClaim };
    };
    expect(await found('claims-keep-their-volumes', { plant: { decides } })).toContain('claims-keep-their-volumes');
  }, 240_000);

  test('a volume that is removed while its claim lives (PVB-6)', async () => {
    expect(await found('claims-keep-their-volumes', { reconcilers: removesWhatIsBound })).toContain('claims-keep-their-volumes');
  }, 240_000);

  test('a volume that is removed in the name of one who is gone while a claim has it (PVB-6)', async () => {
    expect(await found('claims-keep-their-volumes', { reconcilers: removesWhatOthersMade })).toContain('claims-keep-their-volumes');
  }, 240_000);

  test('claims that are never made of anything (PRV-6)', async () => {
    const reconcilers = ofStorage((plan, objects, ref) => {
      const claim = ref.resource === 'persistentvolumeclaims' ? objects.get<PersistentVolumeClaim>(ref)?.object : undefined;
      return claim?.spec?.dataSource !== undefined && !claim.spec.volumeName ? settled : plan;
    });
    expect(await found('replicas-converge', { reconcilers })).toContain('replicas-converge');
  }, 240_000);

  test('free volumes that nobody offers to who waits for them (PVB-5)', async () => {
    const reconcilers = ofStorage((plan, objects, ref) => {
      const volume = ref.resource === 'persistentvolumes' ? objects.get<PersistentVolume>(ref)?.object : undefined;
      return volume?.status?.phase === 'Available' && volume.spec?.storageClassName === 'shelf' ? settled : plan;
    });
    expect(await found('replicas-converge', { reconcilers })).toContain('replicas-converge');
  }, 240_000);

  test('a volume that is kept when its claim is gone, though it is to be deleted (PVB-6)', async () => {
    const reconcilers = misreading('PersistentVolume', { persistentVolumeReclaimPolicy: 'Retain' }, 'storage');
    expect(await found('claims-keep-their-volumes', { reconcilers })).toContain('claims-keep-their-volumes');
  }, 240_000);

  test('a volume, and a snapshot, that are removed though they are to be retained (PVB-6)', async () => {
    const volumes = misreading('PersistentVolume', { persistentVolumeReclaimPolicy: 'Delete' }, 'storage');
    expect(await found('what-is-retained-stays', { reconcilers: volumes })).toContain('what-is-retained-stays');
    const snapshots = misreading('VolumeSnapshotContent', { deletionPolicy: 'Delete' }, 'storage');
    expect(await found('what-is-retained-stays', { reconcilers: snapshots })).toContain('what-is-retained-stays');
  }, 240_000);

  test('a claim that goes while a pod uses it (PVB-7)', async () => {
    const reconcilers = misreading('Pod', { volumes: [] }, 'storage');
    const decides: Plant['decides'] = (event) =>
      event.type === 'DeletionRequested' && event.ref.resource === 'persistentvolumeclaims' ? { ...event, deleted: true } : event;
    expect(await found('claims-keep-their-volumes', { reconcilers, plant: { decides } })).toContain('claims-keep-their-volumes');
  }, 240_000);

  test('a change of attributes that is only said to be done (PVB-10)', async () => {
    const service: Plant['service'] = (service) => ({
      answer: (effect, nowMs) => service.answer(effect.kind === 'ensure-volume' ? { ...effect, parameters: {} } : effect, nowMs),
    });
    expect(await found('volumes-are-as-claimed', { plant: { service } })).toContain('volumes-are-as-claimed');
  }, 240_000);

  test('a volume that never grows, though LightningSTOR says so (PVB-8)', async () => {
    const service: Plant['service'] = (service) => {
      const sizes = new Map<string, number>();
      return {
        answer(effect, nowMs) {
          if (effect.kind !== 'ensure-volume') return service.answer(effect, nowMs);
          const sizeBytes = sizes.get(effect.owner) ?? effect.sizeBytes;
          sizes.set(effect.owner, sizeBytes);
          const answer = service.answer({ ...effect, sizeBytes }, nowMs);
          return answer.ok ? ok({ ...answer.value, sizeBytes: effect.sizeBytes } as typeof answer.value) : answer;
        },
      };
    };
    expect(await found('volumes-are-as-claimed', { plant: { service } })).toContain('volumes-are-as-claimed');
  }, 240_000);

  test('room that is said once, and never again (PVB-13)', async () => {
    const once: Plant['service'] = (service) => {
      let first: ReturnType<typeof service.answer> | undefined;
      return { answer: (effect, nowMs) => (effect.kind === 'observe-capacity' ? (first ??= service.answer(effect, nowMs)) : service.answer(effect, nowMs)) };
    };
    expect(await found('capacity-is-told', { plant: { service: once } })).toContain('capacity-is-told');
  }, 240_000);

  test('a scheduler that is never told of the room (SCH-93)', async () => {
    const reconcilers = ofStorage((plan) =>
      plan.kind === 'act' && plan.steps.some((step) => 'submit' in step && step.submit.ref.resource === 'csidrivers.storage.k8s.io') ? settled : plan,
    );
    expect(await found('capacity-is-told', { reconcilers })).toContain('capacity-is-told');
  }, 240_000);

  test('a volume for one node that two get (PVB-12)', async () => {
    const reconcilers = misreading('PersistentVolume', { accessModes: ['ReadWriteMany'] }, 'storage');
    expect(await found('volumes-are-attached', { reconcilers })).toContain('volumes-are-attached');
  }, 240_000);

  test('a volume that is attached in words only, and one that is not detached (PVB-12)', async () => {
    expect(await found('volumes-are-attached', { plant: idle('ensure-attachment', { attachmentId: 'a', publishContext: {} }) })).toContain(
      'volumes-are-attached',
    );
    expect(await found('volumes-are-attached', { reconcilers: never('delete') })).toContain('volumes-are-attached');
  }, 240_000);

  test('volumes that nobody attaches (PVB-12)', async () => {
    expect(await found('volumes-are-attached', { reconcilers: never('create') })).toContain('volumes-are-attached');
  }, 240_000);

  test('a snapshot that is there in words only, and one that is taken again', async () => {
    const taken = { snapshotId: 's', sizeBytes: 2 ** 30, createdMs: 1, ready: true };
    expect(await found('snapshots-stay-what-they-are', { plant: idle('ensure-snapshot', taken) })).toContain('snapshots-stay-what-they-are');
    let createdMs = 0;
    const again = says('ensure-snapshot', {
      get createdMs() {
        return (createdMs += 1);
      },
    });
    expect(await found('snapshots-stay-what-they-are', { plant: again })).toContain('snapshots-stay-what-they-are');
  }, 240_000);

  test('contents of snapshots that stay when these are deleted', async () => {
    const reconcilers = misreading('VolumeSnapshotContent', { deletionPolicy: 'Retain' }, 'storage');
    expect(await found('snapshots-stay-what-they-are', { reconcilers })).toContain('snapshots-stay-what-they-are');
  }, 240_000);

  test("a pod that runs with another's claim", async () => {
    expect(await found('pods-have-their-own-claims', { reconcilers: mountsWhateverIsCalledSo, workload: onlyForeign })).toContain('pods-have-their-own-claims');
  }, 240_000);

  test('a pod whose own claims nobody makes', async () => {
    const reconcilers = misreading('Pod', { volumes: [] }, 'storage');
    expect(await found('pods-have-their-own-claims', { reconcilers })).toContain('pods-have-their-own-claims');
  }, 240_000);
});
