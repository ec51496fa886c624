import type { FieldFacts } from '../../domain/schema-facts.ts';

/** Where the facts were read. */
export interface Provenance {
  readonly module: string;
  readonly version: string;
  /** Go's checksum of the module, `h1:…`. */
  readonly sum: string;
  readonly license: string;
}

/** A type as `generated/facts.json` holds it. */
export interface GeneratedType {
  /** `+structType=atomic`. */
  readonly atomic?: true;
  /**
   * Embedded structs: a message of its own on the protobuf wire, with the parent's fields in JSON. Their fields are among
   * `fields` too, with the numbers they have inside the embedded message.
   */
  readonly inlined?: readonly { readonly protoNumber: number; readonly ref: string }[];
  /** Fields that are pointers in Go: on the protobuf wire a zero or empty value of theirs was set; of the others it means absent. */
  readonly pointers?: readonly string[];
  /** By JSON name. `kind` and `apiVersion` have number 0: they are not inside the message. */
  readonly fields: Readonly<Record<string, FieldFacts>>;
}

export interface GeneratedFacts {
  readonly provenance: readonly Provenance[];
  readonly types: Readonly<Record<string, GeneratedType>>;
}
