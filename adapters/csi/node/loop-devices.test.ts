import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNodeOf, isOn, listLoopDevices } from './loop-devices.ts';
import { parseMountTable } from '../../system/mount-table.ts';

test('the devices that have a file, and the mounts that are on one', () => {
  const sys = mkdtempSync(join(tmpdir(), 'k8shost-sys-'));
  const device = (name: string, files: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(sys, 'block', name, file, '..'), { recursive: true });
      writeFileSync(join(sys, 'block', name, file), `${text}\n`);
    }
  };
  device('loop10', { dev: '7:10', ro: '1', size: '800', 'loop/backing_file': '/data/a b/image' });
  device('loop11', { dev: '7:11', ro: '0', size: '8', 'loop/backing_file': '/data/image (deleted)' });
  device('loop0', { dev: '7:0', ro: '0', size: '0' });
  device('vda', { dev: '254:0', ro: '0', size: '1' });
  const found = listLoopDevices(sys);
  rmSync(sys, { recursive: true });
  expect(found).toEqual([
    { name: 'loop10', device: '7:10', file: '/data/a b/image', isDeleted: false, readOnly: true, sizeBytes: 409_600 },
    { name: 'loop11', device: '7:11', file: '/data/image', isDeleted: true, readOnly: false, sizeBytes: 4_096 },
  ]);
  const [xfs, btrfs, node, other] = parseMountTable(
    [
      '43 22 7:10 / /a rw - xfs /dev/loop10 rw',
      '44 22 0:39 / /b rw - btrfs /dev/loop10 rw',
      '45 22 0:6 /loop10 /c rw - devtmpfs devtmpfs rw',
      '46 22 7:1 / /d rw - xfs /dev/loop1 rw',
    ].join('\n'),
  );
  const [loop] = found;
  expect([xfs, btrfs, node, other].map((mount) => mount && loop && [isOn(mount, loop), isNodeOf(mount, loop)])).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
});
