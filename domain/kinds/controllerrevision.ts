import type { ControllerRevision } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { immutable, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNonNegative } from '../validation/numbers.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: registry/apps/controllerrevision strategy.go; apps/validation ValidateControllerRevisionCreate. */
export const controllerRevisionRules: KindRules<ControllerRevision> = {
  validate: ({ revision, data }, before) => [
    ...validateNonNegative('revision', revision),
    ...(before === undefined ? validateData(data) : jsonEqual(data, before.data) ? [] : [immutable('data', data ?? null)]),
  ],
};

function validateData(data: unknown): readonly Cause[] {
  if (data === undefined || data === null) return [required('data', 'data is mandatory')];
  return typeof data === 'object' && !Array.isArray(data) ? [] : [required('data', 'data must be a valid JSON object')];
}
