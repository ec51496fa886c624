// From a query to what is said about it: pure, over the zones of one tenant. Source of the rules: RFC 1034, 2308, 6604, 6891,
// 8482, and DNS-30 to DNS-39 of the Kubernetes DNS contract.
import { encodeName, parentOf } from './dns-name.ts';
import type { Query } from './dns-query.ts';
import { classIn, rcode, recordType, type Rcode } from './dns-types.ts';
import { text } from './record-data.ts';
import { reverseApexes } from './reverse-names.ts';
import type { RecordData, Zone } from './zone.ts';

export interface WireRecord {
  readonly name: string;
  readonly type: number;
  readonly ttlSeconds: number;
  readonly bytes: Buffer;
}

export interface Answer {
  readonly rcode: Rcode;
  readonly authoritative: boolean;
  readonly answers: readonly WireRecord[];
  readonly authority: readonly WireRecord[];
  /** May be left out where there is no room. */
  readonly additional: readonly WireRecord[];
  /** The name that others are to be asked for, where there are others. */
  readonly outside?: string;
}

const zoneTtlSeconds = 5;
const chainMax = 7;
const bare = (code: Rcode): Answer => ({ rcode: code, authoritative: false, answers: [], authority: [], additional: [] });
/** Only of messages between servers, or about the message itself: never a question here. */
const neverAsked = new Set<number>([recordType.OPT, recordType.TSIG]);
const transfers = new Set<number>([recordType.AXFR, recordType.IXFR]);

/** The zone that a name belongs to: the longest apex above it. */
function zoneOf(zones: ReadonlyMap<string, Zone>, name: string): Zone | undefined {
  for (let apex: string | undefined = name; apex !== undefined; apex = parentOf(apex)) {
    const zone = zones.get(apex);
    if (zone) return zone;
  }
  return undefined;
}

/** `zones` by apex, of one tenant. */
export function answer(query: Query, zones: ReadonlyMap<string, Zone>): Answer {
  if (query.opcode !== 0) return bare(rcode.NOTIMP);
  const { question } = query;
  if (!question) return bare(rcode.FORMERR);
  if (query.edns && query.edns.version > 0) return bare(rcode.BADVERS);
  if (neverAsked.has(question.type)) return bare(rcode.FORMERR);
  // A transfer would list every name (DNS-35).
  if (question.class !== classIn || transfers.has(question.type)) return bare(rcode.REFUSED);
  const zone = zoneOf(zones, question.name);
  return zone ? resolve(zone, zones, question.name, question.type, query.id) : { ...bare(rcode.REFUSED), outside: question.name };
}

/** Most addresses are not ours, so nothing is said of those that have no name here. */
const isReverse = ({ apex }: Zone): boolean => reverseApexes.some((one) => one === apex);

/** Follows aliases through the tenant's own zones (DNS-36); a target outside is for others to resolve. */
function resolve(first: Zone, zones: ReadonlyMap<string, Zone>, asked: string, type: number, rotation: number): Answer {
  const answers: WireRecord[] = [];
  let zone = first;
  let name = asked;
  for (let step = 0; step <= chainMax; step += 1) {
    const records = recordsOf(zone, name, type);
    if (!records)
      return { rcode: rcode.NXDOMAIN, authoritative: true, answers, authority: [soaOf(zone)], additional: [], ...(isReverse(zone) && { outside: name }) };
    if (records.length > 0) {
      answers.push(...rotated(records, rotation).map((record) => named(name, record)));
      return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [], additional: addressesOf(records, zones) };
    }
    const [alias] = zone.lookup(name, recordType.CNAME) ?? [];
    if (!alias) return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [soaOf(zone)], additional: [] };
    answers.push(named(name, alias));
    const next = zoneOf(zones, alias.target);
    if (!next) return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [], additional: [], outside: alias.target };
    zone = next;
    name = alias.target;
  }
  return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [], additional: [] };
}

const named = (name: string, { type, ttlSeconds, bytes }: RecordData): WireRecord => ({ name, type, ttlSeconds, bytes });

/** Undefined: there is no such name. */
function recordsOf(zone: Zone, name: string, type: number): readonly RecordData[] | undefined {
  const present = zone.lookup(name, 0);
  if (!present) return undefined;
  if (name === zone.apex && type === recordType.SOA) return [{ ...soaOf(zone), target: '' }];
  if (type === recordType.ANY) return present.length > 0 || name === zone.apex ? [anyRecord] : [];
  if (name === zone.apex && type === recordType.NS)
    return [{ type, ttlSeconds: zoneTtlSeconds, bytes: wireName(serverName(zone.apex)), target: serverName(zone.apex) }];
  return present.filter((record) => record.type === type);
}

/** RFC 8482 section 4.2: one made-up record instead of everything there is. */
const anyRecord: RecordData = {
  type: recordType.HINFO,
  ttlSeconds: zoneTtlSeconds,
  bytes: Buffer.concat([text('RFC8482') ?? Buffer.alloc(0), Buffer.from([0])]),
  target: '',
};

/** The name server of a zone (DNS-32); FlashDNS gives it the address that it is asked at. */
export const serverLabels = 'ns.dns';
const serverName = (apex: string): string => `${serverLabels}.${apex}`;

/** Apexes are checked when a zone is made: they leave room for what is put in front. */
const wireName = (name: string): Buffer => encodeName(name) ?? Buffer.from([0]);

/** DNS-31. Its own TTL is the negative TTL (RFC 2308 section 5). */
function soaOf(zone: Zone): WireRecord {
  const numbers = Buffer.alloc(20);
  [zone.serial >>> 0, 7_200, 1_800, 86_400, zoneTtlSeconds].forEach((value, index) => numbers.writeUInt32BE(value, index * 4));
  const bytes = Buffer.concat([wireName(serverName(zone.apex)), wireName(`hostmaster.${zone.apex}`), numbers]);
  return { name: zone.apex, type: recordType.SOA, ttlSeconds: zoneTtlSeconds, bytes };
}

/** Spreads clients over several addresses without memory of who asked (DNS-39): the query's id chooses which comes first. */
function rotated<T>(records: readonly T[], by: number): readonly T[] {
  const from = by % records.length;
  return [...records.slice(from), ...records.slice(0, from)];
}

const targetsMax = 32;

/** Addresses of the targets of SRV and NS records that are ours (DNS-7). */
function addressesOf(records: readonly RecordData[], zones: ReadonlyMap<string, Zone>): WireRecord[] {
  const targets = new Set(records.filter(({ type }) => type === recordType.SRV || type === recordType.NS).map(({ target }) => target));
  return [...targets].slice(0, targetsMax).flatMap((target) => {
    const zone = zoneOf(zones, target);
    if (!zone) return [];
    return [recordType.A, recordType.AAAA].flatMap((type) => (zone.lookup(target, type) ?? []).map((record) => named(target, record)));
  });
}
