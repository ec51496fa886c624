import type { RecordSet } from '../../domain/effect.ts';
import { tenantKey } from '../../domain/ref.ts';
import { err, ok } from '../../domain/result.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, type SimulatedService } from './simulated-service.ts';

interface SimulatedRecords {
  readonly zone: string;
  readonly recordSets: readonly RecordSet[];
}

export interface SimulatedFlashdns extends SimulatedService {
  records(): readonly (Owned<SimulatedRecords> & { readonly thing: SimulatedRecords })[];
}

/** Each owner's record sets in each zone of each tenant. */
export function createFlashdns(): SimulatedFlashdns {
  const things = createOwnedThings<SimulatedRecords>();
  return {
    service: 'flashdns',
    records: things.live,
    list: () => things.list('flashdns'),
    answer(effect) {
      if (effect.kind !== 'put-record-sets' && effect.kind !== 'remove-record-sets') return notMine('flashdns', effect);
      const stale = things.stale(effect, effect.zone);
      if (stale) return err(stale);
      if (effect.kind === 'remove-record-sets') things.remove(effect, effect.zone);
      else things.put(effect, `${tenantKey(effect.tenant)}/${effect.zone}/${effect.owner}`, { zone: effect.zone, recordSets: effect.recordSets }, effect.zone);
      return ok({});
    },
  };
}
