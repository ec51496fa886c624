import { createFreshness } from '../../api/freshness.ts';
import { createLiveFold, type LiveFold, type Logs } from '../../api/live-fold.ts';
import { createWriter } from '../../api/submit-command.ts';
import type { Effect } from '../../domain/effect.ts';
import type { EventLog } from '../../domain/ports/event-log.ts';
import type { Journal } from '../../domain/ports/journal.ts';
import type { Accepted, SubmitCommand, SubmitTransaction, Writer } from '../../domain/ports/submit.ts';
import type { Ref } from '../../domain/ref.ts';
import type { AnyReconciler } from '../../domain/reconciler.ts';
import { err, ok } from '../../domain/result.ts';
import { storeOf, type StoreName } from '../../domain/stores.ts';
import { createWorker } from '../../reconcilers/worker/worker.ts';
import type { WorkerLimits, WorkerPorts } from '../../reconcilers/worker/worker-ports.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { cloudFor } from '../cloud/cloud-for.ts';
import type { Answer } from '../cloud/simulated-service.ts';
import { createLife, type Life } from '../kernel/process.ts';
import { logFor } from './log-for.ts';
import type { Acknowledged, Plant, World } from './world.ts';

/** One life of a process: the composition that `bin/` makes of real adapters, made of simulated ones. */
export interface SimulatedProcess {
  readonly life: Life;
  readonly live: LiveFold;
  readonly submit: SubmitCommand;
  readonly transact: SubmitTransaction;
  readonly ports: WorkerPorts;
}

const JOURNAL_MS = { from: 1, to: 3 };

interface StartOptions {
  readonly world: World;
  readonly name: string;
  readonly reconcilers: readonly AnyReconciler[];
  readonly plant: Plant | undefined;
  readonly limits: Partial<WorkerLimits>;
  readonly acknowledged: Acknowledged[];
  readonly called: (effect: Effect, answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

export function startProcess({ world, name, reconcilers, plant, limits, acknowledged, called, failed }: StartOptions): SimulatedProcess {
  const { kernel, faults, cloud, crash } = world;
  const life = createLife(kernel, world.seed, name, world.calm);
  const { clock, chance, ids, signal } = life;
  const reached = (store: StoreName): EventLog => decidingWrong(logFor(world, life, world.logs[store]), plant?.decides);
  const logs: Logs = { log: reached('log'), leases: reached('leases'), events: reached('events') };
  const live = createLiveFold(logs, clock);
  const freshen = createFreshness(logs, live, clock);
  const writer = createWriter({ logs, live, freshen, facts: kubernetesFacts, clock, chance, ids });
  const { submit, transact } = acknowledging({ ...writer, ...plant?.writer?.(writer) }, acknowledged);
  const usual: WorkerPorts = {
    fold: { objects: live.fold, changes: live.changes },
    submit,
    transact,
    cloud: cloudFor({ kernel, faults, cloud, called, crash }, life),
    journal: journalFor(world, life),
    log: logs.log,
    clock,
    chance,
    ids,
  };
  const ports: WorkerPorts = { ...usual, ...plant?.ports?.(usual) };

  const stopsAt = (error: unknown): void => (life.alive ? failed(error) : undefined);
  const worker = createWorker({ ...ports, reconcilers, signal, limits });
  const booted = live.boot(signal);
  booted.catch(stopsAt);
  live.failed.catch(stopsAt);
  worker.run(booted).catch(stopsAt);
  return { life, live, submit, transact, ports };
}

function decidingWrong(log: EventLog, decides: Plant['decides']): EventLog {
  if (decides === undefined) return log;
  return {
    append: ([first, ...rest], deadlineMs) => log.append([decides(first), ...rest.map(decides)], deadlineMs),
    tail: (after, signal) => log.tail(after, signal),
    lastPerSubject: (signal) => log.lastPerSubject(signal),
    lastSequence: () => log.lastSequence(),
    lastOf: (ref) => log.lastOf(ref),
  };
}

/** Notes what was promised to whoever submitted. */
function acknowledging({ submit, transact }: Writer, acknowledged: Acknowledged[]): Writer {
  const note = (ref: Ref, answer: Accepted): void => {
    if (!answer.changed) return;
    const { object, sequence, deleted } = answer;
    acknowledged.push({ ref: { ...ref, name: object.metadata.name }, uid: object.metadata.uid, store: storeOf(ref.resource), sequence, deleted });
  };
  return {
    submit: async (command) => {
      const result = await submit(command);
      if (result.ok) note(command.ref, result.value);
      return result;
    },
    transact: async (transaction) => {
      const result = await transact(transaction);
      if (result.ok) transaction.forEach(({ ref }, index) => result.value[index] && note(ref, result.value[index]));
      return result;
    },
  };
}

function journalFor(world: World, life: Life): Journal {
  return {
    record(entries) {
      const fails = world.faults.happens('unavailable', world.faults.visit('journal'));
      return life.answer(life.takes(JOURNAL_MS), () => {
        if (fails) return err({ kind: 'unavailable', message: 'no leader' });
        for (const entry of entries) world.record(entry);
        return ok({});
      });
    },
  };
}
