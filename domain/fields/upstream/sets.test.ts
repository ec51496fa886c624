// structured-merge-diff's tables of fieldpath/set_test.go, and of its serialisation.

import { expect, test } from 'vitest';
import { difference, intersection, recursiveDifference, union, type FieldSet } from '../field-set.ts';
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
