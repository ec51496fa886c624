import { ingressesResource } from '../../domain/ingress-class.ts';
import type { KeyPairs } from '../../domain/ports/key-pairs.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import { affectedIngresses } from './ingresses/affected-ingresses.ts';
import { removeForeignRoutes } from './ingresses/foreign-routes.ts';
import { reconcileIngress } from './ingresses/reconcile-ingress.ts';
import { recordRoutes } from './ingresses/record-routes.ts';
import { loadbalancing as balancers } from './loadbalancing.ts';

/** All that FiberLB does for a project: the balancers of its Services, and the routes of its Ingresses. */
export const createLoadbalancing = (keyPairs: KeyPairs): Reconciler<null> => ({
  ...balancers,
  affected: (objects, view, change) => [...balancers.affected(objects, view, change), ...affectedIngresses(objects, change)],
  reconcile: (objects, view, ref, nowMs) =>
    ref.resource === ingressesResource ? reconcileIngress(objects, keyPairs, ref, nowMs) : balancers.reconcile(objects, view, ref, nowMs),
  observe: (objects, observation, nowMs) => [...(balancers.observe?.(objects, observation, nowMs) ?? []), ...recordRoutes(objects, observation, nowMs)],
  sweep: (objects, service, owned, nowMs) => [...(balancers.sweep?.(objects, service, owned, nowMs) ?? []), ...removeForeignRoutes(objects, owned)],
});
