// Where volumes, or snapshots, are kept: FOLDER/<id>/ holds the content and `about.json`, which tells people what it is. A home appears and
// vanishes whole and for good (renames are synced): it is made beside and renamed in, renamed away and then deleted.
// Until its maker says that it is recorded, a home carries a mark: what a crash left made and not recorded is found by it. A home without a
// mark that nobody knows may hold somebody's data: it is reported and left alone.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { syncFolder, type Trash } from './trash.ts';

export interface Homes {
  has(id: string): boolean;
  contentPath(id: string): string;
  /** Before something new is recorded. What was made and never recorded goes; LOST where a home is known to nobody: its content is not given out as a new one's. */
  checkFree(id: string): Result<undefined, PortError>;
  /**
   * `fill` makes the content at the path that it is given, durably; a home appears only where it could, and where `isWanted` still says so. One that
   * is there stays as it is.
   */
  make<E>(id: string, about: unknown, fill: (path: string) => Promise<Result<undefined, E>>, isWanted?: () => boolean): Promise<Result<undefined, E>>;
  describe(id: string, about: unknown): void;
  recorded(id: string): void;
  /** It is gone when this returns, unless nobody knows it. Answers the names that the trash deletes. */
  takeAway(id: string): readonly string[];
}

const about = 'about.json';
const mark = 'new';
const textOf = (it: unknown): string => `${JSON.stringify(it, undefined, 2)}\n`;

/** Opens `folder` (created when missing) and takes away what was half made. `content` is what the content is called in its home. */
export function openHomes(folder: string, content: string, trash: Trash, isRecorded: (id: string) => boolean, report: (error: unknown) => void): Homes {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const discard = (name: string): void => trash.deleteSoon(trash.takeAway(join(folder, name), name.split('.').find(Boolean) ?? name));
  for (const name of readdirSync(folder)) {
    if (isRecorded(name)) rmSync(join(folder, name, mark), { force: true });
    else if (name.startsWith('.') || existsSync(join(folder, name, mark))) discard(name);
    else report(new Error(`${join(folder, name)} belongs to nothing that is recorded: it is left alone; delete it when nobody misses it`));
  }
  return {
    has: (id) => existsSync(join(folder, id)),
    contentPath: (id) => join(folder, id, content),
    checkFree: (id) => {
      if (existsSync(join(folder, id, mark))) discard(id);
      if (!existsSync(join(folder, id))) return ok(undefined);
      const what = `${basename(folder)}/${id} is on the disk of LightningSTOR, and belongs to nothing that is recorded`;
      return err(refused('LOST', `${what}: whoever runs it puts the records back, or moves that away`));
    },
    make: async (id, it, fill, isWanted = () => true) => {
      if (existsSync(join(folder, id))) return ok(undefined);
      const name = `.${id}.${randomUUID()}`;
      const beside = join(folder, name);
      mkdirSync(beside, { mode: 0o700 });
      try {
        const filled = await fill(join(beside, content));
        if (!filled.ok || !isWanted()) return filled;
        // The content and the mark are what must last; of what people are told a power failure may take the text.
        writeFileSync(join(beside, about), textOf(it), { mode: 0o600 });
        writeFileSync(join(beside, mark), '', { mode: 0o600 });
        syncFolder(beside);
        renameSync(beside, join(folder, id));
        syncFolder(folder);
        return filled;
      } finally {
        if (existsSync(beside)) discard(name);
      }
    },
    describe: (id, it) => {
      const path = join(folder, id, about);
      writeFileSync(`${path}.new`, textOf(it), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
    recorded: (id) => rmSync(join(folder, id, mark), { force: true }),
    takeAway: (id) => {
      const isOurs = existsSync(join(folder, id)) && (isRecorded(id) || existsSync(join(folder, id, mark)));
      if (isOurs) trash.takeAway(join(folder, id), id);
      // What an earlier removal took away and could not record goes with this one.
      return trash.left.get(id) ?? [];
    },
  };
}
