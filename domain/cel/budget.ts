// What an evaluation may cost. A unit is about one step of the evaluator, as in Kubernetes; functions that read a text or a list charge for
// its length. Evaluation is synchronous, so the one under way is known here and functions need not carry it about.

/** What a caller has left for all its expressions together; evaluations take from it. */
export interface CelBudget {
  left: number;
}

/** For one expression. Source: apiserver pkg/apis/cel PerCallLimit. */
export const perExpression = 1_000_000;
/**
 * For all rules of an object, for all policies that a request meets with all their params, and for all match conditions of webhooks.
 * Evaluating holds up everybody, so it is measured: 0.2 to 0.4 s. Kubernetes gives each binding 10,000,000, a second of one of its threads.
 */
export const perObject = 1_000_000;

/** For beginning an evaluation at all: a rule may stand on each of a million elements. */
export const perEvaluation = 5;

export class BudgetExceeded extends Error {}

let left = 0;

/** Called for every step; throws when nothing is left, and at every step after that. */
export function charge(units: number): void {
  // What is no amount (of a negative size, of something that has none) must not give anything back, nor make `left` incomparable.
  left = units >= 0 ? left - units : -1;
  if (left < 0) throw new BudgetExceeded('operation cancelled: actual cost limit exceeded');
}

/** For a function that reads `size` characters or elements. */
export const chargeReading = (size: number): void => charge(Math.ceil(size / 10));

/** Runs within the budget; a nested run shares it. `exceeded` is true even when the expression hid the failure behind an `||`. */
export function withinBudget<T>(budget: CelBudget, run: () => T): { readonly exceeded: boolean; readonly value: T } {
  const outer = left;
  const granted = Math.min(budget.left, perExpression);
  left = granted;
  try {
    const value = run();
    return { exceeded: left < 0, value };
  } finally {
    budget.left -= granted - left;
    left = outer;
  }
}
