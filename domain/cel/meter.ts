// What is done to a parsed expression before it runs: functions that must not be cel-js's own get their names, and every step is made to pay.

import { charge } from './budget.ts';
import { View } from './cel-value.ts';
import { functionCosts, lengthOf, operatorCosts } from './cost.ts';
import { equal, isMap } from './equal.ts';
import { hasMacro } from './has-macro.ts';
import type { Checker, Evaluator, Node, Scope } from './macro.ts';

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

type Handle = (...args: unknown[]) => unknown;

/** After the check, which chooses how a node is evaluated. */
export function meter(root: Node): void {
  const loops = new Map<Node, number>();
  for (const node of nodesOf(root)) {
    if (node.op === 'comprehension') {
      const { step, init, kind } = node.args as { readonly step: Node; readonly init: Node; readonly kind?: string };
      if (kind === 'quantifier') loops.set(step, init.args === true ? allStep : init.args === false ? existsStep : 0);
    }
    const { handle } = node as Node & { handle?: Handle };
    if (isMetered(node) && handle !== undefined) (node as Node & { handle?: Handle }).handle = payingHandle(node, handle);
    const units = unitsOf(node) + (loops.get(node) ?? 0);
    if (units === 0) continue;
    const run = node.meta['evaluate'] as (evaluator: Evaluator, node: Node, scope: Scope) => unknown;
    node.setMeta('evaluate', (evaluator: Evaluator, self: Node, scope: Scope) => {
      charge(units);
      return run(evaluator, self, scope);
    });
  }
}

/** What a turn of a loop costs beside its body, as cel-go's own expansion of the macros does. */
const allStep = 2;
const existsStep = 3;
const pushStep = 12;

const isMetered = ({ op, meta }: Node): boolean => meta['macro'] === undefined && meta['alternate'] === undefined && (op in operatorCosts || byHandle.has(op));
const byHandle = new Set(['call', 'rcall', 'in', 'comprehension']);

/** What a node costs whatever its operands are. */
function unitsOf(node: Node): number {
  const { op, meta } = node;
  if (meta['macro'] !== undefined || meta['alternate'] !== undefined) return 0;
  if (op === 'accuPush') return pushStep;
  if (op === 'value' || op.startsWith('accu') || op in operatorCosts || op === 'call' || op === 'rcall') return 0;
  if (op === 'list') return 10 + Math.floor((node.args as readonly unknown[]).length / 10);
  return op === 'map' ? 30 + Math.floor((node.args as readonly unknown[]).length / 10) : 1;
}

/** Pays for the operands, which are known by then. */
function payingHandle(node: Node, handle: Handle): Handle {
  const { op } = node;
  if (op === 'call' || op === 'rcall') {
    const [name = ''] = node.args as readonly string[];
    const cost = Object.hasOwn(functionCosts, name) ? functionCosts[name] : undefined;
    return (args, ...rest) => {
      charge(cost === undefined ? 1 : cost(...(args as readonly unknown[])));
      const [text] = args as readonly unknown[];
      if (cost === functionCosts['size'] && typeof text === 'string') return characters(text);
      return handle(args, ...rest);
    };
  }
  if (op === 'comprehension')
    return (items, ...rest) => {
      // Of a map, the keys are listed first.
      if (!Array.isArray(items)) charge(Math.floor(lengthOf(items) / 10));
      return handle(items, ...rest);
    };
  if (op === 'in') return (value, list, ...rest) => (Array.isArray(list) ? list.some((one) => (charge(1), equal(value, one))) : handle(value, list, ...rest));
  const cost = operatorCosts[op] as (left: unknown, right: unknown) => number;
  return (left, right, ...rest) => {
    charge(cost(left, right));
    if ((op === '==' || op === '!=') && areAlike(left, right)) return equal(left, right) === (op === '==');
    if (op === '+' && Array.isArray(left) && Array.isArray(right)) return (left as readonly unknown[]).concat(right);
    return handle(left, right, ...rest);
  };
}

function areAlike(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) return Array.isArray(left) && Array.isArray(right);
  if (left instanceof View || right instanceof View) return left.constructor === right.constructor;
  return isMap(left) && isMap(right);
}

/** Of Unicode. */
function characters(text: string): bigint {
  let count = text.length;
  if (/[\ud800-\udbff]/.test(text)) for (let index = 1; index < text.length; index++) if (isPair(text, index)) count--;
  return BigInt(count);
}

const isPair = (text: string, index: number): boolean => (text.charCodeAt(index - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(index) & 0xfc00) === 0xdc00;

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
