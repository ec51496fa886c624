// How large a file system is, and whether it was made to its end, from the first bytes of its device.
// Source: ext4 (Documentation/filesystems/ext4, "super block"), XFS (Documentation/filesystems/xfs, "superblock"), btrfs (btrfs wiki, "On-disk Format").

/** As many bytes as there must be of a device. */
export const superblockBytes = 69_632;

const ext4At = 1_024;
const btrfsAt = 65_536;

/** Bytes that the file system takes; undefined: it is of none of these. */
export function fileSystemSize(head: Buffer): number | undefined {
  if (head.length < superblockBytes) return undefined;
  if (head.toString('latin1', 0, 4) === 'XFSB') return head.readUInt32BE(4) * Number(head.readBigUInt64BE(8));
  if (head.toString('latin1', btrfsAt + 64, btrfsAt + 72) === '_BHRfS_M') return Number(head.readBigUInt64LE(btrfsAt + 112));
  if (head.readUInt16LE(ext4At + 56) === 0xef53) {
    // The high half counts with the feature 64bit alone.
    const high = (head.readUInt32LE(ext4At + 96) & 0x80) === 0 ? 0 : head.readUInt32LE(ext4At + 336);
    return (high * 2 ** 32 + head.readUInt32LE(ext4At + 4)) * 1_024 * 2 ** head.readUInt32LE(ext4At + 24);
  }
  return undefined;
}

/** mkfs.xfs says while it runs that it has not ended: one that was killed left this behind, and nothing of value. */
export const isHalfMade = (head: Buffer): boolean => head.toString('latin1', 0, 4) === 'XFSB' && head[126] === 1;
