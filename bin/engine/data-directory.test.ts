import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeDataDirectory } from './data-directory.ts';

const scratch = mkdtempSync(join(tmpdir(), 'k8shost-directory-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('a directory is held until it is released', () => {
  const path = join(scratch, 'held');
  const held = takeDataDirectory(path);
  expect(() => takeDataDirectory(path)).toThrow(`in use by process ${process.pid}`);
  held.release();
  takeDataDirectory(path).release();
});

test('releasing does not stumble over a directory that was removed, nor over a lock that cannot be', () => {
  const removed = takeDataDirectory(join(scratch, 'removed'));
  rmSync(removed.path, { recursive: true });
  removed.release();
  expect(existsSync(removed.path)).toBe(false);

  const odd = takeDataDirectory(join(scratch, 'odd'));
  rmSync(join(odd.path, 'lock'));
  mkdirSync(join(odd.path, 'lock'));
  odd.release();
});
