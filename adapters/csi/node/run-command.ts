// The one place that runs programs of the system: arguments as they are, never a shell, and what they complained of in the error.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';

/** Which package of Debian has a program. */
const packageOf: Readonly<Record<string, string>> = {
  blkid: 'util-linux',
  losetup: 'util-linux',
  mount: 'mount',
  umount: 'mount',
  du: 'coreutils',
  'mkfs.ext4': 'e2fsprogs',
  e2fsck: 'e2fsprogs',
  resize2fs: 'e2fsprogs',
  'mkfs.xfs': 'xfsprogs',
  xfs_growfs: 'xfsprogs',
  'mkfs.btrfs': 'btrfs-progs',
  btrfs: 'btrfs-progs',
  nbdfuse: 'libnbd-bin',
};

const timeoutMs = 120_000;
/** They take as long as the volume is large: resize2fs that is cut off ruins a file system, and mkfs would begin anew for ever. */
const untimed: ReadonlySet<string> = new Set(['mkfs.ext4', 'mkfs.xfs', 'mkfs.btrfs', 'e2fsck', 'resize2fs']);
/** A driver may be started with little of a PATH. */
export const systemPath = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;

export const isInstalled = (program: string): boolean =>
  systemPath.split(':').some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const missing = (program: string): string => `${program} is missing on this node: install ${packageOf[program] ?? program}`;

/** Runs to its end whatever its exit code is. `fd` is number 3 of the program. Not done: what it says beyond 1 MiB. */
export function runToEnd(program: string, args: readonly string[], fd?: number): Promise<Result<Ended, PortError>> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe', ...(fd === undefined ? [] : [fd])],
      ...(!untimed.has(program) && { timeout: timeoutMs }),
      env: { ...process.env, PATH: systemPath, LC_ALL: 'C' },
    });
    let stdout = '';
    let stderr = '';
    const most = 1_048_576;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout = (stdout + text).slice(0, most)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(0, most)));
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        no(
          error.code === 'ENOENT' ? 'FAILED_PRECONDITION' : 'INTERNAL',
          error.code === 'ENOENT' ? missing(program) : `${program} cannot be run: ${error.message}`,
        ),
      ),
    );
    child.once('close', (code, signal) =>
      resolve(code === null ? no('ABORTED', `${program} ${args.join(' ')} was ended by ${signal}: ask again`) : ok({ code, stdout, stderr: stderr.trim() })),
    );
  });
}

/** What it printed; INTERNAL with its complaint when it failed. */
export async function run(program: string, args: readonly string[], fd?: number): Promise<Result<string, PortError>> {
  const ended = await runToEnd(program, args, fd);
  if (!ended.ok) return ended;
  return ended.value.code === 0 ? ok(ended.value.stdout) : no('INTERNAL', complaintOf(program, args, ended.value));
}

export const complaintOf = (program: string, args: readonly string[], { code, stderr }: Ended): string =>
  `${program} ${args.join(' ')} failed: ${stderr || `it ended with ${code}`}`;
