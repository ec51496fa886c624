import type { CustomVersion } from './custom/custom-version.ts';

/**
 * What the official Kubernetes API sources say about kinds and fields, as data. Generated (`schemas/kubernetes/`), handed in
 * as a value so that pure code imports no data file.
 */
export interface SchemaFacts {
  /** `pods`, `deployments.apps` → facts of the version its objects are stored in; undefined when it is not served. */
  resource(resource: string): ResourceFacts | undefined;
  /** By what a path names: ('apps', 'v1', 'deployments'). */
  served(group: string, version: string, plural: string): ResourceFacts | undefined;
  /** By `apiVersion` and `kind` of a body. */
  kind(apiVersion: string, kind: string): ResourceFacts | undefined;
  type(name: string): TypeFacts | undefined;
  /** Every served resource in every served version, in the order of discovery; the preferred version of a group first. */
  resources(): readonly ResourceFacts[];
}

/** A resource in one served version. */
export interface ResourceFacts {
  /** Under which its objects are stored: `deployments.apps`; `pods` for the core group, and `events` for events.k8s.io too. */
  readonly resource: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  /** '' for core. */
  readonly group: string;
  readonly version: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** Names of its subresources, `status`, `scale`, `binding`. */
  readonly subresources: readonly string[];
  /** Name of its TypeFacts, `io.k8s.api.apps.v1.Deployment`. */
  readonly type: string;
  /** True when objects are stored in another version than this: `domain/conversion/` leads there and back. */
  readonly converted?: boolean;
  /** True for kinds that are asked and answered with a POST and never stored (SubjectAccessReview, …). */
  readonly review?: boolean;
  /** What a tenant's CustomResourceDefinition says of this version; a built-in kind has none. */
  readonly custom?: CustomVersion;
}

export interface TypeFacts {
  readonly name: string;
  /** One owner has all of it: server-side apply merges none of its fields with another's. */
  readonly atomic?: true;
  /** It may have members that are none of its fields, which are free JSON. */
  readonly open?: true;
  /** By JSON name, in the order of the source. */
  readonly fields: Readonly<Record<string, FieldFacts>>;
}

export type FieldType =
  | 'string'
  /** 32-bit. */
  | 'integer'
  /** 64-bit; a JSON number, exact up to 2^53. */
  | 'int64'
  | 'number'
  | 'boolean'
  /** Base64 text in JSON. */
  | 'bytes'
  | 'quantity'
  | 'int-or-string'
  /** RFC 3339, whole seconds. */
  | 'time'
  /** RFC 3339 with microseconds. */
  | 'micro-time'
  | 'duration'
  /** Free JSON: RawExtension, FieldsV1. */
  | 'json'
  | { readonly ref: string }
  /** `wrapped`: on the protobuf wire a message {1: repeated element} (ExtraValue), in JSON a plain list. */
  | { readonly list: FieldType; readonly wrapped?: true }
  | { readonly map: FieldType };

export interface FieldFacts {
  readonly type: FieldType;
  readonly protoNumber: number;
  readonly optional: boolean;
  readonly patchStrategy?: readonly ('merge' | 'replace' | 'retainKeys')[];
  readonly patchMergeKey?: string;
  readonly listType?: 'atomic' | 'set' | 'map';
  readonly listMapKeys?: readonly string[];
  readonly mapType?: 'atomic' | 'granular';
  readonly default?: unknown;
  /** All values there are, sorted, for the field or for each element of its list or map. */
  readonly enum?: readonly string[];
  /** OpenAPI's name for the free JSON it holds: `io.k8s.apimachinery.pkg.runtime.RawExtension`. */
  readonly named?: string;
  /**
   * Kubernetes' own types have the field even when nothing was written into it: `{}` of a struct, `null` of a list or map, a scalar's zero.
   * It tells who owns a struct that nobody wrote, and which keys a list's element has.
   */
  readonly present?: true;
}
