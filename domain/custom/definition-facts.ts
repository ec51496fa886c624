import type { CustomResourceDefinition, CustomResourceDefinitionVersion } from '../../schemas/kubernetes/types.ts';
import type { ResourceFacts, TypeFacts } from '../schema-facts.ts';
import { customTypes } from './custom-types.ts';
import type { CustomVersion } from './custom-version.ts';
import type { JsonSchema } from './json-schema.ts';
import { byVersion } from './version-order.ts';

export interface DefinitionFacts {
  /** Of the version that is stored, whether it is served or not. */
  readonly stored: ResourceFacts;
  /** Served versions, the preferred one first. */
  readonly served: readonly ResourceFacts[];
  readonly types: ReadonlyMap<string, TypeFacts>;
}

/** Definitions are frozen, and a change is another object. */
const derived = new WeakMap<object, DefinitionFacts | undefined>();

/** Undefined while the definition's names are not accepted. */
export function factsOfDefinition(definition: CustomResourceDefinition): DefinitionFacts | undefined {
  if (!derived.has(definition)) derived.set(definition, isEstablished(definition) ? derive(definition) : undefined);
  return derived.get(definition);
}

export const conditionOf = ({ status }: CustomResourceDefinition, type: string) => status?.conditions?.find((condition) => condition.type === type);
export const isEstablished = (definition: CustomResourceDefinition): boolean => conditionOf(definition, 'Established')?.status === 'True';

/** `com.example.v1.Widget`, as OpenAPI names it. */
const typeNameOf = (group: string, version: string, kind: string): string => `${group.split('.').reverse().join('.')}.${version}.${kind}`;

function derive(definition: CustomResourceDefinition): DefinitionFacts {
  const { spec } = definition;
  const storage = spec.versions.find((version) => version.storage) as CustomResourceDefinitionVersion;
  const storedAs = `${spec.group}/${storage.name}`;
  const versions = spec.versions.toSorted((a, b) => byVersion(a.name, b.name)).map((version) => versionFacts(definition, version, storedAs));
  const types = new Map<string, TypeFacts>();
  for (const facts of versions) for (const [name, type] of customTypes(facts.type, facts.custom.schema)) types.set(name, type);
  return {
    stored: versions.find(({ apiVersion }) => apiVersion === storedAs) as ResourceFacts,
    served: versions.filter(({ version }) => spec.versions.some(({ name, served }) => name === version && served)),
    types,
  };
}

function versionFacts(definition: CustomResourceDefinition, version: CustomResourceDefinitionVersion, storedAs: string) {
  const { group, scope } = definition.spec;
  const names = definition.status?.acceptedNames ?? definition.spec.names;
  const { subresources } = version;
  const apiVersion = `${group}/${version.name}`;
  return {
    resource: `${names.plural}.${group}`,
    plural: names.plural,
    singular: names.singular ?? '',
    shortNames: names.shortNames ?? [],
    categories: names.categories ?? [],
    group,
    version: version.name,
    apiVersion,
    kind: names.kind,
    namespaced: scope === 'Namespaced',
    subresources: [...(subresources?.status === undefined ? [] : ['status']), ...(subresources?.scale === undefined ? [] : ['scale'])],
    type: typeNameOf(group, version.name, names.kind),
    ...(apiVersion === storedAs ? {} : { converted: true }),
    custom: customVersion(definition, version, storedAs),
  } satisfies ResourceFacts;
}

const schemaOf = (version: CustomResourceDefinitionVersion | undefined): JsonSchema =>
  (version?.schema?.openAPIV3Schema ?? { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }) as JsonSchema;

function customVersion(definition: CustomResourceDefinition, version: CustomResourceDefinitionVersion, storedAs: string): CustomVersion {
  const { names, conversion } = definition.spec;
  const scale = version.subresources?.scale;
  const deprecation = version.deprecated ? (version.deprecationWarning ?? deprecationOf(definition, version.name)) : undefined;
  return {
    schema: schemaOf(version),
    listKind: names.listKind ?? `${names.kind}List`,
    storedAs,
    storedSchema: schemaOf(definition.spec.versions.find(({ storage }) => storage)),
    conversion: conversion ?? { strategy: 'None' },
    ...(scale !== undefined && { scale }),
    columns: version.additionalPrinterColumns ?? [],
    selectable: (version.selectableFields ?? []).map(({ jsonPath }) => jsonPath.replace(/^\./, '')),
    ...(deprecation !== undefined && { deprecation }),
    terminating: definition.metadata.deletionTimestamp !== undefined,
  };
}

/** It names what is to be used instead: the first version that is served and not deprecated. */
function deprecationOf({ spec: { group, names, versions } }: CustomResourceDefinition, version: string): string {
  const [instead] = versions.filter(({ served, deprecated }) => served && !deprecated).toSorted((a, b) => byVersion(a.name, b.name));
  const told = `${group}/${version} ${names.kind} is deprecated`;
  return instead === undefined || byVersion(instead.name, version) > 0 ? told : `${told}; use ${group}/${instead.name} ${names.kind}`;
}
