import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For tests: a file system that is soon full. */
interface SmallDisk {
  readonly directory: string;
  resize(megabytes: number): void;
  /** Also while somebody still uses it. */
  remove(): void;
}

/** Undefined where none may be mounted: only root may. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-small-'));
  const removeFolder = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory], { stdio: 'ignore' });
  } catch {
    removeFolder();
    return undefined;
  }
  return {
    directory,
    resize: (to) => void execFileSync('mount', ['-o', `remount,size=${to}m`, directory]),
    remove: () => {
      execFileSync('umount', ['-l', directory]);
      removeFolder();
    },
  };
}
