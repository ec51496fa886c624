import type { ApiObject } from './api-object.ts';
import type { RecordedEvent } from './event.ts';
import { withoutUid, type Ref, type Tenant } from './ref.ts';

/** An object of the fold with what the log knows about it. */
export interface Entry<T extends ApiObject = ApiObject> {
  readonly ref: Ref;
  /** Without resourceVersion; frozen by convention, shared by every reader of the process. */
  readonly object: T;
  /** Sequence of its last event = its resourceVersion. */
  readonly sequence: number;
  /** Id of its last event: the causation of what follows from it. */
  readonly eventId: string;
  readonly correlationId: string;
  /** Hash of its last event, for the chain. */
  readonly hash: string;
}

/** The entry that an event makes. */
export const entryOf = ({ ref, object, sequence, id, correlationId, hash }: RecordedEvent): Entry => ({
  ref: ref.uid === undefined ? ref : withoutUid(ref),
  object,
  sequence,
  eventId: id,
  correlationId,
  hash,
});

/** One step of the fold, as reconcilers and watches get it. */
export interface Change {
  readonly recorded: RecordedEvent;
  readonly before: ApiObject | undefined;
  readonly after: ApiObject | undefined;
}

/**
 * Secondary indexes of the fold: how each is keyed is in `indexes.ts`. Every key starts with the tenant, so an index
 * never mixes tenants.
 */
export type IndexName =
  /** `${org}/${project}/${uid}` → the live object that has it. */
  | 'uid'
  /** `${org}/${project}/${owner uid}` → dependents (any of their ownerReferences). */
  | 'owner'
  /** `${org}/${project}/${owner uid}` → ControllerRevisions (any of their ownerReferences). */
  | 'revisionsByOwner'
  /** `${org}/${project}/${uid} ${reason}` → Events of this reason about that object, where the reason begins with `Successful`. */
  | 'successEvents'
  /** `${org}/${project}/${group}/${kind}` → dependents of a kind that may be custom: its group has a dot. */
  | 'dependentsByKind'
  /** `${org}/${project}/${node name}` → pods with that spec.nodeName. */
  | 'podsByNode'
  /** `${org}/${project}/${namespace}/${label}=${value}` → pods; one entry a label. */
  | 'podsByLabel'
  /** `${org}/${project}/${namespace}/${label}=${value}` → Services, each under its first selector pair in sorted order. */
  | 'servicesBySelector'
  /**
   * `${org}/${project}/${namespace}/${label}=${value}` → PodDisruptionBudgets, each under its first `matchLabels` pair in sorted order; those
   * without one under `${org}/${project}/${namespace}/`.
   */
  | 'budgetsBySelector'
  /** `${org}/${project}/${namespace}/${service}` → EndpointSlices of that Service (label kubernetes.io/service-name). */
  | 'slicesByService'
  /** `${org}/${project}/${namespace}/${claim}` → pods that mount the PersistentVolumeClaim of that name, or one that is made for them under it. */
  | 'podsByClaim'
  /** `${org}/${project}/${namespace}/${claim}` → PersistentVolumes whose claimRef names that claim. */
  | 'volumesByClaim'
  /** `${org}/${project}/${volumeHandle}` → PersistentVolumes of LightningSTOR's volume of that name. */
  | 'volumesByHandle'
  /** `${org}/${project}/${storage class}` → PersistentVolumes of the class that no claim is promised; without a class under `''`. */
  | 'freeVolumesByClass'
  /**
   * `${org}/${project}/class ${storage class}` → PersistentVolumeClaims of the class that name no volume; `volume ${name}` → those that name that one;
   * `clone ${namespace}/${name}` → those that name no volume and are to begin as a clone of that claim; `snapshot ${namespace}/${name}` → with what is in
   * that VolumeSnapshot; `node ${name}` → those that name no volume and are to have one on that node; `attributes ${name}` → those that ask for that
   * VolumeAttributesClass.
   */
  | 'claimsByVolume'
  /** `${org}/${project}/${namespace}/${claim}` → VolumeSnapshots that are to be taken of it. */
  | 'snapshotsByClaim'
  /** `${org}/${project}/${content}` → VolumeSnapshots that are bound to it, or are to be. */
  | 'snapshotsByContent'
  /** `${org}/${project}/${namespace}/${VolumeSnapshot}` → VolumeSnapshotContents that name it. */
  | 'contentsBySnapshot'
  /** `${org}/${project}/${name in the cloud}` → VolumeSnapshotContents of the snapshot that LightningSTOR calls so. */
  | 'contentsByHandle'
  /** `${org}/${project}/${storage class}` → CSIStorageCapacities of the class. */
  | 'capacitiesByClass'
  /** `${org}/${project}/${node name}` → VolumeAttachments to that node. */
  | 'attachmentsByNode'
  /** `${org}/${project}/${PersistentVolume}` → VolumeAttachments of it. */
  | 'attachmentsByVolume'
  /** `${org}/${project}/${namespace}/${service}` → Ingresses with a backend of that Service. */
  | 'ingressesByService'
  /** `${org}/${project}/${namespace}/${secret}` → Ingresses whose `tls` names that Secret. */
  | 'ingressesBySecret'
  /** `${org}/${project}/${class}` → Ingresses of that class. */
  | 'ingressesByHost'
  | 'ingressesByClass';

export interface Quarantine {
  readonly sequence: number;
  readonly message: string;
}

/**
 * The process's one shared fold of the log, read-only. Reads are synchronous and never touch NATS.
 * What get and list return is shared: never mutate it.
 */
export interface Objects {
  /** The object there is now. A ref with a uid answers only that incarnation. */
  get<T extends ApiObject = ApiObject>(ref: Ref): Entry<T> | undefined;
  /** Sequence of the last event of the subject, tombstones included; 0 when there was none. */
  lastSequence(ref: Ref): number;
  /** Every object of a resource, of one namespace when given; sorted by namespace, then name. */
  list<T extends ApiObject = ApiObject>(tenant: Tenant, resource: string, namespace?: string): readonly Entry<T>[];
  by<T extends ApiObject = ApiObject>(index: IndexName, key: string): readonly Entry<T>[];
  tenants(): readonly Tenant[];
  /** Why nothing may be done for this tenant: an event of its log cannot be read. Undefined when all is well. */
  quarantine(tenant: Tenant): Quarantine | undefined;
  /** Sequence of the last event folded. */
  readonly position: number;
}
