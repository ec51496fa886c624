// What every local service keeps of what it did for its owners (K5). One entry is one (tenant, owner, scope); scope is '' where
// an owner has one thing in the service, and tells its things apart otherwise (FlashDNS: the zone).
// - A call with a lower revision than the owner's highest, in whatever scope, is STALE; the same revision again is a repeat.
// - A removal leaves a tombstone for at least a day. At equal revisions removal wins: a late repeat of the ensure that the same
//   plan undid must not bring the thing back.
// - Memory changes at once, without an await between looking and acting; answer a caller only after `written()`.
import type { PortError } from '../../domain/ports/port-error.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { stale } from '../grpc/error-mapping.ts';
import type { OwnedLister, Ownership } from '../grpc/ownership.ts';
import { openAppendFile, readLines } from './append-file.ts';

export interface Owned<Body> extends Ownership {
  readonly scope: string;
  /** The service's own id, unique over all tenants. */
  readonly id: string;
  /** What the service knows of it; must be JSON. */
  readonly body: Body;
}

interface Tombstone extends Ownership {
  readonly scope: string;
  readonly removedAtMs: number;
}

/** One line of the file. `removedAtMs` makes it a tombstone. */
type Line<Body> = { readonly kept: Owned<Body> } | { readonly removed: Tombstone };

export interface OwnedStore<Body> extends OwnedLister {
  find(tenant: Tenant, owner: string, scope?: string): Owned<Body> | undefined;
  byId(id: string): Owned<Body> | undefined;
  /** Live entries sorted by id; of one tenant when given. */
  list(tenant?: Tenant): readonly Owned<Body>[];
  /** STALE when a newer plan of this owner, or the removal of this very thing, was seen. Ask before acting. */
  admitEnsure(ownership: Ownership, scope?: string): Result<undefined, PortError>;
  /** STALE when a newer plan of this owner was seen. */
  admitRemove(ownership: Ownership): Result<undefined, PortError>;
  put(ownership: Ownership, id: string, body: Body, scope?: string): void;
  /** Leaves a tombstone, also when there was nothing (a late ensure must still lose). Returns what was there. */
  remove(ownership: Ownership, scope?: string): Owned<Body> | undefined;
  /** Everything so far is on disk. Rejects when the disk refuses. */
  written(): Promise<void>;
  close(): Promise<void>;
}

const tombstoneMs = 24 * 3_600_000;

const keyOf = ({ tenant, owner }: Pick<Ownership, 'tenant' | 'owner'>, scope: string): string => `${tenantKey(tenant)}/${owner}\n${scope}`;
const ownerKey = ({ tenant, owner }: Pick<Ownership, 'tenant' | 'owner'>): string => `${tenantKey(tenant)}/${owner}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Opens `path` (created when missing, compacted). Throws with a sentence when it is damaged.
 * `isSecretGone`: had the first what must not stay on disk now that only the second is there? Then the file is written anew.
 */
export async function openOwnedStore<Body>(
  path: string,
  nowMs: () => number = Date.now,
  isSecretGone?: (before: Body, after: Body | undefined) => boolean,
): Promise<OwnedStore<Body>> {
  const live = new Map<string, Owned<Body>>();
  const liveById = new Map<string, Owned<Body>>();
  const tombstones = new Map<string, Tombstone>();
  const highest = new Map<string, number>();

  const apply = (line: Line<Body>): void => {
    const it = 'kept' in line ? line.kept : line.removed;
    const key = keyOf(it, it.scope);
    const before = live.get(key);
    if (before) liveById.delete(before.id);
    if ('kept' in line) {
      live.set(key, line.kept);
      liveById.set(line.kept.id, line.kept);
      tombstones.delete(key);
    } else {
      live.delete(key);
      tombstones.set(key, line.removed);
    }
    highest.set(ownerKey(it), Math.max(highest.get(ownerKey(it)) ?? 0, it.revision));
  };
  const forgetOld = (): void => {
    const since = nowMs() - tombstoneMs;
    for (const [key, tombstone] of tombstones) if (tombstone.removedAtMs < since) tombstones.delete(key);
    highest.clear();
    for (const it of [...live.values(), ...tombstones.values()]) highest.set(ownerKey(it), Math.max(highest.get(ownerKey(it)) ?? 0, it.revision));
  };
  const lines = (): Line<Body>[] => [...[...tombstones.values()].map((removed) => ({ removed })), ...[...live.values()].map((kept) => ({ kept }))];

  for (const line of readLines(path)) apply(line as Line<Body>);
  forgetOld();
  // A secret that a crash left behind in what was goes in any case.
  const file = await openAppendFile(path, lines(), isSecretGone === undefined);
  const record = (line: Line<Body>): void => {
    const it = 'kept' in line ? line.kept : line.removed;
    const before = live.get(keyOf(it, it.scope));
    apply(line);
    file.append(line);
    const isToForget = before !== undefined && isSecretGone?.(before.body, 'kept' in line ? line.kept.body : undefined) === true;
    if (!isToForget && !file.isOvergrown()) return;
    forgetOld();
    file.rewrite(lines());
  };

  const sorted = (tenant: Tenant | undefined): Owned<Body>[] =>
    [...live.values()].filter((it) => tenant === undefined || tenantKey(it.tenant) === tenantKey(tenant)).sort((a, b) => byText(a.id, b.id));
  const admitRemove = (ownership: Ownership): Result<undefined, PortError> => {
    const seen = highest.get(ownerKey(ownership)) ?? 0;
    return ownership.revision < seen ? err(stale(seen, `${ownership.owner} is at revision ${seen}, newer than ${ownership.revision}`)) : ok(undefined);
  };
  return {
    find: (tenant, owner, scope = '') => live.get(keyOf({ tenant, owner }, scope)),
    byId: (id) => liveById.get(id),
    list: sorted,
    admitRemove,
    admitEnsure: (ownership, scope = '') => {
      const tombstone = tombstones.get(keyOf(ownership, scope));
      if (tombstone && tombstone.revision >= ownership.revision)
        return err(stale(tombstone.revision, `${ownership.owner} was removed at revision ${tombstone.revision}, not older than ${ownership.revision}`));
      return admitRemove(ownership);
    },
    put: ({ tenant, owner, revision, labels }, id, body, scope = '') => record({ kept: { tenant, owner, revision, labels, scope, id, body } }),
    remove: ({ tenant, owner, revision, labels }, scope = '') => {
      const before = live.get(keyOf({ tenant, owner }, scope));
      record({ removed: { tenant, owner, revision, labels, scope, removedAtMs: nowMs() } });
      return before;
    },
    listOwned: ({ tenant, ownerPrefix, pageToken, pageSize }) => {
      const rest = sorted(tenant).filter((it) => it.owner.startsWith(ownerPrefix) && it.id > pageToken);
      const resources = rest.slice(0, pageSize);
      return { resources, nextPageToken: rest.length > pageSize ? (resources.at(-1)?.id ?? '') : '' };
    },
    written: () => file.written(),
    close: () => file.close(),
  };
}
