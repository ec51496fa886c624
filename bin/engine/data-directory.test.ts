import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeLock, takeDataDirectory } from './data-directory.ts';

const scratch = mkdtempSync(join(tmpdir(), 'k8shost-directory-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('a directory is held until it is released', () => {
  const path = join(scratch, 'held');
  const held = takeDataDirectory(path);
  expect(() => takeDataDirectory(path)).toThrow(`in use by process ${process.pid}`);
  held.release();
  takeDataDirectory(path).release();
});

test('releasing leaves the lock of another process, and does not stumble over a directory that was removed', () => {
  const removed = takeDataDirectory(join(scratch, 'removed'));
  rmSync(removed.path, { recursive: true });
  expect(removed.isHeld()).toBe(false);
  removed.release();
  expect(existsSync(removed.path)).toBe(false);

  const taken = takeDataDirectory(join(scratch, 'taken'));
  expect(taken.isHeld()).toBe(true);
  writeFileSync(join(taken.path, 'lock'), JSON.stringify({ pid: 1, started: '' }));
  taken.release();
  expect(existsSync(join(taken.path, 'lock'))).toBe(true);
});

test('a lock that cannot be removed is told, and no error', () => {
  const text: string[] = [];
  removeLock(scratch, (line) => text.push(line));
  expect(text).toEqual([expect.stringContaining('cannot be removed')]);
});
