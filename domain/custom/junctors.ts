import type { Cause } from '../rejection.ts';
import type { JsonSchema } from './json-schema.ts';

type Judge = (schema: JsonSchema) => readonly Cause[];

/** AllOf, anyOf, oneOf and not; each schema is judged once, since they nest. Source: kube-openapi validation/validate schema_props.go. */
export function matchesEvery(schema: JsonSchema, path: string, judge: Judge): readonly Cause[] {
  const causes: Cause[] = [];
  const complain = (message: string): void =>
    void causes.push({ reason: 'FieldValueInvalid', message: `Invalid value: "": ${JSON.stringify(path)} ${message}`, field: '<nil>' });
  if (schema.anyOf !== undefined && schema.anyOf.length > 0) {
    const judged = schema.anyOf.map(judge);
    if (judged.every((found) => found.length > 0)) {
      complain('must validate at least one schema (anyOf)');
      causes.push(...nearest(judged));
    }
  }
  if (schema.oneOf !== undefined && schema.oneOf.length > 0) {
    const judged = schema.oneOf.map(judge);
    const valid = judged.filter((found) => found.length === 0).length;
    if (valid !== 1) complain(`must validate one and only one schema (oneOf). ${valid === 0 ? 'Found none valid' : `Found ${valid} valid alternatives`}`);
    if (valid === 0) causes.push(...nearest(judged));
  }
  if (schema.allOf !== undefined) {
    const judged = schema.allOf.map(judge);
    if (judged.some((found) => found.length > 0)) {
      causes.push(...judged.flat());
      complain(`must validate all the schemas (allOf)${judged.every((found) => found.length > 0) ? '. None validated' : ''}`);
    }
  }
  if (schema.not !== undefined && judge(schema.not).length === 0) complain('must not validate the schema (not)');
  return causes;
}

/** What the alternative complains of that fits best. */
const nearest = (judged: readonly (readonly Cause[])[]): readonly Cause[] =>
  judged.reduce((best, found) => (found.length < best.length ? found : best), judged[0] ?? []);
