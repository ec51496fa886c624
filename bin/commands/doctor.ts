import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { findHaproxy } from '../../adapters/local/fiberlb/http/haproxy-binary.ts';
import { findNatsServer } from '../../adapters/nats-server/find-binary.ts';
import { accountInfo, wordsOf } from '../../adapters/log-jetstream/stream-api.ts';
import { versionOf } from '../../adapters/nats-server/server-version.ts';
import { isAtLeast, oldestServer } from '../../domain/nats-version.ts';
import { bytesText, diskRoom, isLow, storeLimitBytes } from '../engine/disk-room.ts';
import { natsFromEnvironment } from '../engine/nats.ts';
import { portsAt } from '../engine/ports.ts';
import { openLogOf } from '../engine/read-log.ts';
import { readEngineFile } from '../engine/engine-file.ts';
import { findRoot } from '../root.ts';
import { dataOption, wholeNumber } from './options.ts';

/** Undefined when all is well; else what to do. */
type Check = { readonly what: string; readonly run: () => Promise<{ readonly found: string; readonly todo?: string }> };

export function registerDoctor(program: Command): void {
  dataOption(program.command('doctor'), 'the data directory of the engine')
    .description('Look for what keeps k8shost from starting or working, and say what to do')
    .option('--port-offset <n>', 'added to every default port', wholeNumber, 0)
    .addHelpText('after', '\nExamples:\n  k8shost doctor\n  k8shost doctor --port-offset 100')
    .action(async (flags: { data: string; portOffset: number }) => {
      let failed = 0;
      for (const { what, run } of checks(flags.data, flags.portOffset)) {
        const { found, todo } = await run().catch((error: unknown) => ({ found: (error as Error).message, todo: 'see above' }));
        if (todo !== undefined) failed++;
        process.stdout.write(
          `${todo === undefined ? 'ok  ' : 'FAIL'}  ${what.padEnd(16)} ${found}\n${todo === undefined ? '' : `      ${''.padEnd(16)} -> ${todo}\n`}`,
        );
      }
      if (failed > 0) process.exitCode = 1;
    });
}

function checks(data: string, portOffset: number): readonly Check[] {
  const running = isRunning(data);
  return [
    {
      what: 'Node.js',
      run: () =>
        Promise.resolve({
          found: process.version,
          ...(Number(process.versions.node.split('.')[0]) >= 24 ? {} : { todo: 'run `npm run setup` and start k8shost by its launcher' }),
        }),
    },
    { what: 'nats-server', run: natsServer },
    { what: 'haproxy', run: haproxy },
    { what: 'data directory', run: () => Promise.resolve(dataDirectory(data)) },
    { what: 'disk', run: () => disk(data) },
    ...(running
      ? [
          { what: 'engine', run: () => Promise.resolve({ found: `runs as process ${readEngineFile(data).pid}` }) },
          { what: 'log', run: () => logAnswers(data) },
          { what: 'room for the log', run: () => roomForLog(data) },
        ]
      : [{ what: 'ports', run: () => freePorts(portOffset) }]),
  ];
}

async function natsServer(): Promise<{ found: string; todo?: string }> {
  const outside = natsFromEnvironment();
  if (outside !== undefined) return { found: `NATS_URL is ${outside.url}` };
  const binary = findNatsServer(findRoot());
  if (binary === undefined) return { found: 'none', todo: `install nats-server ${oldestServer} or newer, or name it with NATS_SERVER_BIN, or set NATS_URL` };
  const version = await versionOf(binary);
  return { found: `${version} at ${binary}`, ...(isAtLeast(version, oldestServer) ? {} : { todo: `install nats-server ${oldestServer} or newer` }) };
}

/** Everything but Ingress goes on without it. */
async function haproxy(): Promise<{ found: string }> {
  const binary = await findHaproxy();
  return { found: binary.ok ? `${binary.value.version} at ${binary.value.path}` : `only Ingress needs it: ${binary.error}` };
}

function dataDirectory(data: string): { found: string; todo?: string } {
  const path = resolve(data);
  const there = existsSync(path);
  try {
    accessSync(there ? path : dirname(path), constants.W_OK);
    return { found: there ? path : `${path} (made at the first start)` };
  } catch {
    return { found: `${path} cannot be written`, todo: 'give another directory with --data, or change its owner' };
  }
}

function isRunning(data: string): boolean {
  try {
    process.kill(readEngineFile(data).pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function logAnswers(data: string): Promise<{ found: string; todo?: string }> {
  const { log, close } = await openLogOf(data);
  try {
    const last = await log.lastSequence();
    return last.ok ? { found: `answers; its last event is ${last.value}` } : { found: last.error.message, todo: `look at ${resolve(data)}/nats/server.log` };
  } finally {
    await close();
  }
}

async function disk(data: string): Promise<{ found: string; todo?: string }> {
  const room = await diskRoom(data);
  const found = `${bytesText(room.freeBytes)} of ${bytesText(room.totalBytes)} free`;
  return isLow(room) ? { found, todo: `make room on the disk of ${resolve(data)}, then start k8shost again; what is acknowledged is safe` } : { found };
}

/** From here on a write is in sight of the end. */
const fullShare = 0.95;
const askingMs = 2_000;

/** What nats-server stores at most is less than the disk holds. An engine on a NATS server elsewhere has its disk elsewhere. */
async function roomForLog(data: string): Promise<{ found: string; todo?: string }> {
  const { link, close } = await openLogOf(data);
  try {
    const info = await accountInfo(link, Date.now() + askingMs);
    if (!info.ok) return { found: wordsOf(info.error), todo: `look at ${resolve(data)}/nats/server.log` };
    const { storage, reserved_storage: reserved, limits } = info.value;
    const stored = `${bytesText(storage)} stored${reserved > 0 ? `, ${bytesText(reserved)} reserved` : ''}`;
    if (natsFromEnvironment() !== undefined && limits.max_storage <= 0) return { found: `${stored}; the limit is that of the server NATS_URL names` };
    const limitBytes = storeLimitBytes(storage, limits.max_storage, await diskRoom(data));
    const found = `${stored}; nats-server takes about ${bytesText(limitBytes)} at most${limits.max_storage > 0 ? '' : ' (three quarters of its disk)'}`;
    return storage < fullShare * limitBytes
      ? { found }
      : { found, todo: 'writes are refused, or will be soon: make room on the disk, then start k8shost again' };
  } finally {
    await close();
  }
}

async function freePorts(offset: number): Promise<{ found: string; todo?: string }> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries(portsAt(offset))) if (!(await isFree(port))) taken.push(`${port} (${name})`);
  return taken.length === 0 ? { found: 'all free' } : { found: `taken: ${taken.join(', ')}`, todo: 'stop what uses them, or start with --port-offset' };
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
