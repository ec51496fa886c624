// What is seen of a device or file system that does not serve any more. Nothing mends itself there: what is mounted is unstaged and staged again.
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';
import type { LoopDevice } from './loop-devices.ts';
import { isReadOnly, type Mount } from '../../system/mount-table.ts';
import { run } from './run-command.ts';

const answersWithinMs = 5_000;
/** What reads a file that nobody serves is not ended by any signal: it is left to itself. */
const late = no('ABORTED', 'what is on another machine does not answer: ask again');

/** Reads a block of a file past what the kernel remembers of it. INTERNAL: it cannot be read; ABORTED: it does not answer, yet. */
export const checkAnswers = (file: string): Promise<Result<unknown, PortError>> =>
  Promise.race([run('dd', [`if=${file}`, 'of=/dev/null', 'bs=4096', 'count=1', 'iflag=direct', 'status=none']), delay(answersWithinMs, late, { ref: false })]);

/** '' where nothing is seen. */
export const troubleOfDevice = ({ isDeleted }: LoopDevice): string => (isDeleted ? 'the file behind the device was deleted' : '');

/** A file system makes itself read-only, or shuts itself down, when its device fails; '' where nothing is seen. */
export async function troubleOfMount(mount: Mount, loop: LoopDevice): Promise<string> {
  if (mount.superOptions.includes('shutdown')) return 'the file system has shut itself down: see the kernel log';
  if (mount.superOptions.includes('ro') && !isReadOnly(mount) && !loop.readOnly) return 'the file system has made itself read-only: see the kernel log';
  try {
    await (await open(mount.path, 'r')).close();
    return '';
  } catch (error) {
    return `the file system cannot be read: ${(error as Error).message}`;
  }
}

export const stageAgain = (why: string) => no('FAILED_PRECONDITION', `${why}; unpublish and unstage the volume, and stage it again`);
export const checkMount = async (mount: Mount, loop: LoopDevice): Promise<Result<undefined, PortError>> => {
  const trouble = await troubleOfMount(mount, loop);
  return trouble === '' ? ok(undefined) : stageAgain(trouble);
};
