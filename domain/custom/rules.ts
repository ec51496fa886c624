// x-kubernetes-validations: rules of a schema as expressions. Source: apiextensions-apiserver schema/cel.

import type { Json } from '../api-object.ts';
import { type CelBudget, perObject } from '../cel/budget.ts';
import { type CelType } from '../cel/cel-type.ts';
import { CelEnvironment, type CelProgram, type CelValues } from '../cel/environment.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, invalid, required } from '../names.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { Cause } from '../rejection.ts';
import type { ValidationRule } from '../../schemas/kubernetes/types.ts';
import { celTypeOf } from './cel-types.ts';
import { correlated } from './correlate.ts';
import { type JsonSchema, propertyOf } from './json-schema.ts';

/** The compiled rules of a schema's node and of those below it; a node without any is not there. */
export interface RuleTree {
  readonly schema: JsonSchema;
  readonly environment: CelEnvironment | undefined;
  /** The same with `oldSelf` as an optional. */
  readonly optionalEnvironment: CelEnvironment | undefined;
  readonly rules: readonly CompiledRule[];
  readonly properties: ReadonlyMap<string, RuleTree>;
  readonly additional: RuleTree | undefined;
  readonly items: RuleTree | undefined;
}

export interface CompiledRule {
  readonly rule: ValidationRule;
  readonly program: CelProgram | undefined;
  /** Why there is no program. */
  readonly error: string | undefined;
  readonly message: CelProgram | undefined;
  readonly messageError: string | undefined;
}

/** Undefined when there is no rule at all. */
export function compileRules(schema: JsonSchema, name = 'object', isResource = true): RuleTree | undefined {
  const properties = new Map<string, RuleTree>();
  for (const [property, inner] of Object.entries(schema.properties ?? {})) {
    const tree = compileRules(inner, `${name}.${property.replaceAll(/[<>(),]/g, '_')}`, false);
    if (tree !== undefined) properties.set(property, tree);
  }
  const { additionalProperties } = schema;
  const additional = typeof additionalProperties === 'object' ? compileRules(additionalProperties, `${name}.values`, false) : undefined;
  const items = schema.items === undefined ? undefined : compileRules(schema.items, `${name}.items`, false);
  const given = schema['x-kubernetes-validations'] ?? [];
  if (given.length === 0 && properties.size === 0 && additional === undefined && items === undefined) return undefined;
  const type = given.length === 0 ? 'dyn' : celTypeOf({ ...schema, nullable: false }, name, isResource);
  const environment = given.length === 0 ? undefined : environmentOf(type, type);
  const optionalEnvironment = given.some(({ optionalOldSelf }) => optionalOldSelf) ? environmentOf(type, { optional: type }) : undefined;
  const rules = given.map((rule) => compileRule(rule, (rule.optionalOldSelf ? optionalEnvironment : environment) as CelEnvironment));
  return { schema, environment, optionalEnvironment, rules, properties, additional, items };
}

const environmentOf = (self: CelType, oldSelf: CelType): CelEnvironment => new CelEnvironment({ variables: { self, oldSelf } });

function compileRule(rule: ValidationRule, environment: CelEnvironment): CompiledRule {
  const { program, error } = compileTo(environment, rule.rule, 'bool', 'compilation failed: ', 'cel expression must evaluate to a bool');
  if (!rule.messageExpression) return { rule, program, error, message: undefined, messageError: undefined };
  const wanted = 'messageExpression must evaluate to a string';
  const message = compileTo(environment, rule.messageExpression, 'string', 'messageExpression compilation failed: ', wanted);
  return { rule, program, error, message: message.program, messageError: message.error };
}

function compileTo(environment: CelEnvironment, expression: string, type: string, prefix: string, otherwise: string) {
  const compiled = environment.compile(expression);
  if (!compiled.ok) return { program: undefined, error: prefix + compiled.error };
  return compiled.value.type === type || compiled.value.type === 'dyn'
    ? { program: compiled.value, error: undefined }
    : { program: undefined, error: otherwise };
}

export const checkRules = (tree: RuleTree, value: Json, before: Json | undefined): readonly Cause[] => check(tree, value, before, '', { left: perObject });

function check(tree: RuleTree, value: Json, before: Json | undefined, path: string, budget: CelBudget): readonly Cause[] {
  if (value === null || budget.left < 0) return [];
  const causes = [...ownRules(tree, value, before, path, budget)];
  if (isList(value)) {
    const { items } = tree;
    if (items !== undefined)
      value.forEach((element, index) => causes.push(...check(items, element, correlated(value, before, index, tree.schema), `${path}[${index}]`, budget)));
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const below =
        tree.properties.get(name) ?? (propertyOf({ ...tree.schema, additionalProperties: false }, name) === undefined ? tree.additional : undefined);
      if (below === undefined) continue;
      const old = isObject(before ?? null) && Object.hasOwn(before as JsonObject, name) ? (before as JsonObject)[name] : undefined;
      causes.push(...check(below, inner, old, path === '' ? name : `${path}.${name}`, budget));
    }
  }
  return causes;
}

function ownRules(tree: RuleTree, value: Json, before: Json | undefined, path: string, budget: CelBudget): readonly Cause[] {
  const unchanged = before !== undefined && jsonEqual(value, before);
  const causes: Cause[] = [];
  // Converted once for all rules of the node, which may be thousands.
  const given = new Map<CelEnvironment, CelValues>();
  for (const compiled of tree.rules) {
    const { rule, program, error } = compiled;
    const field = path === '' ? '<nil>' : path;
    const type = tree.schema.type ?? '';
    if (program === undefined) {
      causes.push(invalid(field, type, `rule compile error: ${error}`));
      continue;
    }
    const transition = program.uses('oldSelf');
    if (transition && before === undefined && !rule.optionalOldSelf) continue;
    const environment = (rule.optionalOldSelf ? tree.optionalEnvironment : tree.environment) as CelEnvironment;
    const values = given.get(environment) ?? environment.values({ self: value, ...(before === undefined && !rule.optionalOldSelf ? {} : { oldSelf: before }) });
    given.set(environment, values);
    const result = program.evaluate(values, budget);
    if (!result.ok) {
      const message =
        result.error.kind === 'budget'
          ? `'${result.error.message}': no further validation rules will be run due to call cost exceeds limit for rule: ${rule.rule}`
          : `${result.error.message} evaluating rule: ${ruleText(rule)}`;
      causes.push(invalid(field, type, message));
      if (result.error.kind === 'budget') return causes;
    } else if (result.value !== true && !(unchanged && !transition)) {
      const told = compiled.message?.evaluate(values, budget);
      const text = told?.ok && typeof told.value === 'string' && told.value.trim() !== '' && !told.value.includes('\n') ? told.value : messageOf(rule);
      causes.push(causeOf(rule, value, `${path}${fieldPathOf(rule)}`.replace(/^\./, '') || '<nil>', text));
    }
  }
  return causes;
}

/** `.a.b['c d']` behind the path of the rule's node. */
const fieldPathOf = ({ fieldPath = '' }: ValidationRule): string => fieldPath.replaceAll(/\['((?:[^'\\]|\\.)*)'\]/g, (_all, key: string) => `[${key}]`);

const ruleText = (rule: ValidationRule): string => rule.message || rule.rule;
const messageOf = ({ message, rule }: ValidationRule): string => (message ? message.trim() : `failed rule: ${rule.trim()}`);

function causeOf({ reason }: ValidationRule, value: Json, field: string, message: string): Cause {
  if (reason === 'FieldValueForbidden') return forbidden(field, message);
  if (reason === 'FieldValueRequired') return required(field, message);
  if (reason === 'FieldValueDuplicate') return { reason, field, message: `Duplicate value: ${JSON.stringify(value)}` };
  return typeof value === 'object' ? { reason: 'FieldValueInvalid', field, message: `Invalid value: ${message}` } : invalid(field, value, message);
}
