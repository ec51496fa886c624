// The PersistentVolumeClaims of the pods of a StatefulSet (STS-2): made before the pod, and who owns them says when they go.
// Source: stateful_set_utils.go getPersistentVolumeClaims, updateClaimOwnerRefForSetAndPod, isClaimOwnerUpToDate, hasStaleOwnerRef.

import type { ApiObject, Json, OwnerReference } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { claims } from '../owned.ts';
import type { PersistentVolumeClaim, Pod, StatefulSet } from '../../../schemas/kubernetes/types.ts';

type Claim = Entry<PersistentVolumeClaim>;

const templatesOf = ({ object }: Entry<StatefulSet>): readonly PersistentVolumeClaim[] => object.spec?.volumeClaimTemplates ?? [];

export const claimName = (template: PersistentVolumeClaim, podName: string): string => `${template.metadata.name}-${podName}`;

const claimRef = (set: Entry<StatefulSet>, name: string): Ref => ({ ...set.ref, resource: claims, name });

/** Claims that a pod needs and that are not there. */
export function missingClaims(objects: Objects, set: Entry<StatefulSet>, podName: string): readonly Step[] {
  return templatesOf(set).flatMap((template) => {
    const ref = claimRef(set, claimName(template, podName));
    if (objects.get(ref) !== undefined) return [];
    const { labels, annotations } = template.metadata;
    const owners = setOwnsClaims(set, false) ? [controllerReference(set.object)] : [];
    const object = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        name: ref.name,
        namespace: ref.namespace,
        labels: { ...labels, ...set.object.spec?.selector.matchLabels },
        ...(annotations === undefined ? {} : { annotations }),
        ...(owners.length === 0 ? {} : { ownerReferences: owners }),
      },
      spec: template.spec,
    } as unknown as ApiObject;
    return [{ submit: { verb: 'create', ref, object, precondition: { resourceVersion: String(objects.lastSequence(ref)) } } }];
  });
}

/** A claim that a new pod must not get: it is going, or goes with a pod of that name that is gone. */
export const goingClaim = (objects: Objects, set: Entry<StatefulSet>, podName: string): Claim | undefined =>
  templatesOf(set)
    .flatMap((template) => objects.get<PersistentVolumeClaim>(claimRef(set, claimName(template, podName))) ?? [])
    .find(
      ({ object: { metadata } }) =>
        metadata.deletionTimestamp !== undefined || (metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'Pod' && name === podName),
    );

/** persistentVolumeClaimRetentionPolicy: the claims of a pod get the owners with which they are to go, or lose them. */
export function claimOwnerSteps(objects: Objects, set: Entry<StatefulSet>, pod: Entry<Pod>, isCondemned: boolean): readonly Step[] {
  return templatesOf(set).flatMap((template) => {
    const claim = objects.get<PersistentVolumeClaim>(claimRef(set, claimName(template, pod.ref.name)));
    if (claim === undefined) return [];
    const present = claim.object.metadata.ownerReferences ?? [];
    const owners = ownersOf(set, pod, isCondemned, present);
    if (jsonEqual(present, owners)) return [];
    const patch = { metadata: { ownerReferences: owners.length === 0 ? null : owners } } as unknown as Json;
    const precondition = { uid: claim.object.metadata.uid, resourceVersion: String(claim.sequence) };
    return [{ submit: { verb: 'patch', ref: claim.ref, patchType: 'merge', patch, precondition } }];
  });
}

function ownersOf(set: Entry<StatefulSet>, pod: Entry<Pod>, isCondemned: boolean, present: readonly OwnerReference[]): readonly OwnerReference[] {
  const ours = [set.object.metadata.uid, pod.object.metadata.uid];
  const others = present.filter(({ uid }) => !ours.includes(uid));
  // What somebody else controls is theirs to remove.
  if (others.some(({ controller }) => controller === true)) return others;
  const owner = setOwnsClaims(set, isCondemned) ? set.object : podOwnsClaims(set, isCondemned) ? { ...pod.object, apiVersion: 'v1', kind: 'Pod' } : undefined;
  return owner === undefined ? others : [...others, controllerReference(owner)];
}

const policyOf = ({ object }: Entry<StatefulSet>) => object.spec?.persistentVolumeClaimRetentionPolicy ?? {};

const podOwnsClaims = (set: Entry<StatefulSet>, isCondemned: boolean): boolean => isCondemned && policyOf(set).whenScaled === 'Delete';

/** Not while it goes with its pod. */
const setOwnsClaims = (set: Entry<StatefulSet>, isCondemned: boolean): boolean => policyOf(set).whenDeleted === 'Delete' && !podOwnsClaims(set, isCondemned);
