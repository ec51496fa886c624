import type { Cause, Rejection } from '../../domain/rejection.ts';
import type { Status } from '../status.ts';
import { statusOf } from '../status.ts';

export type OptionsKind = 'ListOptions' | 'CreateOptions' | 'UpdateOptions' | 'PatchOptions' | 'DeleteOptions';

/** 422 for options that do not fit together. Source: apimachinery internalversion/validation. */
export function invalidOptions(kind: OptionsKind, causes: readonly Cause[]): Status {
  const rejection: Rejection = { kind: 'invalid', apiKind: kind, group: 'meta.k8s.io', name: '', causes };
  return statusOf(rejection);
}
