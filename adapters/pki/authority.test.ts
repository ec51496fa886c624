import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { servingCertificate, type ServingCertificate } from './authority.ts';

const nowMs = Date.parse('2026-06-01T00:00:00Z');
const names = ['127.0.0.1', 'localhost'];
const verifies = ({ ca, cert }: ServingCertificate): boolean => new X509Certificate(cert).verify(new X509Certificate(ca).publicKey);

let directory: string;
beforeEach(() => void (directory = join(mkdtempSync(join(tmpdir(), 'k8shost-pki-')), 'pki')));
afterEach(() => rmSync(join(directory, '..'), { recursive: true, force: true }));

test('processes that start at the same time agree on one authority, and each serves under it', async () => {
  const served = await Promise.all(Array.from({ length: 8 }, () => servingCertificate(directory, names, nowMs)));
  expect(new Set(served.map(({ ca }) => ca)).size).toBe(1);
  expect(served.every(verifies)).toBe(true);
});

test('the certificate is kept for the next start, readable by its owner only', async () => {
  const first = await servingCertificate(directory, names, nowMs);
  expect(await servingCertificate(directory, names, nowMs)).toEqual(first);
  expect(readdirSync(directory).toSorted()).toEqual(['ca.crt', 'ca.key', 'server.crt', 'server.key']);
  expect(readdirSync(directory).map((file) => statSync(join(directory, file)).mode & 0o077)).toEqual([0, 0, 0, 0]);
});

test('it is made anew for another name, when it is about to expire, and when its key is another', async () => {
  const first = await servingCertificate(directory, names, nowMs);
  const renewed = await servingCertificate(directory, names, nowMs + 320 * 86_400_000);
  expect(renewed.cert).not.toBe(first.cert);
  expect((await servingCertificate(directory, [...names, '10.0.0.1'], nowMs)).cert).not.toBe(renewed.cert);
  writeFileSync(join(directory, 'server.key'), first.key);
  const mended = await servingCertificate(directory, names, nowMs);
  expect(mended.key).not.toBe(first.key);
  expect(mended.ca).toBe(first.ca);
  expect(verifies(mended)).toBe(true);
});

test('a certificate of another authority does not count', async () => {
  const first = await servingCertificate(directory, names, nowMs);
  for (const file of ['ca.crt', 'ca.key']) rmSync(join(directory, file));
  const second = await servingCertificate(directory, names, nowMs);
  expect(second.ca).not.toBe(first.ca);
  expect(verifies(second)).toBe(true);
});
