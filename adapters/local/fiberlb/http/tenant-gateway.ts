// The haproxy of one tenant: what its owners want, all together, at one address.
// - Changes that come while one is made are made together. Where haproxy refuses them they are tried by halves, so that only the one that
//   cannot be served is refused; then everything is as it was.
// - A change of members alone is told to the worker that runs: no connection notices. Everything else is a reload, and reloads keep a distance.
// - A haproxy that ended comes back; until it does it is tried again and again.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Member } from '../../../../domain/effect.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../../domain/result.ts';
import { refused } from '../../../grpc/error-mapping.ts';
import { compile, configuration, defaultCertificateFile, sameButServers, type Compiled, type OwnedRoutes } from './compile.ts';
import { connectionsThatFit, findHaproxy, haproxyUser } from './haproxy-binary.ts';
import { configurationFile, reclaim, startHaproxy, type HaproxyProcess } from './haproxy-process.ts';
import { createServerChanges, type ServerChanges } from './server-changes.ts';

export interface TenantGateway {
  /** Resolves with the address when the owner's routes serve, or (undefined) no longer do. Nothing has changed when they are refused. */
  apply(owner: string, routes: OwnedRoutes | undefined): Promise<Result<string, PortError>>;
  /** Serves what was kept; where that fails now it is tried again until it can. */
  resume(): Promise<void>;
  /** Ends everything now. */
  close(): Promise<void>;
}

export interface TenantGatewayOptions {
  /** In it the folders of the gateways are made, one for each address. */
  readonly folder: string;
  readonly name: string;
  /** PEM, with its key. */
  readonly defaultCertificate: string;
  readonly httpPort: number;
  readonly httpsPort: number;
  readonly drainMs: number;
  readonly reach: (member: Member) => Member;
  /** Of tests. */
  readonly binary?: string | undefined;
  readonly addresses: GatewayAddresses;
  /** Runs a start when few enough others are under way. */
  readonly takeTurnToStart: <T>(start: () => Promise<T>) => Promise<T>;
  /** Nothing is left of it, and nobody waits for it: it may be forgotten. */
  readonly idle: () => void;
  readonly report: (error: unknown) => void;
}

export interface GatewayAddresses {
  take(): Result<string, PortError>;
  giveBack(address: string): void;
  putBack(address: string): void;
}

export interface KeptRoutes {
  readonly address: string;
  readonly owners: ReadonlyMap<string, OwnedRoutes>;
}

interface Change {
  readonly owner: string;
  readonly routes: OwnedRoutes | undefined;
  readonly answer: (result: Result<string, PortError>) => void;
}

interface Serving {
  readonly process: HaproxyProcess;
  readonly servers: ServerChanges;
  /** What is in the folder and serves; undefined while nobody knows, since a change came to no end. */
  compiled: Compiled | undefined;
}

type Owners = ReadonlyMap<string, OwnedRoutes>;

const addressesTriedMax = 3;
const againAfterMs = [50, 100, 200, 500, 1_000] as const;
const livedLongMs = 10_000;
const reloadsApartMs = 200;
/** So many in a row, and the operator hears of it. */
const failuresTold = 5;

export function createTenantGateway(options: TenantGatewayOptions, kept?: KeptRoutes): TenantGateway {
  let address = kept?.address;
  let owners: Owners = kept?.owners ?? new Map();
  let serving: Serving | undefined;
  let pending: Change[] = [];
  let working: Promise<void> | undefined;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  let attempts = 0;
  let failures = 0;
  let reloadedAtMs = -Infinity;
  const draining = new Set<HaproxyProcess>();
  const unanswered = new Set<Change>();

  const compiled = (of: Owners, at: string): Compiled =>
    compile({ ...options, owners: [...of.values()], address: at, user: haproxyUser(), connectionsMax: connectionsThatFit() });
  const folderOf = (at: string): string => join(options.folder, at);

  const rest = (): void => {
    if (unanswered.size === 0 && address === undefined && draining.size === 0) options.idle();
  };
  const start = (next: Compiled, at: string): Promise<Result<undefined, PortError>> => options.takeTurnToStart(() => startNow(next, at));
  const startNow = async (next: Compiled, at: string): Promise<Result<undefined, PortError>> => {
    if (closed) return err(stopping);
    const binary = await findHaproxy(options.binary);
    if (!binary.ok) return err(refused('UNSUPPORTED', binary.error));
    const folder = folderOf(at);
    await reclaim(folder);
    rmSync(folder, { recursive: true, force: true });
    write(folder, next, options.defaultCertificate);
    const started = await startHaproxy(binary.value.path, folder);
    if (!started.ok) return started;
    const process = started.value;
    const startedAtMs = performance.now();
    serving = { process, compiled: next, servers: createServerChanges(process, options.drainMs) };
    void process.exited.then(() => {
      if (serving?.process !== process) return;
      serving = undefined;
      // One that ends again and again is started less and less often.
      if (performance.now() - startedAtMs > livedLongMs) attempts = 0;
      options.report(new Error(`haproxy of ${options.name} ended; it is started again`));
      comeBack();
    });
    return ok(undefined);
  };
  const change = async (now: Serving, next: Compiled, at: string): Promise<Result<undefined, PortError>> => {
    const before = now.compiled;
    const ofServers = before !== undefined && sameButServers(before, next);
    now.compiled = undefined;
    try {
      write(folderOf(at), next, options.defaultCertificate, before);
      if (ofServers && (await now.servers.change(before.servers, next.servers))) {
        now.compiled = next;
        return ok(undefined);
      }
      const reloaded = await now.process.reload();
      reloadedAtMs = performance.now();
      if (reloaded.ok) {
        now.servers.forget();
        now.compiled = next;
      } else if (reloaded.error.kind === 'refused' && before !== undefined && !ofServers) {
        write(folderOf(at), before, options.defaultCertificate, next);
        now.compiled = before;
      }
      return reloaded;
    } finally {
      if (now.compiled === undefined) comeBack();
    }
  };
  const startAnywhere = async (of: Owners): Promise<Result<string, PortError>> => {
    for (let tried = 1; ; tried += 1) {
      const taken = options.addresses.take();
      if (!taken.ok) return taken;
      const started = await start(compiled(of, taken.value), taken.value);
      if (started.ok) return taken;
      options.addresses.putBack(taken.value);
      rmSync(folderOf(taken.value), { recursive: true, force: true });
      // Somebody may listen on one address only: then the next will do.
      if (tried === addressesTriedMax || started.error.kind !== 'refused' || started.error.reason !== 'ADDRESS_IN_USE') return started;
    }
  };
  const stop = (): void => {
    if (address === undefined) return;
    const folder = folderOf(address);
    const process = serving?.process;
    serving?.servers.close();
    serving = undefined;
    options.addresses.giveBack(address);
    address = undefined;
    if (!process) {
      rmSync(folder, { recursive: true, force: true });
      return rest();
    }
    draining.add(process);
    void process.exited.then(() => {
      draining.delete(process);
      rmSync(folder, { recursive: true, force: true });
      rest();
    });
    process.drain();
  };
  /** Makes these owners be served, all or none of what is new. */
  const serve = async (next: Owners): Promise<Result<string, PortError>> => {
    if (next.size === 0) {
      stop();
      return ok('');
    }
    if (address === undefined) {
      const started = await startAnywhere(next);
      if (started.ok) address = started.value;
      return started;
    }
    const at = address;
    const present = serving?.process.hasExited() === false ? serving : undefined;
    const done = present ? await change(present, compiled(next, at), at) : await start(compiled(next, at), at);
    return done.ok ? ok(at) : done;
  };
  const make = async (changes: readonly Change[]): Promise<void> => {
    const next = changed(owners, changes);
    const served = await serve(next);
    if (!served.ok && served.error.kind === 'refused' && served.error.reason === 'CANNOT_SERVE' && changes.length > 1) {
      const half = changes.length >> 1;
      await make(changes.slice(0, half));
      return make(changes.slice(half));
    }
    // What is to go goes, also while nobody can serve the rest; haproxy is told of it later.
    const gone = changes.filter(({ routes }) => !routes);
    owners = served.ok ? next : changed(owners, gone);
    if (!served.ok && gone.length > 0) {
      if (serving) serving.compiled = undefined;
      comeBack();
    }
    for (const { routes, answer } of changes) answer(routes ? served : ok(address ?? ''));
  };
  const work = async (): Promise<void> => {
    while (pending.length > 0 && !closed) {
      // A reload costs a worker for as long as its connections live: what comes meanwhile is one with this.
      const tooSoonMs = reloadedAtMs + reloadsApartMs - performance.now();
      if (tooSoonMs > 0) await sleep(tooSoonMs);
      const changes = pending;
      pending = [];
      try {
        await make(changes);
      } catch (error) {
        // The disk is full, say. Who was answered already is not answered again.
        for (const { answer } of changes) answer(err({ kind: 'unavailable', message: `HTTP routes cannot be changed now: ${(error as Error).message}` }));
      }
    }
    const left = pending;
    pending = [];
    for (const { answer } of left) answer(err(stopping));
  };
  const takeTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = (working ?? Promise.resolve()).then(task);
    working = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };
  /** Serves what is not served as it should be, now or in a while. */
  const revive = async (): Promise<void> => {
    if (closed || (serving?.process.hasExited() === false && serving.compiled !== undefined)) return;
    const started = await serve(owners).catch((error: Error) => err<PortError>({ kind: 'unavailable', message: error.message }));
    failures = started.ok ? 0 : failures + 1;
    if (started.ok) return;
    if (failures === failuresTold) options.report(new Error(`the HTTP routes of ${options.name} are not served: ${started.error.message}`));
    comeBack();
  };
  function comeBack(): void {
    if (closed || again !== undefined) return;
    const now = (): void => {
      again = undefined;
      void takeTurn(revive);
    };
    again = setTimeout(now, againAfterMs[Math.min(attempts, againAfterMs.length - 1)]).unref();
    attempts += 1;
  }
  return {
    apply: (owner, routes) =>
      new Promise((resolve) => {
        const answer = (result: Result<string, PortError>): void => {
          unanswered.delete(change);
          resolve(result);
          rest();
        };
        const change: Change = { owner, routes, answer };
        unanswered.add(change);
        pending.push(change);
        if (pending.length === 1) void takeTurn(work);
      }),
    resume: () => takeTurn(revive),
    close: async () => {
      closed = true;
      clearTimeout(again);
      await working;
      serving?.servers.close();
      const processes = [...draining, ...(serving ? [serving.process] : [])];
      serving = undefined;
      await Promise.all(processes.map((one) => one.kill()));
    },
  };
}

const stopping: PortError = { kind: 'unavailable', message: 'FiberLB is stopping' };

function changed(owners: Owners, changes: readonly Change[]): Owners {
  const next = new Map(owners);
  for (const { owner, routes } of changes) {
    if (routes) next.set(owner, routes);
    else next.delete(owner);
  }
  return next;
}

/** Only what differs from `before`, which is there; everything where nobody knows what is. Certificates that it does not name go. */
function write(folder: string, next: Compiled, defaultCertificate: string, before?: Compiled): void {
  if (!before) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, defaultCertificateFile), defaultCertificate, { mode: 0o600 });
  }
  for (const [name, text] of next.files) if (before?.files.get(name) !== text) writeFileSync(join(folder, name), text, { mode: 0o600 });
  const present = before ? [...before.files.keys()] : readdirSync(folder).filter((name) => name.endsWith('.pem') && name !== defaultCertificateFile);
  for (const name of present) if (!next.files.has(name)) rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, configurationFile), configuration(next), { mode: 0o600 });
}
