import type { MatchCondition } from '../../schemas/kubernetes/types.ts';
import type { CelBudget } from '../cel/budget.ts';
import type { CelProgram, CelValues } from '../cel/environment.ts';
import { err, ok, type Result } from '../result.ts';
import { aggregate } from './attributes.ts';
import { admissionEnvironment } from './cel-request.ts';

const compiled = new WeakMap<readonly MatchCondition[], readonly Result<CelProgram, string>[]>();

/** The programs of these conditions, compiled once. */
export function compiledConditions(conditions: readonly MatchCondition[]): readonly Result<CelProgram, string>[] {
  // A body may lack what its schema requires: validation says so.
  const programs = compiled.get(conditions) ?? conditions.map(({ expression = '' }) => admissionEnvironment().compile(expression));
  compiled.set(conditions, programs);
  return programs;
}

/** False as soon as one is not met; an error only when none says no. Source: apiserver admission/plugin/webhook/matchconditions. */
export function conditionsMet(conditions: readonly MatchCondition[], values: () => CelValues, budget: CelBudget): Result<boolean, string> {
  if (conditions.length === 0) return ok(true);
  const programs = compiledConditions(conditions);
  const given = values();
  const problems: string[] = [];
  for (const [index, program] of programs.entries()) {
    const result = program.ok ? program.value.evaluate(given, budget) : err({ message: program.error });
    if (result.ok && result.value !== true) return ok(false);
    if (!result.ok) problems.push(`expression '${conditions[index]?.expression}' resulted in error: ${result.error.message}`);
  }
  return problems.length === 0 ? ok(true) : err(aggregate(problems));
}
