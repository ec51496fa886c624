import type { DownwardAPIVolumeFile, ProjectedVolumeSource, ServiceAccountTokenProjection, VolumeProjection } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateFieldRef, validateResourceRef } from './field-references.ts';
import { validateKeyToPath, validateLocalPath, validateMode } from './paths.ts';

/** Source: core/validation validateDownwardAPIVolumeFile. */
export function validateDownwardFile(field: string, { path = '', fieldRef, resourceFieldRef, mode }: Partial<DownwardAPIVolumeFile>): readonly Cause[] {
  const causes: Cause[] = [...(path ? [] : [required(`${field}.path`)]), ...validateLocalPath(`${field}.path`, path)];
  if (fieldRef !== undefined) {
    causes.push(...validateFieldRef(`${field}.fieldRef`, fieldRef, 'volume'));
    if (resourceFieldRef !== undefined) causes.push(invalid(field, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously'));
  } else if (resourceFieldRef !== undefined) causes.push(...validateResourceRef(`${field}.resourceFieldRef`, resourceFieldRef, 'volume'));
  else causes.push(required(field, 'one of fieldRef and resourceFieldRef is required'));
  return [...causes, ...validateMode(`${field}.mode`, mode)];
}

/** The others are behind feature gates that are off. */
const kinds = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'] as const;

/** Source: core/validation validateProjectedVolumeSource; a path is taken once in the whole volume. */
export function validateProjected(field: string, { sources = [], defaultMode }: ProjectedVolumeSource): readonly Cause[] {
  const taken = new Set<string>();
  const take = (path: string | undefined, shown: string | undefined): readonly Cause[] => {
    if (path === undefined) return [];
    const isTaken = taken.has(path);
    taken.add(path);
    return isTaken ? [invalid(field, shown ?? '', 'conflicting duplicate paths')] : [];
  };
  return [
    ...validateMode(`${field}.defaultMode`, defaultMode),
    ...sources.flatMap((source, index) => {
      const at = `${field}.sources[${index}]`;
      const causes = validateProjection(field, at, source, take);
      return kinds.filter((kind) => source[kind] !== undefined).length > 1
        ? [...causes, forbidden(at, 'may not specify more than 1 volume type per source')]
        : causes;
    }),
  ];
}

type Take = (path: string | undefined, shown: string | undefined) => readonly Cause[];

function validateProjection(field: string, at: string, source: VolumeProjection, take: Take): readonly Cause[] {
  const causes: Cause[] = [];
  for (const kind of ['secret', 'configMap'] as const) {
    const projection = source[kind];
    if (projection === undefined) continue;
    if (!projection.name) causes.push(required(`${at}.${kind}.name`));
    for (const [index, item] of (projection.items ?? []).entries())
      causes.push(...validateKeyToPath(`${at}.${kind}.items[${index}]`, item), ...take(item.path || undefined, projection.name));
  }
  for (const file of source.downwardAPI?.items ?? [])
    causes.push(...validateDownwardFile(`${at}.downwardAPI`, file), ...take(file.path || undefined, file.path));
  if (source.serviceAccountToken !== undefined) causes.push(...validateToken(field, `${at}.serviceAccountToken`, source.serviceAccountToken));
  return causes;
}

/** Kubernetes says of the volume what is wrong with the token's path. */
function validateToken(field: string, at: string, { expirationSeconds = 0, path }: Partial<ServiceAccountTokenProjection>): readonly Cause[] {
  const causes: Cause[] = [];
  if (expirationSeconds < 600) causes.push(invalid(`${at}.expirationSeconds`, expirationSeconds, 'may not specify a duration less than 10 minutes'));
  if (expirationSeconds > 2 ** 32) causes.push(invalid(`${at}.expirationSeconds`, expirationSeconds, 'may not specify a duration larger than 2^32 seconds'));
  return path ? [...causes, ...validateLocalPath(`${field}.path`, path)] : [...causes, required(`${field}.path`)];
}
