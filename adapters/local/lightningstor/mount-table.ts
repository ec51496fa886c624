// What /proc/self/mountinfo says. Source: proc_pid_mountinfo(5).

interface Mount {
  /** major:minor of the file system. */
  readonly device: string;
  /** What of the file system is mounted. */
  readonly root: string;
  readonly point: string;
  /** What is mounted, as the file system calls it: /dev/loop0 */
  readonly source: string;
}

const unescape = (path: string): string => path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)));

export const parseMounts = (text: string): readonly Mount[] =>
  text.split('\n').flatMap((line) => {
    const [place = '', kind = ''] = line.split(' - ');
    const [, , device, root, point] = place.split(' ');
    const [, source = ''] = kind.split(' ');
    return device === undefined || root === undefined || point === undefined
      ? []
      : [{ device, root: unescape(root), point: unescape(point), source: unescape(source) }];
  });

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** Where the folder, or something in it, is mounted elsewhere. `folder` is absolute and without symbolic links. */
export function mountsOf(folder: string, mounts: readonly Mount[]): readonly string[] {
  // Of two on the same point the later one is seen.
  const under = mounts
    .filter(({ point }) => isWithin(folder, point))
    .reduce<Mount | undefined>((best, one) => (best && best.point.length > one.point.length ? best : one), undefined);
  if (under === undefined) return [];
  const below = folder.slice(under.point === '/' ? 0 : under.point.length);
  const inside = under.root === '/' ? below || '/' : `${under.root}${below}`;
  return mounts.flatMap(({ device, root, point }) => (device === under.device && isWithin(root, inside) && point !== under.point ? [point] : []));
}
