// One zone as its server sees it: names with their records, whoever owns them, and the empty names between them and the apex.
import { parentOf } from './dns-name.ts';
import { recordType } from './dns-types.ts';
import { encodeRecordData, type StoredType } from './record-data.ts';

/** As stored: the shape of domain's RecordSet, values already checked. */
export interface StoredRecordSet {
  readonly name: string;
  readonly type: StoredType;
  readonly ttlSeconds: number;
  readonly values: readonly string[];
  readonly reverse?: true;
}

export interface RecordData {
  readonly type: number;
  readonly ttlSeconds: number;
  readonly bytes: Buffer;
  /** Where a CNAME or SRV points, lower case without the dot; '' for other types. */
  readonly target: string;
}

interface Node {
  /** By owner, so that one can be replaced without the others. */
  readonly byOwner: Map<string, RecordData[]>;
  /** How many names directly or further beneath have records. */
  beneath: number;
}

export interface Zone {
  /** Lower case, without the trailing dot. */
  readonly apex: string;
  /** Unix seconds of the last change. */
  readonly serial: number;
  /** Records of a name of one type, every owner's, without repeats; all types for 0. Undefined: there is no such name (NXDOMAIN). */
  lookup(name: string, type: number): readonly RecordData[] | undefined;
  /** Replaces what the owner has. */
  put(owner: string, recordSets: readonly StoredRecordSet[], serial: number): void;
}

const targetOf = (type: StoredType, value: string): string =>
  type === 'CNAME' || type === 'SRV' ? (value.split(' ').at(-1) ?? '').slice(0, -1).toLowerCase() : '';

/** `builtIn` are the zone's own records (name server, version); any owner's records of the same name and type take their place. */
export function createZone(apex: string, builtIn: readonly StoredRecordSet[], serial: number): Zone {
  const nodes = new Map<string, Node>();
  const namesOf = new Map<string, string[]>();
  const own = '';
  let changed = serial;

  const nodeOf = (name: string): Node => {
    const present = nodes.get(name);
    if (present) return present;
    const made: Node = { byOwner: new Map(), beneath: 0 };
    nodes.set(name, made);
    return made;
  };
  const countAbove = (name: string, by: 1 | -1): void => {
    for (let above = name === apex ? undefined : parentOf(name); above !== undefined; above = above === apex ? undefined : parentOf(above)) {
      const node = nodeOf(above);
      node.beneath += by;
      if (node.beneath === 0 && node.byOwner.size === 0 && above !== apex) nodes.delete(above);
    }
  };
  const removeOwner = (owner: string): void => {
    for (const name of namesOf.get(owner) ?? []) {
      const node = nodeOf(name);
      node.byOwner.delete(owner);
      if (node.byOwner.size > 0) continue;
      countAbove(name, -1);
      if (node.beneath === 0 && name !== apex) nodes.delete(name);
    }
    namesOf.delete(owner);
  };
  const put = (owner: string, recordSets: readonly StoredRecordSet[]): void => {
    removeOwner(owner);
    const names = new Set<string>();
    for (const { name: relative, type, ttlSeconds, values } of recordSets) {
      if (values.length === 0) continue;
      const name = relative === '' ? apex : `${relative}.${apex}`;
      const node = nodeOf(name);
      if (node.byOwner.size === 0) countAbove(name, 1);
      const records = node.byOwner.get(owner) ?? [];
      for (const value of values) {
        const bytes = encodeRecordData(type, value);
        if (bytes) records.push({ type: recordType[type], ttlSeconds, bytes, target: targetOf(type, value) });
      }
      node.byOwner.set(owner, records);
      names.add(name);
    }
    namesOf.set(owner, [...names]);
  };
  nodeOf(apex);
  put(own, builtIn);
  return {
    apex,
    get serial() {
      return changed;
    },
    lookup: (name, type) => {
      const node = nodes.get(name);
      if (!node) return undefined;
      const given = [...node.byOwner].filter(([owner]) => owner !== own).flatMap(([, records]) => records);
      const builtInRecords = (node.byOwner.get(own) ?? []).filter((record) => !given.some((other) => other.type === record.type));
      const wanted = [...given, ...builtInRecords].filter((record) => type === 0 || record.type === type);
      // One TTL a record set (RFC 2181 section 5.2): the lowest of its owners'.
      const lowest = new Map<number, number>();
      for (const record of wanted) lowest.set(record.type, Math.min(record.ttlSeconds, lowest.get(record.type) ?? Infinity));
      const once = new Map(wanted.map((record) => [`${record.type} ${record.bytes.toString('latin1')}`, record]));
      return [...once.values()].map((record) => ({ ...record, ttlSeconds: lowest.get(record.type) ?? record.ttlSeconds }));
    },
    put: (owner, recordSets, at) => {
      put(owner, recordSets);
      changed = Math.max(changed, at);
    },
  };
}
