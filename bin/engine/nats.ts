import { join } from 'node:path';
import { findNatsServer } from '../../adapters/nats-server/find-binary.ts';
import { startNatsServer, type NatsServer } from '../../adapters/nats-server/nats-server.ts';
import type { LiveFold } from '../../api/live-fold.ts';
import { isInternalResource, tenantKey, type Tenant } from '../../domain/ref.ts';
import { Failure } from '../failure.ts';
import { findRoot } from '../root.ts';
import type { NatsAccess } from './control-plane.ts';
import { log } from './terminal.ts';

interface EngineNats {
  readonly access: NatsAccess;
  /** Rejects when the server cannot be kept running; resolves after `stop`. Never settles for a server that is not ours. */
  readonly failed: Promise<void>;
  /** Gives every project that appears in the log a NATS account of its own. */
  followTenants(live: LiveFold): { stop(): void };
  stop(): Promise<void>;
}

interface NatsOptions {
  readonly directory: string;
  readonly port: number;
  readonly syncInterval: string;
  readonly tenants: readonly Tenant[];
}

const restartsMax = 20;

/** The server that NATS_URL names, or a child on `port`. */
export async function startNats({ directory, port, syncInterval, tenants }: NatsOptions): Promise<EngineNats> {
  const outside = natsFromEnvironment();
  if (outside !== undefined)
    return { access: outside, failed: new Promise(() => {}), followTenants: () => ({ stop: () => {} }), stop: () => Promise.resolve() };
  const binary = findNatsServer(findRoot());
  if (binary === undefined)
    throw new Failure(
      'no nats-server was found.\n  Install one of 2.14.4 or newer, or name it with NATS_SERVER_BIN,\n  or run `docker compose up -d nats` and set NATS_URL=nats://127.0.0.1:4222.',
    );
  const [anonymous] = tenants;
  let known = tenants;
  const start = async (): Promise<NatsServer> => {
    const started = await startNatsServer({ binary, directory: join(directory, 'nats'), port, syncInterval, tenants: known, ...(anonymous && { anonymous }) });
    if (!started.ok) throw new Failure(started.error.message);
    return started.value;
  };
  let server = await start();
  let stopping = false;
  /** A server that dies is started again on its store: connections come back by themselves, and nothing acknowledged is lost. */
  const supervise = async (): Promise<void> => {
    for (let restarts = 0; ; restarts++) {
      await server.exited;
      if (stopping) return;
      if (restarts >= restartsMax) throw new Failure(`nats-server ended ${restarts + 1} times; look at ${join(directory, 'nats', 'server.log')}`);
      log.info('nats-server ended; starting it again');
      server = await start();
    }
  };
  return {
    access: { url: server.url, user: server.engine.user, password: server.engine.password },
    failed: supervise(),
    followTenants: (live) =>
      followTenants(live, tenants, async (all) => {
        known = all;
        await server.setTenants(all);
      }),
    stop: async () => {
      stopping = true;
      await server.stop();
    },
  };
}

/** NATS_URL, with NATS_USER and NATS_PASSWORD where the server asks for them. */
export function natsFromEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): NatsAccess | undefined {
  const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password } = env;
  return url === undefined || url === '' ? undefined : { url, ...(user === undefined ? {} : { user }), ...(password === undefined ? {} : { password }) };
}

function followTenants(live: LiveFold, first: readonly Tenant[], setTenants: (tenants: readonly Tenant[]) => Promise<void>): { stop(): void } {
  const known = new Map(first.map((tenant) => [tenantKey(tenant), tenant]));
  let setting = Promise.resolve();
  const add = (tenant: Tenant): void => {
    if (known.has(tenantKey(tenant))) return;
    known.set(tenantKey(tenant), { org: tenant.org, project: tenant.project });
    setting = setting.then(() => setTenants([...known.values()])).catch((error: unknown) => log.error(error));
  };
  for (const tenant of live.fold.tenants()) add(tenant);
  const subscription = live.changes.subscribe(({ recorded: { ref } }) => {
    if (!isInternalResource(ref.resource)) add(ref);
  });
  return { stop: () => subscription.unsubscribe() };
}
