import { err, type Result } from '../result.ts';

/**
 * `malformed`: not a patch, `misformed`: not one in the words of its own kind (both 400). `unapplicable`: it does not fit the document, a
 * failing test or a missing path (422). `failed`: what Kubernetes takes for its own failure (500).
 */
export interface PatchFailure {
  readonly kind: 'malformed' | 'misformed' | 'unapplicable' | 'failed' | 'too-large';
  readonly message: string;
}

export type Patched<T> = Result<T, PatchFailure>;

export const unapplicable = (message: string): PatchFailure => ({ kind: 'unapplicable', message });

const failing =
  (kind: PatchFailure['kind']) =>
  (message: string): { readonly ok: false; readonly error: PatchFailure } =>
    err({ kind, message });

export const malformed = failing('malformed');
export const misformed = failing('misformed');
export const failed = failing('failed');
