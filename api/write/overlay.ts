import type { DomainEvent } from '../../domain/event.ts';
import type { Entry, IndexName, Objects, Quarantine } from '../../domain/objects.ts';
import type { ApiObject } from '../../domain/api-object.ts';
import { compareRefs, refKey, sameTenant, withoutUid, type Ref, type Tenant } from '../../domain/ref.ts';

/**
 * The fold under the decisions that wait in the same batch: later commands of a batch are decided on what the earlier ones made
 * true. `get`, `lastSequence` and `list` see the pending events; `by` is the fold's, since no decision depends on it.
 */
export class Overlay implements Objects {
  readonly #fold: Objects;
  readonly #pending = new Map<string, { readonly ref: Ref; readonly entry: Entry | undefined }>();
  /** Of the pending events. */
  readonly #resources = new Set<string>();
  /** Last sequences by the leader, which wins over the fold; 0 for a subject that it does not have any more (K1). */
  readonly #told: ReadonlyMap<string, number>;

  constructor(fold: Objects, told: ReadonlyMap<string, number>) {
    this.#fold = fold;
    this.#told = told;
  }

  get position(): number {
    return this.#fold.position;
  }

  get<T extends ApiObject>(ref: Ref): Entry<T> | undefined {
    if (this.#told.size === 0 && !this.#resources.has(ref.resource)) return this.#fold.get<T>(ref);
    const key = refKey(withoutUid(ref));
    const pending = this.#pending.get(key);
    if (pending === undefined) return this.#told.get(key) === 0 ? undefined : this.#fold.get<T>(ref);
    if (ref.uid !== undefined && pending.entry?.object.metadata.uid !== ref.uid) return undefined;
    return pending.entry as Entry<T> | undefined;
  }

  lastSequence(ref: Ref): number {
    const told = this.#told.size === 0 ? undefined : this.#told.get(refKey(withoutUid(ref)));
    return told === 0 ? 0 : Math.max(told ?? 0, this.#fold.lastSequence(ref));
  }

  list<T extends ApiObject>(tenant: Tenant, resource: string, namespace?: string): readonly Entry<T>[] {
    const folded = this.#fold.list<T>(tenant, resource, namespace);
    if (!this.#resources.has(resource)) return folded;
    const entries = new Map(folded.map((entry) => [refKey(entry.ref), entry]));
    for (const [key, { ref, entry }] of this.#pending) {
      if (ref.resource !== resource || !sameTenant(ref, tenant) || (namespace !== undefined && ref.namespace !== namespace)) continue;
      if (entry === undefined) entries.delete(key);
      else entries.set(key, entry as Entry<T>);
    }
    return [...entries.values()].sort((a, b) => compareRefs(a.ref, b.ref));
  }

  by<T extends ApiObject>(index: IndexName, key: string): readonly Entry<T>[] {
    return this.#fold.by<T>(index, key);
  }

  tenants(): readonly Tenant[] {
    return this.#fold.tenants();
  }

  quarantine(tenant: Tenant): Quarantine | undefined {
    return this.#fold.quarantine(tenant);
  }

  /** Puts a decision on top. */
  add(event: DomainEvent): void {
    const entry: Entry = { ref: event.ref, object: event.object, sequence: event.previousSequence, eventId: '', correlationId: '', hash: '' };
    this.#pending.set(refKey(event.ref), { ref: event.ref, entry: event.deleted ? undefined : entry });
    this.#resources.add(event.ref.resource);
  }
}
