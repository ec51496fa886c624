// Options of mounts that callers ask for: for the file system, or for the mount. Not those that make another kind of mount of it.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';
import type { Mount } from '../../system/mount-table.ts';

// Source: mount(8), "Filesystem-independent mount options" and "Bind mount operation".
const refused = new Set(
  'bind rbind move remount make-shared shared slave private unbindable rshared rslave rprivate runbindable loop offset sizelimit encryption user users owner group uhelper helper comment auto noauto nofail _netdev defaults logdev rtdev device journal_dev journal_path'.split(
    ' ',
  ),
);

export function checkMountFlags(flags: readonly string[]): Result<readonly string[], PortError> {
  for (const flag of flags) {
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.:=+-]*$/.test(flag)) return no('INVALID_ARGUMENT', `${JSON.stringify(flag)} is not an option of a mount`);
    const name = flag.split('=')[0] ?? '';
    if (refused.has(name) || name.startsWith('x-')) return no('INVALID_ARGUMENT', `the mount option ${name} is not for volumes`);
  }
  return ok(flags);
}

/** Flags that a mount shows as they were asked for. */
const shown = new Set(['ro', 'nosuid', 'nodev', 'noexec', 'noatime', 'nodiratime']);

/** A flag that is asked for, and that the mount there has not; undefined: none is seen. */
export const missingFlag = (mount: Mount, flags: readonly string[]): string | undefined =>
  flags.find((flag) => shown.has(flag) && !mount.options.includes(flag));
