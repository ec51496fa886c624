import { expect, it } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { validateValue } from './validate.ts';

it.each(['allOf', 'anyOf', 'oneOf'] as const)('judges a value once by each schema, however deep %s is nested', (junctor) => {
  let judged = 0;
  const innermost = {
    get maxLength() {
      judged++;
      return 1;
    },
  };
  let schema: JsonSchema = innermost;
  for (let depth = 0; depth < 12; depth++) schema = { [junctor]: [schema] };
  expect(validateValue('text', undefined, { type: 'string', ...schema }, 'spec.a').length).toBeGreaterThan(12);
  expect(judged).toBeLessThan(10);
});
