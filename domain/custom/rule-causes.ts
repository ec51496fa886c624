import { invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { ValidationRule } from '../../schemas/kubernetes/types.ts';
import type { JsonSchema } from './json-schema.ts';
import { type CompiledRule, compileRules, type RuleTree } from './rules.ts';

const reasons = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];

/** What is wrong with the rules of a schema. Source: apiextensions-apiserver apis/apiextensions/validation ValidateCustomResourceDefinitionOpenAPISchema. */
export function ruleCauses(schema: JsonSchema, path: string): readonly Cause[] {
  const tree = compileRules(schema);
  return tree === undefined ? [] : ofTree(tree, path, true);
}

function ofTree(tree: RuleTree, path: string, correlatable: boolean): readonly Cause[] {
  const { schema } = tree;
  const listIsMap = schema['x-kubernetes-list-type'] === 'map';
  const atomic = schema['x-kubernetes-map-type'] === 'atomic';
  return [
    ...tree.rules.flatMap((compiled, index) => ofRule(compiled, `${path}.x-kubernetes-validations[${index}]`, correlatable)),
    ...[...tree.properties].flatMap(([name, below]) => ofTree(below, `${path}.properties[${name}]`, correlatable && !atomic)),
    ...(tree.additional === undefined ? [] : ofTree(tree.additional, `${path}.additionalProperties`, correlatable && !atomic)),
    ...(tree.items === undefined ? [] : ofTree(tree.items, `${path}.items`, correlatable && listIsMap)),
  ];
}

/** The rule as Go prints it inside a message. */
const written = ({ rule, message = '', messageExpression = '', reason, fieldPath = '', optionalOldSelf }: ValidationRule): object => ({
  Rule: rule,
  Message: message,
  MessageExpression: messageExpression,
  Reason: reason ?? null,
  FieldPath: fieldPath,
  OptionalOldSelf: optionalOldSelf ?? null,
});

function ofRule({ rule, program, error, messageError }: CompiledRule, path: string, correlatable: boolean): readonly Cause[] {
  const causes: Cause[] = [];
  const { message, reason } = rule;
  if (rule.rule.trim() === '') causes.push(required(`${path}.rule`, 'rule is not specified'));
  else if (error !== undefined) causes.push(invalid(`${path}.rule`, written(rule), error));
  else if (program?.uses('oldSelf') && !correlatable)
    causes.push(invalid(`${path}.rule`, rule.rule, 'oldSelf cannot be used on the uncorrelatable portion of the schema'));
  if (message !== undefined && message !== '' && message.trim() === '')
    causes.push(invalid(`${path}.message`, message, 'message must be non-empty if specified'));
  if (message?.trim().includes('\n')) causes.push(invalid(`${path}.message`, message, 'message must not contain line breaks'));
  if (rule.rule.trim().includes('\n') && !message) causes.push(required(`${path}.message`, 'message must be specified if rule contains line breaks'));
  if (messageError !== undefined) causes.push(invalid(`${path}.messageExpression`, written(rule), messageError));
  if (reason !== undefined && !reasons.includes(reason)) causes.push(notSupported(`${path}.reason`, reason, reasons));
  return causes;
}
