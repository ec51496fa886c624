// What was taken away, until its bytes are deleted: a name here begins with the id that the thing had.
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Trash {
  /** Ids of what an earlier process took away and did not delete. */
  readonly left: ReadonlySet<string>;
  /** The path is gone for good when this returns. Answers the name that `deleteSoon` takes. */
  takeAway(path: string, id: string): string;
  deleteSoon(name: string): void;
  /** Everything that an earlier process left. */
  deleteLeft(): void;
  /** Resolves when what was to be deleted is deleted. */
  deleted(): Promise<void>;
}

/** Renames in a folder last once it is synced. */
export function syncFolder(folder: string): void {
  const file = openSync(folder, 'r');
  fsyncSync(file);
  closeSync(file);
}

/** `report` hears of what cannot be deleted. */
export function openTrash(folder: string, report: (error: unknown) => void): Trash {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const leftNames = readdirSync(folder);
  const deletions = new Set<Promise<void>>();
  const deleteSoon = (name: string): void => {
    const deletion = rm(join(folder, name), { recursive: true, force: true, maxRetries: 2 }).catch(report);
    deletions.add(deletion);
    void deletion.finally(() => deletions.delete(deletion));
  };
  return {
    left: new Set(leftNames.map((name) => name.split('.')[0] ?? '')),
    takeAway: (path, id) => {
      const name = `${id}.${randomUUID()}`;
      renameSync(path, join(folder, name));
      syncFolder(dirname(path));
      return name;
    },
    deleteSoon,
    deleteLeft: () => {
      for (const name of leftNames.splice(0)) deleteSoon(name);
    },
    deleted: async () => {
      while (deletions.size > 0) await Promise.all(deletions);
    },
  };
}
