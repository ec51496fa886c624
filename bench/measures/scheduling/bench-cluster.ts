// The scheduler as a process has it, on a log in memory or a real one: writer, fold, worker and reconcilers are the real ones, with the real clock.
import { createFreshness } from '../../../api/freshness.ts';
import { createLiveFold } from '../../../api/live-fold.ts';
import { createWriter } from '../../../api/submit-command.ts';
import { systemClock } from '../../../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../../../adapters/system/system-ids.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Change } from '../../../domain/objects.ts';
import type { Cloud } from '../../../domain/ports/cloud.ts';
import type { AnyReconciler } from '../../../domain/reconciler.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { ok } from '../../../domain/result.ts';
import { createScheduling } from '../../../reconcilers/scheduling/scheduling.ts';
import { createWorker } from '../../../reconcilers/worker/worker.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import { openBenchLogs, type LogKind } from './bench-log.ts';

export const benchTenant: Tenant = { org: 'bench', project: 'bench' };

export interface BenchCluster {
  /** Throws when it is rejected. */
  submit(wish: Wish): Promise<void>;
  /** Called with every change of the fold. */
  onChange(listener: (change: Change) => void): void;
  stop(): Promise<void>;
}

/** Nothing of these reconcilers calls the cloud. */
const noCloud = {} as Cloud;

export async function createBenchCluster(log: LogKind, more: readonly AnyReconciler[] = []): Promise<BenchCluster> {
  const stopping = new AbortController();
  const { logs, close } = await openBenchLogs(log);
  const live = createLiveFold(logs, systemClock);
  const freshen = createFreshness(logs, live, systemClock);
  const ports = { clock: systemClock, chance: systemChance, ids: systemIds };
  const { submit, transact } = createWriter({ logs, live, freshen, facts: kubernetesFacts, ...ports });
  const journal = { record: () => Promise.resolve(ok({})) };
  const fold = { objects: live.fold, changes: live.changes };
  const worker = createWorker({
    ...ports,
    reconcilers: [createScheduling(), ...more],
    signal: stopping.signal,
    sweeps: false,
    fold,
    submit,
    transact,
    cloud: noCloud,
    journal,
    log: logs.log,
  });
  const running = worker.run(live.boot(stopping.signal));
  return {
    async submit(wish) {
      const id = systemIds.eventId();
      const origin = { id, correlationId: id, causationId: '', timeMs: systemClock.nowMs() };
      const actor = { principal: 'bench', groups: ['system:k8shost'], userAgent: 'bench/1', via: 'rest' as const };
      const result = await submit({ ...wish, origin, actor });
      if (!result.ok) throw new Error(`${wish.verb} ${wish.ref.name}: ${JSON.stringify(result.error)}`);
    },
    onChange: (listener) => void live.changes.subscribe(listener),
    async stop() {
      stopping.abort();
      await running;
      await close();
    },
  };
}
