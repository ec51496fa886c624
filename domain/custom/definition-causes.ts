// Whether a CustomResourceDefinition makes sense. Source: apiextensions-apiserver apis/apiextensions/validation.

import type { CustomResourceDefinition, CustomResourceDefinitionVersion } from '../../schemas/kubernetes/types.ts';
import { forbidden, immutable, invalid, isDnsSubdomain, notSupported, required, validateName } from '../names.ts';
import { jsonEqual } from '../json-equal.ts';
import type { Cause } from '../rejection.ts';
import { conversionCauses } from './conversion-causes.ts';
import { isEstablished } from './definition-facts.ts';
import { structuralCauses } from './structural.ts';
import { type JsonSchema } from './json-schema.ts';
import { ruleCauses } from './rule-causes.ts';
import { defaultCauses } from './default-causes.ts';

const selectableMax = 8;
const columnTypes = ['boolean', 'date', 'integer', 'number', 'string'];
const columnFormats = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'];

export function definitionCauses(definition: CustomResourceDefinition, before: CustomResourceDefinition | undefined): readonly Cause[] {
  const { spec } = definition;
  if (spec?.names === undefined || spec.versions === undefined) return [required('spec')];
  // With one version only, or equal ones, Kubernetes tells of the schema in its place of earlier API versions.
  const single = spec.versions.length === 1;
  const old = new Map(before?.spec.versions.map((version) => [version.name, version]));
  return [
    ...ofGroup(spec.group),
    ...(spec.scope
      ? ['Cluster', 'Namespaced'].includes(spec.scope)
        ? []
        : [notSupported('spec.scope', spec.scope, ['Cluster', 'Namespaced'])]
      : [required('spec.scope')]),
    ...spec.versions.flatMap((version, index) => ofVersion(version, old.get(version.name), `spec.versions[${index}]`, single)),
    ...ofVersions(spec.versions),
    ...ofNames(definition),
    ...conversionCauses(spec.conversion),
    ...ofStoredVersions(definition),
    ...ofApproval(definition),
    ...(before !== undefined && isEstablished(before) ? ofChanges(definition, before) : []),
  ];
}

function ofGroup(group: string): readonly Cause[] {
  if (!group) return [required('spec.group')];
  const wrong = validateName('spec.group', group, 'dns-subdomain');
  if (wrong.length > 0) return wrong;
  return group.includes('.') ? [] : [invalid('spec.group', group, 'should be a domain with at least one dot')];
}

/** A schema that stays as it was is not judged again. */
function ofVersion(
  version: CustomResourceDefinitionVersion,
  before: CustomResourceDefinitionVersion | undefined,
  path: string,
  single: boolean,
): readonly Cause[] {
  const schema = version.schema?.openAPIV3Schema as JsonSchema | undefined;
  const { deprecationWarning: warning } = version;
  const schemaPath = single ? 'spec.validation.openAPIV3Schema' : `${path}.schema.openAPIV3Schema`;
  const causes: Cause[] = [...validateName(`${path}.name`, version.name ?? '', 'dns-1035-label')];
  if (warning !== undefined && !version.deprecated) causes.push(invalid(`${path}.deprecationWarning`, warning, 'can only be set for deprecated versions'));
  if (warning !== undefined && warning.length > 256) causes.push(invalid(`${path}.deprecationWarning`, warning, 'must be <= 256 characters long'));
  if (warning === '') causes.push(invalid(`${path}.deprecationWarning`, warning, 'must not be an empty string'));
  if (schema === undefined) causes.push(required(`${path}.schema.openAPIV3Schema`));
  else if (before === undefined || !jsonEqual(schema, before.schema?.openAPIV3Schema)) {
    const structural = structuralCauses(schema, schemaPath).toSorted((a, b) => (a.field < b.field ? 1 : -1));
    causes.push(...structural, ...(structural.length > 0 ? [] : [...defaultCauses(schema, schemaPath), ...ruleCauses(schema, schemaPath)]));
  }
  return [...causes, ...ofScale(version, path), ...ofColumns(version, path), ...ofSelectable(version, schema, path)];
}

function ofScale({ subresources }: CustomResourceDefinitionVersion, path: string): readonly Cause[] {
  const scale = subresources?.scale;
  if (scale === undefined) return [];
  const at = `${path}.subresources.scale`;
  const ofPath = (field: 'specReplicasPath' | 'statusReplicasPath', prefix: string): readonly Cause[] =>
    !scale[field]
      ? [required(`${at}.${field}`)]
      : scale[field].startsWith(prefix)
        ? []
        : [invalid(`${at}.${field}`, scale[field], `should be a json path under ${prefix.slice(0, -1)}`)];
  const selector = scale.labelSelectorPath ?? '';
  return [
    ...ofPath('specReplicasPath', '.spec.'),
    ...ofPath('statusReplicasPath', '.status.'),
    ...(selector === '' || /^\.(?:spec|status)\./.test(selector)
      ? []
      : [invalid(`${at}.labelSelectorPath`, selector, 'should be a json path under either .spec or .status')]),
  ];
}

function ofColumns({ additionalPrinterColumns: columns = [] }: CustomResourceDefinitionVersion, path: string): readonly Cause[] {
  return columns.flatMap(({ name, type, format, jsonPath }, index) => {
    const at = `${path}.additionalPrinterColumns[${index}]`;
    return [
      ...(name ? [] : [required(`${at}.name`)]),
      ...(type
        ? columnTypes.includes(type)
          ? []
          : [invalid(`${at}.type`, type, `must be one of ${columnTypes.join(',')}`)]
        : [required(`${at}.type`, `must be one of ${columnTypes.join(',')}`)]),
      ...(format && !columnFormats.includes(format) ? [invalid(`${at}.format`, format, `must be one of ${columnFormats.join(',')}`)] : []),
      ...(jsonPath ? [] : [required(`${at}.JSONPath`)]),
    ];
  });
}

function ofSelectable({ selectableFields = [] }: CustomResourceDefinitionVersion, schema: JsonSchema | undefined, path: string): readonly Cause[] {
  const at = `${path}.selectableFields`;
  const causes: Cause[] = [];
  if (selectableFields.length > selectableMax)
    causes.push({ reason: 'FieldValueTooMany', message: `Too many: ${selectableFields.length}: must have at most ${selectableMax} items`, field: at });
  const seen = new Set<string>();
  for (const [index, { jsonPath }] of selectableFields.entries()) {
    const field = `${at}[${index}].jsonPath`;
    const found = jsonPath
      .split('.')
      .slice(1)
      .reduce<JsonSchema | undefined>((inner, name) => inner?.properties?.[name], schema);
    if (!jsonPath) causes.push(required(field));
    else if (!jsonPath.startsWith('.')) causes.push(invalid(field, jsonPath, 'is an invalid path: does not start with .'));
    else if (jsonPath.startsWith('.metadata')) causes.push(invalid(field, jsonPath, 'must not point to fields in metadata'));
    else if (found === undefined) causes.push(invalid(field, jsonPath, `is an invalid path: does not refer to a valid field`));
    else if (!['boolean', 'integer', 'string'].includes(found.type ?? ''))
      causes.push(
        invalid(field, jsonPath, 'must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.'),
      );
    if (seen.has(jsonPath)) causes.push({ reason: 'FieldValueDuplicate', message: `Duplicate value: ${JSON.stringify(jsonPath)}`, field });
    seen.add(jsonPath);
  }
  return causes;
}

function ofVersions(versions: readonly CustomResourceDefinitionVersion[]): readonly Cause[] {
  const shown = versions.map(({ name, served, storage, deprecated = false, deprecationWarning = null }) => ({
    Name: name,
    Served: served,
    Storage: storage,
    Deprecated: deprecated,
    DeprecationWarning: deprecationWarning,
    Schema: null,
    Subresources: null,
    AdditionalPrinterColumns: null,
    SelectableFields: null,
  }));
  return [
    ...(new Set(versions.map(({ name }) => name)).size === versions.length ? [] : [invalid('spec.versions', shown, 'must contain unique version names')]),
    ...(versions.filter(({ storage }) => storage).length === 1
      ? []
      : [invalid('spec.versions', shown, 'must have exactly one version marked as storage version')]),
  ];
}

function ofNames({ spec }: CustomResourceDefinition): readonly Cause[] {
  const { plural, singular, kind, listKind, shortNames = [], categories = [] } = spec.names;
  const missing = Object.entries({ plural, singular, kind, listKind }).flatMap(([name, value]) => (value ? [] : [required(`spec.names.${name}`)]));
  const label = (field: string, value: string | undefined): readonly Cause[] => (value ? validateName(`spec.names.${field}`, value, 'dns-1035-label') : []);
  return [
    ...missing,
    ...label('plural', plural),
    ...label('singular', singular),
    ...label('kind', kind?.toLowerCase()),
    ...label('listKind', listKind?.toLowerCase()),
    ...shortNames.flatMap((name, index) => label(`shortNames[${index}]`, name)),
    ...categories.flatMap((name, index) => label(`categories[${index}]`, name)),
    ...(kind && kind === listKind ? [invalid('spec.names.listKind', listKind, 'kind and listKind may not be the same')] : []),
  ];
}

function ofStoredVersions({ spec, status }: CustomResourceDefinition): readonly Cause[] {
  const stored = status?.storedVersions ?? [];
  if (stored.length === 0) return [invalid('status.storedVersions', stored, 'must have at least one stored version')];
  const names = new Set(spec.versions.map(({ name }) => name));
  return [
    ...spec.versions.flatMap(({ name, storage }) =>
      storage && !stored.includes(name) ? [invalid('status.storedVersions', stored, `must have the storage version ${name}`)] : [],
    ),
    ...stored.flatMap((name, index) =>
      names.has(name)
        ? []
        : [
            invalid(
              `status.storedVersions[${index}]`,
              name,
              `missing from spec.versions; ${name} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in ${name} and removes ${name} from status.storedVersions`,
            ),
          ],
    ),
  ];
}

const approval = 'api-approved.kubernetes.io';

/** Groups of Kubernetes itself are open only to what says where it was approved. */
function ofApproval({ spec, metadata }: CustomResourceDefinition): readonly Cause[] {
  if (!isDnsSubdomain(spec.group) || !/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(spec.group)) return [];
  const field = `metadata.annotations[${approval}]`;
  const value = metadata.annotations?.[approval];
  if (value === undefined || value === '')
    return [
      required(field, 'protected groups must have approval annotation "api-approved.kubernetes.io", see https://github.com/kubernetes/enhancements/pull/1111'),
    ];
  return /^(?:https?:\/\/|unapproved)/.test(value)
    ? []
    : [
        invalid(
          field,
          value,
          'protected groups must have approval annotation "api-approved.kubernetes.io" with either a URL or a reason starting with "unapproved", see https://github.com/kubernetes/enhancements/pull/1111',
        ),
      ];
}

function ofChanges({ spec }: CustomResourceDefinition, { spec: before }: CustomResourceDefinition): readonly Cause[] {
  const same = (field: string, after: unknown, was: unknown): readonly Cause[] => (after === was ? [] : [immutable(`spec.${field}`, after)]);
  return [
    ...same('group', spec.group, before.group),
    ...same('scope', spec.scope, before.scope),
    ...same('names.kind', spec.names.kind, before.names.kind),
    ...same('names.plural', spec.names.plural, before.names.plural),
    ...(spec.preserveUnknownFields ? [forbidden('spec.preserveUnknownFields', 'may not be set to true')] : []),
  ];
}
