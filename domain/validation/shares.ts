// Counts or percentages, `1` or `25%`. Source: apps/validation ValidatePositiveIntOrPercent, IsNotMoreThan100Percent.
import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNonNegative } from './numbers.ts';

type Share = string | number;

const percent = /^[0-9]+%$/;

export function validateShare(field: string, share: Share | undefined): readonly Cause[] {
  if (share === undefined) return [];
  if (typeof share === 'number') return validateNonNegative(field, share);
  return percent.test(share)
    ? []
    : [
        invalid(
          field,
          share,
          "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')",
        ),
      ];
}

export const validateNotMoreThanAll = (field: string, share: Share | undefined): readonly Cause[] =>
  typeof share === 'string' && percent.test(share) && Number(share.slice(0, -1)) > 100 ? [invalid(field, share, 'must not be greater than 100%')] : [];

/** What cannot be read counts as nothing. */
export const isNothing = (share: Share | undefined): boolean => !(Number.parseInt(String(share ?? 0), 10) !== 0 && /^-?\d+%?$/.test(String(share ?? 0)));
