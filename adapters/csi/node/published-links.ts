// Without root a published volume is a symbolic link to its folder, which the kernel keeps no table of: the staging folder has a link to each
// target, so that a second one is known for that. One whose target is gone, or leads elsewhere, does not count.
import { createHash } from 'node:crypto';
import { readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'published-';
const entryOf = (stagingPath: string, target: string): string =>
  join(stagingPath, `${prefix}${createHash('sha256').update(target).digest('hex').slice(0, 32)}`);

export function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

const entriesIn = (stagingPath: string): readonly string[] => {
  try {
    return readdirSync(stagingPath)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(stagingPath, name));
  } catch {
    return [];
  }
};

/** Where the folder is published. */
export const targetsOf = (stagingPath: string, folder: string): readonly string[] =>
  entriesIn(stagingPath).flatMap((entry) => {
    const target = linkAt(entry);
    return target !== undefined && linkAt(target) === folder ? [target] : [];
  });

/** Before the target is made: a crash in between leaves an entry that does not count. */
export function noteTarget(stagingPath: string, target: string): void {
  const entry = entryOf(stagingPath, target);
  if (linkAt(entry) !== target) symlinkSync(target, entry);
}

export const forgetTargets = (stagingPath: string): void => {
  for (const entry of entriesIn(stagingPath)) rmSync(entry, { force: true });
};
