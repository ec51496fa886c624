// File systems of a test's own, with root.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  end(): void;
}

const notRoot = process.getuid?.() === 0 ? undefined : 'needs root, to mount';

/** Undefined: it can. */
export const whyNoTmpfs = (): string | undefined => notRoot;
export const whyNoXfs = (): string | undefined =>
  notRoot ?? (existsSync('/usr/sbin/mkfs.xfs') || existsSync('/sbin/mkfs.xfs') ? undefined : 'mkfs.xfs is not there (package xfsprogs)');

function mounted(mount: (base: string, folder: string) => void): SmallDisk {
  const base = mkdtempSync(join(tmpdir(), 'k8shost-disk-'));
  const folder = join(base, 'disk');
  mkdirSync(folder);
  try {
    mount(base, folder);
  } catch (error) {
    rmSync(base, { recursive: true });
    throw error;
  }
  return {
    folder,
    end: () => {
      execFileSync('umount', [folder]);
      rmSync(base, { recursive: true });
    },
  };
}

/** Where files cannot share their content. */
export const tmpfs = (sizeBytes: number): SmallDisk =>
  mounted((_, folder) => execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', folder]));

/** Where they can. At least 300 MiB; sparse. */
export const xfs = (sizeBytes: number): SmallDisk =>
  mounted((base, folder) => {
    const image = join(base, 'image');
    writeFileSync(image, '');
    truncateSync(image, sizeBytes);
    execFileSync('mkfs.xfs', ['-q', '-m', 'reflink=1', image]);
    // Its loop device goes with the mount.
    execFileSync('mount', ['-o', 'loop', image, folder]);
  });

export const skippedWhen = (reason: string | undefined): string => (reason === undefined ? '' : ` (skipped: ${reason})`);
