import { expect, test } from 'vitest';
import type { AnyReconciler } from '../domain/reconciler.ts';
import { noFaults } from './kernel/faults.ts';
import { allReconcilers } from './reconcilers.ts';
import { run } from './run.ts';

test('a world in which every process stopped at a bug ends, and tells it', async () => {
  const broken: AnyReconciler = {
    name: 'dns',
    initialView: () => null,
    evolve: () => null,
    affected: () => {
      throw new Error('affected is not total');
    },
    reconcile: () => {
      throw new Error('never asked');
    },
  };
  const { failures } = await run({ seed: 1, workers: 1, rates: noFaults, reconcilers: () => [...allReconcilers(), broken] });
  expect(failures[0]).toContain('thrown: Error: affected is not total');
}, 30_000);
