// Server-side apply: what a configuration makes of an object, and who owns what then.
// Source: apimachinery util/managedfields/internal.

import type { ApiObject, Json } from '../api-object.ts';
import type { JsonObject } from '../patch/json-object.ts';
import { isObject } from '../patch/json-object.ts';
import type { Rejection } from '../rejection.ts';
import { jsonTypeName } from '../schema/go-names.ts';
import { err, ok, type Result } from '../result.ts';
import { conflictRejection } from './conflict-rejection.ts';
import { adoptsLastApplied, withLastApplied, withoutLastApplied } from './last-applied.ts';
import { decodeManaged, encodeManaged, managerId, type Managed } from './managed-fields.ts';
import { withManager, type Versioned, type Versions } from './managers.ts';
import { stripMetadata } from './strip-metadata.ts';
import type { Conflict } from './take-over.ts';
import { ownedBeforeFirstApply } from './track-update.ts';
import { apply } from './updater.ts';
import { problemsOf } from './validate.ts';
import { versioned, versionsOf, type Writing } from './writing.ts';

interface AppliedObject {
  /** In the version of the request; not decoded or defaulted yet. */
  readonly value: Json;
  readonly managedFields: readonly Json[] | undefined;
}

/** `live` is undefined for an object that is made by this. */
export function trackApply(writing: Writing, live: ApiObject | undefined, config: Json, force: boolean): Result<AppliedObject, Rejection> {
  const applied = applyTo(writing, versioned(writing, live), live?.metadata.managedFields, config, force);
  if (!applied.ok) return applied;
  return ok({ value: applied.value.value, managedFields: encodeManaged(applied.value.managed) });
}

/** As `trackApply`, for what is not stored as it is (a Scale). */
export function applyTo(
  writing: Writing,
  live: Versioned,
  entries: readonly Json[] | undefined,
  config: Json,
  force: boolean,
  versions: Versions = versionsOf(writing),
): Result<{ readonly value: Json; readonly managed: Managed }, Rejection> {
  const problem = problemOf(writing, live, config);
  if (problem !== undefined) return err(problem);
  const known = decodeManaged(entries);
  const managed = known.managers.size === 0 ? ownedBeforeFirstApply(writing, live, versions) : known;
  const applied = adopting(writing, live, config, managed, force, versions);
  if (!applied.ok) return err(conflictRejection(applied.error, (id) => managed.managers.get(id)?.apiVersion ?? ''));
  const { value, managed: after } = applied.value;
  return ok({ value: adoptsLastApplied(writing.manager) ? withLastApplied(value, config as JsonObject) : value, managed: after });
}

/** kubectl takes over what its client-side apply left without a conflict. */
function adopting(
  writing: Writing,
  live: Versioned,
  config: Json,
  managed: Managed,
  force: boolean,
  versions: Versions,
): Result<{ value: Json; managed: Managed }, readonly Conflict[]> {
  const applied = applyOnce(writing, live, config, managed, force, versions);
  if (applied.ok || !adoptsLastApplied(writing.manager)) return applied;
  const left = withoutLastApplied(live, applied.error);
  return left.length > 0 ? err(left) : applyOnce(writing, live, config, managed, true, versions);
}

function applyOnce(
  writing: Writing,
  live: Versioned,
  config: Json,
  managed: Managed,
  force: boolean,
  versions: Versions,
): Result<{ value: Json; managed: Managed }, readonly Conflict[]> {
  const id = managerId({ manager: writing.manager, operation: 'Apply', apiVersion: live.apiVersion, subresource: writing.subresource });
  const applied = apply(live, { ...live, value: config }, managed.managers, id, force, versions);
  if (!applied.ok) return applied;
  const { object, managers } = applied.value;
  const owned = managers.get(id);
  const stripped = owned === undefined ? managers : withManager(managers, id, { ...owned, set: stripMetadata(owned.set) });
  const times = object === undefined ? managed.times : new Map(managed.times).set(id, writing.time);
  return ok({ value: (object ?? live).value, managed: { managers: stripped, times } });
}

/** What is wrong with the configuration itself. */
function problemOf({ version }: Writing, live: Versioned, config: Json): Rejection | undefined {
  if (!isObject(config)) return { kind: 'bad-request', message: notAnObject(config) };
  const [apiVersion, kind] = [textOf(config['apiVersion']), textOf(config['kind'])];
  if (apiVersion !== version.apiVersion || kind !== version.kind)
    return { kind: 'bad-request', message: `invalid object type: ${groupVersion(apiVersion)}, Kind=${kind}` };
  const metadata = isObject(config['metadata']) ? config['metadata'] : {};
  if (metadata['managedFields'] !== undefined && metadata['managedFields'] !== null)
    return { kind: 'bad-request', message: 'metadata.managedFields must be nil' };
  const problems = problemsOf(live.shape, config);
  if (problems.length === 0) return undefined;
  const name = `${textOf(metadata['namespace'])}/${textOf(metadata['name'])}; ${groupVersion(apiVersion)}, Kind=${kind}`;
  const text = problems.length === 1 ? problems[0] : `errors:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
  return { kind: 'unexplained', message: `failed to create typed patch object (${name}): ${text}` };
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const groupVersion = (apiVersion: string): string => (apiVersion.includes('/') ? apiVersion : `/${apiVersion}`);

/** In the words of Go's decoder. */
const notAnObject = (config: Json): string =>
  `error decoding YAML: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${jsonTypeName(config)} into Go value of type map[string]interface {}`;
