import { describe, expect, test } from 'vitest';
import { isReadOnly, mountAt, mountedFrom, parseMountTable, showsSame, shownAt } from './mount-table.ts';

const table = parseMountTable(`22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,errors=remount-ro
23 22 0:6 / /dev rw,nosuid - devtmpfs devtmpfs rw,mode=755
24 22 254:1 /data /var/lib rw - xfs /dev/vdb rw
43 22 7:0 / /stage/a\\040b rw,relatime - xfs /dev/loop0 rw,nouuid
44 22 7:0 / /pods/1/mount ro,relatime shared:7 master:2 - xfs /dev/loop0 rw,nouuid
45 22 0:6 /loop1 /pods/2/device rw - devtmpfs devtmpfs rw
46 22 0:50 / /pods/1/mount rw - tmpfs none rw
`);

describe('the mount table', () => {
  test('says of each mount what is seen where, however many optional fields it has', () => {
    expect(table).toHaveLength(7);
    expect(mountAt(table, '/stage/a b')).toMatchObject({ device: '7:0', root: '/', type: 'xfs', source: '/dev/loop0', superOptions: ['rw', 'nouuid'] });
    expect(mountAt(table, '/pods/2/device')).toMatchObject({ root: '/loop1', type: 'devtmpfs' });
    expect(mountAt(table, '/pods/2')).toBeUndefined();
  });

  test('of several mounts at one path the last is seen', () => {
    expect(mountAt(table, '/pods/1/mount')?.type).toBe('tmpfs');
  });

  test('two mounts show the same when device and root agree', () => {
    const [, , , staged, published, , other] = table;
    expect(staged && published && showsSame(staged, published)).toBe(true);
    expect(staged && other && showsSame(staged, other)).toBe(false);
    expect(published && isReadOnly(published)).toBe(true);
  });

  test('a bind mount of a folder would show this part of its file system', () => {
    expect(shownAt(table, '/var/lib/vol/content')).toEqual({ device: '254:1', root: '/data/vol/content' });
    expect(shownAt(table, '/etc')).toEqual({ device: '254:0', root: '/etc' });
    expect(shownAt(table, '/var/library')).toEqual({ device: '254:0', root: '/var/library' });
  });
});

const bound = parseMountTable(
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
  expect(mountedFrom(bound, folder)).toEqual(points);
});

test('of two mounts on one point the later one counts', () => {
  const twice = parseMountTable('30 22 0:25 / /data rw - tmpfs a rw\n31 22 0:40 / /data rw - tmpfs b rw\n32 22 0:40 /v /pods/v rw - tmpfs b rw');
  expect(mountedFrom(twice, '/data/v')).toEqual(['/pods/v']);
  expect(mountedFrom([], '/data/v')).toEqual([]);
});
