import type { EvaluationError, ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';

export type CelError = ParseError | CelTypeError | EvaluationError;

/** Why an expression does not compile, as kube-apiserver prints it. Source: cel-go common/errors.go, checker/errors.go. */
export function issueText(error: CelError, expression: string): string {
  // Go's compiler points at the dot before a field.
  const at = (error.range?.start ?? 0) - ((error.node as { readonly op?: string } | undefined)?.op === '.' && error.code === 'no_such_key' ? 1 : 0);
  const before = expression.slice(0, at).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const line = expression.split('\n')[before.length - 1] ?? '';
  return `ERROR: <input>:${before.length}:${column + 1}: ${summary(error)}\n | ${line}\n | ${'.'.repeat(column)}^`;
}

const types = (text: string): string => text.replaceAll('<', '(').replaceAll('>', ')');

function summary({ code, summary: text }: CelError): string {
  const undeclared = (name: string): string => `undeclared reference to '${name}' (in container '')`;
  if (code === 'unknown_variable') return undeclared(text.replace(/^Unknown variable: /, ''));
  if (code === 'no_such_key') return `undefined field '${text.replace(/^No such key: /, '')}'`;
  const binary = /^no such overload: (.*) (==|!=|<=|>=|<|>|\+|-|\*|\/|%|in) (.*)$/.exec(text);
  if (binary !== null) {
    const name = binary[2] === 'in' ? '@in' : `_${binary[2]}_`;
    return `found no matching overload for '${name}' applied to '(${types(binary[1] ?? '')}, ${types(binary[3] ?? '')})'`;
  }
  const unary = /^no such overload: ([!-])(.*)$/.exec(text);
  if (unary !== null) return `found no matching overload for '${unary[1]}_' applied to '(${types(unary[2] ?? '')})'`;
  const call = /^found no matching overload for '(?:(.*)\.)?(\w+)\((.*)\)'$/s.exec(text);
  if (call !== null) {
    const name = call[2] === 're2Matches' ? 'matches' : call[2];
    return `found no matching overload for '${name}' applied to '${call[1] === undefined ? '' : `${types(call[1])}.`}(${types(call[3] ?? '')})'`;
  }
  return /^(?:parse_error|unexpected|expected|invalid_|reserved)/.test(code) && error(code) ? `Syntax error: ${text}` : text;
}

const error = (code: string): boolean => code !== 'invalid_logical_operand' && code !== 'invalid_condition_type' && code !== 'invalid_macro_argument';
