import type { ApiObject, Json } from '../api-object.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import type { CustomVersion } from './custom-version.ts';
import { valueAt } from './json-path.ts';
import { checkRules, compileRules, type RuleTree } from './rules.ts';
import { validateValue } from './validate.ts';

const made = new WeakMap<CustomVersion, KindRules>();

/** The rules of a custom kind follow from its definition. Source: apiextensions-apiserver registry/customresource strategy.go. */
export function customRulesOf(facts: ResourceFacts, custom: CustomVersion): KindRules {
  const known = made.get(custom);
  if (known !== undefined) return known;
  let rules: RuleTree | undefined | 'not compiled' = 'not compiled';
  const found: KindRules = {
    countsGenerations: true,
    unconditionalUpdate: false,
    keepsStatusOnCreate: !facts.subresources.includes('status'),
    counted: (object) => withoutMetadata(object, facts.subresources.includes('status')),
    validate(object, before) {
      const causes = [...validateValue(json(object), before && json(before), custom.schema, '', true), ...scaleCauses(object, custom)];
      if (rules === 'not compiled') rules = compileRules(custom.schema);
      if (rules === undefined) return causes;
      return causes.some(({ reason }) => blocking.has(reason))
        ? [...causes, unchecked]
        : [...causes, ...checkRules(rules, json(object), before && json(before))];
    },
  };
  made.set(custom, found);
  return found;
}

/** Source: apiextensions-apiserver registry/customresource validator.go ValidateScaleSpec, ValidateScaleStatus. */
function scaleCauses(object: ApiObject, { scale }: CustomVersion): readonly Cause[] {
  if (scale === undefined) return [];
  return [scale.specReplicasPath, scale.statusReplicasPath].flatMap((path) => {
    const value = valueAt(object, path);
    if (value === undefined) return [];
    if (typeof value !== 'number')
      return [invalid(path, 0, `${path} accessor error: ${String(value as string | boolean)} is of the type ${typeof value}, expected int64`)];
    if (value < 0) return [invalid(path, value, 'should be a non-negative integer')];
    return value > 2 ** 31 - 1 ? [invalid(path, value, `should be less than or equal to ${2 ** 31 - 1}`)] : [];
  });
}

const json = (object: ApiObject): Json => object as unknown as Json;

/** After these the expressions are not looked at. */
const blocking: ReadonlySet<Cause['reason']> = new Set([
  'FieldValueRequired',
  'FieldValueTooLong',
  'FieldValueTooMany',
  'FieldValueTypeInvalid',
  'FieldValueNotSupported',
]);

const unchecked: Cause = {
  reason: 'FieldValueInvalid',
  message: 'Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation',
  field: '<nil>',
};

function withoutMetadata(object: ApiObject, hasStatus: boolean): unknown {
  const { metadata: _metadata, status, ...rest } = object as ApiObject & { readonly status?: unknown };
  return hasStatus ? rest : { ...rest, status };
}
