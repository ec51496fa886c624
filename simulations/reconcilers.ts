import type { AnyReconciler } from '../domain/reconciler.ts';

/** The reconcilers that the simulated workers run: the same that real ones do. */
export const reconcilers: readonly AnyReconciler[] = [];
