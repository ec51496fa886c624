// One haproxy, master and worker, in a folder of its own that holds all it reads. It is spoken with over the master's socket.
// - It ends with this process, however that ends: the kernel kills the master (setpriv --pdeathsig), and a worker ends with its master. Where
//   setpriv is missing, the next start finds it by its pid file.
// - A reload starts a worker on the new configuration, which takes over the listening sockets; the one before ends its connections. Where the
//   new configuration is refused the one before goes on.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../../domain/result.ts';
import { refused } from '../../../grpc/error-mapping.ts';
import { findProgram } from './haproxy-binary.ts';

export interface HaproxyProcess {
  readonly pid: number;
  /** Resolves when the master has ended, for whatever reason. */
  readonly exited: Promise<void>;
  hasExited(): boolean;
  /** Commands for the worker, a line each; the lines that it says. Undefined when it did not hear all of them. */
  tell(commands: readonly string[]): Promise<readonly string[] | undefined>;
  /**
   * Resolves when the configuration in the folder serves, and alone takes connections. Refused with haproxy's words: the one before goes on.
   * `unavailable` when nobody knows yet which of the two serves.
   */
  reload(): Promise<Result<undefined, PortError>>;
  /** Takes nothing new; connections may go on until the configuration's hard-stop-after. */
  drain(): void;
  /** Ends everything now. */
  kill(): Promise<void>;
}

export const configurationFile = 'haproxy.cfg';
const socketFile = 'master.sock';
const pidFile = 'haproxy.pid';
const logFile = 'haproxy.log';
const askEveryMs = 5;
const answerWithinMs = 2_000;
const killAfterMs = 2_000;
/** So many reloads in a row that came to no end, and it is begun anew. */
const silencesMax = 3;
const logBytesMax = 64 * 1024;

/** Resolves when it takes connections; else refused with haproxy's words, or `unavailable` when it took too long. */
export async function startHaproxy(binary: string, folder: string, patienceMs = 10_000): Promise<Result<HaproxyProcess, PortError>> {
  for (const file of [socketFile, logFile]) rmSync(join(folder, file), { force: true });
  const child = launch(binary, folder);
  const { pid } = child;
  let over = false;
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  if (pid === undefined) return err(refused('CANNOT_SERVE', `${binary} does not start`));
  writeFileSync(join(folder, pidFile), String(pid), { mode: 0o600 });
  const kill = async (): Promise<void> => {
    // The master ends its workers and then itself.
    if (!over) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await exited;
    clearTimeout(late);
  };
  const started = await poll(patienceMs, () => (over ? Promise.resolve('ended') : currentWorker(folder)));
  if (started === undefined || started === 'ended') {
    await kill();
    return err(started === undefined ? slow(patienceMs) : notTaken(folder));
  }
  let worker = started;
  let silences = 0;
  return ok({
    pid,
    exited,
    hasExited: () => over,
    tell: async (commands) => {
      // The version is what is always answered: without it there was silence, which is what most commands answer when all is well.
      const said = await ask(
        folder,
        [...commands, 'show version'].map((command) => `@!${worker} ${command}`),
      );
      // It tells of every server that comes and goes; only what it complains about at a start or reload is ever read.
      if ((statSync(join(folder, logFile), { throwIfNoEntry: false })?.size ?? 0) > logBytesMax) truncateSync(join(folder, logFile));
      const lines = said.split('\n').filter((line) => line.trim() !== '');
      return /^\d+\.\d+/.test(lines.pop() ?? '') ? lines : undefined;
    },
    reload: async () => {
      // It answers when it has done what it was told before, a reload that took too long, say.
      const present = await poll(patienceMs, async () => (over ? 'ended' : (await ask(folder, ['show proc'])) || undefined));
      const failures = failuresOf(present ?? '');
      worker = workerOf(present ?? '') ?? worker;
      truncateSync(join(folder, logFile));
      if (present !== undefined) await ask(folder, ['reload']);
      const next =
        present &&
        (await poll(patienceMs, async () => {
          if (over) return 'ended';
          const said = await ask(folder, ['show proc']);
          if (failuresOf(said) > failures) return 'refused';
          const current = workerOf(said);
          return current !== undefined && current !== worker && (await answers(folder, current)) ? current : undefined;
        }));
      silences = next === undefined ? silences + 1 : 0;
      if (silences === silencesMax) await kill();
      if (next === 'refused') return err(notTaken(folder));
      if (next === undefined || next === 'ended') return err(slow(patienceMs));
      const before = worker;
      worker = next;
      await poll(patienceMs, async () => ((await answers(folder, before)) && !over ? undefined : true));
      return ok(undefined);
    },
    drain: () => void (over || child.kill('SIGUSR1')),
    kill,
  });
}

/** Ends what an earlier run left behind in this folder. */
export async function reclaim(folder: string): Promise<void> {
  const pid = Number(readText(join(folder, pidFile)));
  if (pid > 0 && runsIn(pid, folder)) {
    process.kill(pid, 'SIGKILL');
    await poll(killAfterMs, () => Promise.resolve(runsIn(pid, folder) ? undefined : true));
  }
}

/** Pids are reused: is it haproxy, in this very folder? */
function runsIn(pid: number, folder: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.includes(configurationFile) && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

function launch(binary: string, folder: string): ChildProcess {
  const words = [binary, '-W', '-S', `unix@${socketFile},mode,600`, '-f', configurationFile];
  const setpriv = findProgram('setpriv');
  const [program = '', ...args] = setpriv === undefined ? words : [setpriv, '--pdeathsig', 'KILL', ...words];
  const output = openSync(join(folder, logFile), 'a', 0o600);
  // Nothing of this process's environment is its business; a group of its own, so that a Ctrl-C at the terminal is not for it.
  const child = spawn(program, args, { cwd: folder, env: {}, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  return child;
}

const workerOf = (said: string): string | undefined => /^(\d+)\s+worker\s+0\s/m.exec(said)?.[1];
const failuresOf = (said: string): number => Number(/\[failed: (\d+)\]/.exec(said)?.[1] ?? 0);

async function currentWorker(folder: string): Promise<string | undefined> {
  const worker = workerOf(await ask(folder, ['show proc']));
  return worker !== undefined && (await answers(folder, worker)) ? worker : undefined;
}

/** Does it run, and take connections? */
const answers = async (folder: string, worker: string): Promise<boolean> => (await ask(folder, [`@!${worker} show info`])).includes('Stopping: 0');

/** '' when nobody answers: the master is away while it reads its configuration. */
function ask(folder: string, commands: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    // A socket's path is 108 characters at most, the folder's may be longer.
    let directory: number;
    try {
      directory = openSync(folder, 'r');
    } catch {
      return resolve('');
    }
    const socket = connect(`/proc/self/fd/${directory}/${socketFile}`);
    let text = '';
    socket.setTimeout(answerWithinMs, () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => {
      closeSync(directory);
      resolve(text);
    });
    socket.end(commands.map((command) => `${command}\n`).join(''));
  });
}

async function poll<T>(patienceMs: number, condition: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(askEveryMs)) {
    const found = await condition();
    if (found !== undefined) return found;
  }
  return undefined;
}

const slow = (patienceMs: number): PortError => ({
  kind: 'unavailable',
  message: `haproxy ended, or did not serve within ${patienceMs / 1_000} s`,
});

const notTaken = (folder: string): PortError => {
  const words = lastWords(folder);
  return refused(/already in use/i.test(words) ? 'ADDRESS_IN_USE' : 'CANNOT_SERVE', `haproxy refuses these routes: ${words}`);
};

/** What haproxy complained about last. */
function lastWords(folder: string): string {
  const lines = readText(join(folder, logFile)).split('\n');
  const alerts = lines.filter((line) => line.startsWith('[ALERT]')).map((line) => line.replace(/^\[ALERT\]\s+\(\d+\) : /, ''));
  return alerts.slice(-4).join('; ') || lines.findLast((line) => line.trim() !== '') || 'it said nothing';
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
