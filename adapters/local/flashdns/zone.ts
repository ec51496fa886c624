// One zone as its server sees it: names with their records, whoever owns them, and the empty names between them and the apex.
import { parentOf } from './dns-name.ts';
import { recordType } from './dns-types.ts';
import { encodeRecordData, type StoredType } from './record-data.ts';

/** As stored: the shape of domain's RecordSet, values already checked. */
export interface StoredRecordSet {
  readonly name: string;
  readonly type: StoredType;
  readonly ttlSeconds: number;
  /** None: the name is there, without records. */
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
  /** What is answered, by type (0: all); made when the name is asked for, forgotten when it changes. */
  byType: ReadonlyMap<number, readonly RecordData[]> | undefined;
}

export interface Zone {
  /** Lower case, without the trailing dot. */
  readonly apex: string;
  /** Unix seconds of the last change. */
  readonly serial: number;
  /** Records of a name of one type, every owner's, without repeats; all types for 0. Undefined: there is no such name (NXDOMAIN). The same array until the name changes. */
  lookup(name: string, type: number): readonly RecordData[] | undefined;
  /** Replaces what the owner has. */
  put(owner: string, recordSets: readonly StoredRecordSet[], serial: number): void;
}

const targetOf = (type: StoredType, value: string): string =>
  type === 'CNAME' || type === 'SRV' ? (value.split(' ').at(-1) ?? '').slice(0, -1).toLowerCase() : '';

/** The zone's own records stand behind its owners' of the same type. */
const own = '';
const noRecords: readonly RecordData[] = [];

function byTypeOf({ byOwner }: Node): ReadonlyMap<number, readonly RecordData[]> {
  const given = [...byOwner].filter(([owner]) => owner !== own).flatMap(([, records]) => records);
  const builtIn = (byOwner.get(own) ?? []).filter((record) => !given.some((other) => other.type === record.type));
  const once = new Map([...given, ...builtIn].map((record) => [`${record.type} ${record.bytes.toString('latin1')}`, record]));
  const byType = Map.groupBy(once.values(), ({ type }) => type);
  const sets = [...byType].map(([type, records]) => [type, withOneTtl(records)] as const);
  return new Map([...sets, [0, sets.flatMap(([, records]) => records)]]);
}

/** One TTL a record set (RFC 2181 section 5.2): the lowest of its owners'. */
function withOneTtl(records: readonly RecordData[]): readonly RecordData[] {
  const ttlSeconds = records.reduce((lowest, record) => Math.min(lowest, record.ttlSeconds), Infinity);
  return records.map((record) => (record.ttlSeconds === ttlSeconds ? record : { ...record, ttlSeconds }));
}

/** `builtIn` are the zone's own records (name server, version); any owner's records of the same name and type take their place. */
export function createZone(apex: string, builtIn: readonly StoredRecordSet[], serial: number): Zone {
  const nodes = new Map<string, Node>();
  const namesOf = new Map<string, string[]>();
  let changed = serial;

  const nodeOf = (name: string): Node => {
    const present = nodes.get(name);
    if (present) return present;
    const made: Node = { byOwner: new Map(), beneath: 0, byType: undefined };
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
      node.byType = undefined;
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
      const name = relative === '' ? apex : `${relative}.${apex}`;
      const node = nodeOf(name);
      if (node.byOwner.size === 0) countAbove(name, 1);
      const records = node.byOwner.get(owner) ?? [];
      for (const value of values) {
        const bytes = encodeRecordData(type, value);
        if (bytes) records.push({ type: recordType[type], ttlSeconds, bytes, target: targetOf(type, value) });
      }
      node.byOwner.set(owner, records);
      node.byType = undefined;
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
      node.byType ??= byTypeOf(node);
      return node.byType.get(type) ?? noRecords;
    },
    put: (owner, recordSets, at) => {
      put(owner, recordSets);
      changed = Math.max(changed, at);
    },
  };
}
