// What an evaluation may cost. A unit is about one step of the evaluator, as in Kubernetes; functions that read a text or a list charge for
// its length. Evaluation is synchronous, so the one under way is known here and functions need not carry it about.

/** What a caller has left for all its expressions together; evaluations take from it. */
export interface CelBudget {
  left: number;
}

/** For one expression. Source: apiserver pkg/apis/cel PerCallLimit. */
export const perExpression = 1_000_000;
/** For all rules of an object, or of a policy's binding. Source: apiserver pkg/apis/cel RuntimeCELCostBudget. */
export const perObject = 10_000_000;

export class BudgetExceeded extends Error {}

let left = 0;

/** Called for every step; throws when nothing is left, and at every step after that. */
export function charge(units: number): void {
  left -= units;
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
