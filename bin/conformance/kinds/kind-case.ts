import type { Json } from '../../../domain/api-object.ts';

/** One object that is created, then changed. The name and namespace are filled in where they are not given. */
export interface KindCase {
  readonly apiVersion: string;
  readonly kind: string;
  readonly body: { readonly [field: string]: Json };
  /** Merge patches, one after the other. */
  readonly changes?: readonly { readonly patch: { readonly [field: string]: Json }; readonly subresource?: string }[];
  /** Paths that controllers write, or where we differ and say so (docs/differences.md). */
  readonly ignored?: readonly string[];
}

/** What a server answers to a write: the object without what is random in it, or why not. */
export type Answer =
  | { readonly object: Json; readonly warnings?: readonly string[] }
  | { readonly message: string }
  /** `field: reason: message` of each. */
  | { readonly causes: readonly string[] };

export interface RecordedTable {
  /** `Name:string/name`, wide ones with a `*`. */
  readonly columns: readonly string[];
  readonly cells: readonly Json[];
}

export interface RecordedCase extends KindCase {
  readonly created: Answer;
  readonly changed: readonly Answer[];
  readonly table?: RecordedTable;
}

export const nameOf = ({ body, kind }: KindCase, index: number): string =>
  ((body['metadata'] ?? {}) as { name?: string }).name ?? `kinds-${kind.toLowerCase()}-${index}`;

export const namespaceOfCases = 'kinds';
