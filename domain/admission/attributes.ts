import type { ApiObject } from '../api-object.ts';
import type { Actor, Command } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import { generatedName } from '../decide/metadata.ts';
import type { Ref } from '../ref.ts';
import type { Rejection } from '../rejection.ts';
import type { Result } from '../result.ts';

export type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT';

/** What admission knows of a request besides the object it would make. Source: apiserver admission.Attributes. */
export interface Attributes {
  readonly operation: Operation;
  readonly ref: Ref;
  /** '' for the object itself. */
  readonly subresource: string;
  /** Undefined for a create. */
  readonly before: ApiObject | undefined;
  readonly actor: Actor;
  readonly dryRun: boolean;
  readonly context: DecideContext;
}

/** Changes the object of a request before it is validated; returns it as it is where it has nothing to say. */
export type Mutate<T extends ApiObject = ApiObject> = (object: T, attributes: Attributes) => Result<T, Rejection>;

/** Looks at the object as it would be stored; undefined when it has nothing against it. */
export type Validate<T extends ApiObject = ApiObject> = (object: T, attributes: Attributes) => Rejection | undefined;

/** Source: apiserver admission.NewForbidden: a name that is still to be generated is told by what it begins with. */
export function forbid({ ref, context }: Attributes, object: ApiObject, why: string): Extract<Rejection, { kind: 'forbidden' }> {
  const { generateName } = object.metadata;
  const isGenerated = generateName !== undefined && (ref.name === '' || ref.name === generatedName(generateName, context.uid));
  const name = isGenerated ? generateName : ref.name;
  return { kind: 'forbidden', message: `${ref.resource} ${JSON.stringify(name)} is forbidden: ${why}`, of: { resource: ref.resource, name } };
}

/** Several reasons as one text; a repeated one counts once. Source: apimachinery util/errors aggregate. */
export function aggregate(messages: readonly string[]): string {
  const distinct = [...new Set(messages)];
  return distinct.length === 1 ? (distinct[0] ?? '') : `[${distinct.join(', ')}]`;
}

export const attributesOf = (command: Command, operation: Operation, before: ApiObject | undefined, context: DecideContext): Attributes => ({
  operation,
  ref: command.ref,
  subresource: command.verb === 'bind' ? 'binding' : 'subresource' in command ? (command.subresource ?? '') : '',
  before,
  actor: command.actor,
  dryRun: command.dryRun ?? false,
  context,
});
