// What a tenant may put into a zone.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { isStorableName } from './dns-name.ts';
import { encodeRecordData, isStoredType } from './record-data.ts';
import type { StoredRecordSet } from './zone.ts';

const recordsMax = 20_000;
const ttlSecondsMax = 604_800;
/** Leaves room for what the zone itself puts in front: `ns.dns.`, `hostmaster.`, `dns-version.`. */
const zoneNameMax = 200;

const invalid = (message: string): Result<never, PortError> => err(refused('INVALID_ARGUMENT', message));

/** Lower case, without the trailing dot. */
export function parseZoneName(name: string): Result<string, PortError> {
  const apex = name.toLowerCase().replace(/\.$/, '');
  if (apex === '' || apex.length > zoneNameMax || apex.includes('/') || !isStorableName(apex))
    return invalid(`zone "${name}" is not a domain name of at most ${zoneNameMax} characters`);
  return ok(apex);
}

/** All of them or the first that is wrong. */
export function parseRecordSets(zone: string, recordSets: readonly plasmacloud.flashdns.v1.RecordSet.$Properties[]): Result<StoredRecordSet[], PortError> {
  const parsed: StoredRecordSet[] = [];
  let records = 0;
  for (const recordSet of recordSets) {
    const one = parseRecordSet(zone, recordSet);
    if (!one.ok) return one;
    records += one.value.values.length;
    if (records > recordsMax) return invalid(`more than ${recordsMax} records of one owner`);
    parsed.push(one.value);
  }
  return ok(parsed);
}

function parseRecordSet(zone: string, recordSet: plasmacloud.flashdns.v1.RecordSet.$Properties): Result<StoredRecordSet, PortError> {
  const name = (recordSet.name ?? '').toLowerCase();
  const type = recordSet.type ?? '';
  const values = recordSet.values ?? [];
  const ttlSeconds = recordSet.ttlSeconds ?? 0;
  const where = `record set "${name}" ${type}`;
  if (name.endsWith('.') || !isStorableName(name === '' ? zone : `${name}.${zone}`)) return invalid(`${where}: the name is not relative to ${zone}`);
  if (!isStoredType(type)) return invalid(`${where}: the type must be A, AAAA, CNAME, SRV, TXT or PTR`);
  if (ttlSeconds > ttlSecondsMax) return invalid(`${where}: the TTL is more than ${ttlSecondsMax} seconds`);
  if (values.length === 0 && type !== 'A') return invalid(`${where}: there are no values`);
  if (type === 'CNAME' && values.length > 1) return invalid(`${where}: a name has one alias`);
  const reverse = recordSet.reverse ?? false;
  if (reverse && type !== 'A' && type !== 'AAAA') return invalid(`${where}: only addresses have a name of their own (reverse)`);
  const wrong = values.find((value) => encodeRecordData(type, value) === undefined);
  return wrong === undefined
    ? ok({ name, type, ttlSeconds, values: [...values], ...(reverse && { reverse }) })
    : invalid(`${where}: "${wrong}" is not a value of this type`);
}
