import type { ApiObject, Json } from '../api-object.ts';
import { decodeManaged, encodeManaged, type Managed } from '../fields/managed-fields.ts';
import type { Versioned, Versions } from '../fields/managers.ts';
import { type ReplicasPath, scaleVersion, toParent, toScale } from '../fields/scale-managers.ts';
import { shapeOf } from '../fields/shape.ts';
import { applyTo } from '../fields/track-apply.ts';
import { afterUpdate } from '../fields/track-update.ts';
import type { Writing } from '../fields/writing.ts';
import type { Rejection } from '../rejection.ts';
import { ok, type Result } from '../result.ts';
import { withManagedFields } from './owners.ts';

const scaleKind = { apiVersion: scaleVersion, kind: 'Scale', type: 'io.k8s.api.autoscaling.v1.Scale' };
const replicas: ReplicasPath = ['f:spec', 'f:replicas'];

const scaleWriting = (writing: Writing): Writing => ({ ...writing, version: scaleKind, subresource: 'scale' });

const versioned = ({ facts }: Writing, scale: ApiObject): Versioned => ({
  apiVersion: scaleVersion,
  shape: shapeOf(facts, scaleKind.type),
  value: scale as unknown as Json,
});

const versions: Versions = { convert: (object, apiVersion) => (apiVersion === scaleVersion ? object : undefined), ignored: () => undefined, zeros: true };

const pathIn =
  ({ facts, resource }: Writing) =>
  (apiVersion: string): ReplicasPath | undefined => {
    const version = facts.kind(apiVersion, resource.kind);
    if (version?.custom === undefined) return version === undefined ? undefined : replicas;
    // A definition names its place as `.spec.size`; a version without scale has none.
    return (version.custom.scale?.specReplicasPath ?? '')
      .split('.')
      .slice(1)
      .map((name) => `f:${name}`);
  };

const backToParent = (writing: Writing, parent: Managed, scale: Managed): readonly Json[] | undefined =>
  encodeManaged(toParent(parent, scale, writing.version.apiVersion, pathIn(writing)));

/** `after` (the parent) as the writer of `wanted`, a Scale, owns it. Replicas that nobody is known to own stay so. */
export function ownedByScale<T extends ApiObject>(writing: Writing, before: ApiObject, after: T, current: ApiObject, wanted: ApiObject): T {
  const parent = decodeManaged(before.metadata.managedFields);
  const known = toScale(parent, pathIn(writing));
  if (known.managers.size === 0) return withManagedFields(after, before.metadata.managedFields);
  const scale = afterUpdate(scaleWriting(writing), versioned(writing, current), versioned(writing, wanted), known, versions);
  return withManagedFields(after, scale === known ? before.metadata.managedFields : backToParent(writing, parent, scale));
}

/** The Scale that `config` makes of `current`, and the parent's managedFields then. */
export function applyScale(
  writing: Writing,
  before: ApiObject,
  current: ApiObject,
  config: Json,
  force: boolean,
): Result<{ readonly scale: Json; readonly managedFields: readonly Json[] | undefined }, Rejection> {
  const parent = decodeManaged(before.metadata.managedFields);
  const entries = encodeManaged(toScale(parent, pathIn(writing)));
  const applied = applyTo(scaleWriting(writing), versioned(writing, current), entries, config, force, versions);
  if (!applied.ok) return applied;
  return ok({ scale: applied.value.value, managedFields: backToParent(writing, parent, applied.value.managed) });
}
