// What is mounted where, as the kernel tells it. Source: proc_pid_mountinfo(5).
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface Mount {
  /** `7:0` */
  readonly device: string;
  /** What of the file system is seen at `path`: `/` is all of it. */
  readonly root: string;
  readonly path: string;
  /** Of this mount, and of the file system as a whole. */
  readonly options: readonly string[];
  readonly superOptions: readonly string[];
  readonly type: string;
  /** The device, where there is one: `/dev/loop0`. */
  readonly source: string;
}

/** In the order they were mounted: of several at one path the last is seen. */
export function parseMountTable(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const [, , device, root, path, options] = before.split(' ');
    const [type, source, superOptions] = after.split(' ');
    if (device === undefined || root === undefined || path === undefined || options === undefined || type === undefined) return [];
    return [
      {
        device,
        root: plain(root),
        path: plain(path),
        options: options.split(','),
        superOptions: (superOptions ?? '').split(','),
        type,
        source: plain(source ?? ''),
      },
    ];
  });
}

/** White space and backslashes are written as octal numbers of bytes. */
const plain = (text: string): string => text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

export const readMountTable = (): readonly Mount[] => parseMountTable(readFileSync('/proc/self/mountinfo', 'utf8'));

/** The one that is seen there; undefined when nothing is mounted at that very path. */
export const mountAt = (mounts: readonly Mount[], path: string): Mount | undefined => mounts.findLast((mount) => mount.path === path);

/** What makes two mounts show the same: the file system, and which part of it. */
export interface Shown {
  readonly device: string;
  readonly root: string;
}

export const showsSame = (a: Shown, b: Shown): boolean => a.device === b.device && a.root === b.root;

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** The one that shows `path`, which has no symbolic links: the innermost, and of two at one path the later one. */
export function coverOf(mounts: readonly Mount[], path: string): Mount | undefined {
  const covers = mounts.filter((mount) => isWithin(path, mount.path));
  const longest = Math.max(...covers.map((mount) => mount.path.length));
  return covers.findLast((mount) => mount.path.length === longest);
}

/** What a bind mount of `path` would show; `path` has no symbolic links. */
export function shownAt(mounts: readonly Mount[], path: string): Shown | undefined {
  const cover = coverOf(mounts, path);
  if (cover === undefined) return undefined;
  const inside = relative(cover.path, path);
  return { device: cover.device, root: inside === '' ? cover.root : `${cover.root === '/' ? '' : cover.root}/${inside}` };
}

/** Where the folder, or something in it, is mounted elsewhere. `folder` is absolute and without symbolic links. */
export function mountedFrom(mounts: readonly Mount[], folder: string): readonly string[] {
  const cover = coverOf(mounts, folder);
  const shown = shownAt(mounts, folder);
  if (cover === undefined || shown === undefined) return [];
  return mounts.flatMap(({ device, root, path }) => (device === shown.device && isWithin(root, shown.root) && path !== cover.path ? [path] : []));
}

export const isReadOnly = ({ options }: Mount): boolean => options.includes('ro');
