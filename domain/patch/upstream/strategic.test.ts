// apimachinery's tables of strategic merge patches (pkg/util/strategicpatch/patch_test.go): what was made of an object there is made of
// it here. The order of the elements of a merging list counts.

import { expect, test } from 'vitest';
import type { Json } from '../../api-object.ts';
import type { FieldFacts, FieldType, SchemaFacts, TypeFacts } from '../../schema-facts.ts';
import { applyPatch } from '../apply-patch.ts';
import table from './strategic.json' with { type: 'json' };

interface Case {
  readonly type: string;
  readonly original: Json;
  readonly patch: Json;
  readonly result?: Json;
  readonly error?: string;
}

const field = (type: FieldType, patchStrategy?: FieldFacts['patchStrategy'], patchMergeKey?: string): FieldFacts => ({
  type,
  protoNumber: 0,
  optional: true,
  ...(patchStrategy && { patchStrategy }),
  ...(patchMergeKey !== undefined && { patchMergeKey }),
});
const item: FieldType = { ref: 'MergeItem' };
const merging = {
  simpleMap: field({ map: 'string' }),
  mergingIntList: field({ list: 'integer' }, ['merge']),
  mergingList: field({ list: item }, ['merge'], 'name'),
};
const texts = { name: field('string'), value: field('string'), other: field('string') };

/** The types of the tables, as their Go tags have them. */
const types: Readonly<Record<string, TypeFacts['fields']>> = {
  MergeItem: {
    ...texts,
    ...merging,
    nonMergingList: field({ list: item }),
    nonMergingIntList: field({ list: 'integer' }),
    mergeItemPtr: field(item, ['merge'], 'name'),
    replacingItem: field('json', ['replace']),
    jsonItem: field({ ref: 'Raw' }),
    retainKeysMap: field({ ref: 'RetainKeysMergeItem' }, ['retainKeys']),
    retainKeysMergingList: field({ list: item }, ['merge', 'retainKeys'], 'name'),
  },
  RetainKeysMergeItem: { ...texts, ...merging, nonMergingList: field({ list: item }) },
  Raw: { Raw: field('bytes') },
  PrecisionItem: { name: field('string'), int32: field('integer'), int64: field('int64'), float32: field('number'), float64: field('number') },
};

const facts: SchemaFacts = {
  resource: () => undefined,
  served: () => undefined,
  kind: () => undefined,
  type: (name) => (types[name] === undefined ? undefined : { name, fields: types[name] }),
  resources: () => [],
};

/** Not of an API server: an object that is not there, and lists in a field whose type is no list, which no decoded object has. */
const cases = (table.cases as unknown as readonly Case[]).filter(({ original }) => original !== null && !JSON.stringify(original).includes('"mergeItemPtr":['));

test.each(cases.map((one, index) => [index, one] as const))('case %i', (_index, one) => {
  const patched = applyPatch(facts, one.type, 'strategic', one.original, one.patch);
  if (one.error !== undefined) expect(patched.ok, JSON.stringify(one)).toBe(false);
  else expect(patched, JSON.stringify(one)).toEqual({ ok: true, value: one.result });
});
