import type { CustomResourceColumnDefinition, CustomResourceConversion, CustomResourceSubresourceScale } from '../../schemas/kubernetes/types.ts';
import type { JsonSchema } from './json-schema.ts';

/** One version of a custom resource, as its definition has it. */
export interface CustomVersion {
  readonly schema: JsonSchema;
  readonly listKind: string;
  /** `example.com/v1`: the version that objects are stored in. */
  readonly storedAs: string;
  /** Of that version. */
  readonly storedSchema: JsonSchema;
  readonly conversion: CustomResourceConversion;
  readonly scale?: CustomResourceSubresourceScale;
  readonly columns: readonly CustomResourceColumnDefinition[];
  /** Paths without a leading dot: `spec.colour`. */
  readonly selectable: readonly string[];
  /** What a client is warned of at every request for this version. */
  readonly deprecation?: string;
  /** The definition is being deleted: nothing new is created. */
  readonly terminating: boolean;
}
