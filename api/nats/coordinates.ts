import type { ApiObject, ObjectMeta } from '../../domain/api-object.ts';

/** Which object it is, and which state of it: nothing that somebody wrote into it but its name. */
const told = ['name', 'namespace', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds'] as const;

export interface Coordinates {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Partial<Pick<ObjectMeta, (typeof told)[number]>>;
}

/**
 * What a reply over NATS says of an object. Clients of one NATS account can read each other's replies (a permission cannot say "your
 * own inbox"), whether they have a token or not, so a reply holds no content: no labels, annotations, spec, data or status.
 */
export function coordinatesOf({ apiVersion, kind, metadata }: ApiObject): Coordinates {
  return { apiVersion, kind, metadata: Object.fromEntries(told.flatMap((field) => (metadata[field] === undefined ? [] : [[field, metadata[field]]]))) };
}
