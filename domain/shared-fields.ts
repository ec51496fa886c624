import type { ApiObject, Json } from './api-object.ts';

/** Beyond this many different sets it is begun anew: what is shared then stays so, and new objects share among themselves. */
const setsMax = 4_096;
const shared = new Map<string, Json>();

/**
 * An object from the log with the sets of its managedFields shared with every other object of the process that has equal ones: the pods of a
 * ReplicaSet have, and a set is as large as what it speaks of.
 */
export function withSharedFields<T extends ApiObject>(object: T): T {
  const entries = object.metadata?.managedFields;
  if (entries === undefined || entries.length === 0) return object;
  const managedFields = entries.map((entry): Json => ({ ...(entry as object), fieldsV1: sharedSet((entry as { readonly fieldsV1?: Json }).fieldsV1 ?? {}) }));
  return { ...object, metadata: { ...object.metadata, managedFields } };
}

function sharedSet(set: Json): Json {
  // What the log holds is canonical: equal sets have equal text.
  const text = JSON.stringify(set);
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size >= setsMax) shared.clear();
  shared.set(text, set);
  return set;
}
