import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { roleSealer } from './role-sealer.ts';

const shop = { org: 'acme', project: 'shop' };
const fields = [Buffer.from('hunter2')];
let directory: string;
let reports: string[];
const sealer = (folder: string, makesKeys: boolean) => roleSealer(join(directory, folder), { makesKeys, report: (text) => reports.push(text) });

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'k8shost-role-'));
  reports = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('the API makes the first key of a project; a reconciler on the same folder uses it', () => {
  const reconciler = sealer('keys', false);
  const { header, sealed } = sealer('keys', true).seal(shop, 'event-1', fields);
  expect(reconciler.open(shop, 'event-1', header, sealed)).toEqual(fields);
  expect(reconciler.seal(shop, 'event-2', fields).header.keyId).toBe(header.keyId);
  expect(reports).toEqual([]);
});

test('a reconciler without the key seals nothing and says what it needs', () => {
  expect(() => sealer('elsewhere', false).seal(shop, 'event-1', fields)).toThrow('does not have the key');
  expect(reports).toEqual([expect.stringContaining('--data')]);
});

test('an API that meets what it cannot open makes no key of its own, and says so once', () => {
  const { header, sealed } = sealer('keys', true).seal(shop, 'event-1', fields);
  const stranger = sealer('elsewhere', true);
  expect(stranger.open(shop, 'event-1', header, sealed)).toBeUndefined();
  expect(stranger.open(shop, 'event-1', header, sealed)).toBeUndefined();
  expect(reports).toEqual([expect.stringContaining('acme/shop')]);
  expect(() => stranger.seal(shop, 'event-2', fields)).toThrow('does not have the key');
});
