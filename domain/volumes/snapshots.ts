// The kinds of the external-snapshotter API, as far as they are read here. They are custom resources: every project has their definitions.
// Source: kubernetes-csi/external-snapshotter client/apis/volumesnapshot/v1.

import type { ApiObject } from '../api-object.ts';

export const snapshotGroup = 'snapshot.storage.k8s.io';
export const snapshotVersion = `${snapshotGroup}/v1`;
export const snapshotsOf = `volumesnapshots.${snapshotGroup}`;
export const contentsOf = `volumesnapshotcontents.${snapshotGroup}`;
export const snapshotClassesOf = `volumesnapshotclasses.${snapshotGroup}`;

export const defaultSnapshotClass = 'snapshot.storage.kubernetes.io/is-default-class';

interface SnapshotError {
  readonly time?: string;
  readonly message?: string;
}

export interface VolumeSnapshot extends ApiObject {
  readonly spec: {
    readonly source: { readonly persistentVolumeClaimName?: string; readonly volumeSnapshotContentName?: string };
    readonly volumeSnapshotClassName?: string;
  };
  readonly status?: {
    readonly boundVolumeSnapshotContentName?: string;
    readonly creationTime?: string;
    readonly readyToUse?: boolean;
    /** A quantity. */
    readonly restoreSize?: string;
    readonly error?: SnapshotError;
  };
}

/** Where people name a snapshot that is there already, the uid of the VolumeSnapshot is filled in when it is bound. */
interface SnapshotRef {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly uid?: string;
}

type DeletionPolicy = 'Delete' | 'Retain';

export interface VolumeSnapshotContent extends ApiObject {
  readonly spec: {
    readonly driver: string;
    readonly deletionPolicy: DeletionPolicy;
    readonly source: { readonly volumeHandle?: string; readonly snapshotHandle?: string };
    readonly volumeSnapshotRef: SnapshotRef;
    readonly volumeSnapshotClassName?: string;
    readonly sourceVolumeMode?: string;
  };
  readonly status?: {
    readonly snapshotHandle?: string;
    /** Nanoseconds since 1970. */
    readonly creationTime?: number;
    readonly readyToUse?: boolean;
    /** Bytes. */
    readonly restoreSize?: number;
    readonly error?: SnapshotError;
  };
}

export interface VolumeSnapshotClass extends ApiObject {
  readonly driver: string;
  readonly deletionPolicy: DeletionPolicy;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The content of a snapshot that is taken here, and what LightningSTOR calls it. Source: GetDynamicSnapshotContentNameForSnapshot. */
export const contentNameFor = ({ metadata }: VolumeSnapshot): string => `snapcontent-${metadata.uid}`;

/** The one that the VolumeSnapshot is bound to, or is to be; whether it points back or not. */
export const contentNameOf = (snapshot: VolumeSnapshot): string =>
  snapshot.status?.boundVolumeSnapshotContentName ?? snapshot.spec?.source?.volumeSnapshotContentName ?? contentNameFor(snapshot);

/**
 * Whoever may write contents says that the bytes are to be trusted: what somebody wrote to a block volume is read by the kernel where it is mounted as a file system.
 * Source: KEP-3141.
 */
export const mayChangeMode = (content: VolumeSnapshotContent | undefined): boolean =>
  content?.metadata.annotations?.['snapshot.storage.kubernetes.io/allow-volume-mode-change'] === 'true';
