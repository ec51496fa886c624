import type { ApiObject } from '../../domain/api-object.ts';
import { parseOwner } from '../../domain/effect.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { lightningStorDriver } from '../../domain/volumes/lightningstor.ts';
import { contentsOf, type VolumeSnapshotContent } from '../../domain/volumes/snapshots.ts';
import type { PersistentVolume } from '../../schemas/kubernetes/types.ts';
import type { Recorded } from '../world/world.ts';

export interface Kept {
  readonly kind: 'volume' | 'snapshot';
  readonly tenant: Tenant;
  readonly handle: string;
  /** Of an object that stands for it, or of the one that stood for it last. */
  readonly uid: string;
  /** Of all that stand for it. */
  readonly standing: ReadonlySet<string>;
  /** That says that it is to be retained. */
  readonly retained: boolean;
  /** It was bound, or ready: before that it is only being made, or looked for. */
  readonly isThere: boolean;
}

/** What LightningSTOR was told to make, by what the log said of it last. */
export interface KeptInTheCloud {
  saw(recorded: Recorded): void;
  all(): readonly Kept[];
  /** It was removed. */
  forget(tenant: Tenant, owner: string): void;
  /** Of the PersistentVolume or VolumeSnapshotContent that it was made for. */
  of(tenant: Tenant, owner: string): Kept | undefined;
}

export function keptInTheCloud(): KeptInTheCloud {
  const kept = new Map<string, Kept>();
  const handles = new Map<string, string>();
  const ownerKey = (tenant: Tenant, uid: string): string => `${tenantKey(tenant)} ${uid}`;
  return {
    saw({ event: { ref, object, deleted } }) {
      const told = toldBy(ref.resource, object);
      if (told === undefined) return;
      const { kind, handle, isThere, retained } = told;
      const { org, project } = ref;
      const key = `${tenantKey(ref)} ${kind} ${handle}`;
      const { isThere: wasThere = false, standing: before = [] } = kept.get(key) ?? {};
      const { uid } = object.metadata;
      const standing = new Set([...before].filter((one) => one !== uid));
      if (!deleted) standing.add(uid);
      handles.set(ownerKey(ref, uid), key);
      if (standing.size === 0 && !retained) kept.delete(key);
      else kept.set(key, { kind, tenant: { org, project }, handle, uid: [...standing].at(-1) ?? uid, standing, retained, isThere: isThere || wasThere });
    },
    all: () => [...kept.values()],
    forget: (tenant, owner) => void kept.delete(handles.get(ownerKey(tenant, parseOwner(owner)?.uid ?? '')) ?? ''),
    of: (tenant, owner) => kept.get(handles.get(ownerKey(tenant, parseOwner(owner)?.uid ?? '')) ?? ''),
  };
}

type Told = Pick<Kept, 'kind' | 'handle' | 'retained' | 'isThere'>;

function toldBy(resource: string, object: ApiObject): Told | undefined {
  const told = resource === 'persistentvolumes' ? byVolume(object as PersistentVolume) : undefined;
  const found = told ?? (resource === contentsOf ? byContent(object as VolumeSnapshotContent) : undefined);
  return found?.handle === '' ? undefined : found;
}

const byVolume = ({ spec, status }: PersistentVolume): Told => ({
  kind: 'volume',
  handle: spec?.csi?.driver === lightningStorDriver ? spec.csi.volumeHandle : '',
  retained: spec?.persistentVolumeReclaimPolicy === 'Retain',
  isThere: status?.phase === 'Bound',
});

const byContent = ({ metadata, spec, status }: VolumeSnapshotContent): Told => ({
  kind: 'snapshot',
  handle: spec.source.snapshotHandle ?? metadata.name,
  retained: spec.deletionPolicy === 'Retain',
  isThere: status?.readyToUse === true,
});
