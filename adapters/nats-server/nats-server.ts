// Runs nats-server as a child with a configuration of our own. The child is its own process group and logs to a file, so that
// neither a Ctrl-C at the terminal nor the death of its parent takes it down: its parent stops it, and after a `kill -9` of the
// parent the next start finds it by its pid file and stops it first. The caller holds the lock of the data directory.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { isAtLeast, oldestServer } from '../../domain/nats-version.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { isRunning, poll, runsWithConfig, stopProcess } from './child-process.ts';
import { ensureCredentials, writeSecretFile, type Credentials, type Login } from './credentials.ts';
import { serverConfig, type ClusterOptions, type ServerConfig } from './server-config.ts';
import { versionOf } from './server-version.ts';

export interface NatsServerOptions {
  readonly binary: string;
  /** Everything the server keeps is below: configuration, credentials, log, pid, store. */
  readonly directory: string;
  readonly host?: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Default `always`. */
  readonly syncInterval?: string;
  readonly tenants?: readonly Tenant[];
  /** One of `tenants`. */
  readonly anonymous?: Tenant;
  readonly serverName?: string;
  readonly cluster?: ClusterOptions;
  /** The engine's, where it is not this server's to choose: the same on every server of a cluster. */
  readonly login?: Login;
  readonly startTimeoutMs?: number;
}

/** One clear line for the user. */
interface StartFailure {
  readonly kind: 'no-binary' | 'too-old' | 'port-taken' | 'not-started';
  readonly message: string;
}

interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface NatsServer {
  readonly pid: number;
  readonly port: number;
  /** `nats://127.0.0.1:4222` */
  readonly url: string;
  readonly version: string;
  readonly engine: Login;
  loginOf(tenant: Tenant): Login | undefined;
  /** Gives each of these a NATS account and takes everyone else's away, without a restart. */
  setTenants(tenants: readonly Tenant[]): Promise<void>;
  /** Resolves when the process has ended, for whatever reason. */
  readonly exited: Promise<ExitStatus>;
  /** Ends it cleanly; resolves when it is gone. */
  stop(): Promise<void>;
}

const stopPatienceMs = 10_000;

/** Resolves when the server takes connections. */
export async function startNatsServer(options: NatsServerOptions): Promise<Result<NatsServer, StartFailure>> {
  const directory = resolve(options.directory);
  const host = options.host ?? '127.0.0.1';
  const version = await versionOf(options.binary).catch((error: Error) => error);
  if (version instanceof Error) return err({ kind: 'no-binary', message: `${options.binary} does not run: ${version.message}` });
  if (!isAtLeast(version, oldestServer))
    return err({
      kind: 'too-old',
      message: `${options.binary} is nats-server ${version}; k8shost needs ${oldestServer} or newer, older ones ignore the headers that guard concurrent writes`,
    });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  await reclaim(directory);
  if (options.port !== 0 && !(await isFree(host, options.port)))
    return err({ kind: 'port-taken', message: `port ${options.port} on ${host}, which nats-server is to use, is taken by another program` });
  const config = write(options, directory, host, options.tenants ?? []);
  const child = launch(options.binary, directory);
  const exited = new Promise<ExitStatus>((done) => child.once('exit', (code, signal) => done({ code, signal })));
  const port = await listeningPort(child, options, directory);
  if (port === undefined || child.pid === undefined) {
    if (child.pid !== undefined) await stopProcess(child.pid, stopPatienceMs);
    return err({ kind: 'not-started', message: `nats-server did not start: ${lastLogLine(directory)}` });
  }
  return ok(running({ ...options, port }, directory, host, version, child.pid, config.credentials, exited));
}

function running(
  options: NatsServerOptions,
  directory: string,
  host: string,
  version: string,
  pid: number,
  first: Credentials,
  exited: Promise<ExitStatus>,
): NatsServer {
  let credentials = first;
  return {
    pid,
    port: options.port,
    url: `nats://${host}:${options.port}`,
    version,
    engine: first.engine,
    exited,
    loginOf: (tenant) => credentials.tenants[tenantKey(tenant)],
    async setTenants(tenants) {
      credentials = write(options, directory, host, tenants).credentials;
      // Twice: the first makes a new account, but its imports find the engine's subscribers only after another (2.15.1).
      await reload(pid, directory);
      await reload(pid, directory);
    },
    async stop() {
      if (isRunning(pid)) await stopProcess(pid, stopPatienceMs);
      await exited;
    },
  };
}

/** Stops the server that an earlier run left behind in this directory. */
export async function reclaim(directory: string): Promise<void> {
  const pidFile = join(directory, 'server.pid');
  const pid = Number(readText(pidFile).trim());
  if (pid > 0 && runsWithConfig(pid, configFile(directory))) await stopProcess(pid, stopPatienceMs);
  rmSync(pidFile, { force: true });
}

const configFile = (directory: string): string => join(directory, 'server.conf');
const logFile = (directory: string): string => join(directory, 'server.log');

function write(options: NatsServerOptions, directory: string, host: string, tenants: readonly Tenant[]): ServerConfig {
  const config: ServerConfig = {
    directory,
    serverName: options.serverName ?? 'k8shost',
    host,
    port: options.port === 0 ? -1 : options.port,
    syncInterval: options.syncInterval ?? 'always',
    tenants,
    credentials: ensureCredentials(join(directory, 'credentials.json'), tenants, options.login),
    ...(options.anonymous && { anonymous: options.anonymous }),
    ...(options.cluster && { cluster: options.cluster }),
  };
  writeSecretFile(configFile(directory), serverConfig(config));
  return config;
}

function launch(binary: string, directory: string): ChildProcess {
  const output = openSync(join(directory, 'server.out'), 'w', 0o600);
  const child = spawn(binary, ['-c', configFile(directory)], { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.once('error', () => {});
  return child;
}

/** The server writes a file with its ports once it takes connections. Undefined when it ended, or took too long. */
async function listeningPort(child: ChildProcess, options: NatsServerOptions, directory: string): Promise<number | undefined> {
  const file = join(directory, `${basename(options.binary)}_${child.pid}.ports`);
  const found = await poll(options.startTimeoutMs ?? 30_000, () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return 'ended';
    return /"nats:\/\/[^"]*:(\d+)"/.exec(readText(file))?.[1];
  });
  rmSync(file, { force: true });
  return found === undefined || found === 'ended' ? undefined : Number(found);
}

async function reload(pid: number, directory: string): Promise<void> {
  const logged = logSizeBytes(directory);
  process.kill(pid, 'SIGHUP');
  const written = (): string => {
    const all = readBytes(logFile(directory));
    // Shorter than before: it was rotated meanwhile.
    return all.subarray(all.length < logged ? 0 : logged).toString();
  };
  const line = await poll(5_000, () => /(Reloaded server configuration|Failed to reload.*|.*reload.*error.*)/i.exec(written())?.[1]);
  if (line !== 'Reloaded server configuration') throw new Error(`nats-server did not take its new list of projects: ${line ?? 'no answer'}`);
}

const logSizeBytes = (directory: string): number => statSync(logFile(directory), { throwIfNoEntry: false })?.size ?? 0;

function lastLogLine(directory: string): string {
  const lines = `${readText(logFile(directory))}\n${readText(join(directory, 'server.out'))}`.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.findLast((line) => line.includes('[FTL]') || line.includes('[ERR]'));
  return (fatal ?? lines.at(-1) ?? 'it said nothing').replace(/^\[\d+\] \S+ \S+ /, '');
}

const readText = (file: string): string => readBytes(file).toString();

/** Empty when there is no such file. */
function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
}
