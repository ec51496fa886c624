// The keeper on a file that stands for a namespace: only that it comes, goes and is another one counts here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { err, ok, type Result } from '../../../../domain/result.ts';
import { createKeeper } from './keeper.ts';

describe('what is kept in a namespace', () => {
  let dir: string;
  let runs: (readonly string[])[];
  let reports: string[];
  let answer: () => Promise<Result<string, string>>;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-keeper-'));
    runs = [];
    reports = [];
    answer = () => Promise.resolve(ok(''));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const appear = (name = 'netns'): void => writeFileSync(join(dir, name), '');
  const keeper = () =>
    createKeeper<string>({
      what: 'rules',
      netns: join(dir, 'netns'),
      whole: () => ['whole'],
      run: (lines) => {
        runs.push(lines);
        return answer();
      },
      report: (message) => reports.push(message),
    });

  test('is made whole when the namespace comes, then changed', async () => {
    const kept = keeper();
    kept.change(['early']);
    await kept.settled();
    expect(runs).toEqual([]);
    appear();
    await kept.look();
    kept.change(['later']);
    await kept.settled();
    expect(runs).toEqual([['whole'], ['later']]);
  });

  test('is made whole again in a namespace that was made anew', async () => {
    appear();
    const kept = keeper();
    await kept.look();
    appear('other');
    rmSync(join(dir, 'netns'));
    await kept.look();
    appear();
    await kept.look();
    expect(runs).toEqual([['whole'], ['whole']]);
  });

  test('is made whole once more when that was asked for while it was being made', async () => {
    appear();
    let release = (): void => undefined;
    answer = () => new Promise((resolve) => (release = () => resolve(ok(''))));
    const kept = keeper();
    kept.change(undefined);
    await expect.poll(() => runs.length).toBe(1);
    kept.change(undefined);
    answer = () => Promise.resolve(ok(''));
    release();
    await kept.settled();
    expect(runs).toEqual([['whole'], ['whole']]);
  });

  test('is made whole when a change fails, and a failure that stays is told once', async () => {
    appear();
    const kept = keeper();
    await kept.look();
    answer = () => Promise.resolve(err('no such chain'));
    kept.change(['wrong']);
    await kept.settled();
    await kept.look();
    expect(runs).toEqual([['whole'], ['wrong'], ['whole'], ['whole']]);
    expect(reports).toEqual(['rules: no such chain']);
    answer = () => Promise.resolve(ok(''));
    await kept.look();
    kept.change(['right']);
    await kept.settled();
    expect(runs.slice(4)).toEqual([['whole'], ['right']]);
  });

  test('SVC-55: whoever told of a change hears once that it is made, also after a failure, or that there is nowhere to make it', async () => {
    const kept = keeper();
    const heard: string[] = [];
    const change = (line: string): void => kept.change([line], (isInKernel) => heard.push(`${line} ${isInKernel}`));
    change('early');
    await kept.settled();
    expect(heard).toEqual(['early false']);
    appear();
    await kept.look();
    answer = () => Promise.resolve(err('busy'));
    change('a');
    change('b');
    await kept.settled();
    expect(heard).toEqual(['early false']);
    answer = () => Promise.resolve(ok(''));
    await kept.look();
    change('c');
    await kept.settled();
    expect(heard).toEqual(['early false', 'a true', 'b true', 'c true']);
  });
});
