import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findRoot } from '../root.ts';

/** One `k8shost ROLE` as a process of its own. */
export interface RoleProcess {
  readonly name: string;
  readonly pid: number;
  /** Everything it said so far, on both streams. */
  said(): string;
  isRunning(): boolean;
  /** Nobody reads what it says from now on. */
  unheard(): void;
  signal(name: NodeJS.Signals): void;
  /** `kill -9`, and gone. */
  kill(): Promise<void>;
  /** Ctrl-C (or another signal), and gone. Resolves with the exit code; null when a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const readyPatienceMs = 60_000;

/**
 * Resolves when it says `ready`. `env` is all it is told beside its arguments; `user` who it runs as, where root says that; `through` what starts it
 * and becomes it (`nsenter …`).
 */
export async function startRole(
  args: readonly string[],
  ready: string,
  env: Readonly<Record<string, string>>,
  user?: { readonly uid: number; readonly gid: number },
  through: readonly string[] = [],
): Promise<RoleProcess> {
  const [program = process.execPath, ...rest] = [...through, process.execPath, join(findRoot(), 'bin/k8shost.ts'), ...args];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...user,
  });
  const exited = once(child, 'exit');
  let text = '';
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
    patience.reject(new Error(`k8shost ${args.join(' ')} is not ready: ${text}`));
  }, readyPatienceMs);
  const heard = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes(ready)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`k8shost ${args.join(' ')} ended with ${code} before it was ready: ${text}`)));
  });
  await Promise.race([heard, patience.promise]).finally(() => clearTimeout(timer));
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (isRunning()) child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    name: args.join(' '),
    pid: child.pid ?? 0,
    said: () => (isRunning() ? text : `${text}[ended: ${child.signalCode ?? child.exitCode}]`),
    isRunning,
    unheard: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    signal: (name) => void child.kill(name),
    kill: async () => void (await end('SIGKILL')),
    stop: (signal = 'SIGINT') => end(signal),
  };
}
