// Network namespaces of a test's own, and what processes in them can reach.
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const runs = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;

/** Why namespaces cannot be made here; undefined when they can. */
export function whyNoNamespaces(): string | undefined {
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  if (!runs('ip', '-V') || !runs('nsenter', '--version')) return 'ip (iproute2) or nsenter (util-linux) is missing';
  const name = `k8shost-probe-${process.pid}`;
  const able =
    runs('ip', 'netns', 'add', name) &&
    runs('ip', '-n', name, 'link', 'add', 'probe0', 'type', 'bridge') &&
    runs('ip', '-n', name, 'link', 'add', 'probe1', 'type', 'veth');
  runs('ip', 'netns', 'del', name);
  return able ? undefined : 'this machine makes no network namespaces, bridges or veth pairs';
}

export const ip = async (...args: readonly string[]): Promise<string> => (await run('ip', args)).stdout;
export const ipJson = async <T>(...args: readonly string[]): Promise<readonly T[]> => JSON.parse((await ip('-j', ...args)) || '[]') as readonly T[];

/** Makes them with `make`, and removes all at the end. */
export function namespacesOf(prefix: string) {
  const names: string[] = [];
  const listeners: ChildProcess[] = [];
  return {
    make: async (): Promise<{ readonly name: string; readonly path: string }> => {
      const name = `${prefix}-${process.pid}-${names.length}`;
      names.push(name);
      await ip('netns', 'add', name);
      return { name, path: `/var/run/netns/${name}` };
    },
    /** Listens there on port 7777, and says so. */
    listen: (path: string): Promise<void> => {
      const child = spawn('nsenter', [
        `--net=${path}`,
        process.execPath,
        '-e',
        "require('node:net').createServer((it) => it.end()).listen(7777, () => console.log('ready'))",
      ]);
      listeners.push(child);
      return new Promise((resolve, reject) => {
        child.stdout.once('data', () => resolve());
        child.once('exit', (code) => reject(new Error(`the listener ended with ${code}`)));
      });
    },
    /** Listens there by UDP on port 7777; what it has heard so far. */
    hear: (path: string): Promise<() => readonly string[]> => {
      const program = `const socket = require('node:dgram').createSocket('udp6');
        socket.on('message', (text) => console.log(String(text))).bind(7777, () => console.log('ready'));`;
      const child = spawn('nsenter', [`--net=${path}`, process.execPath, '-e', program]);
      listeners.push(child);
      let heard = '';
      return new Promise((resolve, reject) => {
        child.stdout.on('data', (text: Buffer) => {
          heard += text.toString();
          resolve(() => heard.split('\n').slice(1, -1));
        });
        child.once('exit', (code) => reject(new Error(`the listener ended with ${code}`)));
      });
    },
    removeAll: async (): Promise<void> => {
      for (const listener of listeners.splice(0)) listener.kill('SIGKILL');
      for (const name of names.splice(0)) await ip('netns', 'del', name).catch(() => undefined);
    },
  };
}

/** Whether a program can be run there. */
export const runsIn = (path: string, ...command: readonly string[]): boolean => runs('nsenter', `--net=${path}`, ...command);
export const outputIn = async (path: string, ...command: readonly string[]): Promise<string> => (await run('nsenter', [`--net=${path}`, ...command])).stdout;

/** What a port of the address says within a second: 'connected', an error (ECONNREFUSED: somebody has the address), or 'nothing'. */
export async function answerOf(path: string, address: string, port = 7_777): Promise<string> {
  const program = `const say = (what) => { console.log(what); process.exit(); };
    require('node:net').connect(${port}, '${address}', () => say('connected')).on('error', (error) => say(error.code)); setTimeout(say, 1_000, 'nothing');`;
  return (await run('nsenter', [`--net=${path}`, process.execPath, '-e', program])).stdout.trim();
}

/** Sends a text by UDP to port 7777 of the address. */
export const say = (path: string, address: string, text: string): Promise<string> => {
  const program = `const socket = require('node:dgram').createSocket('${address.includes(':') ? 'udp6' : 'udp4'}');
    socket.send('${text}', 7777, '${address}', () => socket.close());`;
  return outputIn(path, process.execPath, '-e', program);
};

export const reaches = async (path: string, address: string): Promise<boolean> => (await answerOf(path, address)) === 'connected';
