import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const reason = existsSync('/proc/self/stat') ? '' : ' (skipped: this system has no /proc)';
test.skipIf(reason !== '')(`a process that was killed holds nothing, also before anybody has asked how it ended${reason}`, async () => {
  const path = join(scratch, 'killed');
  takeDataDirectory(path).release();
  const startOf = (pid: number): string => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  // A shell that becomes a program which asks after no child: what it started is a zombie once it ends.
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    writeFileSync(join(path, 'lock'), JSON.stringify({ pid, started: startOf(pid) }));
    expect(() => takeDataDirectory(path)).toThrow(`in use by process ${pid}`);
    await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n');
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
    takeDataDirectory(path).release();
  } finally {
    parent.kill('SIGKILL');
  }
});

test('what is no folder is told so', () => {
  writeFileSync(join(scratch, 'file'), '');
  expect(() => takeDataDirectory(join(scratch, 'file'))).toThrow('file is not a folder: name another --data directory');
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
