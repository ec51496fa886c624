import type { ApiObject, Json } from '../api-object.ts';
import { fromStored, toStored } from '../conversion/conversion.ts';
import type { ResourceFacts, SchemaFacts } from '../schema-facts.ts';
import { resetFields } from './reset-fields.ts';
import type { Versioned, Versions } from './managers.ts';
import { shapeOf } from './shape.ts';

export type WrittenKind = Pick<ResourceFacts, 'apiVersion' | 'kind' | 'type' | 'converted'>;

/** A write, as far as it matters to who owns what. */
export interface Writing {
  readonly facts: SchemaFacts;
  /** The stored version of the resource. */
  readonly resource: ResourceFacts;
  /** The kind and version the request speaks. */
  readonly version: WrittenKind;
  /** '' for the object itself. */
  readonly subresource: string;
  readonly manager: string;
  /** RFC 3339. */
  readonly time: string;
}

/** A stored object in the version of the request; nothing stands for an object that is still to be made. */
export const versioned = ({ facts, version }: Writing, stored: ApiObject | undefined): Versioned => ({
  apiVersion: version.apiVersion,
  shape: shapeOf(facts, version.type),
  value: stored === undefined ? {} : (fromStored(version, stored) as unknown as Json),
});

export function versionsOf({ facts, resource, subresource }: Writing): Versions {
  const ignored = resetFields(resource.resource, subresource, { hasStatus: resource.subresources.includes('status'), custom: resource.custom !== undefined });
  const factsAt = (apiVersion: string): ResourceFacts | undefined => {
    const found = facts.kind(apiVersion, resource.kind);
    return found?.resource === resource.resource ? found : undefined;
  };
  return {
    convert(object, apiVersion) {
      const [from, to] = [factsAt(object.apiVersion), factsAt(apiVersion)];
      if (from === undefined || to === undefined) return undefined;
      if (from === to) return object;
      const isObject = Object.keys(object.value as object).length > 0;
      const value = isObject ? fromStored(to, toStored(from, object.value as unknown as ApiObject)) : {};
      return { apiVersion, shape: shapeOf(facts, to.type), value: value as unknown as Json };
    },
    ignored: () => ignored,
    zeros: true,
  };
}
