// Bugs that are put in on purpose, to see that a checker finds them, and how they are looked for.

import type { ApiObject } from '../domain/api-object.ts';
import type { EffectKind } from '../domain/effect.ts';
import type { Entry, Objects } from '../domain/objects.ts';
import type { AnyReconciler, ReconcilerName } from '../domain/reconciler.ts';
import type { Ref, Tenant } from '../domain/ref.ts';
import { ok } from '../domain/result.ts';
import { noFaults, type FaultRates } from './kernel/faults.ts';
import { allReconcilers } from './reconcilers.ts';
import { run, type RunOptions } from './run.ts';
import type { Plant } from './world/world.ts';

/** Looks for a seed that the bug breaks, or for several until these checkers have objected; answers which did. */
export async function objections(options: Omit<RunOptions, 'seed'>, seeds: number, ...wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const isEnough = (): boolean => found.size > 0 && wanted.every((name) => found.has(name));
  for (let seed = 1; seed <= seeds && !isEnough(); seed += 1) {
    const { failures } = await run({ seed, ...options });
    for (const failure of failures) found.add(failure.split(':')[0] ?? '');
  }
  return [...found];
}

export const often = (rates: Partial<FaultRates>): FaultRates => ({ ...noFaults, ...rates });

/** Says something of its own after calls of this kind. */
export const says = (kind: EffectKind, values: object): Plant => ({
  service: (service) => ({
    answer(effect, nowMs) {
      const really = service.answer(effect, nowMs);
      return effect.kind === kind && really.ok ? ok({ ...really.value, ...values } as typeof really.value) : really;
    },
  }),
});

/** Reconcilers of this name that read objects of a kind otherwise than they are, but for what they find by an index. */
export const misreadingAs =
  <T extends ApiObject>(kind: string, read: (object: T) => T, name: ReconcilerName) =>
  (reconcilers: readonly AnyReconciler[] = allReconcilers()): readonly AnyReconciler[] =>
    reconcilers.map((reconciler) => {
      if (reconciler.name !== name) return reconciler;
      const misread = (entry: Entry | undefined): Entry | undefined => (entry?.object.kind === kind ? { ...entry, object: read(entry.object as T) } : entry);
      const otherwise = (objects: Objects): Objects => ({
        get: <O extends ApiObject>(one: Ref) => misread(objects.get(one)) as Entry<O> | undefined,
        lastSequence: (one) => objects.lastSequence(one),
        list: <O extends ApiObject>(tenant: Tenant, resource: string, namespace?: string) =>
          objects.list(tenant, resource, namespace).flatMap((entry) => misread(entry) ?? []) as unknown as readonly Entry<O>[],
        by: (index, key) => objects.by(index, key),
        tenants: () => objects.tenants(),
        quarantine: (tenant) => objects.quarantine(tenant),
        position: objects.position,
      });
      return { ...reconciler, reconcile: (objects, view, ref, nowMs) => reconciler.reconcile(otherwise(objects), view, ref, nowMs) };
    });

/** Reconcilers that read another spec than a kind's objects have. */
export const misreading = (kind: string, spec: object, name: ReconcilerName = 'workloads') =>
  misreadingAs<ApiObject & { readonly spec?: object }>(kind, (object) => ({ ...object, spec: { ...object.spec, ...spec } }), name);
