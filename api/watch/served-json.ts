import type { ApiObject, ObjectMeta } from '../../domain/api-object.ts';
import { withNullMembers } from '../../domain/schema/null-members.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { servedTextBudget, ServedTexts } from './served-texts.ts';

/**
 * The JSON of an object as it is served, made once per (object, resourceVersion) and shared by what answers a write, get, list and watch.
 * `body` is everything behind kind and apiVersion, without the opening brace: items of a list carry neither.
 */
const bodies = new ServedTexts<string>(servedTextBudget);

const bodyOf = (object: ApiObject, sequence: number): string => bodies.get(object, sequence, 'JSON', () => writtenBody(object, sequence));

function writtenBody(object: ApiObject, sequence: number): string {
  const facts = kubernetesFacts.kind(object.apiVersion, object.kind);
  const { apiVersion: _apiVersion, kind: _kind, metadata, ...rest } = facts === undefined ? object : withNullMembers(kubernetesFacts, facts.type, object);
  return JSON.stringify({ metadata: servedMetadata(metadata, sequence), ...rest }).slice(1);
}

/** A whole object. */
export const servedJson = (object: ApiObject, sequence: number): string =>
  `{"kind":${JSON.stringify(object.kind)},"apiVersion":${JSON.stringify(object.apiVersion)},${bodyOf(object, sequence)}`;

/** An item of a list. */
export const servedItemJson = (object: ApiObject, sequence: number): string => `{${bodyOf(object, sequence)}`;

/** What a dry run would have created has sequence 0, and no resourceVersion. */
export function servedMetadata({ resourceVersion: _stale, ...metadata }: ObjectMeta, sequence: number): ObjectMeta {
  return sequence === 0 ? metadata : { ...metadata, resourceVersion: String(sequence) };
}
