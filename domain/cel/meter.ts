// What is done to a parsed expression before it runs: functions that must not be cel-js's own get their names, and every step is made to pay.

import { charge } from './budget.ts';
import type { Checker, Evaluator, Node, Scope, TypeOf } from './macro.ts';

/** JavaScript's own pattern matching can take for ever. */
const renamed: Readonly<Record<string, string>> = { matches: 're2Matches' };

/** Before the check. */
export function prepare(root: Node): void {
  for (const node of nodesOf(root)) {
    const args = node.args as readonly unknown[];
    if (node.op === 'rcall') node.args = [renamed[args[0] as string] ?? args[0], ...args.slice(1)];
    if (node.op === 'rcall' && args[0] === 'format') holdAnything((args[2] as readonly Node[])[0]);
    if (node.op === 'call' && args[0] === 'has') node.setMeta('macro', hasMacro(node, (args[1] as readonly Node[])[0]));
  }
}

/** The arguments of `format` may be of several types, unlike those of any other list. */
function holdAnything(list: Node | undefined): void {
  if (list?.op !== 'list') return;
  list.setMeta('check', (checker: Checker, self: Node, scope: Scope) => {
    for (const element of self.args as readonly Node[]) checker.check(element, scope);
    return checker.getType('list');
  });
}

/** After the check, which chooses how a node is evaluated. */
export function meter(root: Node): void {
  for (const node of nodesOf(root)) {
    const units = unitsOf(node);
    if (units === 0) continue;
    const run = node.meta['evaluate'] as (evaluator: Evaluator, node: Node, scope: Scope) => unknown;
    node.setMeta('evaluate', (evaluator: Evaluator, self: Node, scope: Scope) => {
      charge(units);
      return run(evaluator, self, scope);
    });
  }
}

function unitsOf({ op, meta }: Node): number {
  if (meta['macro'] !== undefined || meta['alternate'] !== undefined) return 0;
  if (op === 'value' || op.startsWith('accu')) return 0;
  return op === 'list' ? 10 : op === 'map' ? 30 : 1;
}

/** Every node, also of what macros were expanded to. */
function* nodesOf(root: Node, seen = new Set<unknown>()): Iterable<Node> {
  if (typeof root !== 'object' || root === null || seen.has(root)) return;
  seen.add(root);
  if ('op' in root) {
    yield root;
    const { alternate } = root.meta;
    yield* nodesOf((alternate ?? root.args) as Node, seen);
  } else if (Array.isArray(root) || Object.getPrototypeOf(root) === Object.prototype) {
    for (const one of Object.values(root)) yield* nodesOf(one as Node, seen);
  }
}

/** `has(e.f)` for any expression e; cel-js takes a chain of names only. */
function hasMacro(call: Node, field: Node | undefined) {
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
