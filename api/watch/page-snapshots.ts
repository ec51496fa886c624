import { LRUCache } from 'lru-cache';
import type { Entry } from '../../domain/objects.ts';

/** All snapshots of a store together hold at most this many entries. */
const entriesMax = 500_000;
/** As long as etcd keeps old revisions for kube-apiserver. */
const ageMaxMs = 300_000;

interface Snapshot {
  readonly tenant: string;
  readonly position: number;
  readonly entries: readonly Entry[];
}

/**
 * What lists with a limit have not given out yet: the pages of a list must all be of one resourceVersion, and come from the array its
 * first page was cut from. A snapshot lives as long as the window of changes reaches back to it. So the old objects that it holds are
 * those of the window, which is bounded by their size; and one that is not here (this process did not give the first page, or there
 * was no room) is made again by taking the changes back.
 */
export class PageSnapshots {
  readonly #snapshots = new LRUCache<string, Snapshot>({ maxSize: entriesMax, sizeCalculation: ({ entries }) => entries.length + 1, ttl: ageMaxMs });

  /** Of all of them. */
  get entries(): number {
    return this.#snapshots.calculatedSize;
  }

  /** `scope` names resource and namespace. */
  keep(tenant: string, scope: string, position: number, entries: readonly Entry[]): void {
    this.#snapshots.set(keyOf(tenant, scope, position), { tenant, position, entries });
  }

  at(tenant: string, scope: string, position: number): readonly Entry[] | undefined {
    return this.#snapshots.get(keyOf(tenant, scope, position))?.entries;
  }

  /** The project's changes up to `floor` are not in the window any more. */
  forgetBelow(tenant: string, floor: number): void {
    for (const [key, snapshot] of this.#snapshots.entries()) if (snapshot.tenant === tenant && snapshot.position < floor) this.#snapshots.delete(key);
  }
}

const keyOf = (tenant: string, scope: string, position: number): string => `${tenant}/${scope}@${position}`;
