import { parseOwner, type Effect, type EffectBase, type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import { ingressesResource } from '../../domain/ingress-class.ts';
import type { Objects } from '../../domain/objects.ts';
import { tenantKey, type Ref } from '../../domain/ref.ts';
import { contentsOf } from '../../domain/volumes/snapshots.ts';

/**
 * Things of ours whose owner no longer lives; a list that is not newer than `objects` is meant (K7). A volume is never one, nor is a snapshot: somebody
 * may have retained it when its object went, and nothing is destroyed in doubt.
 */
export function straysOf(objects: Objects, owned: readonly OwnedResource[]): readonly OwnedResource[] {
  return owned.filter(({ tenant, owner }) => {
    const parsed = parseOwner(owner);
    if (parsed === undefined || outlived.includes(parsed.resource)) return false;
    return !objects.by('uid', `${tenantKey(tenant)}/${parsed.uid}`).some((entry) => entry.ref.resource === parsed.resource);
  });
}

const outlived: readonly string[] = ['persistentvolumes', contentsOf];

/** The gone object's address; its name is not known any more. */
export function strayRef({ tenant, owner }: OwnedResource): Ref {
  const parsed = parseOwner(owner);
  return { ...tenant, resource: parsed?.resource ?? '', namespace: '', name: '', uid: parsed?.uid ?? '' };
}

/** What FlashDNS keeps has the id `org/project/zone/owner`: a zone has no slash, an owner has. */
const zoneOf = (id: string, owner: string): string =>
  id.endsWith(`/${owner}`)
    ? (id
        .slice(0, -owner.length - 1)
        .split('/')
        .at(-1) ?? '')
    : '';

const novanetRemovals: Readonly<Record<string, 'remove-service-route' | 'remove-security-group'>> = {
  services: 'remove-service-route',
  'networkpolicies.networking.k8s.io': 'remove-security-group',
};

const removals: Readonly<Record<ServiceName, (base: EffectBase, id: string) => Effect>> = {
  novanet: (base) => ({ ...base, kind: novanetRemovals[parseOwner(base.owner)?.resource ?? ''] ?? 'remove-port' }),
  flashdns: (base, id) => ({ ...base, kind: 'remove-record-sets', zone: zoneOf(id, base.owner) }),
  fiberlb: (base) => ({ ...base, kind: parseOwner(base.owner)?.resource === ingressesResource ? 'remove-http-routes' : 'remove-load-balancer' }),
  lightningstor: (base) => ({ ...base, kind: 'remove-attachment' }),
  plasmavmc: (base) => ({ ...base, kind: 'remove-instance' }),
};

export const removalOf = (stray: OwnedResource, revision: number): Effect =>
  removals[stray.service]({ tenant: stray.tenant, owner: stray.owner, revision, ref: strayRef(stray) }, stray.id);
