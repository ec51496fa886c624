import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'k8shost-folder-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('makes every folder that is missing, for the user alone, and leaves one that is there', () => {
  const path = join(scratch, 'a', 'b', 'c');
  makeFolder(path);
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
  expect(statSync(join(scratch, 'a')).mode & 0o777).toBe(0o700);
});

test('throws where a file is in the way', () => {
  writeFileSync(join(scratch, 'file'), '');
  expect(() => makeFolder(join(scratch, 'file', 'below'))).toThrow('ENOTDIR');
});
