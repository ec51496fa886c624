import type { Event, Node, PersistentVolume, PersistentVolumeClaim, Pod, StorageClass } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import { claimNames } from '../../domain/volumes/pod-claims.ts';
import { tenantKey, type Ref, type Tenant } from '../../domain/ref.ts';
import { isDefaultStorageClass } from '../../domain/volumes/default-storage-class.ts';
import { namesAClass } from '../../domain/storage-class-name.ts';
import { useOf } from './claims/consumers.ts';
import { isForNode } from './expansion/growth.ts';
import { isBound } from './volumes/claim-of-volume.ts';
import { volumesOfHandle } from './volumes/volumes-of-handle.ts';
import { attributesClassesOf, claimRef, claimsOf, classesOf, csiNodesOf, volumeRef, volumeRefFor, volumesOf } from './names.ts';
import { cloneSource } from './provisioning/clone-protection.ts';
import { zoneOf } from './provisioning/topology.ts';

/** Claims and volumes that a change concerns. */
export function affectedBinding(objects: Objects, change: Change): readonly Ref[] {
  const {
    recorded: { ref },
    before,
    after,
  } = change;
  switch (ref.resource) {
    case claimsOf:
      return [
        ...(after === undefined ? [] : [ref]),
        ...by(objects, 'volumesByClaim', ref, `${ref.namespace}/${ref.name}`),
        ...leftBehind(change),
        ...clones(objects, change),
        ...copiedFrom(objects, ref, (after ?? before) as PersistentVolumeClaim),
      ];
    case volumesOf:
      return [
        ...(after === undefined ? [] : [ref]),
        ...claimsNamed(change),
        ...unmade(objects, change),
        ...madeOfIt(objects, change),
        ...clonesOfVolume(objects, change),
        ...leftTo(objects, change),
        ...waitForIt(objects, change),
      ];
    case 'pods': {
      const pod = (after ?? before) as Pod | undefined;
      return pod === undefined || jsonEqual(useOf(before as Pod | undefined), useOf(after as Pod | undefined))
        ? []
        : claimNames(pod).map((name) => claimRef(ref, ref.namespace, name));
    }
    case 'events':
      return toldOf(change);
    case classesOf:
      return [...by(objects, 'claimsByVolume', ref, `class ${ref.name}`), ...withoutClass(objects, change)];
    case attributesClassesOf:
      return before === undefined ? by(objects, 'claimsByVolume', ref, `attributes ${ref.name}`) : [];
    case 'nodes':
      return placeOf(before) === placeOf(after) ? [] : [...by(objects, 'claimsByVolume', ref, `node ${ref.name}`), ...claimsOn(objects, ref, isUnbound)];
    case csiNodesOf:
      return claimsOn(objects, ref, isGrowingOnNode);
    case 'volumeattachments.storage.k8s.io':
      return after === undefined ? volumeOf(change) : [];
    default:
      return [];
  }
}

const by = (objects: Objects, index: 'volumesByClaim' | 'claimsByVolume', { org, project }: Ref, key: string): readonly Ref[] =>
  objects.by(index, `${org}/${project}/${key}`).map((entry) => entry.ref);

/** Claims that get a class once there is a default one. */
const withoutClass = (objects: Objects, { recorded: { ref }, after }: Change): readonly Ref[] =>
  after !== undefined && isDefaultStorageClass(after as StorageClass)
    ? objects.by<PersistentVolumeClaim>('claimsByVolume', `${tenantKey(ref)}/class `).flatMap((claim) => (namesAClass(claim.object) ? [] : [claim.ref]))
    : [];

/** What of a claim says whether it can be cloned. */
const asSource = (claim: Change['after']): unknown => {
  const { metadata, spec, status } = (claim ?? {}) as Partial<PersistentVolumeClaim>;
  return [metadata?.uid, metadata?.deletionTimestamp !== undefined, spec?.volumeName, status?.phase];
};

/** And what of its volume. */
const asSourceVolume = (volume: Change['after']): unknown => {
  const { spec } = (volume ?? {}) as Partial<PersistentVolume>;
  return [volume === undefined, spec?.capacity, spec?.claimRef];
};

const clonesOf = (objects: Objects, { org, project, namespace, name }: Ref): readonly Ref[] =>
  by(objects, 'claimsByVolume', { org, project } as Ref, `clone ${namespace}/${name}`);

/** Claims that are to be clones of one that can be cloned by now, or cannot for another reason. */
const clones = (objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] =>
  jsonEqual(asSource(before), asSource(after)) ? [] : clonesOf(objects, ref);

const clonesOfVolume = (objects: Objects, change: Change): readonly Ref[] =>
  jsonEqual(asSourceVolume(change.before), asSourceVolume(change.after)) ? [] : claimsNamed(change).flatMap((ref) => clonesOf(objects, ref));

/** Of a clone that may be done: the claim that it is made of, where that is to go. */
function copiedFrom(objects: Objects, ref: Ref, clone: PersistentVolumeClaim): readonly Ref[] {
  const source = cloneSource(objects, { ref, object: clone });
  return source?.object.metadata.deletionTimestamp === undefined ? [] : [source.ref];
}

/** The same for a volume that is not made any more. */
const unmade = (objects: Objects, change: Change): readonly Ref[] =>
  change.after === undefined
    ? claimsNamed(change).flatMap((ref) => {
        const claim = objects.get<PersistentVolumeClaim>(ref);
        return claim === undefined ? [] : copiedFrom(objects, ref, claim.object);
      })
    : [];

/** Volumes that were to begin with what is in one that is gone: they are given up. */
const madeOfIt = (objects: Objects, change: Change): readonly Ref[] =>
  change.after === undefined
    ? claimsNamed(change)
        .flatMap((ref) => objects.by('claimsByVolume', `${tenantKey(ref)}/clone ${ref.namespace}/${ref.name}`))
        .map(volumeRefFor)
    : [];

/** Others that stand for the volume of one that is gone, and their claims: it may be theirs now. */
function leftTo(objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  const csi = after === undefined ? (before as PersistentVolume | undefined)?.spec?.csi : undefined;
  const others = csi === undefined ? [] : volumesOfHandle(objects, ref, csi.volumeHandle);
  return others.flatMap((other) => [other.ref, ...claimNamed(ref, other.object)]);
}

const sameClaimRef = (one: PersistentVolume | undefined, other: PersistentVolume | undefined): boolean =>
  jsonEqual(one?.spec?.claimRef ?? null, other?.spec?.claimRef ?? null);

/** Those that it is promised to, and was until now. */
const claimsNamed = ({ recorded: { ref }, before, after }: Change): readonly Ref[] =>
  ([after, before] as (PersistentVolume | undefined)[]).flatMap((volume, index, both) =>
    index > 0 && sameClaimRef(volume, both[0]) ? [] : claimNamed(ref, volume),
  );

function claimNamed(tenant: Tenant, volume: PersistentVolume | undefined): readonly Ref[] {
  const { namespace, name } = volume?.spec?.claimRef ?? {};
  return namespace && name ? [claimRef(tenant, namespace, name)] : [];
}

/** Claims that name a volume which has come or gone, or is another's by now. Who waits for one like it is for the volume to find. */
function waitForIt(objects: Objects, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  const [had, has] = [before, after] as (PersistentVolume | undefined)[];
  const isSame = had !== undefined && has !== undefined && sameClaimRef(had, has);
  const isFree = has?.spec?.claimRef === undefined && has?.status?.phase === 'Available';
  return isSame && !isFree ? [] : by(objects, 'claimsByVolume', ref, `volume ${ref.name}`);
}

/** The volume of a claim that was bound to it and is no more. */
function leftBehind({ recorded: { ref }, before, after }: Change): readonly Ref[] {
  const [had, has] = [before, after] as (PersistentVolumeClaim | undefined)[];
  const name = had !== undefined && isBound(had) ? had.spec?.volumeName : undefined;
  return name && !(has !== undefined && isBound(has)) ? [volumeRef(ref, name)] : [];
}

/** Whom an Event has just told of something, so that what is left to wait for is recorded. */
function toldOf({ recorded: { ref }, before, after }: Change): readonly Ref[] {
  const { involvedObject, reason } = (after ?? {}) as Partial<Event>;
  if (before !== undefined || involvedObject === undefined) return [];
  const { kind, namespace = '', name = '' } = involvedObject;
  if (kind === 'Pod' && reason === 'FailedBinding') return [{ org: ref.org, project: ref.project, resource: 'pods', namespace, name }];
  return kind === 'PersistentVolumeClaim' ? [claimRef(ref, namespace, name)] : [];
}

/** One that a node has no more may be removed. */
function volumeOf({ recorded: { ref }, before }: Change): readonly Ref[] {
  const name = (before as { readonly spec?: { readonly source?: { readonly persistentVolumeName?: string } } } | undefined)?.spec?.source?.persistentVolumeName;
  return name === undefined ? [] : [volumeRef(ref, name)];
}

/** A volume may be made there, or not. */
const placeOf = (node: Change['after']): string | undefined => node && zoneOf(node as Node);

/** Claims that pods on the node mount. */
const claimsOn = (objects: Objects, { org, project, name }: Ref, concerns: (claim: PersistentVolumeClaim) => boolean): readonly Ref[] =>
  objects
    .by<Pod>('podsByNode', `${org}/${project}/${name}`)
    .flatMap((pod) => claimNames(pod.object).flatMap((claim) => objects.get<PersistentVolumeClaim>(claimRef(pod.ref, pod.ref.namespace, claim)) ?? []))
    .flatMap((claim) => (concerns(claim.object) ? [claim.ref] : []));

const isUnbound = ({ spec }: PersistentVolumeClaim): boolean => !spec?.volumeName;
const isGrowingOnNode = ({ status }: PersistentVolumeClaim): boolean => isForNode(status?.allocatedResourceStatuses?.['storage']);
