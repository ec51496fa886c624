import type { VolumeSource } from '../../../domain/effect.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { flushMounted } from './flush-mounted.ts';
import { getNamed } from './names.ts';
import { lineageOf } from './owed.ts';
import { wordsOf, writersOf, type Storage } from './storage.ts';
import { syncFile } from './sync-file.ts';

export interface Source {
  readonly path: string;
  readonly sizeBytes: number;
  readonly allocatedBytes: number;
  readonly lineage: string;
}

/** NOT_FOUND; NOT_READY while it is itself being copied, or its content is lost. */
export function findSource(storage: Storage, tenant: Tenant, source: VolumeSource): Result<Source, PortError> {
  const { volumes, snapshots, volumeHomes, snapshotHomes, backend } = storage;
  const [found, homes] =
    'snapshot' in source
      ? [getNamed(snapshots, 'snapshot', tenant, source.snapshot), snapshotHomes]
      : [getNamed(volumes, 'volume', tenant, source.volume), volumeHomes];
  if (!found.ok) return found;
  const { id, body } = found.value;
  if (body.filling) return err(refused('NOT_READY', `${wordsOf(source)} is still being copied: ask again when it is ready`));
  if (!homes.has(id)) return err(refused('LOST', `${wordsOf(source)} has lost its content`));
  const path = homes.contentPath(id);
  return ok({ path, sizeBytes: body.sizeBytes, allocatedBytes: backend.allocatedBytes(path), lineage: lineageOf({ id, ...body }) });
}

/** IN_USE where it would be copied bit by bit while somebody writes it. */
export function checkAtRest(storage: Storage, tenant: Tenant, source: VolumeSource): Result<undefined, PortError> {
  const { backend } = storage;
  const writers = 'volume' in source ? writersOf(storage, tenant, source.volume) : [];
  if (backend.cloneAtOnce || writers.length === 0) return ok(undefined);
  const way = backend.sizeEnforced ? 'put the data folder on xfs or btrfs, where files can share their content' : 'start with --volumes images on xfs or btrfs';
  return err(refused('IN_USE', `${wordsOf(source)} is attached to ${writers.join(', ')}, which may write it while it is copied: detach it, or ${way}`));
}

/** Before something is cloned, and maybe in use. Outside of any turn: it may take its time. Rejects while the disk is too full to tell whether it can clone. */
export async function prepareSource(storage: Storage, tenant: Tenant, source: VolumeSource): Promise<void> {
  await storage.backend.probe();
  if (!storage.backend.cloneAtOnce || 'snapshot' in source || writersOf(storage, tenant, source.volume).length === 0) return;
  const found = findSource(storage, tenant, source);
  if (!found.ok) return;
  await flushMounted(found.value.path);
  await syncFile(found.value.path);
}
