// Where the driver mounts for itself. The kernel's table of mounts has real paths alone, so what is mounted there is known only by such a one; and
// whoever else could write there could lead the driver's mounts elsewhere.
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const writableByOthers = 0o022;

/** Makes it where it is not there; its real path. Throws a sentence when it is not this user's alone. */
export function openRunFolder(path: string): string {
  let real: string;
  try {
    mkdirSync(resolve(path), { recursive: true, mode: 0o700 });
    real = realpathSync(path);
  } catch (error) {
    throw new Error(`--run ${path} cannot be used: ${(error as Error).message}`, { cause: error });
  }
  const { uid, mode } = statSync(real);
  if (uid !== process.getuid?.()) throw new Error(`--run ${path} belongs to another user: give a folder of your own`);
  if ((mode & writableByOthers) !== 0) throw new Error(`--run ${path} may be written by other users: take that from them (chmod go-w)`);
  return real;
}
