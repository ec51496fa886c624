export type Operator = 'in' | 'notin' | 'exists' | '!' | '>' | '<';

export interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  /** Sorted, without repeats. `a=b` is `in ['b']`, `a!=b` is `notin ['b']`. */
  readonly values: readonly string[];
}

export const sortedSet = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** What `>` and `<` compare. Source: Go's strconv.ParseInt. */
export const integerText = /^[+-]?\d{1,19}$/;

/** As requirements of nodes and quotas name them; those of labels have no Gt and Lt. */
export const namedOperators: Readonly<Record<string, Operator | undefined>> = {
  In: 'in',
  NotIn: 'notin',
  Exists: 'exists',
  DoesNotExist: '!',
  Gt: '>',
  Lt: '<',
};

/** Whether the value of a label, undefined when there is none, is as required. Source: apimachinery labels Requirement.Matches. */
export function valueHolds(operator: Operator, values: readonly string[], value: string | undefined): boolean {
  switch (operator) {
    case 'in':
      return value !== undefined && values.includes(value);
    case 'notin':
      return value === undefined || !values.includes(value);
    case 'exists':
      return value !== undefined;
    case '!':
      return value === undefined;
    case '>':
    case '<':
      return value !== undefined && comparesAs(operator, value, values[0] ?? '');
  }
}

function comparesAs(operator: '>' | '<', value: string, bound: string): boolean {
  if (!integerText.test(value) || !integerText.test(bound)) return false;
  return operator === '>' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
}
