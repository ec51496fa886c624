import { LRUCache } from 'lru-cache';
import type { Entry } from '../../domain/objects.ts';

/** All snapshots together hold at most this many entries (references; the objects are mostly still in the fold). */
const entriesMax = 500_000;
/** As long as etcd keeps old revisions for kube-apiserver. */
const ageMaxMs = 300_000;

/**
 * What lists with a limit have not given out yet: the pages of a list must all be of one resourceVersion, and come from the array its
 * first page was cut from. A process that has it not takes back the changes since then, while it knows them.
 */
export class PageSnapshots {
  readonly #snapshots = new LRUCache<string, readonly Entry[]>({ maxSize: entriesMax, sizeCalculation: (entries) => entries.length + 1, ttl: ageMaxMs });

  /** `scope` names tenant, resource and namespace. A list that is too long to be kept cannot be continued consistently. */
  keep(scope: string, position: number, entries: readonly Entry[]): void {
    this.#snapshots.set(`${scope}@${position}`, entries);
  }

  at(scope: string, position: number): readonly Entry[] | undefined {
    return this.#snapshots.get(`${scope}@${position}`);
  }
}
