import { effectFor } from '../../../domain/effect-base.ts';
import { parseOwner, type OwnedResource } from '../../../domain/effect.ts';
import { ingressesResource, isOurs } from '../../../domain/ingress-class.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { tenantKey } from '../../../domain/ref.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';

/** Routes of an Ingress that lives and is of another class by now, which showed no address when that was seen (K7). */
export const removeForeignRoutes = (objects: Objects, owned: readonly OwnedResource[]): readonly Step[] =>
  owned.flatMap(({ tenant, owner }) => {
    const parsed = parseOwner(owner);
    if (parsed?.resource !== ingressesResource) return [];
    const [entry] = objects.by<Ingress>('uid', `${tenantKey(tenant)}/${parsed.uid}`);
    if (entry === undefined || isOurs(objects, entry.ref, entry.object)) return [];
    return [{ perform: { ...effectFor(objects, entry), kind: 'remove-http-routes' as const } }];
  });
