import { snapshotGroup } from '../../domain/volumes/snapshots.ts';
import type { ApiObject } from '../../domain/api-object.ts';
import type { JsonSchema } from '../../domain/custom/json-schema.ts';
import { newMetadata } from '../../domain/new-object.ts';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly jsonPath: string;
}

interface Wanted {
  readonly kind: string;
  readonly plural: string;
  readonly shortNames: readonly string[];
  readonly scope: 'Namespaced' | 'Cluster';
  readonly columns: readonly Column[];
  readonly schema: JsonSchema;
  readonly hasStatus: boolean;
}

export interface Definition extends ApiObject {
  readonly spec: {
    readonly group: string;
    readonly names: {
      readonly kind: string;
      readonly listKind: string;
      readonly plural: string;
      readonly singular: string;
      readonly shortNames: readonly string[];
    };
    readonly scope: Wanted['scope'];
    readonly versions: readonly object[];
  };
}

/** Groups of Kubernetes itself are open only to definitions that say where they were approved. */
const approval = { 'api-approved.kubernetes.io': 'https://github.com/kubernetes-csi/external-snapshotter/pull/955' };

const age: Column = { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' };

export const definitionOf = ({ kind, plural, shortNames, scope, columns, schema, hasStatus }: Wanted): Definition => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: newMetadata({ name: `${plural}.${snapshotGroup}`, annotations: approval }),
  spec: {
    group: snapshotGroup,
    names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase(), shortNames },
    scope,
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        additionalPrinterColumns: [...columns, age],
        schema: { openAPIV3Schema: schema },
        ...(hasStatus && { subresources: { status: {} } }),
      },
    ],
  },
});

export const text: JsonSchema = { type: 'string' };
export const flag: JsonSchema = { type: 'boolean' };

export const object = (properties: Readonly<Record<string, JsonSchema>>, ...required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});

/** As every object has them. */
export const typeFields = { apiVersion: text, kind: text, metadata: { type: 'object' } } as const;

export const fixed = (field: string, schema: JsonSchema = text): JsonSchema => ({
  ...schema,
  'x-kubernetes-validations': [{ rule: 'self == oldSelf', message: `${field} is immutable` }],
});

/** What is there once may not be left out later. */
export const stays = (field: string): { readonly rule: string; readonly message: string } => ({
  rule: `has(self.${field}) || !has(oldSelf.${field})`,
  message: `${field} is required once set`,
});

export const oneOf = (a: string, b: string): { readonly rule: string; readonly message: string } => ({
  rule: `has(self.${a}) != has(self.${b})`,
  message: `exactly one of ${a} and ${b} must be set`,
});

/** Why a snapshot could not be taken last. */
export const failure: JsonSchema = object({ message: text, time: { type: 'string', format: 'date-time' } });
