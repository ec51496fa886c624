import type { ApiObject, OwnerReference } from './api-object.ts';
import { classNameOf, ingressClassAnnotation, ingressesResource } from './ingress-class.ts';
import { jsonEqual } from './json-equal.ts';
import type { IndexName } from './objects.ts';
import { isInternalResource, type Ref } from './ref.ts';
import { serviceNameLabel } from './services-of-slice.ts';
import { storageClassNameOf } from './storage-class-name.ts';
import { lightningStorDriver } from './volumes/lightningstor.ts';
import { claimNames } from './volumes/pod-claims.ts';
import { selectedNode } from './volumes/promise.ts';
import { contentNameOf, contentsOf, snapshotsOf, type VolumeSnapshot, type VolumeSnapshotContent } from './volumes/snapshots.ts';
import type {
  CSIStorageCapacity,
  Event,
  Ingress,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodDisruptionBudget,
  Service,
  VolumeAttachment,
} from '../schemas/kubernetes/types.ts';

/** The keys under which an object is found in an index; [] when it is not in it. Pure, and stable for equal objects. */
type KeysOf = (ref: Ref, object: ApiObject) => readonly string[];

const none: readonly string[] = [];
// Joined, since indexes keep them: see `keptRefKey`.
const tenantKey = (ref: Ref, rest: string): string => [ref.org, ref.project, rest].join('/');
const namespaceKey = (ref: Ref, rest: string): string => [ref.org, ref.project, ref.namespace, rest].join('/');

const distinct = (keys: readonly string[]): readonly string[] => (keys.length < 2 ? keys : [...new Set(keys)]);

/** `example.com/Widget`; a kind of the core group is `/Pod`. */
export const groupKindOf = ({ apiVersion = '', kind = '' }: Partial<Pick<OwnerReference, 'apiVersion' | 'kind'>>): string =>
  `${apiVersion.slice(0, Math.max(0, apiVersion.lastIndexOf('/')))}/${kind}`;

/** The one pair a Service is indexed under: any pod it selects carries it, so a pod's labels find every Service that may select it. */
export const firstSelectorPair = (service: Service): string | undefined => firstPair(service.spec?.selector);

/** The first of some labels, as `label=value`, in sorted order. */
export const firstPair = (labels: Readonly<Record<string, string>> | undefined): string | undefined =>
  Object.entries(labels ?? {})
    .map(([label, value]) => `${label}=${value}`)
    .sort()[0];

export const indexes: Readonly<Record<IndexName, KeysOf>> = {
  // A claim carries the uid of the object it was made with: only what Kubernetes clients see is found by uid.
  uid: (ref, object) => (isInternalResource(ref.resource) ? none : [tenantKey(ref, object.metadata.uid)]),
  owner: (ref, object) => distinct(object.metadata.ownerReferences?.map((owner) => tenantKey(ref, owner.uid)) ?? none),
  revisionsByOwner: (ref, object) =>
    ref.resource === 'controllerrevisions.apps' ? distinct(object.metadata.ownerReferences?.map((owner) => tenantKey(ref, owner.uid)) ?? none) : none,
  // Controllers count what they tell often; of the other Events, which are many, nobody asks by what they are about.
  successEvents: (ref, object) => {
    const { reason, involvedObject } = object as Partial<Event>;
    return ref.resource === 'events' && reason?.startsWith('Successful') ? [tenantKey(ref, `${involvedObject?.uid} ${reason}`)] : none;
  },
  dependentsByKind: (ref, object) => {
    const kinds = object.metadata.ownerReferences?.map(groupKindOf).filter((kind) => kind.includes('.'));
    return kinds === undefined || kinds.length === 0 ? none : distinct(kinds.map((kind) => tenantKey(ref, kind)));
  },
  podsByNode: (ref, object) => {
    const node = ref.resource === 'pods' ? (object as Pod).spec?.nodeName : undefined;
    return node ? [tenantKey(ref, node)] : none;
  },
  podsByLabel: (ref, object) =>
    ref.resource === 'pods' ? Object.entries(object.metadata.labels ?? {}).map(([label, value]) => namespaceKey(ref, `${label}=${value}`)) : none,
  servicesBySelector: (ref, object) => {
    const pair = ref.resource === 'services' ? firstSelectorPair(object as Service) : undefined;
    return pair === undefined ? none : [namespaceKey(ref, pair)];
  },
  budgetsBySelector: (ref, object) => {
    const selector = ref.resource === 'poddisruptionbudgets.policy' ? (object as PodDisruptionBudget).spec?.selector : undefined;
    return selector === undefined ? none : [namespaceKey(ref, firstPair(selector.matchLabels) ?? '')];
  },
  slicesByService: (ref, object) => {
    const service = ref.resource === 'endpointslices.discovery.k8s.io' ? object.metadata.labels?.[serviceNameLabel] : undefined;
    return service ? [namespaceKey(ref, service)] : none;
  },
  podsByClaim: (ref, object) => (ref.resource === 'pods' ? claimNames(object as Pod).map((name) => namespaceKey(ref, name)) : none),
  volumesByClaim: (ref, object) => {
    const claim = ref.resource === 'persistentvolumes' ? (object as PersistentVolume).spec?.claimRef : undefined;
    return claim?.namespace && claim.name ? [tenantKey(ref, `${claim.namespace}/${claim.name}`)] : none;
  },
  volumesByHandle: (ref, object) => {
    const csi = ref.resource === 'persistentvolumes' ? (object as PersistentVolume).spec?.csi : undefined;
    return csi?.driver === lightningStorDriver ? [tenantKey(ref, csi.volumeHandle)] : none;
  },
  freeVolumesByClass: (ref, object) =>
    ref.resource === 'persistentvolumes' && (object as PersistentVolume).spec?.claimRef === undefined
      ? [tenantKey(ref, storageClassNameOf(object as PersistentVolume))]
      : none,
  claimsByVolume: (ref, object) => {
    if (ref.resource !== 'persistentvolumeclaims') return none;
    const { metadata, spec } = object as PersistentVolumeClaim;
    const keys = spec?.volumeAttributesClassName ? [`attributes ${spec.volumeAttributesClassName}`] : [];
    if (spec?.volumeName) return [...keys, `volume ${spec.volumeName}`].map((key) => tenantKey(ref, key));
    const { kind, name } = spec?.dataSource ?? {};
    const begins = beginnings[kind ?? ''];
    const node = metadata.annotations?.[selectedNode];
    if (begins !== undefined && name !== undefined) keys.push(`${begins} ${ref.namespace}/${name}`);
    if (node !== undefined) keys.push(`node ${node}`);
    return [...keys, `class ${storageClassNameOf(object as PersistentVolumeClaim)}`].map((key) => tenantKey(ref, key));
  },
  snapshotsByClaim: (ref, object) => {
    const claim = ref.resource === snapshotsOf ? (object as VolumeSnapshot).spec?.source?.persistentVolumeClaimName : undefined;
    return claim ? [namespaceKey(ref, claim)] : none;
  },
  snapshotsByContent: (ref, object) => (ref.resource === snapshotsOf ? [tenantKey(ref, contentNameOf(object as VolumeSnapshot))] : none),
  contentsBySnapshot: (ref, object) => {
    const { namespace, name } = (ref.resource === contentsOf ? (object as VolumeSnapshotContent).spec?.volumeSnapshotRef : undefined) ?? {};
    return namespace && name ? [tenantKey(ref, `${namespace}/${name}`)] : none;
  },
  contentsByHandle: (ref, object) => {
    const { driver, source } = (ref.resource === contentsOf ? (object as VolumeSnapshotContent).spec : undefined) ?? {};
    return driver === lightningStorDriver && source !== undefined ? [tenantKey(ref, source.snapshotHandle ?? ref.name)] : none;
  },
  capacitiesByClass: (ref, object) =>
    ref.resource === 'csistoragecapacities.storage.k8s.io' ? [tenantKey(ref, (object as CSIStorageCapacity).storageClassName)] : none,
  attachmentsByNode: (ref, object) => {
    const node = ref.resource === 'volumeattachments.storage.k8s.io' ? (object as VolumeAttachment).spec?.nodeName : undefined;
    return node ? [tenantKey(ref, node)] : none;
  },
  attachmentsByVolume: (ref, object) => {
    const volume = ref.resource === 'volumeattachments.storage.k8s.io' ? (object as VolumeAttachment).spec?.source?.persistentVolumeName : undefined;
    return volume ? [tenantKey(ref, volume)] : none;
  },
  ingressesByService: (ref, object) =>
    ref.resource === ingressesResource ? distinct(servicesOf(object as Ingress).map((name) => namespaceKey(ref, name))) : none,
  ingressesBySecret: (ref, object) =>
    ref.resource === ingressesResource
      ? distinct(((object as Ingress).spec?.tls ?? []).flatMap(({ secretName }) => (secretName ? [namespaceKey(ref, secretName)] : [])))
      : none,
  ingressesByHost: (ref, object) =>
    ref.resource === ingressesResource ? distinct(((object as Ingress).spec?.rules ?? []).map(({ host = '' }) => tenantKey(ref, host.toLowerCase()))) : none,
  ingressesByClass: (ref, object) => {
    const name = ref.resource === ingressesResource ? classNameOf(object as Ingress) : undefined;
    return name ? [tenantKey(ref, name)] : none;
  },
};

/** What a claim's volume may begin as, by the kind of its source. */
const beginnings: Readonly<Record<string, string>> = { PersistentVolumeClaim: 'clone', VolumeSnapshot: 'snapshot' };

const servicesOf = ({ spec }: Ingress): readonly string[] =>
  [spec?.defaultBackend, ...(spec?.rules ?? []).flatMap(({ http }) => (http?.paths ?? []).map(({ backend }) => backend))].flatMap(
    (backend) => backend?.service?.name ?? [],
  );

export const indexNames = Object.keys(indexes) as readonly IndexName[];

const forAll: readonly IndexName[] = ['uid', 'owner', 'dependentsByKind'];
const byResource: Readonly<Record<string, readonly IndexName[]>> = {
  'controllerrevisions.apps': [...forAll, 'revisionsByOwner'],
  'csistoragecapacities.storage.k8s.io': [...forAll, 'capacitiesByClass'],
  'endpointslices.discovery.k8s.io': [...forAll, 'slicesByService'],
  events: [...forAll, 'successEvents'],
  [ingressesResource]: [...forAll, 'ingressesByService', 'ingressesBySecret', 'ingressesByHost', 'ingressesByClass'],
  persistentvolumeclaims: [...forAll, 'claimsByVolume'],
  persistentvolumes: [...forAll, 'volumesByClaim', 'volumesByHandle', 'freeVolumesByClass'],
  pods: [...forAll, 'podsByNode', 'podsByLabel', 'podsByClaim'],
  'poddisruptionbudgets.policy': [...forAll, 'budgetsBySelector'],
  services: [...forAll, 'servicesBySelector'],
  [snapshotsOf]: [...forAll, 'snapshotsByClaim', 'snapshotsByContent'],
  [contentsOf]: [...forAll, 'contentsBySnapshot', 'contentsByHandle'],
  'volumeattachments.storage.k8s.io': [...forAll, 'attachmentsByNode', 'attachmentsByVolume'],
};

/** The indexes that an object of this resource can be in; the others give no keys for it. */
export const indexesOf = (resource: string): readonly IndexName[] => byResource[resource] ?? forAll;

/** What the keys of an index follow from, besides the ref: while it stays equal, so do the keys. Cheaper than the keys themselves. */
const sources: Readonly<Record<IndexName, (object: ApiObject) => unknown>> = {
  uid: (object) => object.metadata.uid,
  owner: (object) => object.metadata.ownerReferences,
  revisionsByOwner: (object) => object.metadata.ownerReferences,
  successEvents: (object) => [(object as Partial<Event>).reason, (object as Partial<Event>).involvedObject?.uid],
  dependentsByKind: (object) => object.metadata.ownerReferences,
  podsByNode: (object) => (object as Pod).spec?.nodeName,
  podsByLabel: (object) => object.metadata.labels,
  servicesBySelector: (object) => (object as Service).spec?.selector,
  budgetsBySelector: (object) => (object as PodDisruptionBudget).spec?.selector,
  slicesByService: (object) => object.metadata.labels,
  podsByClaim: (object) => (object as Pod).spec?.volumes,
  volumesByClaim: (object) => (object as PersistentVolume).spec?.claimRef,
  volumesByHandle: (object) => [(object as PersistentVolume).spec?.csi?.driver, (object as PersistentVolume).spec?.csi?.volumeHandle],
  freeVolumesByClass: (object) => [(object as PersistentVolume).spec?.claimRef === undefined, storageClassNameOf(object as PersistentVolume)],
  claimsByVolume: (object) => {
    const { volumeName, dataSource, volumeAttributesClassName } = (object as PersistentVolumeClaim).spec ?? {};
    const node = object.metadata.annotations?.[selectedNode];
    return [volumeName, storageClassNameOf(object as PersistentVolumeClaim), dataSource, volumeAttributesClassName, node];
  },
  snapshotsByClaim: (object) => (object as VolumeSnapshot).spec?.source,
  snapshotsByContent: (object) => contentNameOf(object as VolumeSnapshot),
  contentsBySnapshot: (object) => (object as VolumeSnapshotContent).spec?.volumeSnapshotRef,
  contentsByHandle: (object) => [(object as VolumeSnapshotContent).spec?.driver, (object as VolumeSnapshotContent).spec?.source],
  capacitiesByClass: (object) => (object as CSIStorageCapacity).storageClassName,
  attachmentsByNode: (object) => (object as VolumeAttachment).spec?.nodeName,
  attachmentsByVolume: (object) => (object as VolumeAttachment).spec?.source?.persistentVolumeName,
  ingressesByService: (object) => [(object as Ingress).spec?.rules, (object as Ingress).spec?.defaultBackend],
  ingressesBySecret: (object) => (object as Ingress).spec?.tls,
  ingressesByHost: (object) => (object as Ingress).spec?.rules,
  ingressesByClass: (object) => [(object as Ingress).spec?.ingressClassName, object.metadata.annotations?.[ingressClassAnnotation]],
};

/** True only when both states of one object are in the index under the same keys. */
export const sameKeys = (index: IndexName, before: ApiObject, after: ApiObject): boolean => jsonEqual(sources[index](before), sources[index](after));
