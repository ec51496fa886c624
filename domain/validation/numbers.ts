import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** Source: apimachinery api/validation ValidateNonnegativeField. */
export const validateNonNegative = (field: string, value: number | undefined): readonly Cause[] =>
  value === undefined || value >= 0 ? [] : [invalid(field, value, 'must be greater than or equal to 0')];

/** Each of the fields that is set. */
export const validateAllNonNegative = <T extends object>(field: string, of: T, names: readonly (keyof T & string)[]): readonly Cause[] =>
  names.flatMap((name) => validateNonNegative(`${field}.${name}`, of[name] as number | undefined));
