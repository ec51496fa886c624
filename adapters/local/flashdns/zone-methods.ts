import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { answerListOwned, ownershipMessage, parseOwnership, parseTenant, tenantMessage } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import type { KeptZones } from './kept-zones.ts';
import type { Listeners } from './listeners.ts';
import { parseRecordSets, parseZoneName } from './record-set-rules.ts';

/** ZoneService. */
export function zoneMethods(zones: KeptZones, listeners: Listeners): Implementation[] {
  /** The zone is there and its tenant's address is listened on. */
  const ensure = async (tenant: Tenant, apex: string): Promise<Result<{ readonly host: string; readonly port: number }, PortError>> => {
    const listener = await listeners.ensure(tenant);
    if (listener.ok) zones.ensure(tenant, apex);
    return listener;
  };
  return [
    implement(flashdnsMethods.ensureZone, async ({ tenant, name }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const apex = parseZoneName(name);
      if (!apex.ok) return apex;
      const listener = await ensure(asker.value, apex.value);
      await zones.written();
      if (!listener.ok) return listener;
      const listenAddress = `${listener.value.host}:${listener.value.port}`;
      return ok({ tenant: tenantMessage(asker.value), name: apex.value, listenAddress, listenerBlocks: [...listeners.blocks] });
    }),
    implement(flashdnsMethods.deleteZone, async ({ tenant, name }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const apex = parseZoneName(name);
      if (!apex.ok) return apex;
      zones.drop(asker.value, apex.value);
      await zones.written();
      return ok({});
    }),
    implement(flashdnsMethods.putRecordSets, async ({ ownership, zone, recordSets }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const apex = parseZoneName(zone);
      if (!apex.ok) return apex;
      const parsed = parseRecordSets(apex.value, recordSets);
      if (!parsed.ok) return parsed;
      const early = zones.store.admitEnsure(owner.value, apex.value);
      if (!early.ok) return early;
      const listener = await ensure(owner.value.tenant, apex.value);
      if (!listener.ok) return listener;
      // Again: another call may have come while the listener started.
      const admitted = zones.store.admitEnsure(owner.value, apex.value);
      if (!admitted.ok) return admitted;
      zones.put(owner.value, apex.value, parsed.value);
      await zones.written();
      return ok({});
    }),
    implement(flashdnsMethods.removeRecordSets, async ({ ownership, zone }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const apex = parseZoneName(zone);
      if (!apex.ok) return apex;
      const admitted = zones.store.admitRemove(owner.value);
      if (!admitted.ok) return admitted;
      zones.remove(owner.value, apex.value);
      await zones.written();
      return ok({});
    }),
    implement(flashdnsMethods.listRecordSets, ({ tenant, zone, pageSize, pageToken }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const apex = parseZoneName(zone);
      if (!apex.ok) return apex;
      if (pageSize < 1 || pageSize > 1_000) return err(refused('INVALID_ARGUMENT', 'page_size must be 1 to 1000'));
      if (!zones.of(asker.value).has(apex.value)) return err(refused('NOT_FOUND', `there is no zone ${apex.value}`));
      const rest = zones.store.list(asker.value).filter((owned) => owned.scope === apex.value && owned.owner > pageToken);
      const page = rest.slice(0, pageSize);
      const owners = page.map((owned) => ({
        ownership: ownershipMessage(owned),
        recordSets: owned.body.map((recordSet) => ({ ...recordSet, values: [...recordSet.values], reverse: recordSet.reverse ?? false })),
      }));
      return ok({ owners, nextPageToken: rest.length > pageSize ? (page.at(-1)?.owner ?? '') : '' });
    }),
    implement(flashdnsMethods.listOwned, (request) => answerListOwned(zones.store, request)),
  ];
}
