import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { EngineFile } from '../engine/engine-file.ts';
import { findRoot } from '../root.ts';

/** An engine of its own, as a user starts it. */
export interface EngineProcess {
  readonly directory: string;
  readonly portOffset: number;
  readonly engine: EngineFile;
  readonly token: string;
  readonly ca: string;
  readonly pid: number;
  readonly startMs: number;
  /** Ctrl-C and wait. */
  stop(): Promise<void>;
  /** `kill -9` of the program alone; nats-server stays. */
  kill(): Promise<void>;
  /** `kill -9` of nats-server alone. */
  killNats(): void;
}

const readyPatienceMs = 120_000;

export async function startEngine(options: {
  readonly portOffset: number;
  readonly directory?: string;
  readonly nodes?: number;
  readonly durability?: string;
  /** More of `k8shost up`. */
  readonly flags?: readonly string[];
}): Promise<EngineProcess> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'k8shost-bench-'));
  const args = [
    'up',
    '--data',
    directory,
    '--port-offset',
    String(options.portOffset),
    '--nodes',
    String(options.nodes ?? 12),
    '--durability',
    options.durability ?? 'always',
    ...(options.flags ?? []),
  ];
  const startedMs = performance.now();
  const child = spawn(process.execPath, [join(findRoot(), 'bin/k8shost.ts'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await readyLine(child);
  const startMs = performance.now() - startedMs;
  const engine = JSON.parse(readFileSync(join(directory, 'engine.json'), 'utf8')) as EngineFile;
  return {
    directory,
    portOffset: options.portOffset,
    engine,
    token: /token: (.+)/.exec(readFileSync(join(directory, 'kubeconfig'), 'utf8'))?.[1] ?? '',
    ca: readFileSync(engine.api.caFile, 'utf8'),
    pid: child.pid ?? 0,
    startMs,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'exit');
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    killNats: () => void process.kill(natsPid(directory), 'SIGKILL'),
  };
}

const natsPid = (directory: string): number => Number(readFileSync(join(directory, 'nats', 'server.pid'), 'utf8'));

export const removeDirectory = (directory: string): void => rmSync(directory, { recursive: true, force: true });

async function readyLine(child: ChildProcess): Promise<void> {
  const giveUp = AbortSignal.timeout(readyPatienceMs);
  await new Promise<void>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('is ready after')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the engine ended with ${code} before it was ready`)));
    giveUp.addEventListener('abort', () => reject(new Error('the engine is not ready after two minutes')));
  });
}
