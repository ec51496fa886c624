import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAppendFile, readLines } from './append-file.ts';

describe('the append-only file', () => {
  let dir: string;
  let path: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-append-'));
    path = join(dir, 'deep', 'lines.jsonl');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('gives back what was written, in order', async () => {
    expect(readLines(path)).toEqual([]);
    const file = await openAppendFile(path, [{ n: 1 }]);
    file.append({ n: 2 });
    file.append({ n: 3 });
    await file.written();
    file.append({ n: 4 });
    await file.close();
    expect(readLines(path)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('a line added while others are being written is written before its own wait ends', async () => {
    const file = await openAppendFile(path, []);
    const waits = [];
    for (let n = 0; n < 200; n += 1) {
      file.append({ n });
      waits.push(file.written().then(() => expect(readLines(path)).toContainEqual({ n })));
      if (n % 7 === 0) await waits.at(-1);
    }
    await Promise.all(waits);
    await file.close();
    expect(readLines(path).length).toBe(200);
  });

  test('a rewrite replaces what was there, and appends go on behind it', async () => {
    const file = await openAppendFile(path, [{ n: 1 }]);
    file.append({ n: 2 });
    file.rewrite([{ n: 3 }]);
    file.append({ n: 4 });
    await file.written();
    file.append({ n: 5 });
    await file.close();
    expect(readLines(path)).toEqual([{ n: 3 }, { n: 4 }, { n: 5 }]);
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  test('it is overgrown when what was appended outweighs what is kept, however few the lines', async () => {
    const megabyte = { text: 'x'.repeat(2 ** 20) };
    const file = await openAppendFile(path, [megabyte]);
    for (let n = 0; n < 4; n += 1) file.append(megabyte);
    expect(file.isOvergrown()).toBe(false);
    file.append(megabyte);
    expect(file.isOvergrown()).toBe(true);
    file.rewrite([]);
    expect(file.isOvergrown()).toBe(false);
    file.append({ n: 1 });
    expect(file.isOvergrown()).toBe(false);
    await file.close();
  });

  test('a line that was torn by a crash is left out; a damaged one is named', async () => {
    await (await openAppendFile(path, [{ n: 1 }])).close();
    appendFileSync(path, '{"n":2');
    expect(readLines(path)).toEqual([{ n: 1 }]);
    const file = await openAppendFile(path, readLines(path));
    file.append({ n: 3 });
    await file.close();
    expect(readLines(path)).toEqual([{ n: 1 }, { n: 3 }]);
    writeFileSync(path, '{"n":1}\n{"n":\n{"n":3}\n');
    expect(() => readLines(path)).toThrow(`${path}:2 is not JSON`);
  });

  test('everything that was said to be written is there after kill -9', async () => {
    const program = `
      import { openAppendFile } from ${JSON.stringify(new URL('./append-file.ts', import.meta.url).href)};
      const file = await openAppendFile(${JSON.stringify(path)}, []);
      for (let n = 0; ; n += 1) {
        file.append({ n, filling: 'x'.repeat(n % 500) });
        if (n % 50 === 49) file.rewrite(Array.from({ length: n + 1 }, (_, i) => ({ n: i })));
        await file.written();
        console.log(n);
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.split('\n').length > 120) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const acknowledged = Number(said.trimEnd().split('\n').at(-1));
    const kept = readLines(path).map((line) => (line as { n: number }).n);
    expect(acknowledged).toBeGreaterThan(100);
    expect(kept.slice(0, acknowledged + 1)).toEqual(Array.from({ length: acknowledged + 1 }, (_, n) => n));
  });

  test('a disk that refuses is told, and nothing is lost when it takes again', async () => {
    const file = await openAppendFile(path, [{ n: 1 }]);
    // A rewrite needs the folder: without it, it fails.
    rmSync(join(dir, 'deep'), { recursive: true });
    writeFileSync(join(dir, 'deep'), 'in the way');
    file.rewrite([{ n: 2 }]);
    await expect(file.written()).rejects.toThrow();
    file.append({ n: 3 });
    await expect(file.written()).rejects.toThrow();
    rmSync(join(dir, 'deep'));
    await file.written();
    await file.close();
    expect(readLines(path)).toEqual([{ n: 2 }, { n: 3 }]);
    expect(readFileSync(path, 'utf8')).toBe('{"n":2}\n{"n":3}\n');
  });
});
