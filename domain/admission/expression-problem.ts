import type { CelProgram } from '../cel/environment.ts';
import type { Result } from '../result.ts';

/** Types as cel-go writes them. */
const goName = (type: string): string => (type === 'null' ? 'null_type' : type.replaceAll('<', '(').replaceAll('>', ')'));

/**
 * Why an expression of a policy or webhook cannot be kept: it does not compile, or it gives another type than one of `types`. Where the
 * compiler does not know the type it is kept, and what it gives is looked at when it runs. Source: apiserver admission/plugin/cel CompileCELExpression.
 */
export function expressionProblem(program: Result<CelProgram, string>, types: readonly string[]): string | undefined {
  if (!program.ok) return `compilation failed: ${program.error}`;
  const { type } = program.value;
  if (type === 'dyn' || types.length === 0 || types.includes(type)) return undefined;
  const wanted = types.map(goName);
  return `must evaluate to ${wanted.length === 1 ? wanted[0] : `one of [${wanted.join(' ')}]`} but got ${goName(type)}`;
}
