// Comprehensions over index and element, or key and value. Source: cel-go ext.TwoVarComprehensions.

import { Bound, type Checker, type Evaluator, type MacroCall, type Node, type Scope, type TypeOf, variableOf } from '../macro.ts';
import { charge } from '../budget.ts';
import type { Library } from '../registration.ts';

/** What a macro makes of the steps: each is the filter's answer (true when there is none) and a way to get the body's value. */
interface Shape {
  readonly filtered: boolean;
  readonly type: (checker: Checker, body: TypeOf) => TypeOf;
  readonly result: (steps: Iterable<Step>) => unknown;
}

interface Step {
  readonly key: unknown;
  readonly value: () => unknown;
}

const bool = (checker: Checker): TypeOf => checker.getType('bool');

function all(steps: Iterable<Step>): boolean {
  for (const { value } of steps) if (value() !== true) return false;
  return true;
}

function count(steps: Iterable<Step>, enough: number): number {
  let found = 0;
  for (const { value } of steps) if (value() === true && ++found >= enough) break;
  return found;
}

const list: Omit<Shape, 'filtered'> = {
  type: (checker, body) => checker.getType(`list<${body.name}>`),
  result: (steps) => Array.from(steps, ({ value }) => value()),
};
const map: Omit<Shape, 'filtered'> = {
  type: (checker) => checker.getType('map'),
  result: (steps) => new Map(Array.from(steps, ({ key, value }) => [key, value()])),
};
const entries: Omit<Shape, 'filtered'> = { type: (checker) => checker.getType('map'), result: (steps) => merged(steps) };

function merged(steps: Iterable<Step>): Map<unknown, unknown> {
  const result = new Map<unknown, unknown>();
  for (const { value } of steps) {
    const entry = value() as object;
    for (const [key, one] of entry instanceof Map ? entry : Object.entries(entry)) {
      charge(1);
      if (result.has(key)) throw new Error(`insert failed: key ${String(key)} already exists`);
      result.set(key, one);
    }
  }
  return result;
}

export const twoVariablesLibrary: Library = (environment) => {
  const register = (name: string, shape: Shape): void => {
    environment.registerFunction(`list.${name}(${shape.filtered ? 'ast, ast, ast, ast' : 'ast, ast, ast'}): dyn`, comprehension(shape));
  };
  register('all', { filtered: false, type: bool, result: all });
  register('exists', { filtered: false, type: bool, result: (steps) => count(steps, 1) === 1 });
  register('existsOne', { filtered: false, type: bool, result: (steps) => count(steps, 2) === 1 });
  for (const filtered of [false, true]) {
    register('transformList', { filtered, ...list });
    register('transformMap', { filtered, ...map });
    register('transformMapEntry', { filtered, ...entries });
  }
};

const comprehension =
  (shape: Shape) =>
  ({ args, receiver }: MacroCall) => {
    const [first, second] = args;
    const body = args.at(-1) as Node;
    let run: Bound | undefined;
    let filter: Bound | undefined;
    return {
      async: false,
      typeCheck(checker: Checker, _macro: unknown, scope: Scope) {
        const range = checker.check(receiver, scope);
        if (!['list', 'map', 'dyn'].includes(range.kind))
          throw checker.createError('invalid_comprehension_range', `expression of type '${range.name}' cannot be range of a comprehension`, receiver);
        const dyn = checker.getType('dyn');
        const key = range.kind === 'list' ? checker.getType('int') : (range.keyType ?? dyn);
        const variables = [[variableOf(first), key] as const, [variableOf(second), range.valueType ?? dyn] as const];
        if (shape.filtered) {
          filter = new Bound(scope, variables, args[2] as Node);
          filter.check(checker);
        }
        run = new Bound(scope, variables, body);
        return shape.type(checker, run.check(checker));
      },
      evaluate(evaluator: Evaluator, _macro: unknown, scope: Scope) {
        const range = evaluator.run(receiver, scope) as object;
        return shape.result(stepsOf(range, evaluator, scope, run as Bound, filter));
      },
    };
  };

function* numbered(list: readonly unknown[]): Iterable<readonly unknown[]> {
  for (const [index, one] of list.entries()) yield [BigInt(index), one];
}

function* stepsOf(range: object, evaluator: Evaluator, scope: Scope, run: Bound, filter: Bound | undefined): Iterable<Step> {
  const pairs: Iterable<readonly unknown[]> = Array.isArray(range) ? numbered(range) : range instanceof Map ? range : Object.entries(range);
  for (const [key, one] of pairs) {
    if (filter === undefined || filter.run(evaluator, scope, [key, one]) === true) yield { key, value: () => run.run(evaluator, scope, [key, one]) };
  }
}
