// structured-merge-diff's tables of fieldpath/set_test.go, and of its serialisation.

import { expect, test } from 'vitest';
import { difference, intersection, recursiveDifference, union, unionOf, type FieldSet } from '../field-set.ts';
import table from './sets.json' with { type: 'json' };

const operations: Readonly<Record<string, (a: FieldSet, b: FieldSet) => FieldSet>> = {
  Union: union,
  Intersection: intersection,
  Difference: difference,
  RecursiveDifference: recursiveDifference,
};

const cases = table.cases as unknown as readonly { readonly op: string; readonly a: FieldSet; readonly b: FieldSet | null; readonly out: FieldSet }[];

test.each(Object.keys(operations))('%s', (op) => {
  const asked = cases.filter((one) => one.op === op);
  expect(asked.length).toBeGreaterThan(0);
  for (const { a, b, out } of asked) expect(operations[op]?.(a, b ?? {})).toEqual(out);
});

test('the union of many sets is that of each with the next', () => {
  const sets = ['{"f:a":{},"f:b":{"f:c":{}}}', '{"f:a":{"f:x":{}},"f:b":{"f:d":{}}}', '{"f:b":{}}', '{"f:a":{"f:x":{"f:y":{}}}}'].map(
    (text) => JSON.parse(text) as FieldSet,
  );
  expect(unionOf(sets)).toEqual(sets.reduce(union));
  expect(unionOf([...sets].reverse())).toEqual([...sets].reverse().reduce(union));
});
