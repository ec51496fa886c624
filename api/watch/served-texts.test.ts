import { expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { ServedTexts, TextBudget } from './served-texts.ts';

const object = (name: string): ApiObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, uid: name, creationTimestamp: '' } });

/** A cache and how often it had to make a text. */
function counting(budget: TextBudget) {
  const texts = new ServedTexts<string>(budget);
  let made = 0;
  const get = (of: ApiObject, bytes: number, sequence = 1): string => texts.get(of, sequence, 'JSON', () => ((made += 1), 'x'.repeat(bytes)));
  return { get, made: () => made };
}

test('a text is made once per object and resourceVersion', () => {
  const { get, made } = counting(new TextBudget(100));
  const a = object('a');
  get(a, 10);
  get(a, 10);
  expect(made()).toBe(1);
  get(a, 10, 2);
  get(object('a'), 10);
  expect(made()).toBe(3);
});

test('no more is kept than the budget, whatever the number of objects; what was used last stays', () => {
  const budget = new TextBudget(100);
  const [json, protobuf] = [counting(budget), counting(budget)];
  const objects = Array.from({ length: 50 }, (_, index) => object(`o-${index}`));
  for (const one of objects) {
    json.get(one, 10);
    protobuf.get(one, 10);
    json.get(objects[0] as ApiObject, 10);
    expect(budget.bytes).toBeLessThanOrEqual(100);
  }
  expect(json.made()).toBe(50);
  json.get(objects[1] as ApiObject, 10);
  expect(json.made()).toBe(51);
});

test('what is larger than the budget is served all the same', () => {
  const budget = new TextBudget(100);
  const { get, made } = counting(budget);
  const large = object('large');
  expect([get(large, 1_000).length, get(large, 1_000).length, made(), budget.bytes]).toEqual([1_000, 1_000, 2, 0]);
});
