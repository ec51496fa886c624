import type { ApiObject, ObjectMeta, OwnerReference } from '../api-object.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { forbidden, invalid, validateLabels, validateName, validateQualifiedName, validateStandard } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { safeSuffix } from '../hash.ts';
import { validateAnnotations } from '../validation/annotations.ts';

/** Kubernetes cuts the base so that base and suffix fit 63 characters. Source: apiserver storage/names. */
const generatedBaseMax = 58;

/** The name that `generateName` becomes with this uid; another uid gives another name. */
export const generatedName = (base: string, uid: string): string => base.slice(0, generatedBaseMax) + safeSuffix(uid);

/** Drops what no client may set, and empty maps and lists, so that equal objects have equal bytes. */
export function cleanMetadata(metadata: ObjectMeta): ObjectMeta {
  const { resourceVersion: _rv, managedFields: _managed, ...rest } = metadata as ObjectMeta & { selfLink?: string };
  delete (rest as { selfLink?: string }).selfLink;
  const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value))) as unknown as ObjectMeta;
}

export function validateMetadata(object: ApiObject, rules: KindRules): readonly Cause[] {
  const { name, labels, annotations, finalizers, ownerReferences } = object.metadata;
  const causes: Cause[] = [
    ...validateName('metadata.name', name, rules.nameIs ?? 'dns-subdomain'),
    ...(rules.validateName?.(name) ?? []),
    ...validateLabels('metadata.labels', labels),
    ...validateAnnotations('metadata.annotations', annotations),
  ];
  for (const finalizer of finalizers ?? []) causes.push(...validateQualifiedName('metadata.finalizers', finalizer));
  finalizers?.forEach((finalizer, index) => causes.push(...validateStandard(`metadata.finalizers[${index}]`, finalizer)));
  causes.push(...validateOwners(ownerReferences ?? []));
  return causes;
}

/** Each of them repeats the whole list. */
const controllersToldMax = 8;

/** Source: apimachinery api/validation ValidateOwnerReferences; the fields are named without an index there. */
function validateOwners(owners: readonly OwnerReference[]): readonly Cause[] {
  const field = 'metadata.ownerReferences';
  const causes = owners.flatMap((owner) => [
    ...(owner.apiVersion ? [] : [invalid(`${field}.apiVersion`, owner.apiVersion ?? '', 'version must not be empty')]),
    ...(['kind', 'name', 'uid'] as const).flatMap((name) => (owner[name] ? [] : [invalid(`${field}.${name}`, owner[name] ?? '', 'must not be empty')])),
    ...(owner.apiVersion === 'v1' && owner.kind === 'Event' ? [invalid(field, owner, '/v1, Kind=Event is disallowed from being an owner')] : []),
  ]);
  const [first, ...more] = owners.filter((owner) => owner.controller).slice(0, controllersToldMax);
  const named = (owner: OwnerReference | undefined): string => `${owner?.kind}/${owner?.name}`;
  return [
    ...causes,
    ...more.map((other) =>
      invalid(field, owners, `Only one reference can have Controller set to true. Found "true" in references for ${named(first)} and ${named(other)}`),
    ),
  ];
}

/** No finalizer may be added once an object is being deleted. Source: apimachinery api/validation ValidateObjectMetaUpdate. */
export function validateFinalizersOf(after: ApiObject, before: ApiObject): readonly Cause[] {
  if (before.metadata.deletionTimestamp === undefined) return [];
  const known = new Set(before.metadata.finalizers ?? []);
  const added = (after.metadata.finalizers ?? []).filter((finalizer) => !known.has(finalizer));
  if (added.length === 0) return [];
  const names = added.map((finalizer) => JSON.stringify(finalizer)).join(', ');
  const cause = forbidden('metadata.finalizers', `no new finalizers can be added if the object is being deleted, found new finalizers []string{${names}}`);
  // Kubernetes says so twice: for every kind, and for this one.
  return [cause, cause];
}
