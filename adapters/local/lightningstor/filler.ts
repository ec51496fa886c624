import type { VolumeSource } from '../../../domain/effect.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import type { Homes } from './homes.ts';
import { findSource } from './sources.ts';
import type { Storage } from './storage.ts';

interface Fillable {
  readonly filling?: true;
  readonly copiedBytes?: number;
}

interface FillerOptions<Body> {
  readonly store: OwnedStore<Body>;
  readonly homes: Homes;
  readonly sourceOf: (body: Body) => VolumeSource | undefined;
  readonly aboutOf: (owned: Owned<Body>) => unknown;
  readonly grow: (body: Body, path: string) => Promise<Result<undefined, PortError>>;
}

/** Makes ready what is recorded: by copying in the background where it is to be filled. */
export function createFiller<Body extends Fillable>(storage: Storage, { store, homes, sourceOf, aboutOf, grow }: FillerOptions<Body>) {
  const { copies, turns } = storage;
  const put = (id: string, copiedBytes: number): Body | undefined => {
    const present = store.byId(id);
    // It may have been removed meanwhile, and asked for again.
    if (!present?.body.filling || !homes.has(id)) return undefined;
    const body: Body = { ...present.body, filling: undefined, copiedBytes };
    store.put(present, id, body);
    return body;
  };
  const filled = async (id: string, copiedBytes: number): Promise<void> => {
    const body = await turns.take('', () => Promise.resolve(put(id, copiedBytes)));
    await store.written();
    if (body !== undefined && store.byId(id)?.body === body) homes.recorded(id);
  };
  const settle = (id: string): void => {
    const present = store.byId(id);
    if (!present?.body.filling) return homes.recorded(id);
    const { tenant, body } = present;
    const of = sourceOf(body);
    const source = of && findSource(storage, tenant, of);
    if (!source?.ok) return copies.fail(id, source?.error.message ?? 'it has none');
    const done = (bytes: number): Promise<void> => filled(id, bytes);
    copies.begin({ id, from: source.value.path, homes, about: aboutOf(present), grow: (path) => grow(body, path), done });
  };
  return {
    settle,
    /** Goes on with what an earlier process had not finished. */
    resume: (): void => {
      for (const { id, body } of store.list()) if (body.filling) settle(id);
    },
  };
}
