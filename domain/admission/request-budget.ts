import { type CelBudget, perObject } from '../cel/budget.ts';
import type { Attributes } from './attributes.ts';

const budgets = new WeakMap<Attributes, CelBudget>();

/** What expressions may cost that are asked about one request: one budget, however many policies, params and webhooks a project has. */
export function requestBudget(attributes: Attributes): CelBudget {
  const found = budgets.get(attributes) ?? { left: perObject };
  budgets.set(attributes, found);
  return found;
}
