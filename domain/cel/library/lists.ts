import { Amount } from '../amount.ts';
import { charge, chargeReading } from '../budget.ts';
import { equal as deepEqual } from '../equal.ts';
import { Bound, type Checker, type Evaluator, type MacroCall, type Scope, variableOf } from '../macro.ts';
import { define, namespace, type Library } from '../registration.ts';
import { Duration } from '@marcbachmann/cel-js/evaluator';

/** Like `==` of the language for what a list may hold. */
export function equal(a: unknown, b: unknown): boolean {
  charge(1);
  return deepEqual(a, b);
}

function compare(a: unknown, b: unknown): number {
  charge(1 + (typeof a === 'string' && typeof b === 'string' ? Math.floor(Math.min(a.length, b.length) / 10) : 0));
  if (a instanceof Amount && b instanceof Amount) return a.compare(b);
  const [left, right] = [a as string | number | bigint | boolean, b as string | number | bigint | boolean];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Before a list is copied. */
function read(list: readonly unknown[]): readonly unknown[] {
  chargeReading(list.length + 1);
  return list;
}

const flatten = (list: readonly unknown[], depth: number): unknown[] =>
  read(list).flatMap((element) => (depth > 0 && Array.isArray(element) ? flatten(element, depth - 1) : [element]));

function bounded(list: readonly unknown[], index: bigint, what: string): number {
  if (index < 0n || index > BigInt(list.length)) throw new Error(`cannot slice(), ${what} index ${index} out of range`);
  return Number(index);
}

function extreme(list: readonly unknown[], name: string, sign: 1 | -1): unknown {
  if (list.length === 0) throw new Error(`${name} called on empty list`);
  return list.reduce((best, one) => (compare(one, best) * sign > 0 ? one : best));
}

function sum(list: readonly unknown[], zero: unknown): unknown {
  charge(list.length);
  if (list.every((one) => one instanceof Duration)) return list.reduce((all, one) => all.addDuration(one), new Duration(0));
  return list.reduce((all, one) => (all as number) + (one as number), zero);
}

/** Source: apiserver pkg/cel/library lists.go; cel-go ext.Lists version 3. */
export const listsLibrary: Library = (environment) => {
  type List = readonly unknown[];
  define(environment, 'list<T>.isSorted(): bool', (list: List) => list.every((one, index) => index === 0 || compare(list[index - 1], one) <= 0));
  define(environment, 'list<T>.min(): T', (list: List) => extreme(list, 'min', -1));
  define(environment, 'list<T>.max(): T', (list: List) => extreme(list, 'max', 1));
  define(environment, 'list<int>.sum(): int', (list: List) => sum(list, 0n));
  define(environment, 'list<double>.sum(): double', (list: List) => sum(list, 0));
  define(environment, 'list<google.protobuf.Duration>.sum(): google.protobuf.Duration', (list: List) => sum(list, undefined));
  define(environment, 'list<T>.indexOf(T): int', (list: List, value: unknown) => BigInt(list.findIndex((one) => equal(one, value))));
  define(environment, 'list<T>.lastIndexOf(T): int', (list: List, value: unknown) => BigInt(list.findLastIndex((one) => equal(one, value))));
  define(environment, 'list<T>.slice(int, int): list<T>', (list: List, from: bigint, to: bigint) => {
    if (from > to) throw new Error(`cannot slice(${from}, ${to}), start index must be less than or equal to end index`);
    return read(list).slice(bounded(list, from, 'start'), bounded(list, to, 'end'));
  });
  define(environment, 'list<T>.reverse(): list<T>', (list: List) => read(list).toReversed());
  define(environment, 'list<T>.sort(): list<T>', (list: List) => read(list).toSorted(compare));
  define(environment, 'list<T>.distinct(): list<T>', (list: List) => list.filter((one, index) => list.findIndex((other) => equal(one, other)) === index));
  define(environment, 'list<dyn>.flatten(): list<dyn>', (list: List) => flatten(list, 1));
  define(environment, 'list<dyn>.flatten(int): list<dyn>', (list: List, depth: bigint) => {
    if (depth < 0n) throw new Error('level must be non-negative');
    return flatten(list, Number(depth));
  });
  namespace(environment, 'lists', {
    'range(int): list<int>': (count: bigint) => {
      charge(Number(count));
      return Array.from({ length: Number(count) }, (_, index) => BigInt(index));
    },
  });
  environment.registerFunction('list.sortBy(ast, ast): list<dyn>', sortBy);
};

/** `list.sortBy(e, e.key)`. */
function sortBy({ args, receiver }: MacroCall) {
  const [variable, body] = args;
  let key: Bound | undefined;
  return {
    async: false,
    typeCheck(checker: Checker, _macro: unknown, scope: Scope) {
      const type = checker.check(receiver, scope);
      key = new Bound(scope, [[variableOf(variable), type.valueType ?? checker.getType('dyn')]], body as never);
      key.check(checker);
      return type;
    },
    evaluate(evaluator: Evaluator, _macro: unknown, scope: Scope) {
      const list = evaluator.run(receiver, scope) as readonly unknown[];
      const keyed = list.map((one) => [key?.run(evaluator, scope, [one]), one] as const);
      return keyed.sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
    },
  };
}
