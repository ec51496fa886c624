// For tests: the storage reconciler in a small world, with a LightningSTOR that does all it is asked unless told otherwise.

import { expect } from 'vitest';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { AnswerOf, Effect, EffectOf } from '../../../domain/effect.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { complete, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type Cloud, type SmallWorld } from '../../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { Event, PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { storage } from '../storage.ts';

const cluster: readonly string[] = [
  'persistentvolumes',
  'storageclasses.storage.k8s.io',
  'nodes',
  'volumeattachments.storage.k8s.io',
  'csidrivers.storage.k8s.io',
  'csinodes.storage.k8s.io',
  'volumeattributesclasses.storage.k8s.io',
];

export const driver = 'csi.lightningstor.plasma.cloud';

export const refTo = (resource: string, name: string): Ref => ({ ...testTenant, resource, namespace: cluster.includes(resource) ? '' : 'default', name });
export const claimRefTo = (name: string): Ref => refTo('persistentvolumeclaims', name);
export const volumeRefTo = (name: string): Ref => refTo('persistentvolumes', name);

export const volumeMade = (effect: Effect, more: Partial<AnswerOf<'ensure-volume'>> = {}): AnswerOf<'ensure-volume'> => ({
  volumeId: 'v',
  sizeBytes: (effect as EffectOf<'ensure-volume'>).sizeBytes,
  sizeEnforced: true,
  zone: '',
  ready: true,
  ...more,
});

export interface StorageWorld {
  readonly world: SmallWorld;
  /** What LightningSTOR was asked, in order. */
  readonly calls: readonly Effect[];
  /** Submits and runs; no rejection is expected. */
  submit(wish: Wish): void;
  create(draft: Draft): void;
  patch(ref: Ref, patch: Json, subresource?: 'status'): void;
  remove(ref: Ref, gracePeriodSeconds?: number): void;
  get<T extends ApiObject>(ref: Ref): T | undefined;
  claim(name?: string): PersistentVolumeClaim | undefined;
  volume(name?: string): PersistentVolume | undefined;
  /** `reason: message` of all Events about an object of that name, in the order in which they were told. */
  told(name?: string): readonly string[];
  /** What the last plan of the ref waits for, or its kind. */
  why(ref?: Ref): string | undefined;
}

/** A volume that was made for the claim `data`, or another by name. */
export function storageWorld(cloud: Cloud = {}): StorageWorld {
  const calls: Effect[] = [];
  const answers: Cloud = {
    'ensure-volume': (effect) => volumeMade(effect),
    'remove-volume': () => ({}),
    'observe-volume': (effect) => ({ volumeId: 'v', sizeBytes: 2 ** 30, owner: effect.owner, parameters: {} }),
    'ensure-attachment': (effect) => ({ attachmentId: effect.owner, publishContext: { image: '/volumes/it' } }),
    'remove-attachment': () => ({}),
    ...cloud,
  };
  const noted = Object.fromEntries(
    Object.entries(answers).map(([kind, answer]) => [kind, (effect: Effect) => (calls.push(effect), (answer as (effect: Effect) => object)(effect))]),
  ) as Cloud;
  const world = createSmallWorld([storage], kubernetesFacts, noted);
  const submit = (wish: Wish): void => {
    expect(world.submit(wish)).toBeUndefined();
    world.run();
  };
  const get = <T extends ApiObject>(ref: Ref): T | undefined => world.fold.get<T>(ref)?.object;
  const made: StorageWorld = {
    world,
    calls,
    submit,
    get,
    create: (draft) => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) }),
    patch: (ref, patch, subresource) => submit({ verb: 'patch', ref, patchType: 'merge', patch, ...(subresource && { subresource }) }),
    remove: (ref, gracePeriodSeconds) => submit({ verb: 'delete', ref, ...(gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds }) }),
    claim: (name = 'data') => get(claimRefTo(name)),
    volume: (name = made.claim()?.metadata.uid ? `pvc-${made.claim()?.metadata.uid}` : '') => get(volumeRefTo(name)),
    told: (name = 'data') =>
      world.events
        .filter(({ ref, object }) => ref.resource === 'events' && (object as Event).involvedObject.name === name)
        .map(({ object }) => `${(object as Event).reason}: ${(object as Event).message}`),
    why(ref = claimRefTo('data')) {
      const plan: Plan | undefined = world.planOf(ref);
      return plan?.kind === 'blocked' || plan?.kind === 'wait' ? plan.because.summary : plan?.kind;
    },
  };
  made.create({ kind: 'Namespace', metadata: { name: 'default' } });
  return made;
}

export const classDraft = (name: string, more: object = {}, annotations: object = {}): Draft =>
  ({ kind: 'StorageClass', apiVersion: 'storage.k8s.io/v1', metadata: { name, annotations }, provisioner: driver, ...more }) as Draft;

export const claimDraft = (name: string, spec: object = {}, metadata: object = {}): Draft => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } }, ...spec },
});

/** One that a person puts on a shelf. */
export const volumeDraft = (name: string, spec: object = {}, metadata: object = {}): Draft => ({
  kind: 'PersistentVolume',
  metadata: { name, ...metadata },
  spec: {
    capacity: { storage: '1Gi' },
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'fast',
    csi: { driver: 'csi.example.com', volumeHandle: name },
    ...spec,
  },
});

export const podDraft = (name: string, spec: object = {}, claimName = 'data', metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { containers: [{ name: 'c', image: 'i' }], volumes: [{ name: 'v', persistentVolumeClaim: { claimName } }], ...spec },
});

export const nodeDraft = (name: string, labels: object = {}): Draft =>
  ({ kind: 'Node', metadata: { name, labels }, status: { allocatable: { pods: '10' } } }) as Draft;
