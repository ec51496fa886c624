// What was taken away, until its bytes are deleted: a name here begins with the id that the thing had.
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Trash {
  /** Names by the id of what was taken away and is not being deleted, by an earlier process too: its removal is not recorded yet. */
  readonly left: ReadonlyMap<string, readonly string[]>;
  /** The path is gone for good when this returns. Answers the name that `deleteSoon` takes. */
  takeAway(path: string, id: string): string;
  deleteSoon(name: string): void;
  /** Deletes what it holds; the name stays. */
  empty(name: string): Promise<void>;
  /** Everything that is left. */
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

const idOf = (name: string): string => name.split('.')[0] ?? '';

/** `report` hears of what cannot be deleted, `onDeleted` of what is. */
export function openTrash(folder: string, report: (error: unknown) => void, onDeleted: () => void): Trash {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const left = new Map<string, readonly string[]>();
  const add = (name: string): void => void left.set(idOf(name), [...(left.get(idOf(name)) ?? []), name]);
  const drop = (name: string): void => {
    const rest = left.get(idOf(name))?.filter((one) => one !== name) ?? [];
    if (rest.length > 0) left.set(idOf(name), rest);
    else left.delete(idOf(name));
  };
  for (const name of readdirSync(folder)) add(name);
  const deletions = new Map<string, Promise<void>>();
  const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 2 });
  const deleteSoon = (name: string): void => {
    drop(name);
    if (deletions.has(name)) return;
    const deletion = remove(join(folder, name))
      .then(onDeleted)
      .catch(report)
      .finally(() => deletions.delete(name));
    deletions.set(name, deletion);
  };
  return {
    left,
    takeAway: (path, id) => {
      const name = `${id}.${randomUUID()}`;
      renameSync(path, join(folder, name));
      add(name);
      syncFolder(dirname(path));
      return name;
    },
    deleteSoon,
    empty: async (name) => {
      if (!existsSync(join(folder, name))) return;
      for (const one of await readdir(join(folder, name))) await remove(join(folder, name, one));
    },
    deleteLeft: () => {
      for (const name of [...left.values()].flat()) deleteSoon(name);
    },
    deleted: async () => {
      while (deletions.size > 0) await Promise.all(deletions.values());
    },
  };
}
