import type { PersistentVolume, PersistentVolumeClaim, Pod, StorageClass } from '../../schemas/kubernetes/types.ts';
import { claimProtection } from '../../domain/kinds/volume-fields.ts';
import { newMetadata } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { hasEnded } from '../../domain/pod-state.ts';
import { act, blocked, settled, type Plan } from '../../domain/reconciler.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { storageClassNameOf } from '../../domain/storage-class-name.ts';
import { selectedNode } from '../../domain/volumes/promise.ts';
import { staticVolumes } from '../../domain/volumes/static-volumes.ts';
import { bindTo, bindToNamed } from './bind-claim.ts';
import { provisioner } from './provisioner.ts';

const defaultClassAnnotation = 'storageclass.kubernetes.io/is-default-class';

export function reconcileClaim(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<PersistentVolumeClaim>(ref);
  if (entry === undefined) return settled;
  if (entry.object.metadata.deletionTimestamp !== undefined) return unprotect(objects, entry);
  if (entry.object.status?.phase === 'Lost') return settled;
  if (entry.object.status?.phase === 'Bound') return loseVolume(objects, entry);
  return bindUnbound(objects, entry);
}

/** PVB-2: a volume that is promised to it; else one that is there, unless it waits for a pod; else one that is made. */
function bindUnbound(objects: Objects, entry: Entry<PersistentVolumeClaim>): Plan {
  const { ref, object: claim } = entry;
  if (claim.spec?.volumeName) return bindToNamed(objects, entry, claim.spec.volumeName);
  const storageClass = classOf(objects, entry);
  const isDelayed = storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
  const { promised, free } = staticVolumes(objects, ref, claim);
  const found = promised ?? (isDelayed ? undefined : free[0]);
  const volume = found === undefined ? undefined : objects.get<PersistentVolume>(volumeRefOf(ref, found.metadata.name));
  if (volume !== undefined) return bindTo(entry, volume);
  const className = claim.spec?.storageClassName;
  if (className === undefined) return giveDefaultClass(objects, entry);
  if (className === '') return blocked({ summary: noVolumeAndNoClass });
  if (claim.spec?.selector !== undefined) return blocked({ summary: 'a claim with a selector is not provisioned' });
  if (storageClass === undefined) return blocked({ summary: `storageclass.storage.k8s.io "${className}" not found` });
  if (storageClass.provisioner !== provisioner)
    return blocked({ summary: `waiting for a volume to be created by the external provisioner '${storageClass.provisioner}'` });
  if (isDelayed && claim.metadata.annotations?.[selectedNode] === undefined && !hasScheduledConsumer(objects, ref))
    return blocked({ summary: 'waiting for first consumer to be created before binding' });
  return provision(objects, entry, storageClass);
}

const volumeRefOf = ({ org, project }: Tenant, name: string): Ref => ({ org, project, resource: 'persistentvolumes', namespace: '', name });

function classOf(objects: Objects, { ref, object }: Entry<PersistentVolumeClaim>): StorageClass | undefined {
  const name = storageClassNameOf(object);
  const { org, project } = ref;
  return name === '' ? undefined : objects.get<StorageClass>({ org, project, resource: 'storageclasses.storage.k8s.io', namespace: '', name })?.object;
}

const noVolumeAndNoClass = 'no persistent volumes available for this claim and no storage class is set';

/** PVB-4: a bound claim whose volume is gone says so; it never gets another, empty one. */
function loseVolume(objects: Objects, { ref, object }: Entry<PersistentVolumeClaim>): Plan {
  const name = object.spec?.volumeName ?? '';
  if (objects.get<PersistentVolume>({ org: ref.org, project: ref.project, resource: 'persistentvolumes', namespace: '', name }) !== undefined) return settled;
  return act(
    { summary: 'the volume of the bound claim is gone', detail: { volume: name } },
    {
      submit: {
        verb: 'patch',
        ref,
        subresource: 'status',
        patchType: 'merge',
        patch: { status: { phase: 'Lost' } },
        precondition: { uid: object.metadata.uid },
      },
    },
  );
}

const volumeName = ({ object }: Entry<PersistentVolumeClaim>): string => `pvc-${object.metadata.uid}`;

function giveDefaultClass(objects: Objects, { ref, object }: Entry<PersistentVolumeClaim>): Plan {
  const name = defaultClass(objects, ref);
  if (name === undefined) return blocked({ summary: noVolumeAndNoClass });
  return act(
    { summary: `the claim names no class and ${name} is the default one` },
    { submit: { verb: 'patch', ref, patchType: 'merge', patch: { spec: { storageClassName: name } }, precondition: { uid: object.metadata.uid } } },
  );
}

/** The newest of the default classes, as Kubernetes chooses. */
function defaultClass(objects: Objects, tenant: Tenant): string | undefined {
  return objects
    .list<StorageClass>(tenant, 'storageclasses.storage.k8s.io')
    .filter((entry) => entry.object.metadata.annotations?.[defaultClassAnnotation] === 'true')
    .sort((a, b) => (a.object.metadata.creationTimestamp < b.object.metadata.creationTimestamp ? 1 : -1))[0]?.ref.name;
}

const consumers = (objects: Objects, ref: Ref): readonly Entry<Pod>[] =>
  objects.by<Pod>('podsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`).filter((pod) => !hasEnded(pod.object));

const hasScheduledConsumer = (objects: Objects, ref: Ref): boolean => consumers(objects, ref).some((pod) => pod.object.spec?.nodeName);

function provision(objects: Objects, entry: Entry<PersistentVolumeClaim>, storageClass: StorageClass): Plan {
  const volumeRef = volumeRefOf(entry.ref, volumeName(entry));
  const volume = objects.get<PersistentVolume>(volumeRef);
  if (volume !== undefined) return bindTo(entry, volume);
  return act(
    { summary: 'the claim has no volume yet', detail: { class: storageClass.metadata.name } },
    { submit: { verb: 'create', ref: volumeRef, object: newVolume(entry, storageClass) } },
  );
}

function newVolume(entry: Entry<PersistentVolumeClaim>, storageClass: StorageClass): PersistentVolume {
  const { ref, object: claim } = entry;
  const name = volumeName(entry);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: newMetadata({ name, annotations: { 'pv.kubernetes.io/provisioned-by': provisioner } }),
    spec: {
      capacity: { storage: claim.spec?.resources?.requests?.['storage'] ?? '0' },
      accessModes: claim.spec?.accessModes ?? [],
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: ref.namespace, name: ref.name, uid: claim.metadata.uid },
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
      storageClassName: storageClass.metadata.name,
      volumeMode: claim.spec?.volumeMode ?? 'Filesystem',
      csi: { driver: provisioner, volumeHandle: name, volumeAttributes: { ...storageClass.parameters } },
    },
  };
}

/** The claim may go once no pod uses it. */
function unprotect(objects: Objects, { ref, object, sequence }: Entry<PersistentVolumeClaim>): Plan {
  const finalizers = object.metadata.finalizers ?? [];
  if (!finalizers.includes(claimProtection)) return settled;
  const users = consumers(objects, ref).map((pod) => pod.ref.name);
  if (users.length > 0) return blocked({ summary: 'pods still use the claim', detail: { pods: users.slice(0, 10) } });
  const left = finalizers.filter((finalizer) => finalizer !== claimProtection);
  return act(
    { summary: 'the claim is being deleted and no pod uses it' },
    {
      submit: {
        verb: 'patch',
        ref,
        patchType: 'merge',
        patch: { metadata: { finalizers: left } },
        precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
      },
    },
  );
}
