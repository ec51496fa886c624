// Volumes as folders: VOLUMES/<id>/content is the volume, VOLUMES/<id>/volume.json says what it is. Sizes are recorded there and
// not enforced. A folder appears and disappears whole and for good (renames are synced): it is made beside and renamed in, renamed
// away and then deleted.
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { tenantKey } from '../../../domain/ref.ts';
import type { Ownership } from '../../grpc/ownership.ts';

export interface VolumeFolders {
  /** Makes the folder when it is missing, and records `about` in it. */
  ensure(id: string, about: unknown): void;
  contentPath(id: string): string;
  /** The volume is gone when this returns; its bytes are deleted after it. */
  remove(id: string): void;
  capacity(): Promise<{ readonly totalBytes: number; readonly availableBytes: number }>;
  /** Resolves when what was removed is deleted. */
  deleted(): Promise<void>;
}

const sync = (folder: string): void => {
  const file = openSync(folder, 'r');
  fsyncSync(file);
  closeSync(file);
};

/** One id an owner, known without looking: what a crash left half done is found again by the repeat of its call. */
export const volumeIdOf = ({ tenant, owner }: Pick<Ownership, 'tenant' | 'owner'>): string =>
  `vol-${createHash('sha256')
    .update(`${tenantKey(tenant)}/${owner}`)
    .digest('hex')
    .slice(0, 32)}`;

/** Opens `folder` (created when missing) and deletes what an earlier process had not got to. `report` hears of what cannot be deleted. */
export function openVolumeFolders(folder: string, report: (error: unknown) => void): VolumeFolders {
  const volumes = join(folder, 'volumes');
  const trash = join(folder, 'trash');
  const deletions = new Set<Promise<void>>();
  const deleteSoon = (name: string): void => {
    const deletion = rm(join(trash, name), { recursive: true, force: true, maxRetries: 2 }).catch(report);
    deletions.add(deletion);
    void deletion.finally(() => deletions.delete(deletion));
  };
  const discard = (path: string): void => {
    const name = randomUUID();
    renameSync(path, join(trash, name));
    sync(volumes);
    deleteSoon(name);
  };
  for (const path of [volumes, trash]) mkdirSync(path, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(trash)) deleteSoon(name);
  return {
    contentPath: (id) => join(volumes, id, 'content'),
    ensure: (id, about) => {
      const path = join(volumes, id);
      const text = `${JSON.stringify(about, undefined, 2)}\n`;
      if (!existsSync(path)) {
        const beside = join(volumes, `.${id}`);
        mkdirSync(join(beside, 'content'), { recursive: true, mode: 0o700 });
        writeFileSync(join(beside, 'volume.json'), text, { mode: 0o600 });
        renameSync(beside, path);
        sync(volumes);
        return;
      }
      writeFileSync(join(path, 'volume.json.new'), text, { mode: 0o600 });
      renameSync(join(path, 'volume.json.new'), join(path, 'volume.json'));
    },
    remove: (id) => {
      for (const name of [id, `.${id}`]) if (existsSync(join(volumes, name))) discard(join(volumes, name));
    },
    capacity: async () => {
      const { bsize, blocks, bavail } = await statfs(volumes);
      return { totalBytes: bsize * blocks, availableBytes: bsize * bavail };
    },
    deleted: async () => {
      await Promise.all(deletions);
    },
  };
}
