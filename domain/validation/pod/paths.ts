import { invalid, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

/** Source: core/validation validatePathNoBacksteps. */
export const validateNoBacksteps = (field: string, path: string): readonly Cause[] =>
  path.split('/').includes('..') ? [invalid(field, path, "must not contain '..'")] : [];

/** Relative, and never up. Source: core/validation validateLocalDescendingPath. */
export const validateDescending = (field: string, path: string): readonly Cause[] => [
  ...(path.startsWith('/') ? [invalid(field, path, 'must be a relative path')] : []),
  ...validateNoBacksteps(field, path),
];

/** Source: core/validation ValidateLocalNonReservedPath. */
export const validateLocalPath = (field: string, path: string): readonly Cause[] => [
  ...validateDescending(field, path),
  ...(path.startsWith('..') && !path.startsWith('../') && path !== '..' ? [invalid(field, path, "must not start with '..'")] : []),
];

/** Permission bits. */
export const validateMode = (field: string, mode: number | undefined): readonly Cause[] =>
  mode === undefined || (mode >= 0 && mode <= 0o777) ? [] : [invalid(field, mode, 'must be a number between 0 and 0777 (octal), both inclusive')];

/** Source: core/validation validateKeyToPath. */
export const validateKeyToPath = (field: string, item: { readonly key?: string; readonly path?: string; readonly mode?: number }): readonly Cause[] => [
  ...(item.key ? [] : [required(`${field}.key`)]),
  ...(item.path ? [] : [required(`${field}.path`)]),
  ...validateLocalPath(`${field}.path`, item.path ?? ''),
  ...validateMode(`${field}.mode`, item.mode),
];
