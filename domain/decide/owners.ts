import type { ApiObject, Json } from '../api-object.ts';
import type { Command, Subresource } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import { fieldManagerOf } from '../fields/field-manager.ts';
import { trackUpdate } from '../fields/track-update.ts';
import type { Writing } from '../fields/writing.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { timestamp } from '../time.ts';

/** The write of a command, as far as it matters to who owns which fields. */
export function writingOf(command: Command & { readonly subresource?: Subresource }, facts: ResourceFacts, context: DecideContext): Writing {
  const version = command.apiVersion === undefined ? undefined : context.facts.kind(command.apiVersion, facts.kind);
  return {
    facts: context.facts,
    resource: facts,
    version: version ?? facts,
    subresource: command.subresource ?? '',
    manager: fieldManagerOf(command.fieldManager, command.actor.userAgent),
    time: timestamp(context.nowMs),
  };
}

/** `object` with these managedFields, or without any. */
export function withManagedFields<T extends ApiObject>(object: T, managedFields: readonly Json[] | undefined): T {
  if (object.metadata.managedFields === managedFields) return object;
  const { managedFields: _old, ...metadata } = object.metadata;
  return { ...object, metadata: managedFields === undefined ? metadata : { ...metadata, managedFields } };
}

/** `after` as its writer owns it; `sent` is what the writer wrote into managedFields. */
export const ownedBy = <T extends ApiObject>(writing: Writing, before: ApiObject | undefined, after: T, sent: readonly Json[] | undefined): T =>
  withManagedFields(after, trackUpdate(writing, before, after, sent));
