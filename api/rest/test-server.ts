// Test support: the REST API over the real writer and fold, with logs in memory.
import './test-reflect.ts';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../../adapters/system/system-ids.ts';
import type { Iam, Identity } from '../../domain/ports/iam.ts';
import type { SubmitCommand } from '../../domain/ports/submit.ts';
import { err, ok } from '../../domain/result.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { createFreshness } from '../freshness.ts';
import { createLiveFold } from '../live-fold.ts';
import { createSubmitCommand } from '../submit-command.ts';
import type { RestDeps } from './deps.ts';
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

const iam: Pick<Iam, 'validateToken'> = {
  validateToken: (token) => Promise.resolve(tokens[token] === undefined ? err({ kind: 'refused', reason: 'UNAUTHENTICATED', message: 'no such token' }) : ok(tokens[token])),
};

export interface TestServer {
  readonly port: number;
  /** PEM of the certificate, which is its own authority. */
  readonly ca: string;
  readonly key: string;
  readonly deps: RestDeps;
  stop(graceMs?: number): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const ended = new AbortController();
  const logs = { log: new MemoryLog(), leases: new MemoryLog(), events: new MemoryLog() };
  const live = createLiveFold(logs, systemClock);
  const freshen = createFreshness(logs, live, systemClock);
  const submit = createSubmitCommand({ logs, live, freshen, facts: kubernetesFacts, clock: systemClock, chance: systemChance, ids: systemIds });
  await live.boot(ended.signal);
  for (const { tenant: one } of [tokens['admin'], tokens['foreigner']].filter((identity) => identity !== undefined)) await createNamespace(submit, one);
  const tls = await selfSigned();
  const deps: RestDeps = {
    storeOf: createStores(live, freshen),
    submit,
    facts: kubernetesFacts,
    iam,
    clock: systemClock,
    ids: systemIds,
    version: { gitVersion: 'v1.36.0+k8shost.test', gitCommit: '', buildDate: '2026-01-01T00:00:00Z' },
  };
  const server = await startRestServer({ host: '127.0.0.1', port: 0, tls, onError: (error) => console.error(error), deps });
  const stop = async (graceMs?: number): Promise<void> => {
    await server.stop(graceMs);
    ended.abort();
  };
  return { port: server.address.port, ca: tls.cert, key: tls.key, deps, stop };
}

async function createNamespace(submit: SubmitCommand, { org, project }: Identity['tenant']): Promise<void> {
  const id = systemIds.eventId();
  const created = await submit({
    verb: 'create',
    ref: { org, project, resource: 'namespaces', namespace: '', name: 'default' },
    object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default', uid: '', creationTimestamp: '' } },
    origin: { id, correlationId: id, causationId: '', timeMs: systemClock.nowMs() },
    actor: { principal: 'test', groups: [], userAgent: 'test', via: 'reconciler' },
  });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
}

async function selfSigned(): Promise<{ readonly key: string; readonly cert: string }> {
  x509.cryptoProvider.set(webcrypto as never);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=k8shost-test',
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 86_400_000),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }]),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return { key: `-----BEGIN PRIVATE KEY-----\n${pkcs8.match(/.{1,64}/g)?.join('\n')}\n-----END PRIVATE KEY-----\n`, cert: certificate.toString('pem') };
}
