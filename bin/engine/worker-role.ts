import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../../adapters/system/system-ids.ts';
import type { Cloud } from '../../domain/ports/cloud.ts';
import { reconcilerNames, type ReconcilerName } from '../../domain/reconciler.ts';
import { createWorker } from '../../reconcilers/worker/worker.ts';
import type { ControlPlane } from './control-plane.ts';
import { createReconcilers } from './reconcilers.ts';
import type { SchedulerProfiles } from './scheduler-config.ts';

interface WorkerRoleOptions {
  readonly plane: ControlPlane;
  readonly cloud: Cloud;
  /** All of them when left out. */
  readonly names?: readonly ReconcilerName[];
  /** Of the scheduler; its default one when left out. */
  readonly profiles?: SchedulerProfiles;
  readonly signal: AbortSignal;
}

/** Starts taking in changes at once, so call it before the fold boots, and `booted` when it has. */
export function startWorker({ plane, cloud, names, profiles, signal }: WorkerRoleOptions): { booted(): void; readonly finished: Promise<void> } {
  const { live, submit, transact, journal, logs } = plane;
  const reconcilers = createReconcilers(profiles === undefined ? {} : { profiles });
  const worker = createWorker({
    reconcilers: (names ?? reconcilerNames).map((name) => reconcilers[name]),
    fold: { objects: live.fold, changes: live.changes },
    submit,
    transact,
    cloud,
    journal,
    log: logs.log,
    clock: systemClock,
    chance: systemChance,
    ids: systemIds,
    signal,
  });
  let booted: () => void = () => {};
  const start = new Promise<void>((resolve) => (booted = resolve));
  return { booted, finished: worker.run(start) };
}
