import type { ResourceFacts } from '../../domain/schema-facts.ts';

/** A kind that comes as a request body only; it is not stored and has no list. */
export type BodyKind = Pick<ResourceFacts, 'apiVersion' | 'kind' | 'type'>;

/** One row: what does not follow from the group and the kind. */
export interface Row {
  readonly plural: string;
  readonly kind: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  /** True when left out. */
  readonly namespaced?: boolean;
  readonly subresources?: readonly string[];
  /** The resource whose objects this shows in another version. */
  readonly storedAs?: string;
}

/** `folder` is the name of the group's folder in k8s.io/api: it is part of the type names. */
export const group = (name: string, version: string, folder: string, rows: readonly Row[]): readonly ResourceFacts[] =>
  rows.map((row) => resourceOf(name, version, folder, row));

/** Kinds that are asked and answered with a POST, and never stored. */
export const reviewed = (name: string, version: string, folder: string, rows: readonly Row[]): readonly ResourceFacts[] =>
  group(name, version, folder, rows).map((facts) => ({ ...facts, review: true }));

export const bodyOf = (apiVersion: string, folder: string, kind: string): BodyKind => ({
  apiVersion,
  kind,
  type: typeOf(folder, apiVersion.slice(apiVersion.indexOf('/') + 1), kind),
});

const typeOf = (folder: string, version: string, kind: string): string => `io.k8s.api.${folder}.${version}.${kind}`;

function resourceOf(name: string, version: string, folder: string, row: Row): ResourceFacts {
  const { plural, kind, storedAs } = row;
  const own = name === '' ? plural : `${plural}.${name}`;
  return {
    resource: storedAs ?? own,
    plural,
    singular: kind.toLowerCase(),
    shortNames: row.shortNames ?? [],
    categories: row.categories ?? [],
    group: name,
    version,
    apiVersion: name === '' ? version : `${name}/${version}`,
    kind,
    namespaced: row.namespaced ?? true,
    subresources: row.subresources ?? [],
    type: typeOf(folder, version, kind),
    ...(storedAs === undefined ? {} : { converted: true }),
  };
}
