import type { Ref } from '../../domain/ref.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import { expectedOf, spared } from './budgeted.ts';
import type { CheckerFactory } from './checker.ts';
import { isReady } from './cluster.ts';
import { createStanding, type Standing } from './standing.ts';

/**
 * No eviction that we let pass leaves fewer healthy pods than a budget wants (PDB-5, PDB-6, K11): counted on the pods themselves, not by
 * what the budget says of them. Pods that fall otherwise are not held against it. The workload's budgets have the name that the label
 * `app` of their pods has.
 */
export const evictionsLeaveEnough: CheckerFactory = () => {
  const pods = new Map<string, Map<string, Pod>>();
  const standings = new Map<string, { readonly uid: string; readonly standing: Standing }>();

  const follow = (world: World, ref: Ref, app: string): void => {
    const key = keyOf(ref, app);
    const budget = world.truth.get<PodDisruptionBudget>({ ...ref, resource: 'poddisruptionbudgets.policy', name: app })?.object;
    if (budget === undefined) return void standings.delete(key);
    const present = standings.get(key);
    const { uid } = budget.metadata;
    const { standing } = present?.uid === uid ? present : { standing: createStanding() };
    standings.set(key, { uid, standing });
    const selected = [...(pods.get(key)?.values() ?? [])];
    standing.saw(world.kernel.nowMs, selected.filter(isReady).length, expectedOf(world.truth, ref, selected) - spared(budget));
  };

  return {
    name: 'evictions-leave-enough',
    onEvent({ event }, world) {
      const { ref } = event;
      const app = ref.resource === 'pods' ? event.object.metadata.labels?.['app'] : followed.has(ref.resource) ? ref.name : undefined;
      if (app === undefined) return undefined;
      const key = keyOf(ref, app);
      if (ref.resource === 'pods') {
        const selected = pods.get(key) ?? new Map<string, Pod>();
        pods.set(key, selected);
        if (event.deleted) selected.delete(event.object.metadata.uid);
        else selected.set(event.object.metadata.uid, event.object as Pod);
      }
      const isTaken = ref.resource === 'poddisruptionbudgets.policy' && event.request.verb === 'evict';
      const left = isTaken ? (standings.get(key)?.standing.take(world.knowledge.sinceMs(world)) ?? 0) : 0;
      follow(world, ref, app);
      return left < 0 ? `the eviction at ${event.sequence} leaves ${-left} healthy pods fewer than budget ${app} wants` : undefined;
    },
  };
};

const followed = new Set(['poddisruptionbudgets.policy', 'deployments.apps']);
const keyOf = (ref: Ref, app: string): string => `${tenantKey(ref)}/${ref.namespace}/${app}`;
