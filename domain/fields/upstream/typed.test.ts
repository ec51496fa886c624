// structured-merge-diff's tables of typed/*_test.go: what each call of its typed values gave there, it gives here.

import { expect, test } from 'vitest';
import type { Json } from '../../api-object.ts';
import { compare } from '../compare.ts';
import type { FieldSet } from '../field-set.ts';
import { fieldSetOf } from '../field-set-of.ts';
import { merge } from '../merge.ts';
import { reconcileWithShape } from '../reconcile-schema.ts';
import { removeItems } from '../remove-items.ts';
import type { Shape } from '../shape.ts';
import { problemsOf } from '../validate.ts';
import { shapesOfSchema, type SmdRef, type SmdSchema } from './smd-shape.ts';
import table from './typed.json' with { type: 'json' };

interface Case {
  readonly op: string;
  readonly file: string;
  readonly type: { readonly schema: number; readonly typeRef: SmdRef };
  readonly [argument: string]: unknown;
}

const schemas = (table.schemas as readonly SmdSchema[]).map(shapesOfSchema);
const shapeOf = ({ type }: Case): Shape => schemas[type.schema]?.(type.typeRef) ?? {};
const json = (value: unknown): Json => value as Json;
const set = (value: unknown): FieldSet => value as FieldSet;
const nothing = (value: Json | undefined): Json => value ?? null;

const runs: Readonly<Record<string, (one: Case) => readonly [got: unknown, wanted: unknown]>> = {
  toFieldSet: (one) => [fieldSetOf(shapeOf(one), json(one['value'])), one['set']],
  compare: (one) => [compare(shapeOf(one), json(one['lhs']), json(one['rhs']), false), one['out']],
  merge: (one) => {
    const problems = problemsOf(shapeOf(one), json(one['rhs']));
    const wrong = problems.length > 0 || problemsOf(shapeOf(one), json(one['lhs']), { duplicates: true }).length > 0;
    return wrong ? [true, one['error'] !== null] : [nothing(merge(shapeOf(one), json(one['lhs']), json(one['rhs']))), one['out']];
  },
  remove: (one) => [nothing(removeItems(shapeOf(one), json(one['value']), set(one['items']))), one['out']],
  reconcile: (one) => [reconcileWithShape(set(one['set']), shapeOf(one)), one['out'] ?? one['set']],
  validate: (one) => [problemsOf(shapeOf(one), json(one['value']), { duplicates: one['duplicates'] === true }).length > 0, one['error'] !== null],
};

const cases = table.cases as unknown as readonly Case[];

test.each(Object.keys(runs))('%s', (op) => {
  const asked = cases.filter((one) => one.op === op);
  expect(asked.length).toBeGreaterThan(5);
  for (const one of asked) {
    const [got, wanted] = runs[op]?.(one) ?? [];
    expect(got, JSON.stringify({ ...one, type: undefined, shape: one.type })).toEqual(wanted);
  }
});
