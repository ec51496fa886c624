import type { ApiObject } from '../../domain/api-object.ts';
import { fieldManagerOf } from '../../domain/fields/field-manager.ts';
import { trackUpdate } from '../../domain/fields/track-update.ts';
import type { WrittenKind } from '../../domain/fields/writing.ts';
import { withManagedFields } from '../../domain/decide/owners.ts';
import { timestamp } from '../../domain/time.ts';
import type { ResourceRequest, WriteOptions } from './rest-request.ts';

/** What is answered and never stored has its managedFields all the same. Source: apiserver endpoints/handlers create.go. */
export function trackedFields<T extends ApiObject>(
  { deps, facts, http, subresource }: ResourceRequest,
  object: T,
  { fieldManager }: Pick<WriteOptions, 'fieldManager'>,
  version: WrittenKind = facts,
): T {
  const manager = fieldManagerOf(fieldManager, http.header('user-agent') ?? '');
  const writing = { facts: deps.facts, resource: facts, version, subresource, manager, time: timestamp(deps.clock.nowMs()) };
  return withManagedFields(object, trackUpdate(writing, undefined, object, object.metadata.managedFields));
}
