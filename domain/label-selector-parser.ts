/** The text form of label selectors: `a=b,c!=d,e in (f,g),h notin (i),j,!k,l>1`. Source: apimachinery pkg/labels (grammar, error texts). */
import { integerText, sortedSet, type Operator, type Requirement } from './label-requirement.ts';
import { tokenize, type Token } from './label-selector-tokens.ts';
import { validateLabelValue, validateQualifiedName } from './names.ts';
import type { Cause } from './rejection.ts';
import { err, ok, type Result } from './result.ts';

/** The error is the message of the 400 that Kubernetes answers. */
export function parseLabelSelector(text: string): Result<{ readonly requirements: readonly Requirement[] }, string> {
  const tokens = tokenize(text);
  const requirements: Requirement[] = [];
  let next = 0;
  for (;;) {
    const token = tokens[next] ?? end;
    if (token.kind === 'end') return ok({ requirements });
    if (token.kind !== 'word' && token.kind !== '!') return err(`found '${token.text}', expected: !, identifier, or 'end of string'`);
    const parsed = parseRequirement(tokens, next);
    if (!parsed.ok) return err(`unable to parse requirement: ${parsed.error}`);
    requirements.push(parsed.value.requirement);
    const after = tokens[parsed.value.next] ?? end;
    if (after.kind === 'end') return ok({ requirements });
    if (after.kind !== ',') return err(`found '${after.text}', expected: ',' or 'end of string'`);
    next = parsed.value.next + 1;
    const follower = tokens[next] ?? end;
    if (follower.kind !== 'word' && follower.kind !== '!') return err(`found '${follower.text}', expected: identifier after ','`);
  }
}

const end: Token = { kind: 'end', text: '' };
const textOperators: Readonly<Record<string, Operator | undefined>> = { '=': 'in', '==': 'in', '!=': 'notin', in: 'in', notin: 'notin', '>': '>', '<': '<' };

type Parsed = Result<{ readonly requirement: Requirement; readonly next: number }, string>;

function parseRequirement(tokens: readonly Token[], start: number): Parsed {
  const negated = tokens[start]?.kind === '!';
  const keyAt = negated ? start + 1 : start;
  const { kind, text: key } = tokens[keyAt] ?? end;
  if (kind !== 'word') return err(`found '${key}', expected: identifier`);
  const keyCauses = validateQualifiedName('<nil>', key);
  if (keyCauses.length > 0) return err(causeText(keyCauses));

  const sign = tokens[keyAt + 1] ?? end;
  if (negated) return ok({ requirement: { key, operator: '!', values: [] }, next: keyAt + 1 });
  if (sign.kind === 'end' || sign.kind === ',') return ok({ requirement: { key, operator: 'exists', values: [] }, next: keyAt + 1 });
  const operator = Object.hasOwn(textOperators, sign.text) ? textOperators[sign.text] : undefined;
  if (operator === undefined) return err(`found '${sign.text}', expected: in, notin, =, ==, !=, >, <`);
  const setBased = sign.text === 'in' || sign.text === 'notin';
  const values = setBased ? parseValueSet(tokens, keyAt + 2) : parseValue(tokens, keyAt + 2);
  if (!values.ok) return values;
  const causes = valueCauses(key, operator, values.value.values);
  return causes.length > 0 ? err(causeText(causes)) : ok({ requirement: { key, operator, values: values.value.values }, next: values.value.next });
}

function valueCauses(key: string, operator: Operator, values: readonly string[]): readonly Cause[] {
  const bounds = operator === '>' || operator === '<';
  return values.flatMap((value, index) => [
    ...(bounds && !integerText.test(value)
      ? [
          {
            reason: 'FieldValueInvalid',
            field: `values[${index}]`,
            message: `Invalid value: ${JSON.stringify(value)}: for 'Gt', 'Lt' operators, the value must be an integer`,
          } as const,
        ]
      : []),
    ...validateLabelValue(`values[${index}][${key}]`, value),
  ]);
}

function causeText(causes: readonly Cause[]): string {
  const texts = causes.map(({ field, message }) => `${field}: ${message}`);
  return texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`;
}

type Values = Result<{ readonly values: readonly string[]; readonly next: number }, string>;

function parseValue(tokens: readonly Token[], start: number): Values {
  const token = tokens[start] ?? end;
  if (token.kind === 'end' || token.kind === ',') return ok({ values: [''], next: start });
  return isValue(token) ? ok({ values: [token.text], next: start + 1 }) : err(`found '${token.text}', expected: identifier`);
}

/** `(a,b)`; an empty place between commas or parentheses is the empty value. */
function parseValueSet(tokens: readonly Token[], start: number): Values {
  const open = tokens[start] ?? end;
  if (open.kind !== '(') return err(`found '${open.text}' expected: '('`);
  const values: string[] = [];
  let next = start + 1;
  for (;;) {
    const token = tokens[next] ?? end;
    if (isValue(token)) next += 1;
    else if (token.kind !== ',' && token.kind !== ')') return err(`found '${token.text}', expected: ',', ')' or identifier`);
    values.push(isValue(token) ? token.text : '');
    const separator = tokens[next] ?? end;
    if (separator.kind === ')') return ok({ values: sortedSet(values), next: next + 1 });
    if (separator.kind !== ',') return err(`found '${separator.text}', expected: ',' or ')'`);
    next += 1;
  }
}

/** `in` and `notin` are values where a value stands. */
const isValue = (token: Token): boolean => token.kind === 'word';
