// Test support: an API process's command services over a real nats-server with accounts, with tokens that are their own names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authenticator } from '../../../api/authn/authenticator.ts';
import { createFreshness } from '../../../api/freshness.ts';
import { createFurnishedNamespace } from '../../../api/testing/furnished-namespace.ts';
import { createLiveFold } from '../../../api/live-fold.ts';
import { createCommandServices, type CommandServices } from '../../../api/nats/command-services.ts';
import type { RestDeps } from '../../../api/rest/deps.ts';
import { InFlight } from '../../../api/rest/in-flight.ts';
import { createStores } from '../../../api/rest/stores.ts';
import { createWriter } from '../../../api/submit-command.ts';
import type { Iam, Identity } from '../../../domain/ports/iam.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok } from '../../../domain/result.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import { testServer, type TestServer } from '../../contracts/nats-test-server.ts';
import type { Link } from '../../log-jetstream/link.ts';
import { openEventLog } from '../../log-jetstream/jetstream-log.ts';
import { ensureStreams } from '../../log-jetstream/streams.ts';
import { fileSealer } from '../../sealing/file-sealer.ts';
import { KeyStore } from '../../sealing/key-store.ts';
import { systemClock } from '../../system/system-clock.ts';
import { systemChance, systemIds } from '../../system/system-ids.ts';
import { openCommandQueue } from '../command-queue.ts';
import { startNatsCommands, type NatsCommands, type NatsCommandsOptions } from '../start-nats-commands.ts';

export const home: Tenant = { org: 'default', project: 'default' };
export const shop: Tenant = { org: 'acme', project: 'shop.eu' };
const forever = Number.MAX_SAFE_INTEGER;
const masters = ['system:masters'];

const identities: Readonly<Record<string, Identity>> = {
  admin: { tenant: home, principal: 'admin', groups: masters, expiresAtMs: forever },
  viewer: { tenant: home, principal: 'bob', groups: ['k8shost:viewers'], expiresAtMs: forever },
  shopkeeper: { tenant: shop, principal: 'eve', groups: masters, expiresAtMs: forever },
};

export interface TestApi {
  readonly nats: TestServer;
  readonly link: Link;
  readonly rest: RestDeps;
  readonly services: CommandServices;
  readonly reported: unknown[];
  /** Serves until `stop`, each time as another process would; `services` in its place where something shall go wrong. */
  serve(options?: Partial<NatsCommandsOptions>): Promise<NatsCommands>;
  close(): Promise<void>;
}

export async function startTestApi(): Promise<TestApi> {
  const nats = await testServer({ tenants: [home, shop], anonymous: home });
  const keys = mkdtempSync(join(tmpdir(), 'k8shost-keys-'));
  const ended = new AbortController();
  const link = await nats.link();
  const streams = await ensureStreams(link, { replicas: 1 }, Date.now() + 10_000);
  if (!streams.ok) throw new Error(streams.error);
  const sealer = fileSealer(new KeyStore(keys));
  const logs = {
    log: openEventLog(link, { stream: 'K8SHOST_LOG', sealer }),
    leases: openEventLog(link, { stream: 'K8SHOST_LEASES' }),
    events: openEventLog(link, { stream: 'K8SHOST_EVENTS' }),
  };
  const live = createLiveFold(logs, systemClock);
  const freshen = createFreshness(logs, live, systemClock);
  const { submit, transact } = createWriter({ logs, live, freshen, facts: kubernetesFacts, clock: systemClock, chance: systemChance, ids: systemIds });
  await live.boot(ended.signal);
  for (const tenant of [home, shop]) await createFurnishedNamespace(submit, tenant);
  const validateToken: Iam['validateToken'] = (token) =>
    Promise.resolve(identities[token] ? ok(identities[token]) : err({ kind: 'refused', reason: 'UNAUTHENTICATED', message: 'no such token' }));
  const rest: RestDeps = {
    storeOf: createStores(live, freshen),
    submit,
    transact,
    facts: kubernetesFacts,
    inFlight: new InFlight(),
    authenticate: authenticator({ validateToken }, systemClock, live.fold),
    clock: systemClock,
    ids: systemIds,
    issueToken: ({ principal, ttlSeconds }) => Promise.resolve(ok({ token: `hush-${principal}`, expiresAtMs: Date.now() + ttlSeconds * 1000 })),
    version: { gitVersion: 'v1.36.0', gitCommit: '', buildDate: '' },
  };
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const queue = openCommandQueue(link.connection, systemClock);
  const newServices = (): CommandServices => createCommandServices({ rest, authenticate: rest.authenticate, sealer, queue, report });
  return {
    nats,
    link,
    rest,
    services: newServices(),
    reported,
    serve: (options = {}) => startNatsCommands({ link, services: newServices(), clock: systemClock, report, ...options }),
    async close() {
      ended.abort();
      await nats.close();
      rmSync(keys, { recursive: true, force: true });
    },
  };
}
