import type { Checker, Evaluator, Node, Scope, TypeOf } from './macro.ts';

/** `has(e.f)` for any expression e; cel-js takes a chain of names only. */
export function hasMacro(call: Node, field: Node | undefined) {
  const parts = (field?.args ?? []) as readonly [Node, string];
  return {
    async: false,
    typeCheck(checker: Checker, _macro: unknown, scope: Scope): TypeOf {
      if (field?.op !== '.' && field?.op !== '.?') throw checker.createError('invalid_macro_argument', 'invalid argument to has() macro', call);
      checker.check(field, scope);
      return checker.getType('bool');
    },
    evaluate(evaluator: Evaluator & { debugType(value: unknown): { fieldLazy(...args: unknown[]): unknown } }, _macro: unknown, scope: Scope): boolean {
      const [object, name] = parts;
      const value = evaluator.run(object, scope);
      return evaluator.debugType(value).fieldLazy(value, name, field, evaluator) !== undefined;
    },
  };
}
