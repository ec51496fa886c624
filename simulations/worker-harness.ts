import { Subject } from 'rxjs';
import type { ApiObject, Json } from '../domain/api-object.ts';
import type { Command } from '../domain/command.ts';
import type { Effect } from '../domain/effect.ts';
import { createFold } from '../domain/fold.ts';
import type { Change } from '../domain/objects.ts';
import type { Cloud, OwnedPage } from '../domain/ports/cloud.ts';
import type { JournalEntry } from '../domain/ports/journal.ts';
import type { PortError } from '../domain/ports/port-error.ts';
import type { Accepted, SubmitTransaction } from '../domain/ports/submit.ts';
import type { AnyReconciler } from '../domain/reconciler.ts';
import type { Ref } from '../domain/ref.ts';
import type { Rejection } from '../domain/rejection.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { asCloudService } from './cloud/cloud-service.ts';
import type { SimulatedService } from './cloud/simulated-service.ts';
import { createSimulatedCloud } from './cloud/simulated-cloud.ts';
import { createKernel } from './kernel/kernel.ts';
import { createLife } from './kernel/process.ts';
import { createWorker, type Worker } from '../reconcilers/worker/worker.ts';
import type { WorkerLimits } from '../reconcilers/worker/worker-ports.ts';

/** A worker on virtual time with a fold driven by hand, the simulated cloud, and a journal that is looked into. For tests. */
export function createWorkerHarness(reconcilers: readonly AnyReconciler[], limits: Partial<WorkerLimits> = {}) {
  const kernel = createKernel(1, 0);
  const life = createLife(kernel, 1, 'worker');
  const fold = createFold();
  const changes = new Subject<Change>();
  const simulated = createSimulatedCloud(1, { count: 1, cpuMillis: 4_000, memoryBytes: 2 ** 33 });
  const journal: JournalEntry[] = [];
  const calls: { atMs: number; effect: Effect }[] = [];
  const commands: { atMs: number; command: Command }[] = [];
  /** What the next calls answer instead of the cloud, in order. */
  const cloudFails: PortError[] = [];
  /** What the next calls answer, though they did what was asked. */
  const cloudSays: object[] = [];
  /** The journal takes so many records, then fails so often; it answers after so many milliseconds. */
  const journalFaults = { takes: 0, fails: 0, afterMs: 1 };
  const rejections: Rejection[] = [];
  const stopping = new AbortController();
  const control = { tailSequence: (): number => fold.position, onList: (): void => undefined };

  const passage = {
    perform: (effect: Effect, act: () => Awaited<ReturnType<Cloud['novanet']['perform']>>) =>
      life.answer(1, () => {
        calls.push({ atMs: kernel.nowMs, effect });
        const failure = cloudFails.shift();
        if (failure) return err(failure);
        const said = cloudSays.shift();
        const really = act();
        return said && really.ok ? ok({ ...really.value, ...said } as typeof really.value) : really;
      }),
    list: (act: () => Result<OwnedPage, PortError>) => life.answer(1, act).then((page) => (control.onList(), page)),
  };
  const cloud = Object.fromEntries(
    Object.values<SimulatedService>(simulated).map((service) => [service.service, asCloudService(service, passage, () => kernel.nowMs)]),
  ) as unknown as Cloud;

  const done: Accepted = {
    object: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x', uid: 'x', creationTimestamp: '' } },
    sequence: 1,
    deleted: false,
    changed: true,
    warnings: [],
  };
  const submit = (command: Command): Promise<Result<Accepted, Rejection>> =>
    life.answer(1, () => {
      commands.push({ atMs: kernel.nowMs, command });
      const rejection = rejections.shift();
      return rejection ? err(rejection) : ok(done);
    });
  const transact: SubmitTransaction = ([first, ...rest]) =>
    life.answer(1, () => {
      commands.push(...[first, ...rest].map((command) => ({ atMs: kernel.nowMs, command })));
      const rejection = rejections.shift();
      return rejection ? err({ rejection, index: 0 }) : ok([done, ...rest.map(() => done)]);
    });

  const record: (entries: readonly JournalEntry[]) => Result<Record<string, never>, PortError> = (entries) => {
    if (journalFaults.takes > 0) journalFaults.takes -= 1;
    else if (journalFaults.fails > 0) {
      journalFaults.fails -= 1;
      return err({ kind: 'unavailable', message: 'no journal' });
    }
    journal.push(...entries);
    return ok({});
  };

  const worker: Worker = createWorker({
    reconcilers,
    fold: { objects: fold, changes },
    submit,
    transact,
    cloud,
    journal: { record: (entries) => life.answer(journalFaults.afterMs, () => record(entries)) },
    log: { lastSequence: () => life.answer(1, () => ok(control.tailSequence())) },
    clock: life.clock,
    chance: life.chance,
    ids: life.ids,
    signal: stopping.signal,
    limits,
  });
  const ended = worker.run(Promise.resolve());

  return {
    kernel,
    fold,
    simulated,
    journal,
    calls,
    commands,
    cloudFails,
    cloudSays,
    journalFaults,
    rejections,
    control,
    ended,
    stop: () => stopping.abort(),
    /** Folds an event that makes `object` what it is now, or gone, or that cannot be read. */
    change(object: ApiObject, resource: string, deleted = false, unreadable?: string): void {
      const sequence = fold.position + 1;
      const ref: Ref = { org: 'o', project: 'p', resource, namespace: object.metadata.namespace ?? '', name: object.metadata.name };
      const change = fold.apply({
        type: deleted ? 'Deleted' : 'Updated',
        ref,
        object,
        deleted,
        ...(unreadable !== undefined && { unreadable }),
        previousSequence: fold.lastSequence(ref),
        request: { verb: 'replace', body: null },
        because: null as Json,
        sequence,
        id: `event-${sequence}`,
        actor: { principal: 'user', groups: [], userAgent: 'test', via: 'rest' },
        commandId: `command-${sequence}`,
        correlationId: `root-${sequence}`,
        causationId: '',
        timeMs: kernel.nowMs,
        hash: '',
        previousHash: '',
      });
      if (change) changes.next(change);
    },
    pass: (ms: number) => kernel.runUntil(kernel.nowMs + ms),
  };
}

export const configMap = (name: string, uid: string, data: Record<string, string> = {}): ApiObject => {
  const object: ApiObject & { data: Record<string, string> } = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'default', uid, creationTimestamp: '2026-01-01T00:00:00Z' },
    data,
  };
  return object;
};
