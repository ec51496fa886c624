import type { Ref, Tenant } from '../ref.ts';

/** How sealed fields are to be opened: which data key of the project, and the salt the event's own key is derived with. */
export interface SealHeader {
  readonly keyId: string;
  readonly salt: Uint8Array;
}

/**
 * Seals what carries a Secret's content, under the project's data key. A role that needs no Secrets is given no sealer.
 *
 * `id` names what is sealed (the event's id): it is authenticated with the fields, as are the tenant and each field's place,
 * so sealed bytes open only where they were put. Synchronous: keys are local to the process (a file, an unwrapped key).
 */
export interface Sealer {
  /** Must this be sealed? Always for Secrets; for everything of a project that asks for it. */
  seals(ref: Ref): boolean;
  /** Makes the project's data key on its first use. Throws when the key store cannot be written. */
  seal(tenant: Tenant, id: string, fields: readonly Uint8Array[]): { readonly header: SealHeader; readonly sealed: readonly Uint8Array[] };
  /** Undefined when the key is not there (destroyed, or never was) or the bytes were not sealed by it. */
  open(tenant: Tenant, id: string, header: SealHeader, sealed: readonly Uint8Array[]): readonly Uint8Array[] | undefined;
}
