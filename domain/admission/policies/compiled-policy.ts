import type { ValidatingAdmissionPolicy } from '../../../schemas/kubernetes/types.ts';
import type { CelBudget } from '../../cel/budget.ts';
import type { CelEnvironment, CelProgram } from '../../cel/environment.ts';
import { err, ok, type Result } from '../../result.ts';
import { admissionEnvironment } from '../cel-request.ts';
import { expressionProblem } from '../expression-problem.ts';

/** Values of variables by name, as JSON; `variables.x` is evaluated when it is asked for, once. */
export type Inputs = Readonly<Record<string, unknown>>;

export interface Expression {
  readonly text: string;
  /** Why such an expression cannot be kept. */
  readonly problem: string | undefined;
  /** The error is the text that is told of it. */
  evaluate(inputs: Inputs, budget: CelBudget): Result<unknown, string>;
}

interface Compiled {
  readonly program: Result<CelProgram, string>;
  readonly environment: CelEnvironment;
}

/** A policy with its expressions compiled: once for each state of the policy, however many requests it meets. */
export interface CompiledPolicy {
  /** Why the variables cannot be kept, one each. */
  readonly variables: readonly (string | undefined)[];
  readonly conditions: readonly Expression[];
  readonly validations: readonly { readonly expression: Expression; readonly message: Expression | undefined }[];
  readonly annotations: readonly { readonly key: string; readonly value: Expression }[];
  /** Why it cannot be evaluated at all. */
  readonly problem: string | undefined;
}

const known = new WeakMap<ValidatingAdmissionPolicy, CompiledPolicy>();

export function compiledPolicy(policy: ValidatingAdmissionPolicy): CompiledPolicy {
  const found = known.get(policy) ?? compile(policy);
  known.set(policy, found);
  return found;
}

function compile({ spec }: ValidatingAdmissionPolicy): CompiledPolicy {
  const variables = spec?.variables ?? [];
  const base = spec?.paramKind === undefined ? admissionEnvironment() : admissionEnvironment().extend({ variables: { params: 'dyn' } });
  /** A variable may use those before it. */
  const environmentWith = (count: number): CelEnvironment =>
    base.extend({
      variables: {
        variables: { object: `kubernetes.variables${count}`, fields: Object.fromEntries(variables.slice(0, count).map(({ name }) => [name, 'dyn' as const])) },
      },
    });
  const compileIn = (environment: CelEnvironment, text: string): Compiled => ({ environment, program: environment.compile(text) });
  const composed = variables.map(({ expression = '' }, index) => compileIn(environmentWith(index), expression));
  const whole = environmentWith(variables.length);

  const run = ({ program, environment }: Compiled, inputs: Inputs, budget: CelBudget, count: number): Result<unknown, string> => {
    if (!program.ok) return err(`compilation error: ${program.error}`);
    const values = Object.fromEntries(variables.slice(0, count).map(({ name }, index) => [name, () => variable(index, inputs, budget)]));
    const result = program.value.evaluate(environment.values({ ...inputs, variables: values }), budget);
    return result.ok ? result : err(result.error.message);
  };
  /** Once a request: its inputs are an object of their own. */
  const evaluated = new WeakMap<Inputs, Map<number, Result<unknown, string>>>();
  const variable = (index: number, inputs: Inputs, budget: CelBudget): unknown => {
    const values = evaluated.get(inputs) ?? new Map<number, Result<unknown, string>>();
    evaluated.set(inputs, values);
    const one = composed[index];
    const value = values.get(index) ?? (one === undefined ? err('no such variable') : run(one, inputs, budget, index));
    values.set(index, value);
    if (!value.ok) throw new Error(`composited variable "${variables[index]?.name}" fails to evaluate: ${value.error}`);
    return value.value;
  };
  const expression = (text: string, types: readonly string[], environment = whole, count = variables.length): Expression => {
    const compiled = compileIn(environment, text);
    return {
      text,
      problem: expressionProblem(compiled.program, types),
      evaluate: (inputs, budget) => {
        const result = run(compiled, inputs, budget, count);
        return result.ok ? ok(result.value) : err(compiled.program.ok ? `expression '${text}' resulted in error: ${result.error}` : result.error);
      },
    };
  };
  const validations = (spec?.validations ?? []).map(({ expression: text = '', messageExpression = '' }) => ({
    expression: expression(text, ['bool']),
    message: messageExpression ? expression(messageExpression, ['string']) : undefined,
  }));
  const failed = composed.find(({ program }) => !program.ok);
  return {
    variables: composed.map(({ program }) => expressionProblem(program, [])),
    conditions: (spec?.matchConditions ?? []).map(({ expression: text = '' }) => expression(text, ['bool'], base, 0)),
    validations,
    annotations: (spec?.auditAnnotations ?? []).map(({ key, valueExpression = '' }) => ({ key, value: expression(valueExpression, ['string', 'null']) })),
    problem: failed === undefined || failed.program.ok ? undefined : `compilation error: ${failed.program.error}`,
  };
}
