import { err, type Result } from '../result.ts';

/** `malformed`: not a patch (400). `unapplicable`: it does not fit the document, a failing test or a missing path (422). */
export interface PatchFailure {
  readonly kind: 'malformed' | 'unapplicable' | 'too-large';
  readonly message: string;
}

export type Patched<T> = Result<T, PatchFailure>;

export const unapplicable = (message: string): PatchFailure => ({ kind: 'unapplicable', message });

export const malformed = (message: string): { readonly ok: false; readonly error: PatchFailure } => err({ kind: 'malformed', message });
