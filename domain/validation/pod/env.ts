import type { EnvFromSource, EnvVar, EnvVarSource, FileKeySelector } from '../../../schemas/kubernetes/types.ts';
import { invalid, required, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateFieldRef, validateResourceRef } from './field-references.ts';
import { validateNoBacksteps } from './paths.ts';

/** Source: apimachinery util/validation IsRelaxedEnvVarName. */
const validateEnvName = (field: string, name: string): readonly Cause[] =>
  /^[ -<>-~]+$/.test(name) ? [] : [invalid(field, name, "a valid environment variable name must consist only of printable ASCII characters other than '='")];

/** Source: core/validation ValidateEnv. */
export const validateEnv = (field: string, variables: readonly Partial<EnvVar>[] = []): readonly Cause[] =>
  variables.flatMap((variable, index) => {
    const at = `${field}[${index}]`;
    const name = variable.name ? validateEnvName(`${at}.name`, variable.name) : [required(`${at}.name`)];
    return variable.valueFrom === undefined ? name : [...name, ...validateValueFrom(`${at}.valueFrom`, variable.valueFrom, variable.value ?? '')];
  });

function validateValueFrom(field: string, from: EnvVarSource, value: string): readonly Cause[] {
  const causes: Cause[] = [];
  if (from.fieldRef !== undefined) causes.push(...validateFieldRef(`${field}.fieldRef`, from.fieldRef, 'env'));
  if (from.resourceFieldRef !== undefined) causes.push(...validateResourceRef(`${field}.resourceFieldRef`, from.resourceFieldRef, 'env'));
  for (const kind of ['configMapKeyRef', 'secretKeyRef'] as const) {
    const reference = from[kind];
    if (reference !== undefined) causes.push(...validateKeyRef(`${field}.${kind}`, reference));
  }
  if (from.fileKeyRef !== undefined) causes.push(...validateFileKeyRef(`${field}.fileKeyRef`, from.fileKeyRef));
  const count = Object.values(from).filter((source) => source !== undefined).length;
  if (count === 0) causes.push(invalid(field, '', 'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`'));
  else if (value !== '') causes.push(invalid(field, '', 'may not be specified when `value` is not empty'));
  else if (count > 1) causes.push(invalid(field, '', 'may not have more than one field specified at a time'));
  return causes;
}

const validateKeyRef = (field: string, { name = '', key }: { readonly name?: string; readonly key?: string }): readonly Cause[] => [
  ...validateName(`${field}.name`, name, 'dns-subdomain'),
  ...(key ? validateDataKey(`${field}.key`, key) : [required(`${field}.key`)]),
];

/** Source: apimachinery util/validation IsConfigMapKey. */
function validateDataKey(field: string, key: string): readonly Cause[] {
  const causes: Cause[] = [];
  if (key.length > 253) causes.push(invalid(field, key, 'must be no more than 253 characters'));
  if (!/^[-._a-zA-Z0-9]+$/.test(key))
    causes.push(
      invalid(
        field,
        key,
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')",
      ),
    );
  if (key === '.') causes.push(invalid(field, key, "must not be '.'"));
  else if (key === '..') causes.push(invalid(field, key, "must not be '..'"));
  else if (key.startsWith('..')) causes.push(invalid(field, key, "must not start with '..'"));
  return causes;
}

const validateFileKeyRef = (field: string, { key, volumeName, path }: Partial<FileKeySelector>): readonly Cause[] => [
  ...(key ? validateEnvName(`${field}.key`, key) : [required(`${field}.key`)]),
  ...(volumeName ? validateName(`${field}.volumeName`, volumeName, 'dns-label') : [required(`${field}.volumeName`)]),
  ...(path ? validateNoBacksteps(`${field}.path`, path) : [required(`${field}.path`)]),
];

/** Source: core/validation ValidateEnvFrom; how many sources there are is said of the whole list. */
export const validateEnvFrom = (field: string, sources: readonly EnvFromSource[] = []): readonly Cause[] =>
  sources.flatMap((source, index) => {
    const causes: Cause[] = source.prefix ? [...validateEnvName(`${field}[${index}].prefix`, source.prefix)] : [];
    const kinds = (['configMapRef', 'secretRef'] as const).filter((kind) => source[kind] !== undefined);
    for (const kind of kinds) {
      const at = `${field}[${index}].${kind}.name`;
      const name = source[kind]?.name;
      // A name may end in a dash here, as where one is to be generated.
      causes.push(
        ...(name
          ? validateName(at, name.replace(/-$/, 'a'), 'dns-subdomain').map((cause) => ({ ...cause, message: shown(cause.message, name) }))
          : [required(at)]),
      );
    }
    if (kinds.length === 0) causes.push(invalid(field, '', 'must specify one of: `configMapRef` or `secretRef`'));
    else if (kinds.length > 1) causes.push(invalid(field, '', 'may not have more than one field specified at a time'));
    return causes;
  });

const shown = (message: string, name: string): string => message.replace(JSON.stringify(name.replace(/-$/, 'a')), JSON.stringify(name));
