import type { ApiObject } from './api-object.ts';
import type { Objects } from './objects.ts';
import type { Tenant } from './ref.ts';

export const hasAnyOf = ({ metadata }: ApiObject, annotations: readonly string[]): boolean =>
  annotations.some((annotation) => metadata.annotations?.[annotation] === 'true');

/** The class that its annotation makes the default: of several the newest, then the first by name. Source: pkg/volume/util GetDefaultClass. */
export const defaultClass = <T extends ApiObject>(objects: Objects, tenant: Tenant, resource: string, annotations: readonly string[]): T | undefined =>
  objects
    .list<T>(tenant, resource)
    .map(({ object }) => object)
    .filter((object) => hasAnyOf(object, annotations))
    .reduce<T | undefined>((best, one) => (best === undefined || goesBefore(one.metadata, best.metadata) ? one : best), undefined);

/** Creation times are whole seconds. */
function goesBefore(one: ApiObject['metadata'], other: ApiObject['metadata']): boolean {
  if (one.creationTimestamp !== other.creationTimestamp) return one.creationTimestamp > other.creationTimestamp;
  return one.name < other.name;
}
