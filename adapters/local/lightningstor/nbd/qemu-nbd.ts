// One qemu-nbd for one connection: it sees the image as large as it is by now, ends with its client, and when it has ended nothing of what
// the client asked for is still being done. It also ends with this process, however that ends (setpriv, of util-linux).
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemEnvironment } from '../../../system/run-to-end.ts';

export interface Served {
  readonly socket: Socket;
  /** Resolves when it has ended. */
  end(): Promise<void>;
}

export interface Image {
  readonly path: string;
  readonly readOnly: boolean;
}

const askEveryMs = 5;
const complaintMax = 1_000;

/** A comma in a value is written twice. Source: qemu(1), image options. Images are locked by who attaches them: several nodes may have one. */
const imageOptions = (path: string): string => `driver=raw,file.driver=file,file.locking=off,file.filename=${path.replaceAll(',', ',,')}`;

/** Connected to a qemu-nbd that offers the image as `name`, over a socket at `socketPath`. Rejects with its words when it cannot. */
export async function serveImage({ path, readOnly }: Image, name: string, socketPath: string, signal: AbortSignal): Promise<Served> {
  const access = readOnly ? ['--read-only'] : ['--discard=unmap'];
  const args = [`--socket=${socketPath}`, `--export-name=${name}`, '--cache=writeback', ...access, '--image-opts', imageOptions(path)];
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', 'qemu-nbd', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: systemEnvironment,
  });
  let over = false;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, complaintMax)));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => (complaint = error.message));
    child.once('close', () => {
      over = true;
      resolve();
    });
  });
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(socketPath, { force: true });
  };
  try {
    for (;;) {
      signal.throwIfAborted();
      if (over) throw new Error(`qemu-nbd ended: ${complaint.trim()}`);
      const socket = await connected(socketPath);
      if (socket) return { socket, end };
      await sleep(askEveryMs);
    }
  } catch (error) {
    await end();
    throw error;
  }
}

/** A server's socket has its name (bind) before it takes connections (listen). */
const notYet = new Set<unknown>(['ENOENT', 'ECONNREFUSED']);

/** Undefined while nobody listens there. */
const connected = (path: string): Promise<Socket | undefined> =>
  new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => (notYet.has(error.code) ? resolve(undefined) : reject(error)));
  });
