// The one fold of a process: a plain mutable index over the log, decoded once and shared by every reader (K4, K9).
//
// - Applying is idempotent: an event at or below the subject's sequence changes nothing, so a boot from the last event of every
//   subject may overlap the tail.
// - Equal logs give equal folds whatever the types of their events: only `object` and `deleted` count.
// - No immer and no rxjs in here: this runs once an event, at 10^5 events a second.

import type { ApiObject } from './api-object.ts';
import type { RecordedEvent } from './event.ts';
import { indexes, indexNames } from './indexes.ts';
import type { Change, Entry, IndexName, Objects } from './objects.ts';
import { outcomeRetentionMs, outcomesResource } from './outcome.ts';
import type { Ref, Tenant } from './ref.ts';
import { refKey, tenantKey, tenantOf, withoutUid } from './ref.ts';
import type { StoreName } from './stores.ts';
import { storeOf } from './stores.ts';

export interface Fold extends Objects {
  /** Folds one event; undefined when the fold has it already. */
  apply(recorded: RecordedEvent): Change | undefined;
  /** The same objects with the position of one store. */
  at(store: StoreName): Objects;
}

type Names = Map<string, Entry>;

class ObjectFold implements Fold {
  readonly #entries = new Map<string, Entry>();
  /** Last sequences of subjects whose object is gone. */
  readonly #tombstones = new Map<string, number>();
  readonly #namespaces = new Map<string, Map<string, Names>>();
  readonly #indexes = Object.fromEntries(indexNames.map((name) => [name, new Map<string, Map<string, Entry>>()])) as Record<IndexName, Map<string, Map<string, Entry>>>;
  readonly #tenants = new Map<string, Tenant>();
  readonly #positions: Record<StoreName, number> = { log: 0, leases: 0, events: 0 };
  /** Outcome records in order of time, to forget the old ones. */
  readonly #outcomes: { key: string; ref: Ref; timeMs: number }[] = [];

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
      get position() {
        return positions[store];
      },
    };
  }

  apply(recorded: RecordedEvent): Change | undefined {
    const ref = withoutUid(recorded.ref);
    const key = refKey(ref);
    const store = storeOf(ref.resource);
    if (recorded.sequence > this.#positions[store]) this.#positions[store] = recorded.sequence;
    const present = this.#entries.get(key);
    if (recorded.sequence <= (present?.sequence ?? this.#tombstones.get(key) ?? 0)) return undefined;
    if (present) this.#remove(key, present);
    if (recorded.deleted) {
      this.#tombstones.set(key, recorded.sequence);
      return { recorded, before: present?.object, after: undefined };
    }
    const { object, sequence, id, correlationId, hash } = recorded;
    this.#tombstones.delete(key);
    this.#add(key, { ref, object, sequence, eventId: id, correlationId, hash });
    if (ref.resource === outcomesResource) this.#rememberOutcome(key, ref, recorded.timeMs);
    return { recorded, before: present?.object, after: object };
  }

  get<T extends ApiObject>(ref: Ref): Entry<T> | undefined {
    const entry = this.#entries.get(ref.uid === undefined ? refKey(ref) : refKey(withoutUid(ref)));
    if (entry === undefined || (ref.uid !== undefined && entry.object.metadata.uid !== ref.uid)) return undefined;
    return entry as Entry<T>;
  }

  lastSequence(ref: Ref): number {
    const key = refKey(withoutUid(ref));
    return this.#entries.get(key)?.sequence ?? this.#tombstones.get(key) ?? 0;
  }

  list<T extends ApiObject>(tenant: Tenant, resource: string, namespace?: string): readonly Entry<T>[] {
    const namespaces = this.#namespaces.get(`${tenantKey(tenant)}/${resource}`);
    if (namespaces === undefined) return [];
    const wanted = namespace === undefined ? [...namespaces.keys()].sort() : [namespace];
    return wanted.flatMap((name) => sortedByName(namespaces.get(name))) as readonly Entry[] as readonly Entry<T>[];
  }

  by<T extends ApiObject>(index: IndexName, key: string): readonly Entry<T>[] {
    const found = this.#indexes[index].get(key);
    return (found === undefined ? [] : [...found.values()]) as readonly Entry[] as readonly Entry<T>[];
  }

  tenants(): readonly Tenant[] {
    return [...this.#tenants.values()];
  }

  #add(key: string, entry: Entry): void {
    const { ref, object } = entry;
    this.#entries.set(key, entry);
    const tenant = tenantKey(ref);
    if (!this.#tenants.has(tenant)) this.#tenants.set(tenant, tenantOf(ref));
    const namespaces = getOrAdd(this.#namespaces, `${tenant}/${ref.resource}`, () => new Map<string, Names>());
    getOrAdd(namespaces, ref.namespace, () => new Map<string, Entry>()).set(ref.name, entry);
    for (const name of indexNames) {
      for (const at of indexes[name](ref, object)) getOrAdd(this.#indexes[name], at, () => new Map<string, Entry>()).set(key, entry);
    }
  }

  #remove(key: string, entry: Entry): void {
    const { ref, object } = entry;
    this.#entries.delete(key);
    const resource = `${tenantKey(ref)}/${ref.resource}`;
    const namespaces = this.#namespaces.get(resource);
    const names = namespaces?.get(ref.namespace);
    names?.delete(ref.name);
    if (names?.size === 0) namespaces?.delete(ref.namespace);
    for (const name of indexNames) {
      for (const at of indexes[name](ref, object)) {
        const found = this.#indexes[name].get(at);
        found?.delete(key);
        if (found?.size === 0) this.#indexes[name].delete(at);
      }
    }
  }

  /** A repeated command id is done once for 24 hours: after that its record leaves memory (by the time of events, not by a clock). */
  #rememberOutcome(key: string, ref: Ref, timeMs: number): void {
    this.#outcomes.push({ key, ref, timeMs });
    for (let oldest = this.#outcomes[0]; oldest !== undefined && oldest.timeMs < timeMs - outcomeRetentionMs; oldest = this.#outcomes[0]) {
      this.#outcomes.shift();
      const entry = this.#entries.get(oldest.key);
      if (entry === undefined) continue;
      this.#remove(oldest.key, entry);
      this.#tombstones.set(oldest.key, entry.sequence);
    }
  }
}

export const createFold = (): Fold => new ObjectFold();

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function sortedByName(names: Names | undefined): Entry[] {
  return names === undefined ? [] : [...names.values()].sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}
