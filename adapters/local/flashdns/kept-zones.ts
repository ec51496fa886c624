// The zones and what their owners put there, on disk and as they are served: changed together, in one step.
import { join } from 'node:path';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import { openAppendFile, readLines } from '../append-file.ts';
import { openOwnedStore, type OwnedStore } from '../owned-store.ts';
import type { StoredRecordSet, Zone } from './zone.ts';
import { createZones } from './zones.ts';

type Line = { readonly tenant: Tenant; readonly apex: string; readonly dropped?: true };

export interface KeptZones {
  readonly store: OwnedStore<readonly StoredRecordSet[]>;
  of(tenant: Tenant): ReadonlyMap<string, Zone>;
  ensure(tenant: Tenant, apex: string): void;
  drop(tenant: Tenant, apex: string): void;
  /** The zone is there already. Ask the store for admission first. */
  put(ownership: Ownership, apex: string, recordSets: readonly StoredRecordSet[]): void;
  remove(ownership: Ownership, apex: string): void;
  written(): Promise<void>;
  close(): Promise<void>;
}

/** Of the store's resource: unique, since only the owner may have a slash. */
const idOf = ({ tenant, owner }: Ownership, apex: string): string => `${tenantKey(tenant)}/${apex}/${owner}`;

export async function openKeptZones(folder: string, nowMs: () => number): Promise<KeptZones> {
  const zones = createZones(nowMs);
  const kept = new Map<string, Line>();
  const path = join(folder, 'zones.jsonl');
  for (const line of readLines(path) as Line[]) {
    if (line.dropped) kept.delete(`${tenantKey(line.tenant)}/${line.apex}`);
    else kept.set(`${tenantKey(line.tenant)}/${line.apex}`, line);
  }
  for (const { tenant, apex } of kept.values()) zones.ensure(tenant, apex);
  const store = await openOwnedStore<readonly StoredRecordSet[]>(join(folder, 'record-sets.jsonl'), nowMs);
  const file = await openAppendFile(path, [...kept.values()]);
  const serial = (): number => Math.floor(nowMs() / 1_000);
  for (const { tenant, owner, scope, body } of store.list()) zones.put(tenant, scope, owner, body, serial());
  return {
    store,
    of: zones.of,
    ensure: (tenant, apex) => {
      if (zones.of(tenant).has(apex)) return;
      zones.ensure(tenant, apex);
      file.append({ tenant, apex } satisfies Line);
    },
    drop: (tenant, apex) => {
      if (!zones.of(tenant).has(apex)) return;
      for (const owned of store.list(tenant)) {
        if (owned.scope !== apex) continue;
        zones.put(tenant, apex, owned.owner, [], serial());
        store.remove(owned, apex);
      }
      zones.drop(tenant, apex);
      file.append({ tenant, apex, dropped: true } satisfies Line);
    },
    put: (ownership, apex, recordSets) => {
      store.put(ownership, idOf(ownership, apex), recordSets, apex);
      zones.put(ownership.tenant, apex, ownership.owner, recordSets, serial());
    },
    remove: (ownership, apex) => {
      store.remove(ownership, apex);
      zones.put(ownership.tenant, apex, ownership.owner, [], serial());
    },
    written: async () => {
      await file.written();
      await store.written();
    },
    close: async () => {
      await file.close();
      await store.close();
    },
  };
}
