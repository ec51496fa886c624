// A node as far as volumes go: `k8shost csi node` in a process of its own, and the pods' files on it. One that is on another machine than
// LightningSTOR has a boot id and a table of mounts of its own, so that it reaches images over NBD alone; devices are the kernel's, and shared.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCsiClient, type CsiClient } from '../../adapters/csi/testing/csi-client.ts';
import { startRole, type RoleProcess } from './role-process.ts';

interface StorageNodeOptions {
  readonly name: string;
  /** Of the caller's, for all that the node keeps; it goes after `end`. */
  readonly dir: string;
  /** HOST:PORT */
  readonly lightningstor: string;
  readonly isElsewhere: boolean;
}

export interface StorageNode {
  readonly name: string;
  readonly call: CsiClient['call'];
  /** Makes a folder of the node's. */
  folder(...names: readonly string[]): string;
  /** On disk when it resolves; rejects when it cannot be written. */
  write(path: string, content: Buffer): Promise<void>;
  /** SHA-256, in hexadecimal. */
  sum(path: string): Promise<string>;
  /** Of the file system that is mounted at the path; bytes. */
  roomAt(path: string): Promise<number>;
  /** `kill -9` of the service; what it mounted stays. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  pid(): number;
  /** Ends the service, and takes away what is mounted or attached still. */
  end(): Promise<void>;
}

const patienceMs = 30_000;
const contentMax = 256 * 2 ** 20;

export async function startStorageNode({ name, dir, lightningstor, isElsewhere }: StorageNodeOptions): Promise<StorageNode> {
  const folder = (...names: readonly string[]): string => {
    const path = join(dir, name, ...names);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const socket = join(folder(), 'csi.sock');
  const runDir = folder('run');
  const machine = isElsewhere ? await startMachine(join(folder(), 'boot-id'), `boot-of-${name}`) : undefined;
  const within = machine === undefined ? [] : ['nsenter', `--mount=/proc/${machine.pid}/ns/mnt`, '--'];
  const run = (program: string, args: readonly string[], input?: Buffer): Promise<string> => {
    const [first = program, ...rest] = [...within, program, ...args];
    return new Promise((resolve, reject) => {
      const child = execFile(first, rest, { timeout: patienceMs, killSignal: 'SIGKILL', maxBuffer: contentMax }, (error, said) =>
        error === null ? resolve(said) : reject(error),
      );
      child.stdin?.on('error', () => undefined).end(input);
    });
  };
  const start = (): Promise<RoleProcess> =>
    startRole(
      ['csi', 'node', '--endpoint', `unix://${socket}`, '--lightningstor', lightningstor, '--node', name, '--run', runDir, '--max-volumes', '100'],
      'serving CSI',
      {},
      undefined,
      within,
    );
  let service = await start();
  let client = openCsiClient(socket);
  return {
    name,
    call: (method, request) => client.call(method, request),
    folder,
    write: async (path, content) => void (await run('dd', [`of=${path}`, 'bs=1M', 'conv=fsync', 'status=none'], content)),
    sum: async (path) => (await run('sha256sum', [path])).split(' ')[0] ?? '',
    roomAt: async (path) => {
      const [blocks = 0, bytes = 0] = (await run('stat', ['--file-system', '--format=%b %S', path])).split(' ').map(Number);
      return blocks * bytes;
    },
    kill: () => service.kill(),
    restart: async () => {
      client.close();
      await service.stop();
      service = await start();
      client = openCsiClient(socket);
    },
    pid: () => service.pid,
    end: async () => {
      client.close();
      await service.stop();
      clear(machine?.pid ?? process.pid, within, `${folder()}/`);
      machine?.kill();
    },
  };
}

/** A process that keeps the mounts of a machine; they go with the last that is in it. */
async function startMachine(file: string, bootId: string): Promise<{ readonly pid: number; kill(): void }> {
  writeFileSync(file, `${bootId}\n`);
  const held = 'mount --bind "$0" /proc/sys/kernel/random/boot_id && echo up && exec sleep infinity';
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', 'unshare', '--mount', '--propagation', 'private', 'sh', '-c', held, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`no machine was made: ${String(code)}`)))]);
  return { pid: child.pid ?? 0, kill: () => void child.kill('SIGKILL') };
}

/** Deepest first; the devices of files below it are let go between, since what they are of may be mounted itself. */
function clear(pid: number, within: readonly string[], below: string): void {
  const run = (program: string, ...args: readonly string[]): void => {
    const [first = program, ...rest] = [...within, program, ...args];
    spawnSync(first, rest, { timeout: patienceMs, killSignal: 'SIGKILL' });
  };
  const mounts = (): readonly string[] =>
    readFileSync(`/proc/${pid}/mountinfo`, 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[4] ?? '')
      .filter((path) => path.startsWith(below))
      .sort()
      .reverse();
  const devices = mounts().flatMap((path) => loopBelow(pid, path));
  for (const path of mounts().filter((one) => !one.startsWith(`${below}run/`))) run('umount', path);
  for (const device of [...devices, ...loopsOfFilesBelow(below)]) run('losetup', '--detach', device);
  for (const path of mounts()) run('umount', '--lazy', path);
}

function loopBelow(pid: number, path: string): readonly string[] {
  const line = readFileSync(`/proc/${pid}/mountinfo`, 'utf8')
    .split('\n')
    .find((one) => one.split(' ')[4] === path);
  const source = line?.split(' - ')[1]?.split(' ')[1] ?? '';
  return source.startsWith('/dev/loop') ? [source] : [];
}

function loopsOfFilesBelow(below: string): readonly string[] {
  return readdirSync('/sys/block')
    .filter((name) => name.startsWith('loop'))
    .filter((name) => {
      try {
        return readFileSync(`/sys/block/${name}/loop/backing_file`, 'utf8').startsWith(below);
      } catch {
        return false;
      }
    })
    .map((name) => `/dev/${name}`);
}
