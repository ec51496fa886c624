import { utf8Length } from '../hash.ts';
import { invalid, required, tooLong, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** Source: storage/validation. */
const parametersMaxCount = 512;
const parametersMaxBytes = 256 * 1024;

/** Of storage classes and volume attributes classes. Source: storage/validation validateProvisioner. */
export const validateProvisioner = (field: string, name: string | undefined): readonly Cause[] =>
  name ? validateQualifiedName(field, name.toLowerCase()) : [required(field)];

/** Source: storage/validation validateParameters. */
export function validateParameters(field: string, parameters: Readonly<Record<string, string>>): readonly Cause[] {
  const entries = Object.entries(parameters);
  if (entries.length > parametersMaxCount) return [tooLong(field, parametersMaxCount)];
  const causes: Cause[] = entries.some(([key]) => key === '') ? [invalid(field, '', 'field can not be empty.')] : [];
  const bytes = entries.reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
  return bytes > parametersMaxBytes ? [...causes, tooLong(field, parametersMaxBytes)] : causes;
}
