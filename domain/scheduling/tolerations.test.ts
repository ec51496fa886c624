import { expect, it } from 'vitest';
import { tolerates } from './tolerations.ts';

it('SCH-61: tolerations', () => {
  const taint = { key: 'k', value: 'v', effect: 'NoSchedule' };
  expect(tolerates({ key: 'k', value: 'v' }, taint)).toBe(true);
  expect(tolerates({ key: 'k', operator: 'Exists' }, taint)).toBe(true);
  expect(tolerates({ operator: 'Exists' }, taint)).toBe(true);
  expect(tolerates({ key: 'k' }, taint)).toBe(false);
  expect(tolerates({ value: 'v' }, taint)).toBe(false);
  expect(tolerates({ key: 'k', value: 'v', effect: 'NoExecute' }, taint)).toBe(false);
});
