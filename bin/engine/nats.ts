import { join } from 'node:path';
import { findNatsServer } from '../../adapters/nats-server/find-binary.ts';
import { startNatsServer } from '../../adapters/nats-server/nats-server.ts';
import type { LiveFold } from '../../api/live-fold.ts';
import { isInternalResource, tenantKey, type Tenant } from '../../domain/ref.ts';
import { Failure } from '../failure.ts';
import { findRoot } from '../root.ts';
import type { NatsAccess } from './control-plane.ts';
import { log } from './terminal.ts';

export interface EngineNats {
  readonly access: NatsAccess;
  /** Never resolves for a server that is not ours. */
  readonly exited: Promise<unknown>;
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

/** The server that NATS_URL names, or a child on `port`. */
export async function startNats({ directory, port, syncInterval, tenants }: NatsOptions): Promise<EngineNats> {
  const outside = natsFromEnvironment();
  if (outside !== undefined) return { access: outside, exited: new Promise(() => {}), followTenants: () => ({ stop: () => {} }), stop: () => Promise.resolve() };
  const binary = findNatsServer(findRoot());
  if (binary === undefined)
    throw new Failure('no nats-server was found.\n  Install one of 2.14.4 or newer, or name it with NATS_SERVER_BIN,\n  or run `docker compose up -d nats` and set NATS_URL=nats://127.0.0.1:4222.');
  const [anonymous] = tenants;
  const started = await startNatsServer({ binary, directory: join(directory, 'nats'), port, syncInterval, tenants, ...(anonymous && { anonymous }) });
  if (!started.ok) throw new Failure(started.error.message);
  const server = started.value;
  return {
    access: { url: server.url, user: server.engine.user, password: server.engine.password },
    exited: server.exited,
    followTenants: (live) => followTenants(live, tenants, (all) => server.setTenants(all)),
    stop: () => server.stop(),
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
