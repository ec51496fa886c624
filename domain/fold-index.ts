// The secondary indexes of the fold. An object keeps its place in an index while its keys there stay the same, so most updates touch
// no index at all.

import { indexes, indexesOf, sameKeys } from './indexes.ts';
import type { Entry, IndexName } from './objects.ts';

/** Where an object is; its entry changes with every event, the slot stays until the object is gone. */
export interface Slot {
  entry: Entry;
  /** What it is in. */
  places: readonly Place[];
}

/** The objects under one key: a slot alone costs no set, and most keys (uids) have one object. */
interface Place {
  readonly index: IndexName;
  readonly key: string;
  slots: Slot | Set<Slot>;
}

export class FoldIndex {
  readonly #byName = new Map<IndexName, Map<string, Place>>();

  find(index: IndexName, key: string): readonly Entry[] {
    const slots = this.#byName.get(index)?.get(key)?.slots;
    if (slots === undefined) return [];
    return slots instanceof Set ? Array.from(slots, (slot) => slot.entry) : [slots.entry];
  }

  add(slot: Slot): void {
    slot.places = this.#enter(slot, indexesOf(slot.entry.ref.resource));
  }

  /** Gives the slot its next entry, and moves it where that entry's keys say. */
  update(slot: Slot, entry: Entry): void {
    const before = slot.entry.object;
    slot.entry = entry;
    const changed = indexesOf(entry.ref.resource).filter((index) => !sameKeys(index, before, entry.object));
    if (changed.length === 0) return;
    const kept = slot.places.filter((place) => !changed.includes(place.index));
    for (const place of slot.places) if (changed.includes(place.index)) this.#leave(slot, place);
    slot.places = [...kept, ...this.#enter(slot, changed)];
  }

  remove(slot: Slot): void {
    for (const place of slot.places) this.#leave(slot, place);
    slot.places = [];
  }

  #enter(slot: Slot, names: readonly IndexName[]): readonly Place[] {
    const places: Place[] = [];
    for (const index of names) {
      for (const key of indexes[index](slot.entry.ref, slot.entry.object)) places.push(this.#enterOne(slot, index, key));
    }
    // A copy is as long as it must be; what was pushed to has room for sixteen more.
    return places.slice();
  }

  #enterOne(slot: Slot, index: IndexName, key: string): Place {
    let byKey = this.#byName.get(index);
    if (byKey === undefined) this.#byName.set(index, (byKey = new Map<string, Place>()));
    const found = byKey.get(key);
    if (found === undefined) {
      const place: Place = { index, key, slots: slot };
      byKey.set(key, place);
      return place;
    }
    if (found.slots instanceof Set) found.slots.add(slot);
    else found.slots = new Set([found.slots, slot]);
    return found;
  }

  #leave(slot: Slot, place: Place): void {
    if (place.slots instanceof Set) place.slots.delete(slot);
    if (place.slots === slot || (place.slots instanceof Set && place.slots.size === 0)) this.#byName.get(place.index)?.delete(place.key);
  }
}
