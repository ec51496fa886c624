import { Option, type Command } from 'commander';
import type { BackendName } from '../../adapters/local/lightningstor/local-lightningstor.ts';
import { Failure } from '../failure.ts';

/** `--volumes`; a command without it keeps folders. */
export function volumesOption(command: Command): Command {
  const option = new Option(
    '--volumes <how>',
    '`folders`: no root is needed, and sizes are recorded only; `images`: disks of a size that is kept, block volumes, snapshots while they are written (needs root)',
  );
  return command.addOption(option.choices(['folders', 'images'] satisfies BackendName[]).default('folders' satisfies BackendName));
}

export function requireRootForImages(volumes: BackendName, uid = process.getuid?.()): void {
  if (volumes === 'images' && uid !== 0)
    throw new Failure('--volumes images needs root, as loop devices do: run it with sudo, or leave it out and have volumes as folders');
}
