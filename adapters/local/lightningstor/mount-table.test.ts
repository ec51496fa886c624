import { expect, test } from 'vitest';
import { mountsOf, parseMounts } from './mount-table.ts';

const table = parseMounts(
  [
    '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
    '30 22 0:25 / /data rw - tmpfs tmpfs rw',
    '31 22 0:25 /volumes/a/content /pods/one\\040two rw - tmpfs tmpfs rw',
    '32 22 0:25 /volumes/a/content/sub /pods/sub rw - tmpfs tmpfs rw',
    '33 22 0:25 /volumes/ab/content /pods/ab rw - tmpfs tmpfs rw',
    '34 22 0:26 /volumes/a/content /pods/another rw - tmpfs tmpfs rw',
    '35 22 254:0 /srv/v/content /pods/root rw - ext4 /dev/vda rw',
    '36 22 0:30 /sub /btrfs rw - btrfs /dev/vdb rw',
    '37 22 0:30 /sub/v /pods/btrfs rw - btrfs /dev/vdb rw',
    '',
  ].join('\n'),
);

test.each([
  ['/data/volumes/a/content', ['/pods/one two', '/pods/sub']],
  ['/data/volumes/ab/content', ['/pods/ab']],
  ['/data/volumes/b/content', []],
  ['/srv/v/content', ['/pods/root']],
  ['/btrfs/v', ['/pods/btrfs']],
])('%s is mounted at %j', (folder, points) => {
  expect(mountsOf(folder, table)).toEqual(points);
});

test('of two mounts on one point the later one counts', () => {
  const twice = parseMounts('30 22 0:25 / /data rw - tmpfs a rw\n31 22 0:40 / /data rw - tmpfs b rw\n32 22 0:40 /v /pods/v rw - tmpfs b rw');
  expect(mountsOf('/data/v', twice)).toEqual(['/pods/v']);
  expect(mountsOf('/data/v', [])).toEqual([]);
});
