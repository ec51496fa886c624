// kube-scheduler's own plugins, in a process that is asked over standard input and answers in order.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { builtJudge } from '../control-plane/build.ts';
import type { Cluster } from './cluster.ts';
import type { Verdict } from './verdict.ts';

export interface Judge {
  /** Rejects when the process is gone. */
  verdictOf(cluster: Cluster): Promise<Verdict>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly answer: (line: string) => void;
  readonly fail: (error: Error) => void;
}

/** Building it takes some minutes on two cores, once. */
export const buildMaxMs = 1_800_000;

/** `without`: plugins that it runs without. */
export async function startJudge(without: ReadonlySet<string> = new Set()): Promise<Judge | { readonly missing: string }> {
  const built = await builtJudge();
  if ('missing' in built) return built;
  const child = spawn(built.path, [`--without=${[...without].join(',')}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: Waiting[] = [];
  let gone: Error | undefined;
  const end = (error: Error): void => {
    gone ??= error;
    for (const { fail } of waiting.splice(0)) fail(gone);
  };
  child.once('error', end);
  child.once('exit', (code) => end(new Error(`the judge ended with ${code}`)));
  // A write to a process that is gone: its end is told by the exit.
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.answer(line));
  return {
    async verdictOf(cluster) {
      if (gone !== undefined) throw gone;
      const line = await new Promise<string>((answer, fail) => {
        waiting.push({ answer, fail });
        child.stdin.write(`${JSON.stringify(cluster)}\n`);
      });
      return JSON.parse(line) as Verdict;
    },
    async stop() {
      if (gone !== undefined) return;
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
