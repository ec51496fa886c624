import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';
import { mountAt, readMountTable, type Mount } from '../../system/mount-table.ts';
import { run } from './run-command.ts';
import { seenAsThird, type Target } from './target-path.ts';

/** What is given to mount(8) beside where. Names are taken as they are, so that nothing is followed anew. */
export const mountOnto = ({ fd }: Target, source: string, options: readonly string[], type?: string): Promise<Result<string, PortError>> =>
  run(
    'mount',
    ['--no-canonicalize', ...(type === undefined ? [] : ['-t', type]), ...(options.length === 0 ? [] : ['-o', options.join(',')]), source, seenAsThird],
    { fd },
  );

/** The kernel is asked this often at most: whoever mounts there again and again is told of it. */
const layersMax = 16;

/** Nothing is mounted there when it answers; where `isMeant` says of something that it is not, that and what is below it stays. */
export async function unmountAll(path: string, isMeant: (mount: Mount) => Promise<boolean> = async () => true): Promise<Result<undefined, PortError>> {
  for (let layer = 0; layer < layersMax; layer++) {
    const mount = mountAt(readMountTable(), path);
    if (mount === undefined || !(await isMeant(mount))) return ok(undefined);
    const done = await run('umount', ['--no-canonicalize', path]);
    if (done.ok) continue;
    return /busy/.test(done.error.message) ? no('ABORTED', `${path} is still in use: ask again (${done.error.message})`) : done;
  }
  return no('ABORTED', `${path} is mounted again and again: ask again`);
}
