import { parseQuantity } from '../../quantity.ts';
import { Amount } from '../amount.ts';
import { chargeReading } from '../budget.ts';
import { define, type Library } from '../registration.ts';

const type = 'kubernetes.Quantity';
const nano = 1_000_000_000n;
const int64Max = 2n ** 63n - 1n;

/** Source: apiserver pkg/cel/library quantity.go. */
export const quantityLibrary: Library = (environment) => {
  environment.registerType(type, Amount);
  environment.registerOperator(`${type} == ${type}`, (a: Amount, b: Amount) => a.compare(b) === 0);
  define(environment, `quantity(string): ${type}`, (text: string) => {
    chargeReading(text.length);
    return Amount.parse(text);
  });
  define(environment, 'isQuantity(string): bool', (text: string) => parseQuantity(text).ok);
  define(environment, `${type}.isInteger(): bool`, isInteger);
  define(environment, `${type}.asInteger(): int`, (amount: Amount) => {
    if (!isInteger(amount)) throw new Error('cannot convert value to integer');
    return amount.quantity.nanos / nano;
  });
  define(environment, `${type}.asApproximateFloat(): double`, ({ quantity }: Amount) => Number(quantity.nanos) / 1e9);
  define(environment, `${type}.sign(): int`, ({ quantity }: Amount) => (quantity.nanos > 0n ? 1n : quantity.nanos < 0n ? -1n : 0n));
  define(environment, `${type}.compareTo(${type}): int`, (a: Amount, b: Amount) => BigInt(a.compare(b)));
  define(environment, `${type}.isGreaterThan(${type}): bool`, (a: Amount, b: Amount) => a.compare(b) > 0);
  define(environment, `${type}.isLessThan(${type}): bool`, (a: Amount, b: Amount) => a.compare(b) < 0);
  define(environment, `${type}.add(${type}): ${type}`, (a: Amount, b: Amount) => plus(a, b.quantity.nanos));
  define(environment, `${type}.add(int): ${type}`, (a: Amount, b: bigint) => plus(a, b * nano));
  define(environment, `${type}.sub(${type}): ${type}`, (a: Amount, b: Amount) => plus(a, -b.quantity.nanos));
  define(environment, `${type}.sub(int): ${type}`, (a: Amount, b: bigint) => plus(a, -b * nano));
};

function isInteger({ quantity }: Amount): boolean {
  const whole = quantity.nanos / nano;
  return quantity.nanos % nano === 0n && whole <= int64Max && whole >= -int64Max;
}

const plus = ({ quantity }: Amount, nanos: bigint): Amount => new Amount({ ...quantity, nanos: quantity.nanos + nanos });
