import type { VolumeSource } from '../../../domain/effect.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import type { Turns } from '../turns.ts';
import type { AttachmentBody } from './attachment.ts';
import type { Copies } from './copies.ts';
import type { Disk } from './disk.ts';
import type { Homes } from './homes.ts';
import type { Gateway } from './nbd/gateway.ts';
import type { NodeBody } from './node.ts';
import type { Reserve } from './reserve.ts';
import type { SnapshotBody } from './snapshot.ts';
import type { Trash } from './trash.ts';
import type { VolumeBody } from './volume.ts';
import type { VolumeBackend } from './volume-backend.ts';

/** What the parts of the service share. */
export interface Storage {
  readonly volumes: OwnedStore<VolumeBody>;
  readonly snapshots: OwnedStore<SnapshotBody>;
  readonly nodes: OwnedStore<NodeBody>;
  readonly attachments: OwnedStore<AttachmentBody>;
  readonly volumeHomes: Homes;
  readonly snapshotHomes: Homes;
  readonly trash: Trash;
  readonly reserve: Reserve;
  readonly copies: Copies;
  readonly backend: VolumeBackend;
  /** []: the service has none, and every node reaches every volume. */
  readonly zones: readonly string[];
  readonly disk: Disk;
  readonly gateway: Gateway;
  /**
   * What was looked at is as it was when it is acted upon. '' is the turn of those that make contents, or take room of the disk, whoever they are for: it
   * waits for the disk, never for copies or deletions. `turnOf` a volume is for attaching and detaching it, and may wait; neither is taken within the other.
   */
  readonly turns: Turns;
  readonly nowMs: () => number;
  /** What this machine says of its boot. */
  readonly machine: string;
}

export const turnOf = (tenant: Tenant, volumeName: string): string => `${tenantKey(tenant)}/${volumeName}`;

export const attachmentsOf = ({ attachments }: Storage, tenant: Tenant, volumeName: string): readonly Owned<AttachmentBody>[] =>
  attachments.list(tenant).filter(({ body }) => body.volumeName === volumeName);

/** Names of nodes that may write it. */
export const writersOf = (storage: Storage, tenant: Tenant, volumeName: string): readonly string[] =>
  attachmentsOf(storage, tenant, volumeName).flatMap(({ body }) => (body.readOnly ? [] : [body.nodeName]));

/** What is being copied from it right now, in words. */
export function copiesOf({ volumes, snapshots }: Storage, tenant: Tenant, source: VolumeSource): readonly string[] {
  const isIt = (of: VolumeSource | undefined): boolean => of !== undefined && wordsOf(of) === wordsOf(source);
  return [
    ...volumes.list(tenant).flatMap(({ body }) => (body.filling && isIt(body.source) ? [`volume ${body.name}`] : [])),
    ...snapshots.list(tenant).flatMap(({ body }) => (body.filling && isIt({ volume: body.volumeName }) ? [`snapshot ${body.name}`] : [])),
  ];
}

export function wordsOf(source: VolumeSource | undefined): string {
  if (source === undefined) return 'nothing';
  return 'snapshot' in source ? `snapshot ${source.snapshot}` : `volume ${source.volume}`;
}

interface Filled {
  readonly id: string;
  readonly body: { readonly filling?: true; readonly copiedBytes?: number };
}

/** How much of it was copied by now; 0 where nothing had to be. */
export async function copiedBytesOf({ copies, backend }: Storage, { id, body }: Filled): Promise<number> {
  const path = copies.pathOf(id);
  return body.filling && path !== '' ? backend.copiedBytes(path) : (body.copiedBytes ?? 0);
}
