import { isInstalled, missing } from './run-command.ts';

/** What no volume can be mounted without; the programs of a file system are asked for when it is. */
const needed = ['mount', 'umount', 'losetup', 'blkid'];

/** Which program is missing on this node, and what to do; undefined: none. Without root none is run but du. */
export function whyNoNode(canMount: boolean): string | undefined {
  const absent = (canMount ? needed : ['du']).find((program) => !isInstalled(program));
  return absent === undefined ? undefined : missing(absent);
}
