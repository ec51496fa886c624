// metadata.managedFields and the managers it names. Source: apimachinery util/managedfields/internal/managedfields.go.

import type { Json } from '../api-object.ts';
import { err, ok, type Result } from '../result.ts';
import { parseTimestamp } from '../time.ts';
import type { FieldSet } from './field-set.ts';
import { parseFieldSet } from './parse-field-set.ts';
import type { Managers, OwnedFields } from './managers.ts';

/** Who manages: one entry of managedFields without its fields. */
interface ManagerKey {
  readonly manager: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  readonly subresource: string;
}

/** One entry of managedFields. */
export interface ManagedFieldsEntry {
  readonly manager?: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  readonly time?: string;
  readonly fieldsType: 'FieldsV1';
  readonly fieldsV1: FieldSet;
  readonly subresource?: string;
}

/** The managers of an object, and when each wrote last. */
export interface Managed {
  readonly managers: Managers;
  readonly times: ReadonlyMap<string, string>;
}

export const unmanaged: Managed = { managers: new Map(), times: new Map() };

/** Whoever applies is one manager in every version; who updates is one manager a version. */
export const managerId = ({ manager, operation, apiVersion, subresource }: ManagerKey): string =>
  `${operation}\0${subresource}\0${operation === 'Apply' ? '' : apiVersion}\0${manager}`;

export function keyOf(id: string, { apiVersion }: Pick<OwnedFields, 'apiVersion'>): ManagerKey {
  const [operation = '', subresource = '', version = ''] = id.split('\0', 3);
  const manager = id.slice(operation.length + subresource.length + version.length + 3);
  return { manager, operation: operation as ManagerKey['operation'], apiVersion, subresource };
}

/** Our own entries, which are frozen and normal, are read as they are; a client's are normalised first (`normalEntries`). */
export function decodeManaged(entries: readonly Json[] | undefined): Managed {
  if (entries === undefined || entries.length === 0) return unmanaged;
  const managers = new Map<string, OwnedFields>();
  const times = new Map<string, string>();
  for (const entry of entries as unknown as readonly ManagedFieldsEntry[]) {
    const { manager = '', operation, apiVersion, subresource = '', time, fieldsV1 } = entry;
    const id = managerId({ manager, operation, apiVersion, subresource });
    managers.set(id, { set: fieldsV1, apiVersion, applied: operation === 'Apply' });
    if (time !== undefined) times.set(id, time);
  }
  return { managers, times };
}

/** Entries that a client sent, as we would have written them; or why they cannot be taken. */
export function normalEntries(entries: readonly Json[]): Result<readonly Json[], string> {
  const normal: ManagedFieldsEntry[] = [];
  for (const [index, entry] of (entries as unknown as readonly Partial<ManagedFieldsEntry>[]).entries()) {
    const { operation, apiVersion = '', fieldsType, fieldsV1 = {}, ...rest } = entry;
    if (operation !== 'Apply' && operation !== 'Update') return err('operation must be `Apply` or `Update`');
    if (apiVersion === '') return err('apiVersion must not be empty');
    if (fieldsType === undefined) return err(`missing fieldsType in managed fields entry ${index}`);
    const set = parseFieldSet(fieldsV1 as Json);
    if (set === undefined) return err(`error decoding set of managed fields entry ${index}`);
    normal.push({ ...rest, operation, apiVersion, fieldsType: 'FieldsV1', fieldsV1: set });
  }
  return ok(normal as unknown as readonly Json[]);
}

/** In the order Kubernetes keeps; undefined when nobody manages anything. */
export function encodeManaged({ managers, times }: Managed): readonly Json[] | undefined {
  if (managers.size === 0) return undefined;
  const entries = Array.from(managers, ([id, owned]): ManagedFieldsEntry => {
    const { manager, operation, apiVersion, subresource } = keyOf(id, owned);
    const time = times.get(id);
    return {
      ...(manager === '' ? {} : { manager }),
      operation,
      apiVersion,
      ...(time === undefined ? {} : { time }),
      fieldsType: 'FieldsV1',
      fieldsV1: owned.set,
      ...(subresource === '' ? {} : { subresource }),
    };
  });
  return entries.sort(compareEntries) as unknown as readonly Json[];
}

function compareEntries(a: ManagedFieldsEntry, b: ManagedFieldsEntry): number {
  return (
    compareText(a.operation, b.operation) ||
    secondsOf(a.time) - secondsOf(b.time) ||
    compareText(a.manager ?? '', b.manager ?? '') ||
    compareText(a.apiVersion, b.apiVersion) ||
    compareText(a.subresource ?? '', b.subresource ?? '')
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const secondsOf = (time: string | undefined): number => Math.floor((time === undefined ? 0 : (parseTimestamp(time) ?? 0)) / 1000);
