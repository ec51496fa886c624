import type { ValidatingAdmissionPolicy } from '../../../schemas/kubernetes/types.ts';
import type { CelBudget } from '../../cel/budget.ts';
import { compiledPolicy, type CompiledPolicy, type Inputs } from './compiled-policy.ts';

/** One thing that speaks against the object. */
interface Objection {
  readonly message: string;
  /** Of the Status; '' where evaluating failed. */
  readonly reason: string;
  /** Index of the validation. */
  readonly index: number;
}

export interface Evaluation {
  readonly objections: readonly Objection[];
  /** What the policy wants recorded, by its own keys. */
  readonly annotations: readonly (readonly [key: string, value: string])[];
  /** A value that could not be told, where failures count: it refuses, whatever the binding's actions. */
  readonly failures: readonly string[];
}

const nothing: Evaluation = { objections: [], annotations: [], failures: [] };
const messageMaxBytes = 5 * 1024;
const annotationMaxLength = 10 * 1024;

/** Source: apiserver admission/plugin/policy/validating validator.Validate. */
export function evaluatePolicy(policy: ValidatingAdmissionPolicy, inputs: Inputs, budget: CelBudget): Evaluation {
  const compiled = compiledPolicy(policy);
  const ignores = policy.spec?.failurePolicy === 'Ignore';
  const failed = (message: string): Evaluation => (ignores ? nothing : { ...nothing, objections: [{ message, reason: '', index: 0 }] });
  if (compiled.problem !== undefined) return failed(compiled.problem);

  let met = true;
  const problems: string[] = [];
  for (const condition of compiled.conditions) {
    const result = condition.evaluate(inputs, budget);
    if (!result.ok) problems.push(result.error);
    else met &&= result.value === true;
  }
  // One condition that is not met is enough, whatever became of the others.
  if (!met) return nothing;
  if (problems.length > 0) return failed(problems.length === 1 ? (problems[0] ?? '') : `[${problems.join(', ')}]`);

  const objections = compiled.validations.flatMap(({ expression, message }, index): readonly Objection[] => {
    const validation = policy.spec?.validations?.[index];
    const result = expression.evaluate(inputs, budget);
    if (!result.ok) return ignores ? [] : [{ message: result.error, reason: '', index }];
    if (result.value === true) return [];
    const told = message?.evaluate(inputs, budget);
    const text = usable(told?.ok ? told.value : undefined) || validation?.message?.trim() || `failed expression: ${expression.text.trim()}`;
    return [{ message: text, reason: validation?.reason ?? 'Invalid', index }];
  });
  return { objections, ...annotationsOf(compiled, inputs, budget, ignores) };
}

/** A message of one line that is not too long. */
function usable(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  return text.length > messageMaxBytes || text.includes('\n') ? '' : text;
}

function annotationsOf({ annotations }: CompiledPolicy, inputs: Inputs, budget: CelBudget, ignores: boolean): Pick<Evaluation, 'annotations' | 'failures'> {
  const told: (readonly [string, string])[] = [];
  const failures: string[] = [];
  for (const { key, value } of annotations) {
    const result = value.evaluate(inputs, budget);
    if (result.ok && typeof result.value === 'string' && result.value.trim() !== '') told.push([key, result.value.trim().slice(0, annotationMaxLength)]);
    else if (!result.ok && !ignores) failures.push(result.error);
  }
  return { annotations: told, failures };
}
