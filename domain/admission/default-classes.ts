import type { ApiObject } from '../api-object.ts';
import type { Attributes } from './attributes.ts';

/** The class that its annotation makes the default: of several the newest, then by name. Source: pkg/volume/util GetDefaultClass. */
export function defaultClass<T extends ApiObject>({ ref, context }: Attributes, resource: string, annotations: readonly string[]): T | undefined {
  return context.objects
    .list<T>(ref, resource)
    .map(({ object }) => object)
    .filter(({ metadata }) => annotations.some((annotation) => metadata.annotations?.[annotation] === 'true'))
    .reduce<T | undefined>(
      (newest, one) => (newest === undefined || newest.metadata.creationTimestamp < one.metadata.creationTimestamp ? one : newest),
      undefined,
    );
}
