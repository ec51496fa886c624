import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servingCertificate } from '../pki/authority.ts';
import { httpsWebhooks } from './https-webhooks.ts';
import { reachableAddresses } from './reachable.ts';

let server: Server;
let ca = '';
let port = 0;
const folder = mkdtempSync(join(tmpdir(), 'k8shost-webhook-'));
const open = httpsWebhooks({ isReachable: reachableAddresses(['127.0.0.0/8']) });
const shut = httpsWebhooks({ isReachable: reachableAddresses([]) });
const at = (path: string, host = '127.0.0.1'): string => `https://${host}:${port}${path}`;

beforeAll(async () => {
  const tls = await servingCertificate(folder, ['127.0.0.1', 'localhost', 'hooks.web.svc'], Date.now());
  ca = tls.ca;
  server = createServer({ key: tls.key, cert: tls.cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/never') return;
      if (request.url === '/elsewhere') response.writeHead(302, { Location: at('/echo') });
      else if (request.url === '/huge') response.write('x'.repeat(4 * 1024 * 1024));
      response.end(
        request.url === '/text' ? 'hello' : JSON.stringify({ host: request.headers.host, got: JSON.parse(Buffer.concat(chunks).toString()) as unknown }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('JSON is posted over HTTPS to whom the bundle vouches for, by address, by name, and in the place of a Service', async () => {
  expect(await open.post({ url: at('/echo?timeout=1s'), caBundle: ca }, { a: 1 }, 5_000)).toEqual({
    ok: true,
    value: { host: `127.0.0.1:${port}`, got: { a: 1 } },
  });
  expect(await open.post({ url: at('/echo', 'localhost'), caBundle: ca }, 1, 5_000)).toMatchObject({ ok: true });
  const service = { url: 'https://hooks.web.svc:443/echo', endpoints: [{ host: '127.0.0.1', port }], caBundle: ca };
  expect(await open.post(service, 1, 5_000)).toEqual({ ok: true, value: { host: 'hooks.web.svc', got: 1 } });
  const wrongName = { ...service, url: 'https://other.web.svc:443/echo' };
  expect(await open.post(wrongName, 1, 5_000)).toMatchObject({ ok: false, error: expect.stringContaining('does not match') });
});

test('the endpoints of a Service are called in turn', async () => {
  const webhooks = httpsWebhooks({ isReachable: reachableAddresses(['127.0.0.0/8']) });
  const endpoints = [
    { host: '127.0.0.1', port },
    { host: '127.0.0.1', port: 1 },
  ];
  const answers: boolean[] = [];
  for (let call = 0; call < 4; call += 1) answers.push((await webhooks.post({ url: 'https://hooks.web.svc:443/echo', endpoints, caBundle: ca }, 1, 5_000)).ok);
  expect(answers).toEqual([true, false, true, false]);
});

test('failures are told in Kubernetes’ words', async () => {
  const failing = async (url: string, timeoutMs = 5_000, caBundle = ca): Promise<string> => {
    const answer = await open.post({ url, caBundle }, 1, timeoutMs);
    return answer.ok ? 'answered' : answer.error;
  };
  expect(await failing(at('/echo'), 5_000, '')).toBe(`Post "${at('/echo')}": tls: failed to verify certificate: x509: certificate signed by unknown authority`);
  expect(await failing('https://127.0.0.1:1/x')).toBe('Post "https://127.0.0.1:1/x": dial tcp 127.0.0.1:1: connect: connection refused');
  expect(await failing(at('/never'), 100)).toBe(`Post "${at('/never')}": context deadline exceeded`);
  expect(await failing(at('/text'))).toContain('is not JSON');
  expect(await failing(at('/huge'))).toContain('too large');
  expect(await failing('http://127.0.0.1:1/x')).toContain('an https URL is needed');
});

test('no redirect is followed', async () => {
  expect(await open.post({ url: at('/elsewhere'), caBundle: ca }, 1, 5_000)).toMatchObject({ ok: false, error: expect.stringContaining('HTTP 302') });
});

test('an address that is not open is not called, whatever its name, and not for a Service either', async () => {
  for (const target of [
    { url: at('/echo') },
    { url: at('/echo', 'localhost') },
    { url: at('/echo', '[::ffff:127.0.0.1]') },
    { url: 'https://hooks.web.svc:443/', endpoints: [{ host: '127.0.0.1', port }] },
  ])
    expect(await shut.post({ ...target, caBundle: ca }, 1, 5_000)).toMatchObject({ ok: false, error: expect.stringContaining('not open to webhooks') });
});
