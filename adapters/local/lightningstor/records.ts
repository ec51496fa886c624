// What is said of records, on a disk that may be full.
import { isDiskFull } from '../is-disk-full.ts';
import type { OwnedStore } from '../owned-store.ts';
import type { Reserve } from './reserve.ts';
import type { Trash } from './trash.ts';

type Stores = readonly Pick<OwnedStore<unknown>, 'written'>[];

/** In this order. */
async function written(stores: Stores): Promise<void> {
  for (const store of stores) await store.written();
}

/**
 * Everything that was seen in the stores is on disk. Who detaches and removes looks first, so that what the disk had no room for when it was
 * asked for must not keep him from it: the reserve is spent.
 */
export const recorded = ({ reserve }: { readonly reserve: Reserve }, ...stores: Stores): Promise<void> => reserve.spend(() => written(stores));

/**
 * Resolves when a removal is on disk, which the last of the stores has; then what was taken away for it is deleted, its names in the trash being
 * `taken`. On a disk that is full, with no reserve left, what they hold is deleted first: by the names a start knows of the removal until it is recorded.
 */
export async function recordRemoval(
  { reserve, trash }: { readonly reserve: Reserve; readonly trash: Trash },
  stores: Stores,
  taken: readonly string[] = [],
): Promise<void> {
  try {
    await recorded({ reserve }, ...stores);
  } catch (error) {
    if (!isDiskFull(error) || taken.length === 0) throw error;
    for (const name of taken) await trash.empty(name);
    await written(stores);
  }
  for (const name of taken) trash.deleteSoon(name);
}
