import { forbidden, invalid, notSupported, required } from '../../domain/names.ts';
import type { PatchType } from '../../domain/command.ts';
import { isPrintable } from '../../domain/fields/field-manager.ts';
import type { Cause } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Status } from '../status.ts';
import { invalidOptions } from './option-errors.ts';
import type { OptionsKind } from './option-errors.ts';
import type { WriteOptions } from './rest-request.ts';

const fieldManagerMaxLength = 128;
const validations = ['Ignore', 'Strict', 'Warn'] as const;

/** The options a write's query carries; anything but `All` for dryRun is refused. */
export function parseWriteOptions(query: URLSearchParams, kind: OptionsKind, patchType?: PatchType): Result<WriteOptions, Status> {
  const causes: Cause[] = [];
  const dryRuns = query.getAll('dryRun').filter((value) => value !== '');
  if (dryRuns.some((value) => value !== 'All'))
    causes.push({ reason: 'FieldValueNotSupported', message: `Unsupported value: ${JSON.stringify(dryRuns)}: supported values: "All"`, field: 'dryRun' });
  const validation = query.get('fieldValidation') ?? '';
  const fieldValidation = validations.find((one) => one === validation);
  if (validation !== '' && fieldValidation === undefined) causes.push(notSupported('fieldValidation', validation, ['', ...validations]));
  const fieldManager = query.get('fieldManager') ?? '';
  if (patchType === 'apply' && fieldManager === '') causes.push(required('fieldManager', 'is required for apply patch'));
  if (Buffer.byteLength(fieldManager) > fieldManagerMaxLength) {
    causes.push({ reason: 'FieldValueTooLong', message: `Too long: may not be more than ${fieldManagerMaxLength} bytes`, field: 'fieldManager' });
  }
  causes.push(...unprintable(fieldManager));
  if (kind === 'PatchOptions' && patchType !== 'apply' && query.has('force')) causes.push(forbidden('force', 'may not be specified for non-apply patch'));
  if (causes.length > 0) return err(invalidOptions(kind, causes));
  return ok({ dryRun: dryRuns.length > 0, ...(fieldManager === '' ? {} : { fieldManager }), fieldValidation: fieldValidation ?? 'Warn' });
}

/** Source: apimachinery meta/v1/validation ValidateFieldManager. */
const unprintable = (fieldManager: string): readonly Cause[] =>
  Array.from(fieldManager).flatMap((character) => {
    if (isPrintable(character)) return [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [
      invalid(
        'fieldManager',
        fieldManager,
        `invalid character U+${code} (at position ${Buffer.byteLength(fieldManager.slice(0, fieldManager.indexOf(character)))})`,
      ),
    ];
  });
