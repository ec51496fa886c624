import { expect, test } from 'vitest';
import { checkMountFlags, missingFlag } from './mount-flags.ts';
import { parseMountTable } from '../../system/mount-table.ts';

test('options of file systems and of mounts pass, and those that make another mount of it do not', () => {
  expect(checkMountFlags(['noatime', 'nodev', 'discard', 'logbsize=64k', 'compress=zstd:3'])).toMatchObject({ ok: true });
  for (const flag of [
    'bind',
    'remount',
    'loop=/dev/loop9',
    'x-mount.mkdir',
    'noatime,bind',
    '-v',
    '',
    'a b',
    'rshared',
    'logdev=/dev/vda',
    'journal_dev=0xfe00',
    'journal_path=x',
  ])
    expect(checkMountFlags([flag])).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
});

test('a flag that a mount would show, and does not', () => {
  const [mount] = parseMountTable('43 22 7:0 / /stage rw,noatime - xfs /dev/loop0 rw');
  expect(mount && missingFlag(mount, ['noatime', 'discard'])).toBeUndefined();
  expect(mount && missingFlag(mount, ['noatime', 'noexec'])).toBe('noexec');
});
