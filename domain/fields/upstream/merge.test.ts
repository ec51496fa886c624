// structured-merge-diff's tables of merge/*_test.go: sequences of applies and updates, with the object, the managers and the conflicts
// after each.

import { expect, test } from 'vitest';
import type { Json } from '../../api-object.ts';
import { isObject } from '../../patch/json-object.ts';
import type { FieldSet } from '../field-set.ts';
import { withManager, type Managers, type OwnedFields, type Versioned, type Versions } from '../managers.ts';
import { describePath } from '../path-element.ts';
import type { Shape } from '../shape.ts';
import { apply, update } from '../updater.ts';
import { problemsOf } from '../validate.ts';
import table from './merge.json' with { type: 'json' };
import { shapesOfSchema, type SmdRef, type SmdSchema } from './smd-shape.ts';

interface Operation {
  readonly op: 'Apply' | 'ForceApply' | 'Update' | 'ChangeParser' | 'ApplyObject' | 'ForceApplyObject' | 'UpdateObject';
  readonly manager: string;
  readonly version: string;
  readonly object: Json;
  readonly schema?: number;
  readonly live?: Json;
  readonly managers: Readonly<Record<string, { readonly apiVersion: string; readonly applied: boolean; readonly set: FieldSet }>>;
  readonly conflicts?: readonly { readonly manager: string; readonly path: string }[];
  readonly error?: string;
}

interface Case {
  readonly file: string;
  readonly func: string;
  readonly converter: string;
  readonly types: Readonly<Record<string, { readonly schema: number; readonly typeRef: SmdRef }>>;
  readonly ops: readonly Operation[];
  readonly ignored: Readonly<Record<string, FieldSet>>;
  readonly filtered: boolean;
}

const schemas = (table.schemas as readonly SmdSchema[]).map((schema) => shapesOfSchema(schema));

/** How upstream's test converters get from one version to another. */
const converters: Readonly<Record<string, (value: Json, from: string, to: string) => Json | undefined>> = {
  dummyConverter: (value) => value,
  repeatingConverter: (value, _from, to) => (/^v\d+$/.test(to) ? repeated(value, Number(to.slice(1))) : undefined),
  renamingConverter: (value, from, to) => renamed(value, from, to),
  reliantFieldsConverter: (value, from, to) => {
    if (from === to) return value;
    const [old, next] = to === 'v1' ? ['required_field_bar', 'field_foo_rely_on_bar'] : ['field_foo_rely_on_bar', 'required_field_bar'];
    return JSON.parse(JSON.stringify(value).replaceAll(old ?? '', next ?? '')) as Json;
  },
};

/** `aa: {bb: …}` of version 2 is `a: {b: …}` of version 1; the top-level member and scalars stay. */
function repeated(value: Json, times: number, depth = 0): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [depth === 0 ? name : (name[0] ?? '').repeat(times), repeated(member, times, depth + 1)]),
  );
}

function renamed(value: Json, from: string, to: string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => renamed(one, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.endsWith(from) ? name.slice(0, -from.length) + to : name, renamed(member, from, to)]),
  );
}

class Run {
  readonly #case: Case;
  #schema: number | undefined;
  #live: Versioned | undefined;
  managers: Managers = new Map();

  constructor(one: Case) {
    this.#case = one;
  }

  get live(): Json | undefined {
    return this.#live?.value;
  }

  shape(version: string): Shape {
    const type = this.#case.types[version] ?? Object.values(this.#case.types)[0];
    const schema = schemas[this.#schema ?? type?.schema ?? 0];
    return schema?.(type?.typeRef ?? {}) ?? {};
  }

  readonly #versions: Versions = {
    convert: (object, apiVersion) => {
      const value = converters[this.#case.converter]?.(object.value, object.apiVersion, apiVersion);
      return value === undefined ? undefined : { apiVersion, shape: this.shape(apiVersion), value };
    },
    ignored: (apiVersion) => this.#case.ignored[apiVersion],
    zeros: false,
  };

  #liveAt(version: string): Versioned {
    const empty: Versioned = { apiVersion: version, shape: this.shape(version), value: {} };
    return this.#live === undefined ? empty : (this.#versions.convert({ ...this.#live, shape: this.shape(this.#live.apiVersion) }, version) ?? empty);
  }

  /** The conflicts, or why the operation is wrong. */
  do(operation: Operation): readonly { manager: string; path: string }[] | 'error' {
    if (operation.op === 'ChangeParser') {
      this.#schema = operation.schema;
      return this.live === undefined || problemsOf(this.shape(this.#live?.apiVersion ?? ''), this.live).length === 0 ? [] : 'error';
    }
    const { manager, version } = operation;
    const live = this.#liveAt(version);
    const isUpdate = operation.op.startsWith('Update');
    if (problemsOf(live.shape, operation.object, { duplicates: isUpdate }).length > 0) return 'error';
    const config: Versioned = { ...live, value: operation.object };
    if (isUpdate) {
      const { managers, set } = update(live, config, this.managers, manager, this.#versions);
      this.managers = withManager(managers, manager, { set, apiVersion: version, applied: false });
      this.#live = config;
      return [];
    }
    const applied = apply(live, config, this.managers, manager, !operation.op.startsWith('Apply'), this.#versions);
    if (!applied.ok) return applied.error.map((conflict) => ({ manager: conflict.manager, path: describePath(conflict.path) }));
    this.managers = applied.value.managers;
    this.#live = applied.value.object ?? live;
    return [];
  }
}

const plain = (managers: Managers): Readonly<Record<string, OwnedFields>> => Object.fromEntries(managers);
const byPath = (a: { path: string; manager: string }, b: { path: string; manager: string }): number => (a.path + a.manager < b.path + b.manager ? -1 : 1);

// Cases with `filtered` hand a filter in as code; those with the same fields as a set are here.
const cases = (table.cases as unknown as readonly Case[]).filter(({ filtered }) => !filtered);

test.each([...new Set(cases.map(({ file }) => file))])('%s', (file) => {
  for (const one of cases.filter((candidate) => candidate.file === file)) {
    const run = new Run(one);
    one.ops.forEach((operation, index) => {
      const shown = `${one.func} operation ${index}: ${JSON.stringify(one)}`;
      const outcome = run.do(operation);
      if (operation.error !== undefined) return expect(outcome, shown).toBe('error');
      expect(outcome === 'error' ? outcome : [...outcome].sort(byPath), shown).toEqual([...(operation.conflicts ?? [])].sort(byPath));
      expect(plain(run.managers), shown).toEqual(operation.managers);
      if (operation.live !== undefined && operation.live !== null) expect(run.live ?? {}, shown).toEqual(operation.live);
    });
  }
});
