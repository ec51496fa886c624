// Macros of our own in the evaluator's terms. cel-js hands the parsed arguments over; what it calls a context is the scope of variables.

import { charge } from './budget.ts';

export interface TypeOf {
  readonly name: string;
  readonly kind: string;
  readonly keyType?: TypeOf;
  readonly valueType?: TypeOf;
}

export interface Node {
  readonly op: string;
  args: unknown;
  readonly meta: Record<string, unknown>;
  setMeta(key: string, value: unknown): this;
}

export interface Scope {
  forkWithVariable(name: string, type: TypeOf): Scope;
  reuse(parent: Scope): Scope;
  setIterValue(value: unknown, evaluator: Evaluator): Scope;
}

export interface Checker {
  check(node: Node, scope: Scope): TypeOf;
  getType(name: string): TypeOf;
  createError(code: string, message: string, node: Node): Error;
}

export interface Evaluator {
  run(node: Node, scope: Scope): unknown;
}

export interface MacroCall {
  readonly args: readonly Node[];
  readonly receiver: Node;
  readonly ast: Node;
}

/** The name that an argument of a macro binds. */
export function variableOf(node: Node | undefined): string {
  if (node?.op !== 'id') throw new Error('the first arguments of the macro must be variable names');
  return node.args as string;
}

/** Some variables over an expression: forked once when it is checked, filled anew for each step. */
export class Bound {
  readonly #scopes: readonly Scope[];
  readonly #body: Node;

  constructor(scope: Scope, variables: readonly (readonly [string, TypeOf])[], body: Node) {
    const scopes: Scope[] = [];
    for (const [name, type] of variables) scopes.push((scopes.at(-1) ?? scope).forkWithVariable(name, type));
    this.#scopes = scopes;
    this.#body = body;
  }

  check(checker: Checker): TypeOf {
    return checker.check(this.#body, this.#innermost);
  }

  run(evaluator: Evaluator, scope: Scope, values: readonly unknown[]): unknown {
    charge(1);
    let parent = scope;
    for (const [index, own] of this.#scopes.entries()) parent = own.reuse(parent).setIterValue(values[index], evaluator);
    return evaluator.run(this.#body, parent);
  }

  get #innermost(): Scope {
    return this.#scopes.at(-1) as Scope;
  }
}
