// What a zone says about itself.
import { encodeName } from './dns-name.ts';
import { recordType } from './dns-types.ts';
import type { RecordData, Zone } from './zone.ts';

export const zoneTtlSeconds = 5;

/** The name server of a zone (DNS-32), with the address of the cluster's DNS Service. Where FlashDNS listens would tell tenants of each other (K10). */
export const serverLabels = 'ns.dns';
const serverName = (apex: string): string => `${serverLabels}.${apex}`;

/** Apexes are checked when a zone is made: they leave room for what is put in front. */
const wireName = (name: string): Buffer => encodeName(name) ?? Buffer.from([0]);

export const serverOf = ({ apex }: Zone): RecordData => {
  const target = serverName(apex);
  return { type: recordType.NS, ttlSeconds: zoneTtlSeconds, bytes: wireName(target), target };
};

const soas = new WeakMap<Zone, { readonly serial: number; readonly record: RecordData }>();

/** DNS-31. Its own TTL is the negative TTL (RFC 2308 section 5). Every denial has it, so it is kept until the zone changes. */
export function soaOf(zone: Zone): RecordData {
  const present = soas.get(zone);
  if (present?.serial === zone.serial) return present.record;
  const numbers = Buffer.alloc(20);
  [zone.serial >>> 0, 7_200, 1_800, 86_400, zoneTtlSeconds].forEach((value, index) => numbers.writeUInt32BE(value, index * 4));
  const bytes = Buffer.concat([wireName(serverName(zone.apex)), wireName(`hostmaster.${zone.apex}`), numbers]);
  const record: RecordData = { type: recordType.SOA, ttlSeconds: zoneTtlSeconds, bytes, target: '' };
  soas.set(zone, { serial: zone.serial, record });
  return record;
}
