import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareQuantities, formatQuantity, parseQuantity, quantityOfBytes, quantityOfMillis, toBytes, toMillis, type Quantity } from './quantity.ts';

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
  return parsed.value;
}

test.each([
  ['0', '0'],
  ['0Ki', '0'],
  ['-0', '0'],
  ['1', '1'],
  ['1000', '1k'],
  ['1000m', '1'],
  ['1500m', '1500m'],
  ['0.5', '500m'],
  ['.5', '500m'],
  ['5.', '5'],
  ['1.5Gi', '1536Mi'],
  ['1024Mi', '1Gi'],
  ['0.5Gi', '512Mi'],
  ['0.5Ki', '512'],
  ['0.1Ki', '102400m'],
  ['1E', '1E'],
  ['1e3', '1e3'],
  ['1E3', '1e3'],
  ['100e3', '100e3'],
  ['12e-3', '12e-3'],
  ['100000k', '100M'],
  ['0.1n', '1n'],
  ['-1.5', '-1500m'],
  ['+1Mi', '1Mi'],
  ['128974848', '128974848'],
  ['1.00000000000000000001', '1000000001n'],
  ['16Ei', '9223372036854775807'],
])('%s is printed %s', (text, canonical) => {
  expect(formatQuantity(quantity(text))).toBe(canonical);
});

test.each([
  ['', 'match'],
  ['a', 'match'],
  ['1 ', 'match'],
  ['1zz', 'match'],
  ['1.2.3', 'match'],
  ['-', 'match'],
  ['1mm', 'suffix'],
  ['1Kie3', 'suffix'],
  ['1K', 'suffix'],
  ['1e', 'suffix'],
  ['.', 'numeric'],
  ['1e9999999', 'numeric'],
  ['9'.repeat(200), 'match'],
])('%j is no quantity: %s', (text, why) => {
  const parsed = parseQuantity(text);
  expect(parsed).toEqual({ ok: false, error: expect.stringContaining(why) as string });
});

test('values are rounded up', () => {
  expect(toMillis(quantity('1'))).toBe(1000);
  expect(toMillis(quantity('1u'))).toBe(1);
  expect(toBytes(quantity('1500m'))).toBe(2);
  expect(toBytes(quantity('-1500m'))).toBe(-2);
  expect(toBytes(quantity('1Gi'))).toBe(1_073_741_824);
});

test('amounts are made of numbers, and compared whatever their format', () => {
  expect(formatQuantity(quantityOfMillis(1500))).toBe('1500m');
  expect(formatQuantity(quantityOfBytes(1 << 20))).toBe('1Mi');
  expect(compareQuantities(quantity('1Gi'), quantity('1G'))).toBeGreaterThan(0);
  expect(compareQuantities(quantity('1000m'), quantity('1'))).toBe(0);
});

const texts = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.nat(),
    fc.option(fc.nat({ max: 999 })),
    fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'e2', 'E-3'),
  )
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${suffix}`);

test('the canonical text of a quantity is the same quantity, and canonical', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const first = quantity(text);
      const again = quantity(formatQuantity(first));
      expect(again.nanos).toBe(first.nanos);
      expect(formatQuantity(again)).toBe(formatQuantity(first));
    }),
  );
});
