// From a query to what is said about it: pure, over the zones of one tenant. Source of the rules: RFC 1034, 2308, 6604, 6891,
// 8482, and DNS-30 to DNS-39 of the Kubernetes DNS contract.
import { parentOf } from './dns-name.ts';
import type { Query } from './dns-query.ts';
import { classIn, rcode, recordType, type Rcode } from './dns-types.ts';
import { text } from './record-data.ts';
import { reverseApexes } from './reverse-names.ts';
import { serverOf, soaOf, zoneTtlSeconds } from './zone-apex.ts';
import type { RecordData, Zone } from './zone.ts';

export interface RecordsOfName {
  readonly name: string;
  readonly records: readonly Pick<RecordData, 'type' | 'ttlSeconds' | 'bytes'>[];
  /** Index of the one to begin with, less than their number; the others follow in a circle (DNS-39). */
  readonly from: number;
}

export interface Answer {
  readonly rcode: Rcode;
  readonly authoritative: boolean;
  readonly answers: readonly RecordsOfName[];
  readonly authority: readonly RecordsOfName[];
  /** May be left out where there is no room. */
  readonly additional: readonly RecordsOfName[];
  /** The name that others are to be asked for, where there are others. */
  readonly outside?: string;
}

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
  const answers: RecordsOfName[] = [];
  let zone = first;
  let name = asked;
  for (let step = 0; step <= chainMax; step += 1) {
    const records = recordsOf(zone, name, type);
    if (records === undefined)
      return {
        rcode: rcode.NXDOMAIN,
        authoritative: true,
        answers,
        authority: [{ name: zone.apex, records: [soaOf(zone)], from: 0 }],
        additional: [],
        ...(isReverse(zone) && { outside: name }),
      };
    if (records.length > 0) {
      // Spreads clients over several addresses without memory of who asked: the query's id chooses which comes first.
      answers.push({ name, records, from: rotation % records.length });
      return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [], additional: addressesOf(records, zones) };
    }
    const [alias] = zone.lookup(name, recordType.CNAME) ?? [];
    if (!alias)
      return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [{ name: zone.apex, records: [soaOf(zone)], from: 0 }], additional: [] };
    answers.push({ name, records: [alias], from: 0 });
    const next = zoneOf(zones, alias.target);
    if (!next) return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [], additional: [], outside: alias.target };
    zone = next;
    name = alias.target;
  }
  return { rcode: rcode.NOERROR, authoritative: true, answers, authority: [], additional: [] };
}

/** Undefined: there is no such name. */
function recordsOf(zone: Zone, name: string, type: number): readonly RecordData[] | undefined {
  if (name === zone.apex && type === recordType.SOA) return [soaOf(zone)];
  if (name === zone.apex && type === recordType.NS) return [serverOf(zone)];
  if (type !== recordType.ANY) return zone.lookup(name, type);
  const present = zone.lookup(name, 0);
  return present && (present.length > 0 || name === zone.apex) ? [anyRecord] : present;
}

/** RFC 8482 section 4.2: one made-up record instead of everything there is. */
const anyRecord: RecordData = {
  type: recordType.HINFO,
  ttlSeconds: zoneTtlSeconds,
  bytes: Buffer.concat([text('RFC8482') ?? Buffer.alloc(0), Buffer.from([0])]),
  target: '',
};

const targetsMax = 32;

/** Addresses of the targets of SRV and NS records that are ours (DNS-7). */
function addressesOf(records: readonly RecordData[], zones: ReadonlyMap<string, Zone>): readonly RecordsOfName[] {
  const targets = new Set<string>();
  for (const { type, target } of records) {
    if (targets.size === targetsMax) break;
    if (type === recordType.SRV || type === recordType.NS) targets.add(target);
  }
  return [...targets].flatMap((target) => {
    const zone = zoneOf(zones, target);
    return [recordType.A, recordType.AAAA].map((type) => ({ name: target, records: zone?.lookup(target, type) ?? [], from: 0 }));
  });
}
