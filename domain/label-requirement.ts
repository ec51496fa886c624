export type Operator = 'in' | 'notin' | 'exists' | '!' | '>' | '<';

export interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  /** Sorted, without repeats. `a=b` is `in ['b']`, `a!=b` is `notin ['b']`. */
  readonly values: readonly string[];
}

export const sortedSet = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** What `>` and `<` compare. */
export const integerText = /^-?\d{1,19}$/;
