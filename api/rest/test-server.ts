// Test support: the REST API over the real writer and fold, with logs in memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import { servingCertificate, type ServingCertificate } from '../../adapters/pki/authority.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../../adapters/system/system-ids.ts';
import type { Iam, Identity } from '../../domain/ports/iam.ts';
import { err, ok } from '../../domain/result.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { createFreshness } from '../freshness.ts';
import { createFurnishedNamespace } from '../testing/furnished-namespace.ts';
import { createLiveFold } from '../live-fold.ts';
import { createWriter } from '../submit-command.ts';
import { authenticator } from '../authn/authenticator.ts';
import type { RestDeps } from './deps.ts';
import { InFlight } from './in-flight.ts';
import { createStores } from './stores.ts';
import { startRestServer } from './server.ts';

const tenant = { org: 'acme', project: 'shop' };
const forever = Number.MAX_SAFE_INTEGER;

/** Every token the test server knows. */
export const tokens: Readonly<Record<string, Identity>> = {
  admin: { tenant, principal: 'admin', groups: ['system:masters'], expiresAtMs: forever },
  viewer: { tenant, principal: 'bob', groups: ['k8shost:viewers'], expiresAtMs: forever },
  nobody: { tenant, principal: 'eve', groups: [], expiresAtMs: forever },
  foreigner: { tenant: { org: 'acme', project: 'other' }, principal: 'admin', groups: ['system:masters'], expiresAtMs: forever },
};

/** An IAM that keeps what it issued. */
function testIam(): Pick<Iam, 'validateToken' | 'issueToken'> {
  const issued = new Map<string, Identity>(Object.entries(tokens));
  return {
    validateToken: (token) => {
      const identity = issued.get(token);
      return Promise.resolve(identity === undefined ? err({ kind: 'refused', reason: 'UNAUTHENTICATED', message: 'no such token' }) : ok(identity));
    },
    issueToken: ({ ttlSeconds, ...rest }) => {
      const token = `issued-${issued.size}`;
      const expiresAtMs = systemClock.nowMs() + ttlSeconds * 1000;
      issued.set(token, { ...rest, expiresAtMs });
      return Promise.resolve(ok({ token, expiresAtMs }));
    },
  };
}

export interface TestServer {
  readonly port: number;
  /** PEM of the authority. */
  readonly ca: string;
  readonly tls: ServingCertificate;
  readonly deps: RestDeps;
  stop(graceMs?: number): Promise<void>;
}

export async function startTestServer(ports: Pick<RestDeps, 'webhooks' | 'texts' | 'publicKeys'> = {}): Promise<TestServer> {
  const ended = new AbortController();
  const logs = { log: new MemoryLog(), leases: new MemoryLog(), events: new MemoryLog() };
  const live = createLiveFold(logs, systemClock);
  const freshen = createFreshness(logs, live, systemClock);
  const { submit, transact } = createWriter({ logs, live, freshen, facts: kubernetesFacts, clock: systemClock, chance: systemChance, ids: systemIds });
  await live.boot(ended.signal);
  for (const { tenant: one } of [tokens['admin'], tokens['foreigner']].filter((identity) => identity !== undefined))
    await createFurnishedNamespace(submit, one);
  const pki = await mkdtemp(join(tmpdir(), 'k8shost-pki-'));
  const tls = await servingCertificate(pki, ['127.0.0.1'], systemClock.nowMs());
  const iam = testIam();
  const deps: RestDeps = {
    storeOf: createStores(live, freshen),
    submit,
    transact,
    facts: kubernetesFacts,
    inFlight: new InFlight(),
    authenticate: authenticator(iam, systemClock, live.fold),
    issueToken: iam.issueToken,
    ...ports,
    clock: systemClock,
    ids: systemIds,
    version: { gitVersion: 'v1.36.0+k8shost.test', gitCommit: '', buildDate: '2026-01-01T00:00:00Z' },
  };
  const server = await startRestServer({ host: '127.0.0.1', port: 0, tls, onError: (error) => console.error(error), deps });
  const stop = async (graceMs?: number): Promise<void> => {
    await server.stop(graceMs);
    ended.abort();
    await rm(pki, { recursive: true, force: true });
  };
  return { port: server.address.port, ca: tls.ca, tls, deps, stop };
}
