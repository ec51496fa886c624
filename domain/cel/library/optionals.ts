import { Optional } from '@marcbachmann/cel-js';
import { Bound, type Checker, type Evaluator, type MacroCall, type Scope, variableOf } from '../macro.ts';
import { define, type Library } from '../registration.ts';

/** What cel-js lacks of cel-go's optional types. */
export const optionalsLibrary: Library = (environment) => {
  environment.registerFunction('optional.optMap(ast, ast): optional<dyn>', mapping(false));
  environment.registerFunction('optional.optFlatMap(ast, ast): optional<dyn>', mapping(true));
  define(environment, 'OptionalNamespace.ofNonZeroValue(A): optional<A>', (_: unknown, value: unknown) =>
    isZero(value) ? Optional.none() : Optional.of(value),
  );
};

function isZero(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Map) return value.size === 0;
  return !value || (typeof value === 'object' && Object.keys(value).length === 0 && Object.getPrototypeOf(value) === Object.prototype);
}

const mapping =
  (flat: boolean) =>
  ({ args, receiver }: MacroCall) => {
    const [variable, body] = args;
    let bound: Bound | undefined;
    return {
      async: false,
      typeCheck(checker: Checker & { registry: { getOptionalType(type: unknown): unknown } }, _macro: unknown, scope: Scope) {
        const type = checker.check(receiver, scope);
        bound = new Bound(scope, [[variableOf(variable), type.valueType ?? checker.getType('dyn')]], body as never);
        const result = bound.check(checker);
        return flat ? result : checker.registry.getOptionalType(result);
      },
      evaluate(evaluator: Evaluator, _macro: unknown, scope: Scope) {
        const value = evaluator.run(receiver, scope) as Optional;
        if (!value.hasValue()) return Optional.none();
        const result = bound?.run(evaluator, scope, [value.value()]);
        return flat ? result : Optional.of(result);
      },
    };
  };
