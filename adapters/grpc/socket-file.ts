// A socket of the file system outlives a server that was killed. It is taken away only when nobody answers there.
import { lstatSync, rmSync, statSync, type Stats } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';

/** Source: unix(7); the last byte ends the path. */
const bytesMax = 107;

/** Makes `path` free to listen on. Rejects with a sentence when it is not. */
export async function takeSocketFile(path: string): Promise<void> {
  if (!path.startsWith('/')) throw new Error(`a socket's path is absolute, not ${path}`);
  if (Buffer.byteLength(path) > bytesMax) throw new Error(`a socket's path has at most ${bytesMax} bytes: ${path} is too long`);
  const folder = dirname(path);
  // The system would say that it is not permitted.
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`the folder ${folder} is not there: make it, or name another path`);
  const file: Stats | undefined = lstatSync(path, { throwIfNoEntry: false });
  if (file === undefined) return;
  if (!file.isSocket()) throw new Error(`${path} is there, and is not a socket: remove it, or name another path`);
  if (await answers(path)) throw new Error(`another process serves on ${path}: stop it, or name another path`);
  rmSync(path, { force: true });
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    const tell = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', ({ code }: NodeJS.ErrnoException) => tell(code !== 'ECONNREFUSED' && code !== 'ENOENT'));
  });
