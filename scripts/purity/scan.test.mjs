import { expect, test } from 'vitest';
import { purityOf } from './places.mjs';
import { findImpure } from './scan.mjs';

const names = (source, options) => findImpure(source, options).map(({ what }) => what);

test.each([
  ['const t = Date.now();', 'Date.now'],
  ['const t = new Date();', 'new Date()'],
  ['const t = Date();', 'Date()'],
  ['const x = Math.random();', 'Math.random'],
  ['setTimeout(() => {}, 1);', 'setTimeout'],
  ['const later = setInterval;', 'setInterval'],
  ['setImmediate(f);', 'setImmediate'],
  ['queueMicrotask(f);', 'queueMicrotask'],
  ['const t = performance.now();', 'performance'],
  ['const e = process.env["X"];', 'process'],
  ['const id = crypto.randomUUID();', 'crypto'],
  ['const r = await fetch("http://x");', 'fetch'],
  ['const s = AbortSignal.timeout(5);', 'AbortSignal.timeout'],
  ['const w = new WeakRef(o);', 'WeakRef'],
  ['const f = new FinalizationRegistry(g);', 'FinalizationRegistry'],
  ['const t = globalThis.Date.now();', 'globalThis'],
  ['const m = await import("./x.ts");', 'import()'],
  ['import { readFileSync } from "node:fs";', 'node:fs'],
  ['function f(at = Date.now()) { return at; }', 'Date.now'],
  ['const o = { at: Date.now() };', 'Date.now'],
  ['const o = { [Math.random()]: 1 };', 'Math.random'],
  ['const t = `at ${Date.now()}`;', 'Date.now'],
  ['class A { at = Date.now(); }', 'Date.now'],
  ['const t = (Date.now() as number)!;', 'Date.now'],
])('%s uses %s', (source, what) => {
  expect(names(source)).toEqual([what]);
});

test.each([
  ['// Date.now() is not called'],
  ['const text = "process.env, Date.now()";'],
  ['const at = new Date(nowMs).toISOString();'],
  ['const at = clock.now(); const p = object.process; const o = { fetch: 1, process() {} };'],
  ['interface A { process: string; crypto(): void } type B = typeof performance;'],
  ['const process = startProcess(); process.stop();'],
  ['function f({ fetch }: { fetch: number }) { return fetch; }'],
  ['const longest = Math.max(1, 2); const parsed = Date.parse("2026-01-01T00:00:00Z");'],
])('this is pure: %s', (source) => {
  expect(names(source)).toEqual([]);
});

test('the line is told', () => {
  expect(findImpure('// first, as long as it is\n\nconst ä = 1;\nconst t = Date.now();\nsetTimeout(f);\n')).toEqual([
    { line: 4, what: 'Date.now' },
    { line: 5, what: 'setTimeout' },
  ]);
});

test('an exception allows what it names and nothing more', () => {
  const source = 'import { createHash } from "node:crypto";\nimport { readFileSync } from "node:fs";\n';
  expect(names(source, { nodeImports: ['crypto'] })).toEqual(['node:fs']);
});

test('which files are pure', () => {
  const pure = ['domain/decide.ts', 'reconcilers/dns/dns.ts', 'simulations/world/world.ts'];
  const others = ['reconcilers/worker/worker.ts', 'domain/decide.test.ts', 'domain/testing/small-world.ts', 'api/submit-command.ts', 'simulations/hunt.ts'];
  expect(pure.filter((file) => purityOf(file) === undefined)).toEqual([]);
  expect(others.filter((file) => purityOf(file) !== undefined)).toEqual([]);
});
