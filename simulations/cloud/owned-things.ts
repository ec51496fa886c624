import { parseOwner, type Effect, type EffectBase, type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import type { Labels } from '../../domain/label-selector.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';

/** What a service keeps for one owner; without `thing` it is a tombstone, kept for its revision. */
export interface Owned<T> {
  readonly tenant: Tenant;
  readonly owner: string;
  readonly id: string;
  readonly revision: number;
  readonly labels?: Labels;
  readonly thing: T | undefined;
}

/** The part that is the same for every service (K5): the highest revision per owner, removed ones too, and the paged list. */
interface OwnedThings<T> {
  /**
   * The refusal of a call that is older than one already done for the owner, wherever; undefined when it may be done. At equal
   * revisions a removal wins: a late repeat of the ensure that it undid must not bring the thing back.
   */
  stale(effect: Effect, place?: string): PortError | undefined;
  get(effect: EffectBase, place?: string): T | undefined;
  put(effect: EffectBase, id: string, thing: T, place?: string): void;
  remove(effect: EffectBase, place?: string): void;
  /** Live ones, sorted by id. */
  live(): readonly (Owned<T> & { readonly thing: T })[];
  list(service: ServiceName): readonly OwnedResource[];
}

/** `place` tells apart what one owner has in several places, such as zones. */
export function createOwnedThings<T>(): OwnedThings<T> {
  const kept = new Map<string, Owned<T>>();
  const highest = new Map<string, number>();
  const keyOf = ({ tenant, owner }: EffectBase, place: string): string => `${tenantKey(tenant)} ${place} ${owner}`;
  const ownerKey = (effect: EffectBase): string => keyOf(effect, '');
  const keep = (effect: EffectBase, place: string, id: string, thing: T | undefined): void => {
    const { tenant, owner, revision } = effect;
    const { labels = {} } = effect as { readonly labels?: Labels };
    kept.set(keyOf(effect, place), { tenant, owner, id, revision, ...(Object.keys(labels).length === 0 ? {} : { labels }), thing });
    highest.set(ownerKey(effect), Math.max(effect.revision, highest.get(ownerKey(effect)) ?? 0));
  };
  const isLive = (owned: Owned<T>): owned is Owned<T> & { readonly thing: T } => owned.thing !== undefined;
  const live = (): readonly (Owned<T> & { readonly thing: T })[] => [...kept.values()].filter(isLive).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    stale(effect, place = '') {
      if (parseOwner(effect.owner) === undefined)
        return { kind: 'refused', reason: 'INVALID_ARGUMENT', message: `owner ${effect.owner} is not k8shost/<resource>/<uid>` };
      const seen = highest.get(ownerKey(effect)) ?? 0;
      const present = kept.get(keyOf(effect, place));
      const undone = !effect.kind.startsWith('remove-') && present?.thing === undefined && present?.revision === effect.revision;
      return effect.revision < seen || undone
        ? { kind: 'refused', reason: 'STALE', message: `revision ${seen} was seen, ${effect.revision} is older` }
        : undefined;
    },
    get: (effect, place = '') => kept.get(keyOf(effect, place))?.thing,
    put: (effect, id, thing, place = '') => keep(effect, place, id, thing),
    remove: (effect, place = '') => keep(effect, place, kept.get(keyOf(effect, place))?.id ?? '', undefined),
    live,
    list: (service) => live().map(({ thing: _thing, ...owned }) => ({ service, ...owned })),
  };
}
