// The programs that volumes are mounted with: how long they may take, and what they complained of in the error.
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { runToEnd as runIt, systemPath, type Ended as EndedAnyhow } from '../../system/run-to-end.ts';
import { no } from '../csi-status.ts';

/** Which package of Debian has a program. */
const packageOf: Readonly<Record<string, string>> = {
  blkid: 'util-linux',
  losetup: 'util-linux',
  flock: 'util-linux',
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
  dd: 'coreutils',
  stat: 'coreutils',
};

const usualMs = 120_000;
/** Of a program that is killed: one that waits for a device that does not answer is ended by no signal. */
const endsWithinMs = 2_000;
/** They take as long as the volume is large: resize2fs that is cut off ruins a file system, and mkfs would begin anew for ever. */
const untimed: ReadonlySet<string> = new Set(['mkfs.ext4', 'mkfs.xfs', 'mkfs.btrfs', 'e2fsck', 'resize2fs']);

export const isInstalled = (program: string): boolean =>
  systemPath.split(':').some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });

/** By itself. */
export interface Ended extends EndedAnyhow {
  readonly code: number;
}

export const missing = (program: string): string => `${program} is missing on this node: install ${packageOf[program] ?? program}`;

interface How {
  /** Number 3 of the program. */
  readonly fd?: number;
  /** Then it is killed, and left to itself where it does not end. */
  readonly withinMs?: number;
  /** A character is a byte of what it says. */
  readonly bytes?: boolean;
}

/** Whatever its exit code is. ABORTED where it did not end in time. */
export async function runToEnd(program: string, args: readonly string[], { withinMs = usualMs, ...how }: How = {}): Promise<Result<Ended, PortError>> {
  const isTimed = !untimed.has(program);
  const running = runIt(program, args, { ...how, ...(isTimed && { timeoutMs: withinMs }) });
  const isOver = new AbortController();
  const late = () => delay(withinMs + endsWithinMs, undefined, { signal: isOver.signal });
  const ended = await (isTimed ? Promise.race([running, late()]) : running);
  isOver.abort();
  if (ended === undefined) return no('ABORTED', `${program} ${args.join(' ')} does not end: ask again`);
  if (!ended.ok)
    return ended.error.code === 'ENOENT' ? no('FAILED_PRECONDITION', missing(program)) : no('INTERNAL', `${program} cannot be run: ${ended.error.message}`);
  const { code, by } = ended.value;
  return code === null ? no('ABORTED', `${program} ${args.join(' ')} was ended by ${by}: ask again`) : ok({ ...ended.value, code });
}

/** What it printed; INTERNAL with its complaint when it failed. */
export async function run(program: string, args: readonly string[], how?: How): Promise<Result<string, PortError>> {
  const ended = await runToEnd(program, args, how);
  if (!ended.ok) return ended;
  return ended.value.code === 0 ? ok(ended.value.stdout) : no('INTERNAL', complaintOf(program, args, ended.value));
}

export const complaintOf = (program: string, args: readonly string[], { code, stderr }: Ended): string =>
  `${program} ${args.join(' ')} failed: ${stderr || `it ended with ${code}`}`;
