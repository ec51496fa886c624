// Expressions of the Common Expression Language as Kubernetes uses them: compiled once against declared variables, evaluated on JSON within a
// budget. Pure; the parser, checker and evaluator are cel-js's.

import type { Environment } from '@marcbachmann/cel-js';
import { EvaluationError } from '@marcbachmann/cel-js';
import { jsonEqual } from '../json-equal.ts';
import { err, ok, type Result } from '../result.ts';
import { BudgetExceeded, type CelBudget, charge, perEvaluation, withinBudget } from './budget.ts';
import { type CelType, objectsIn, typeName } from './cel-type.ts';
import { fromCel, toCel, type View, viewClass, type Views } from './cel-value.ts';
import { type CelError, issueText } from './issue.ts';
import { libraryEnvironment } from './library/library.ts';
import type { Node } from './macro.ts';
import { meter, prepare } from './meter.ts';

export interface CelDeclarations {
  readonly variables?: Readonly<Record<string, CelType>>;
  /** Classes of values that expressions only call methods on, by the names of their types. */
  readonly opaque?: Readonly<Record<string, new (...args: never[]) => object>>;
  /** Functions and methods by signature: `authz.Check.allowed(): bool`. They get values of the language: integers are bigint. */
  readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

export type CelFailure = { readonly kind: 'error'; readonly message: string } | { readonly kind: 'budget'; readonly message: string };

export interface CelProgram {
  /** `bool`, `string`, `list<int>`, `dyn`, … */
  readonly type: string;
  /** Whether the expression names the variable. */
  uses(variable: string): boolean;
  /** The result as JSON; a failure carries the text that Kubernetes gives for it. */
  evaluate(values: CelValues, budget: CelBudget): Result<unknown, CelFailure>;
}

/** Variables as JSON, converted when an expression asks for one, and once for all expressions that are given these values. */
export class CelValues extends Map<string, unknown> {
  readonly #types: Readonly<Record<string, CelType>>;
  readonly #views: Views;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(types: Readonly<Record<string, CelType>>, views: Views, values: Readonly<Record<string, unknown>>) {
    super();
    this.#types = types;
    this.#views = views;
    this.#values = values;
  }

  override get(name: string): unknown {
    if (super.has(name)) return super.get(name);
    const type = Object.hasOwn(this.#types, name) ? this.#types[name] : undefined;
    if (type === undefined || !Object.hasOwn(this.#values, name)) return undefined;
    const value = toCel(this.#values[name], type, this.#views);
    super.set(name, value);
    return value;
  }
}

/** An environment is fixed once `extend`, `compile` or `values` was called; `extend` is cheap. */
export class CelEnvironment {
  readonly #environment: Environment;
  readonly #views: Map<string, new (raw: Readonly<Record<string, unknown>>) => View>;
  readonly #types: Record<string, CelType>;

  constructor(declarations: CelDeclarations, parent?: CelEnvironment) {
    this.#environment = (parent === undefined ? libraryEnvironment() : parent.#environment).clone();
    this.#views = new Map(parent === undefined ? [] : parent.#views);
    this.#types = { ...(parent === undefined ? {} : parent.#types), ...declarations.variables };
    for (const [name, Class] of Object.entries(declarations.opaque ?? {})) this.#environment.registerType(name, Class);
    for (const [name, type] of Object.entries(declarations.variables ?? {})) {
      this.#registerObjects(type);
      this.#environment.registerVariable(name, typeName(type));
    }
    for (const [signature, run] of Object.entries(declarations.functions ?? {}))
      this.#environment.registerFunction(signature, run as (...args: unknown[]) => unknown, { async: false });
  }

  extend(declarations: CelDeclarations): CelEnvironment {
    return new CelEnvironment(declarations, this);
  }

  /** The error is the text of the compiler's complaint, ready to stand in a field error. */
  compile(expression: string): Result<CelProgram, string> {
    try {
      const parsed = this.#environment.parse(expression);
      const root = parsed.ast as unknown as Node;
      prepare(root);
      const checked = parsed.check();
      if (!checked.valid) return err(issueText(checked.error as CelError, expression));
      meter(root);
      return ok(new Program(parsed, checked.type ?? 'dyn', expression));
    } catch (error) {
      return err(error instanceof Error && 'summary' in error ? issueText(error as CelError, expression) : `ERROR: <input>:1:1: ${textOf(error)}`);
    }
  }

  values(values: Readonly<Record<string, unknown>>): CelValues {
    return new CelValues(this.#types, this.#views, values);
  }

  #registerObjects(type: CelType): void {
    for (const object of objectsIn(type)) {
      if (this.#views.has(object.object)) continue;
      const Class = viewClass(object, this.#views);
      this.#views.set(object.object, Class);
      this.#environment.registerType(object.object, {
        ctor: Class,
        fields: Object.fromEntries(Object.entries(object.fields).map(([name, field]) => [name, typeName(field)])),
      });
      this.#environment.registerOperator(`${object.object} == ${object.object}`, (a: View, b: View) => jsonEqual(a.raw, b.raw));
    }
  }
}

class Program implements CelProgram {
  readonly #run: (values: CelValues) => unknown;
  readonly #expression: string;
  readonly type: string;

  constructor(run: (values: CelValues) => unknown, type: string, expression: string) {
    this.#run = run;
    this.type = type;
    this.#expression = expression;
  }

  uses(variable: string): boolean {
    return new RegExp(String.raw`(?<![\w.])${variable}(?!\w)`).test(this.#expression.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""'));
  }

  evaluate(values: CelValues, budget: CelBudget): Result<unknown, CelFailure> {
    try {
      const { exceeded, value } = withinBudget(budget, () => {
        charge(perEvaluation);
        return fromCel(this.#run(values));
      });
      return exceeded ? err(overBudget) : ok(value);
    } catch (error) {
      return err(error instanceof BudgetExceeded ? overBudget : { kind: 'error', message: textOf(error) });
    }
  }
}

const overBudget: CelFailure = { kind: 'budget', message: 'operation cancelled: actual cost limit exceeded' };

/** Source: cel-go's own words for the failures that clients see. */
function textOf(error: unknown): string {
  if (error instanceof EvaluationError) {
    if (error.code === 'no_such_key') return `no such key: ${error.summary.replace(/^No such key: /, '')}`;
    if (error.code === 'index_out_of_bounds') return `index out of bounds: ${/index (-?\d+)/.exec(error.summary)?.[1] ?? ''}`;
    return error.summary;
  }
  return error instanceof Error ? error.message : String(error);
}
