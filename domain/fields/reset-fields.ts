import type { FieldSet } from './field-set.ts';
import { emptySet, setOf, union } from './field-set.ts';

const path = (...names: readonly string[]): FieldSet => setOf(...names.map((name) => `f:${name}`));
const fields = (...sets: readonly FieldSet[]): FieldSet => sets.reduce(union, emptySet);

const spec = path('spec');
const status = path('status');
const metadata = path('metadata');

/** What a write of the status cannot own, where it is not the spec alone. Source: GetResetFields of each kind's status strategy. */
const statusResets: Readonly<Record<string, FieldSet>> = {
  'deployments.apps': fields(spec, path('metadata', 'labels')),
  pods: fields(spec, path('metadata', 'deletionTimestamp'), path('metadata', 'ownerReferences')),
  'certificatesigningrequests.certificates.k8s.io': fields(spec, path('status', 'conditions')),
  'servicecidrs.networking.k8s.io': fields(spec, metadata),
  'validatingadmissionpolicies.admissionregistration.k8s.io': fields(spec, metadata),
  'volumeattachments.storage.k8s.io': fields(spec, metadata),
};

const resets: Readonly<Record<string, FieldSet>> = {
  'certificatesigningrequests.certificates.k8s.io': fields(spec, status),
  'certificatesigningrequests.certificates.k8s.io/approval': fields(spec, path('status', 'certificate')),
};

/** The fields a write of this resource or subresource ignores, and so nobody owns through it. `hasStatus`: it has the subresource `status`. */
export function resetFields(resource: string, subresource: string, { hasStatus, custom }: { readonly hasStatus: boolean; readonly custom: boolean }): FieldSet {
  const known = resets[subresource === '' ? resource : `${resource}/${subresource}`];
  if (known !== undefined) return known;
  if (subresource === 'status') return statusResets[resource] ?? (custom ? fields(metadata, spec) : spec);
  if (subresource === 'scale') return emptySet;
  return hasStatus ? status : emptySet;
}
