import { expect, test } from 'vitest';
import { fileSystemSize, isHalfMade, superblockBytes } from './superblock.ts';

const head = (write: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.alloc(superblockBytes);
  write(bytes);
  return bytes;
};

const xfs = head((bytes) => {
  bytes.write('XFSB');
  bytes.writeUInt32BE(4_096, 4);
  bytes.writeBigUInt64BE(102_400n, 8);
});
const ext4 = (features: number): Buffer =>
  head((bytes) => {
    bytes.writeUInt16LE(0xef53, 1_080);
    bytes.writeUInt32LE(409_600, 1_028);
    bytes.writeUInt32LE(2, 1_048);
    bytes.writeUInt32LE(features, 1_120);
    bytes.writeUInt32LE(1, 1_360);
  });
const btrfs = head((bytes) => {
  bytes.write('_BHRfS_M', 65_600);
  bytes.writeBigUInt64LE(419_430_400n, 65_648);
});

test('how large file systems are', () => {
  expect(fileSystemSize(xfs)).toBe(419_430_400);
  expect(fileSystemSize(ext4(0))).toBe(1_677_721_600);
  expect(fileSystemSize(ext4(0x80))).toBe((2 ** 32 + 409_600) * 4_096);
  expect(fileSystemSize(btrfs)).toBe(419_430_400);
});

test('nothing is read from what is none of them, or is too short', () => {
  expect(fileSystemSize(Buffer.alloc(superblockBytes))).toBeUndefined();
  expect(fileSystemSize(xfs.subarray(0, 4_096))).toBeUndefined();
});

test('an XFS that was not made to its end says so', () => {
  const half = Buffer.from(xfs);
  half[126] = 1;
  expect([isHalfMade(half), isHalfMade(xfs), isHalfMade(Buffer.alloc(superblockBytes))]).toEqual([true, false, false]);
});
