import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRunFolder } from './run-folder.ts';

let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'k8shost-run-')));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('the run folder is known by its real path, and made where it is not there', () => {
  mkdirSync(join(dir, 'real'));
  symlinkSync(join(dir, 'real'), join(dir, 'link'));
  expect(openRunFolder(join(dir, 'link', 'csi'))).toBe(join(dir, 'real', 'csi'));
  expect(statSync(join(dir, 'real', 'csi')).mode & 0o777).toBe(0o700);
  expect(openRunFolder(relative(process.cwd(), join(dir, 'real', 'csi')))).toBe(join(dir, 'real', 'csi'));
});

test('one that others may write, and a file, are refused in a sentence', () => {
  chmodSync(dir, 0o777);
  expect(() => openRunFolder(dir)).toThrow(/--run .* may be written by other users/);
  writeFileSync(join(dir, 'file'), '');
  expect(() => openRunFolder(join(dir, 'file'))).toThrow(/--run .* cannot be used/);
});

test.skipIf(process.getuid?.() !== 0)(`one of another user is refused${process.getuid?.() === 0 ? '' : ' (skipped: giving a folder away needs root)'}`, () => {
  chownSync(dir, 65_534, 65_534);
  expect(() => openRunFolder(dir)).toThrow(/--run .* belongs to another user/);
});
