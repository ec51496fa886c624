import { expect, test } from 'vitest';
import { stories } from './http/stories.ts';
import { knownDifferences, parseDifferences } from './known-differences.ts';
import { namedCases } from './kubectl/case.ts';
import { converging } from './kubectl/cases/converging.ts';
import { lists } from './kubectl/lists.ts';

test('a line is list, case, releases and why', () => {
  expect(parseDifferences('# why\n\nreading | get pods | 20 27 | deliberate: no | really\nlisting | all | all | not yet: part 3\n')).toEqual([
    { list: 'reading', name: 'get pods', releases: [20, 27], reason: 'deliberate: no | really' },
    { list: 'listing', name: 'all', releases: [], reason: 'not yet: part 3' },
  ]);
  expect(() => parseDifferences('reading | get pods | 20 | because')).toThrow('not a known difference: reading | get pods | 20 | because');
});

test('stories and lists have names of their own', () => {
  const names = [...stories, ...lists, converging].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test('each known difference is of a case that there is, and is there once', () => {
  const cases = new Set([
    ...stories.flatMap(({ name, exchanges }) => exchanges.map(({ title }) => `${name} | ${title}`)),
    ...[...lists, converging].flatMap((list) => namedCases(list).map(({ name }) => `${list.name} | ${name}`)),
  ]);
  const known = knownDifferences().map(({ list, name, releases }) => `${list} | ${name} | ${releases.join(' ')}`);
  expect(knownDifferences().filter(({ list, name }) => !cases.has(`${list} | ${name}`))).toEqual([]);
  expect(known.filter((line, index) => known.indexOf(line) < index)).toEqual([]);
});
