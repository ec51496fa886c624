import { expect, test } from 'vitest';
import { faultsOf, readTable, writeTable } from './table.mjs';
import { idsOfTexts, idsOfTitles } from './titles.mjs';

test.each([
  ["it('RS-1: creates', () => {});", ['RS-1']],
  ["describe('which (SCH-30 to SCH-33)', () => {});", ['SCH-30', 'SCH-33']],
  ["it.each([['a row (DS-1)', 1]])('%s', () => {});", ['DS-1']],
  ["const cases = [['GC-2: a row', { reason: 'GC-3' }]];", ['GC-2']],
  ['test.skipIf(true)(`NS-1: ${name}`, () => {});', ['NS-1']],
  ["// PDB-1\nexpect('PDB-2').toBe('PDB-3');", []],
  ["it('DNS-1123, XRS-2 and STS-A are no requirements', () => {});", []],
])('titles of %s', (source, ids) => {
  expect([...idsOfTitles(source)]).toEqual(ids);
});

test('ids in texts of the program are found, those in comments are not', () => {
  expect([...idsOfTexts("// RS-1\nconst because = { summary: 'waits (JOB-5)', detail: `DS-2 ${1}` };")]).toEqual(['JOB-5', 'DS-2']);
});

const text = ['# Requirements', '| id | rule | tests |', '| --- | --- | --- |', '| RS-1 | how many | a.test.ts |', '| RS-2 | which | b.test.ts |', ''].join(
  '\n',
);
const titles = (ids) => new Map(Object.entries(ids).map(([file, list]) => [file, new Set(list)]));
const faults = (ids) => faultsOf(readTable(text), titles(ids));

test('a table is true as long as the tests that it names name its requirements', () => {
  const all = { 'a.test.ts': ['RS-1'], 'b.test.ts': ['RS-1', 'RS-2'] };
  expect(faults(all)).toEqual([]);
  expect(faults({ ...all, 'a.test.ts': [] })).toEqual(['RS-1: no title in a.test.ts names it']);
  expect(faults({ ...all, 'c.test.ts': ['RS-9'] })).toEqual(['c.test.ts names RS-9, which is no requirement']);
  expect(faultsOf(readTable(`${text}| RS-1 | how many | a.test.ts |\n`), titles(all))).toEqual(['RS-1 has two rows']);
  expect(faultsOf(readTable(`${text}| RS-3 | none |  |\n`), titles(all))).toEqual(['RS-3 (none): no test']);
});

test('a requirement without a test says why, until it has one', () => {
  const with9 = `${text}| RS-9 | odd | none: not yet: there is no such thing here |\n`;
  const all = { 'a.test.ts': ['RS-1'], 'b.test.ts': ['RS-2'] };
  const named = titles({ ...all, 'c.test.ts': ['RS-9'] });
  expect(faultsOf(readTable(with9), titles(all))).toEqual([]);
  expect(faultsOf(readTable(with9), named)).toEqual(['RS-9 has no test, the table says, but c.test.ts names it']);
  expect(writeTable(with9, titles(all))).toContain('| RS-9 | odd | none: not yet: there is no such thing here |');
  expect(writeTable(with9, named)).toContain('| RS-9 | odd | c.test.ts |');
  expect(faultsOf(readTable(`${text}| RS-9 | odd | none: |\n`), titles(all))).toEqual(['RS-9 (odd): no test, and no reason why']);
});

test('a table that is written anew names every test, and keeps the rest', () => {
  const written = writeTable(text, titles({ 'b.test.ts': ['RS-2'], 'c.test.ts': ['RS-2'] }));
  expect(written).toContain('| RS-1 | how many |  |');
  expect(written).toContain('| RS-2 | which | b.test.ts, c.test.ts |');
  expect(written.startsWith('# Requirements\n')).toBe(true);
});
