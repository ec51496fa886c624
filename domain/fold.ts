// The one fold of a process: a plain mutable index over the log, decoded once and shared by every reader (K4, K9).
//
// - Applying is idempotent: an event at or below the subject's sequence changes nothing, so a boot from the last event of every
//   subject may overlap the tail.
// - Equal logs give equal folds whatever the types of their events: only `object` and `deleted` count.
// - No immer and no rxjs in here: this runs once an event, at 10^5 events a second.

import type { ApiObject } from './api-object.ts';
import type { RecordedEvent } from './event.ts';
import { FoldIndex, type Slot } from './fold-index.ts';
import type { Change, Entry, IndexName, Objects, Quarantine } from './objects.ts';
import { outcomeRetentionMs, outcomesResource } from './outcome.ts';
import type { Ref, Tenant } from './ref.ts';
import { keptRefKey, refKey, tenantKey, tenantOf, withoutUid } from './ref.ts';
import type { StoreName } from './stores.ts';
import { storeOf } from './stores.ts';

export interface Fold extends Objects {
  /** Folds one event; undefined when the fold has it already. */
  apply(recorded: RecordedEvent): Change | undefined;
  /** The same objects with the position of one store. */
  at(store: StoreName): Objects;
}

type Names = Map<string, Slot>;
type Namespaces = Map<string, Names>;
type Resources = Map<string, Namespaces>;
type Projects = Map<string, Resources>;

class ObjectFold implements Fold {
  /** By organisation, project, resource, namespace and name: to find an object no key is put together. */
  readonly #organisations = new Map<string, Projects>();
  /** Last sequences of subjects whose object is gone. */
  readonly #tombstones = new Map<string, number>();
  readonly #index = new FoldIndex();
  readonly #tenants = new Map<string, Tenant>();
  readonly #positions: Record<StoreName, number> = { log: 0, leases: 0, events: 0 };
  readonly #quarantined = new Map<string, Quarantine>();
  /** When each object of a resource with a retention was last written, the oldest first: to forget the old ones. */
  readonly #aging = new Map<string, Map<Slot, number>>();

  get position(): number {
    return this.#positions.log;
  }

  at(store: StoreName): Objects {
    const positions = this.#positions;
    return {
      get: (ref) => this.get(ref),
      lastSequence: (ref) => this.lastSequence(ref),
      list: (tenant, resource, namespace) => this.list(tenant, resource, namespace),
      by: (index, key) => this.by(index, key),
      tenants: () => this.tenants(),
      quarantine: (tenant) => this.quarantine(tenant),
      get position() {
        return positions[store];
      },
    };
  }

  apply(recorded: RecordedEvent): Change | undefined {
    const { sequence, object } = recorded;
    const ref = recorded.ref.uid === undefined ? recorded.ref : withoutUid(recorded.ref);
    const store = storeOf(ref.resource);
    if (sequence > this.#positions[store]) this.#positions[store] = sequence;
    if (recorded.unreadable !== undefined) {
      this.#quarantined.set(tenantKey(ref), { sequence, message: recorded.unreadable });
      return undefined;
    }
    const present = this.#slot(ref);
    if (sequence <= (present === undefined ? this.#tombstone(ref) : present.entry.sequence)) return undefined;
    const before = present?.entry.object;
    if (recorded.deleted) {
      if (present !== undefined) this.#remove(present);
      this.#tombstones.set(keptRefKey(ref), sequence);
      return { recorded, before, after: undefined };
    }
    const entry: Entry = { ref, object, sequence, eventId: recorded.id, correlationId: recorded.correlationId, hash: recorded.hash };
    if (present !== undefined) this.#index.update(present, entry);
    const slot = present ?? this.#add(entry);
    const retentionMs = retentions[ref.resource];
    if (retentionMs !== undefined) this.#forgetOld(slot, recorded.timeMs, retentionMs);
    return { recorded, before, after: object };
  }

  get<T extends ApiObject>(ref: Ref): Entry<T> | undefined {
    const entry = this.#slot(ref)?.entry;
    if (entry === undefined || (ref.uid !== undefined && entry.object.metadata.uid !== ref.uid)) return undefined;
    return entry as Entry<T>;
  }

  lastSequence(ref: Ref): number {
    return this.#slot(ref)?.entry.sequence ?? this.#tombstone(ref);
  }

  list<T extends ApiObject>(tenant: Tenant, resource: string, namespace?: string): readonly Entry<T>[] {
    const namespaces = this.#organisations.get(tenant.org)?.get(tenant.project)?.get(resource);
    if (namespaces === undefined) return [];
    const wanted = namespace === undefined ? [...namespaces.keys()].sort() : [namespace];
    return wanted.flatMap((name) => sortedByName(namespaces.get(name))) as readonly Entry[] as readonly Entry<T>[];
  }

  by<T extends ApiObject>(index: IndexName, key: string): readonly Entry<T>[] {
    return this.#index.find(index, key) as readonly Entry[] as readonly Entry<T>[];
  }

  tenants(): readonly Tenant[] {
    return [...this.#tenants.values()];
  }

  quarantine(tenant: Tenant): Quarantine | undefined {
    return this.#quarantined.size === 0 ? undefined : this.#quarantined.get(tenantKey(tenant));
  }

  /** Whatever incarnation. */
  #slot({ org, project, resource, namespace, name }: Ref): Slot | undefined {
    return this.#organisations.get(org)?.get(project)?.get(resource)?.get(namespace)?.get(name);
  }

  #tombstone(ref: Ref): number {
    return this.#tombstones.size === 0 ? 0 : (this.#tombstones.get(refKey(withoutUid(ref))) ?? 0);
  }

  #add(entry: Entry): Slot {
    const { ref } = entry;
    const slot: Slot = { entry, places: [] };
    if (this.#tombstones.size > 0) this.#tombstones.delete(refKey(ref));
    const tenant = tenantKey(ref);
    if (!this.#tenants.has(tenant)) this.#tenants.set(tenant, tenantOf(ref));
    const projects = getOrAdd(this.#organisations, ref.org, (): Projects => new Map());
    const resources = getOrAdd(projects, ref.project, (): Resources => new Map());
    const namespaces = getOrAdd(resources, ref.resource, (): Namespaces => new Map());
    getOrAdd(namespaces, ref.namespace, (): Names => new Map()).set(ref.name, slot);
    this.#index.add(slot);
    return slot;
  }

  #remove(slot: Slot): void {
    const { ref } = slot.entry;
    const namespaces = this.#organisations.get(ref.org)?.get(ref.project)?.get(ref.resource);
    const names = namespaces?.get(ref.namespace);
    names?.delete(ref.name);
    if (names?.size === 0) namespaces?.delete(ref.namespace);
    this.#index.remove(slot);
    this.#aging.get(ref.resource)?.delete(slot);
  }

  /** By the time of events, not by a clock: equal logs give equal folds. */
  #forgetOld(slot: Slot, timeMs: number, retentionMs: number): void {
    const { resource } = slot.entry.ref;
    const written = getOrAdd(this.#aging, resource, () => new Map<Slot, number>());
    written.delete(slot);
    written.set(slot, timeMs);
    for (const [oldest, writtenMs] of written) {
      if (writtenMs >= timeMs - retentionMs) return;
      this.#remove(oldest);
      if (resource === outcomesResource) this.#tombstones.set(keptRefKey(oldest.entry.ref), oldest.entry.sequence);
    }
  }
}

/**
 * Milliseconds after which an object leaves memory: a repeated command id is done once for 24 hours; Events are kept as long as in their
 * stream. Of an Event nothing stays behind: the leader tells the sequence of one that is written again. An outcome's sequence stays,
 * since it is written in a batch, whose refusal tells nothing.
 */
const retentions: Readonly<Record<string, number>> = { [outcomesResource]: outcomeRetentionMs, events: 60 * 60 * 1000 };

export const createFold = (): Fold => new ObjectFold();

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function sortedByName(names: Names | undefined): Entry[] {
  return names === undefined ? [] : Array.from(names.values(), (slot) => slot.entry).sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}
