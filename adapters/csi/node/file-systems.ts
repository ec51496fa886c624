// The file systems that volumes are given: how each is made, and how it takes the room of a device that grew.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { leastBytes, type FsType } from '../../../domain/volumes/file-systems.ts';
import { no } from '../csi-status.ts';
import { complaintOf, isInstalled, run, runToEnd } from './run-command.ts';
import { fileSystemSize, isHalfMade, superblockBytes } from './superblock.ts';

type Done = Promise<Result<unknown, PortError>>;

interface FileSystem {
  /** Only ever of a device on which there is nothing. What it holds of its disk it keeps: a thick volume stays thick. */
  make(device: string): Done;
  readonly mountOptions: readonly string[];
  /** Before it is mounted; absent where it grows mounted. */
  growUnmounted?(device: string): Done;
  growMounted(device: string, path: string): Done;
}

const mebibyte = 1_048_576;

const fileSystems: Readonly<Record<FsType, FileSystem>> = {
  ext4: {
    make: (device) => run('mkfs.ext4', ['-q', '-m', '0', '-E', 'nodiscard', device]),
    mountOptions: [],
    growUnmounted: async (device) => {
      // resize2fs wants it checked. 1: what was wrong is mended.
      const args = ['-f', '-p', device];
      const checked = await runToEnd('e2fsck', args);
      if (!checked.ok) return checked;
      return checked.value.code > 1 ? no('INTERNAL', complaintOf('e2fsck', args, checked.value)) : run('resize2fs', [device]);
    },
    growMounted: async (device) => {
      const args = [device];
      const grown = await runToEnd('resize2fs', args);
      if (!grown.ok || grown.value.code === 0) return grown;
      return /Permission denied to resize/.test(grown.value.stderr)
        ? no('FAILED_PRECONDITION', `the kernel of this node does not grow ext4 while it is mounted: it grows when it is staged next (${grown.value.stderr})`)
        : no('INTERNAL', complaintOf('resize2fs', args, grown.value));
    },
  },
  xfs: {
    make: (device) => run('mkfs.xfs', ['-q', '-f', '-K', device]),
    // A clone has the name of what it was made from, and may be on the same node.
    mountOptions: ['nouuid'],
    growMounted: (_, path) => run('xfs_growfs', [path]),
  },
  btrfs: {
    make: (device) => run('mkfs.btrfs', ['-q', '--nodiscard', device]),
    mountOptions: [],
    growMounted: (_, path) => run('btrfs', ['filesystem', 'resize', 'max', path]),
  },
};

export const fileSystem = (type: FsType): FileSystem => fileSystems[type];

/** What a volume gets for which none is asked. */
export const usualFsType = (sizeBytes: number): FsType => (sizeBytes >= leastBytes('xfs') && isInstalled('mkfs.xfs') ? 'xfs' : 'ext4');

type Content =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file system'; readonly type: string; readonly sizeBytes: number }
  | { readonly kind: 'other'; readonly what: string };

/** At the end of a device, where blkid looks too. */
const tailBytes = mebibyte;
const readWithinMs = 30_000;

/** What is on a device of so many bytes. It is nothing only when it can be read and no signature of anything is on it. */
export async function contentOf(device: string, sizeBytes: number): Promise<Result<Content, PortError>> {
  const head = await readAt(device, 0, Math.min(superblockBytes, sizeBytes));
  if (!head.ok) return head;
  if (isHalfMade(head.value)) return ok({ kind: 'nothing' });
  const args = ['-p', '-o', 'export', device];
  const probed = await runToEnd('blkid', args);
  if (!probed.ok) return probed;
  // Source: blkid(8), "Exit status". It is 2 also where a read failed: what could be something is never taken for nothing.
  if (probed.value.code === 2) {
    if (fileSystemSize(head.value) !== undefined)
      return no('INTERNAL', `${device} begins as a file system does, and what is on it could not be read: look at the disk below it`);
    const tail = await readAt(device, Math.max(0, sizeBytes - tailBytes), Math.min(tailBytes, sizeBytes));
    return tail.ok ? ok({ kind: 'nothing' }) : tail;
  }
  if (probed.value.code !== 0) return no('INTERNAL', complaintOf('blkid', args, probed.value));
  const said = new Map(probed.value.stdout.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const));
  const type = said.get('TYPE');
  if (type === undefined || said.get('USAGE') !== 'filesystem')
    return ok({ kind: 'other', what: type ?? `a partition table (${said.get('PTTYPE') ?? 'unknown'})` });
  return ok({ kind: 'file system', type, sizeBytes: fileSystemSize(head.value) ?? 0 });
}

/** What the file system on a device takes of it, in bytes; 0 where none is known. */
export async function sizeOn(device: string): Promise<Result<number, PortError>> {
  const head = await readAt(device, 0, superblockBytes);
  return head.ok ? ok(fileSystemSize(head.value) ?? 0) : head;
}

/**
 * INTERNAL unless all of it can be read; ABORTED where it does not answer. A program reads it: a device may be on another machine and not answer at
 * all, and whatever reads it then waits for ever. This process has four threads for files, and would soon have none.
 */
async function readAt(device: string, at: number, length: number): Promise<Result<Buffer, PortError>> {
  const args = [`if=${device}`, 'bs=64K', `skip=${at}`, `count=${length}`, 'iflag=fullblock,skip_bytes,count_bytes', 'status=none'];
  const ended = await runToEnd('dd', args, { bytes: true, withinMs: readWithinMs });
  if (!ended.ok) return ended;
  const { code, stdout, stderr } = ended.value;
  if (code === 0 && stdout.length === length) return ok(Buffer.from(stdout, 'latin1'));
  return no('INTERNAL', `${device} cannot be read: ${code === 0 ? `it ends after ${at + stdout.length} bytes` : stderr}`);
}
