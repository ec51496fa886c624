import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Iam } from '../../../domain/ports/iam.ts';
import { openChannel, type Channel } from '../../grpc/client.ts';
import { iamMethods } from '../../grpc/methods/iam.ts';
import { createIamClient } from '../../plasmacloud/iam/iam-client.ts';
import { startLocalIam, type LocalIam } from './local-iam.ts';

const day = 86_400_000;
const acme = { org: 'acme', project: 'web' };
const unauthenticated = { ok: false, error: { kind: 'refused', reason: 'UNAUTHENTICATED', message: 'the token is not valid' } };

describe('the local IAM behind its client', () => {
  let dir: string;
  let nowMs: number;
  let server: LocalIam;
  let iam: Iam & { close(): void };
  let channel: Channel;
  const start = async (): Promise<void> => {
    server = await startLocalIam({ dir, port: 0, nowMs: () => nowMs });
    const adminKey = readFileSync(server.adminKeyPath, 'utf8').trim();
    iam = createIamClient(server.address, { adminKey });
    channel = openChannel(server.address, { metadata: { authorization: `Bearer ${adminKey}` } });
  };
  const stop = async (): Promise<void> => {
    iam.close();
    channel.close();
    await server.stop();
  };
  const issue = async (principal = 'alice', groups: readonly string[] = ['system:masters'], ttlSeconds = 3_600): Promise<string> => {
    const answer = await iam.issueToken({ tenant: acme, principal, groups, ttlSeconds });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.token;
  };
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-iam-'));
    nowMs = 1_800_000_000_000;
    await start();
    await iam.createProject(acme);
  });
  afterEach(async () => {
    await stop();
    rmSync(dir, { recursive: true });
  });

  test('a token says who it speaks for until it runs out', async () => {
    const issued = await iam.issueToken({ tenant: acme, principal: 'alice', groups: ['dev', 'ops'], ttlSeconds: 60 });
    const token = issued.ok ? issued.value.token : '';
    expect(issued).toMatchObject({ value: { expiresAtMs: nowMs + 60_000 } });
    expect(await iam.validateToken(token)).toEqual({
      ok: true,
      value: { tenant: acme, principal: 'alice', groups: ['dev', 'ops'], expiresAtMs: nowMs + 60_000 },
    });
    nowMs += 59_999;
    expect(await iam.validateToken(token)).toMatchObject({ ok: true });
    nowMs += 1;
    expect(await iam.validateToken(token)).toEqual(unauthenticated);
  });

  test("a token for a service account says whom it is meant for, and what it is bound to, as Kubernetes' own do", async () => {
    const audiences = ['vault'];
    const boundTo = [
      { kind: 'ServiceAccount', namespace: 'default', name: 'robot', uid: 'u1' },
      { kind: 'Node', namespace: '', name: 'n1', uid: 'u2' },
    ] as const;
    const request = { tenant: acme, principal: 'system:serviceaccount:default:robot', groups: [], ttlSeconds: 600, audiences, boundTo };
    const issued = await iam.issueToken(request);
    const token = issued.ok ? issued.value.token : '';
    expect(await iam.validateToken(token)).toMatchObject({ ok: true, value: { audiences, boundTo } });
    expect(decodeJwt(token)).toMatchObject({
      aud: audiences,
      'kubernetes.io': { namespace: 'default', serviceaccount: { name: 'robot', uid: 'u1' }, node: { name: 'n1', uid: 'u2' } },
    });
    const nameless = [{ kind: 'Pod', namespace: 'default', name: '', uid: 'u' }] as const;
    expect(await iam.issueToken({ ...request, boundTo: nameless })).toMatchObject({ ok: false, error: { reason: 'INVALID_ARGUMENT' } });
  });

  test('the published keys verify it elsewhere', async () => {
    const keys = await iam.publicKeys();
    const jwks = JSON.parse(keys.ok ? keys.value : '{}') as Parameters<typeof createLocalJWKSet>[0];
    expect(JSON.stringify(jwks)).not.toContain('"d"');
    const verified = await jwtVerify(await issue(), createLocalJWKSet(jwks), {
      issuer: 'plasmacloud-iam',
      algorithms: ['EdDSA'],
      currentDate: new Date(nowMs),
    });
    expect(verified.payload).toMatchObject({ sub: 'alice', org: 'acme', project: 'web', groups: ['system:masters'] });
  });

  test('a revoked token is not valid, neither after a restart', async () => {
    const token = await issue();
    const other = await issue();
    expect(await iam.revokeToken(token)).toEqual({ ok: true, value: {} });
    expect(await iam.revokeToken(token)).toEqual({ ok: true, value: {} });
    await stop();
    await start();
    expect(await iam.validateToken(token)).toEqual(unauthenticated);
    expect(await iam.validateToken(other)).toMatchObject({ ok: true });
  });

  test('tokens that IAM did not make are not valid', async () => {
    const token = await issue();
    const [header = '', payload = '', signature = ''] = token.split('.');
    const { privateKey } = generateKeyPairSync('ed25519');
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = `${header}.${payload}`;
    const tokens = [
      '',
      'x',
      'a.b.c',
      `${token}.x`,
      `${header}.${encode({ ...claims, org: 'other' })}.${signature}`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
      `${encode({ ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), alg: 'HS256' })}.${payload}.${signature}`,
      `${forged}.${sign(null, Buffer.from(forged), privateKey).toString('base64url')}`,
      `${header}.${payload}.`,
      'x'.repeat(20_000),
    ];
    for (const one of tokens) expect(await iam.validateToken(one)).toEqual(unauthenticated);
    expect(await iam.revokeToken('a.b.c')).toMatchObject({ ok: false, error: { reason: 'INVALID_ARGUMENT' } });
  });

  test('a deleted principal takes its tokens along, and its namesake does not bring them back', async () => {
    const token = await issue('bob');
    await channel.call(iamMethods.deletePrincipal, { tenant: { orgId: 'acme', projectId: 'web' }, name: 'bob' });
    expect(await iam.validateToken(token)).toEqual(unauthenticated);
    const later = await issue('bob');
    expect(await iam.validateToken(token)).toEqual(unauthenticated);
    expect(await iam.validateToken(later)).toMatchObject({ ok: true });
  });

  test('keys rotate, and old tokens stay valid while they live', async () => {
    const keyIds = async (): Promise<string[]> => {
      const keys = await channel.call(iamMethods.getKeys, {});
      return (JSON.parse(keys.ok ? keys.value.jwksJson : '{"keys":[]}') as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
    };
    const old = await issue('alice', [], 366 * 86_400);
    const [first] = await keyIds();
    nowMs += 30 * day;
    const young = await issue();
    expect(await keyIds()).toEqual([expect.not.stringContaining(first ?? ''), first]);
    await stop();
    await start();
    expect(await iam.validateToken(old)).toMatchObject({ ok: true });
    expect(await iam.validateToken(young)).toMatchObject({ ok: true });
    nowMs += 367 * day;
    await issue();
    expect(await keyIds()).not.toContain(first);
  });

  test('only the administrator may do more than validate', async () => {
    const token = await issue();
    for (const metadata of [{}, { authorization: 'Bearer wrong' }, { authorization: `Bearer ${token}` }]) {
      const stranger = openChannel(server.address, { metadata });
      const tenant = { orgId: 'acme', projectId: 'web' };
      const answers = [
        await stranger.call(iamMethods.issueToken, { tenant, principalName: 'eve', ttlSeconds: 60 }),
        await stranger.call(iamMethods.revokeToken, { token }),
        await stranger.call(iamMethods.createOrganization, { orgId: 'evil' }),
        await stranger.call(iamMethods.listOrganizations, { pageSize: 10 }),
        await stranger.call(iamMethods.createProject, { tenant }),
        await stranger.call(iamMethods.listProjects, { pageSize: 10 }),
        await stranger.call(iamMethods.createPrincipal, { tenant, name: 'eve' }),
        await stranger.call(iamMethods.listPrincipals, { tenant, pageSize: 10 }),
        await stranger.call(iamMethods.deletePrincipal, { tenant, name: 'alice' }),
      ];
      for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'UNAUTHENTICATED' } });
      expect(await stranger.call(iamMethods.validateToken, { token })).toMatchObject({ ok: true });
      stranger.close();
    }
    expect(await channel.call(iamMethods.listOrganizations, { pageSize: 10 })).toMatchObject({ value: { orgIds: ['acme'] } });
  });

  test('a project is made once and outlives a restart', async () => {
    expect(await iam.createProject(acme)).toEqual({ ok: true, value: { created: false } });
    expect(await iam.createProject({ org: 'default', project: 'default' })).toEqual({ ok: true, value: { created: true } });
    await stop();
    await start();
    expect(await iam.listProjects()).toEqual({ ok: true, value: [acme, { org: 'default', project: 'default' }] });
    const page = await channel.call(iamMethods.listProjects, { pageSize: 1 });
    expect(page).toMatchObject({ value: { projects: [{ orgId: 'acme' }], nextPageToken: 'acme/web' } });
  });

  test.each([
    ['a project that is not there', { tenant: { org: 'acme', project: 'none' } }, 'NOT_FOUND'],
    ['no life', { ttlSeconds: 0 }, 'INVALID_ARGUMENT'],
    ['a life of ten years', { ttlSeconds: 315_360_000 }, 'INVALID_ARGUMENT'],
    ['no name', { principal: '' }, 'INVALID_ARGUMENT'],
    ['a name with a line break', { principal: 'a\nb' }, 'INVALID_ARGUMENT'],
    ['a group without a name', { groups: [''] }, 'INVALID_ARGUMENT'],
  ])('no token for %s', async (_, wrong, reason) => {
    const request = { tenant: acme, principal: 'alice', groups: [], ttlSeconds: 60, ...wrong };
    expect(await iam.issueToken(request)).toMatchObject({ ok: false, error: { kind: 'refused', reason } });
  });

  test('names of organisations and projects are DNS labels', async () => {
    for (const tenant of [
      { org: 'A', project: 'x' },
      { org: 'a', project: 'x.y' },
      { org: 'a', project: '-x' },
      { org: '', project: 'x' },
      { org: 'a', project: 'x'.repeat(64) },
    ])
      expect(await iam.createProject(tenant)).toMatchObject({ ok: false, error: { reason: 'INVALID_ARGUMENT' } });
  });

  test('nothing on the disk is readable by others, and no token is there', async () => {
    const token = await issue();
    await iam.revokeToken(token);
    const folder = join(dir, 'iam');
    const files = readdirSync(folder);
    expect(files.toSorted()).toEqual(['admin-key', 'directory.jsonl', 'keys.json']);
    for (const file of files) {
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
      for (const part of token.split('.').slice(1)) expect(readFileSync(join(folder, file), 'utf8')).not.toContain(part);
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('nobody there is unavailable', async () => {
    await server.stop();
    expect(await iam.validateToken('x')).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });
});
