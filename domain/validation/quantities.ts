import { invalid } from '../names.ts';
import { parseQuantity } from '../quantity.ts';
import type { Cause } from '../rejection.ts';

/** Source: core/validation ValidateNonnegativeQuantity. */
export function validateNotNegative(field: string, text: string): readonly Cause[] {
  const amount = parseQuantity(text);
  return amount.ok && amount.value.nanos < 0n ? [invalid(field, text, 'must be greater than or equal to 0')] : [];
}

/** Source: core/validation ValidatePositiveQuantityValue. */
export function validatePositive(field: string, text: string): readonly Cause[] {
  const amount = parseQuantity(text);
  return amount.ok && amount.value.nanos <= 0n ? [invalid(field, text, 'must be greater than zero')] : [];
}

export const isWhole = (text: string): boolean => {
  const amount = parseQuantity(text);
  return amount.ok && amount.value.nanos % 1_000_000_000n === 0n;
};
