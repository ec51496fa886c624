import type { Ref } from '../../domain/ref.ts';
import { isInternalResource } from '../../domain/ref.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ResourceFacts, SchemaFacts } from '../../domain/schema-facts.ts';
import { parseCommandSubject } from '../../schemas/subjects.ts';
import type { Scope } from '../asked/target-path.ts';
import type { Attributes } from '../authn/authorize.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';

/** The verbs a command may have, with the HTTP method whose route they take. */
export const methods = {
  create: 'POST',
  replace: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
  deletecollection: 'DELETE',
  bind: 'POST',
  get: 'GET',
  list: 'GET',
} as const;
export type CommandVerb = keyof typeof methods;

/** What the authorizer calls them. Source: Kubernetes' request verbs. */
const authorizedVerbs: Readonly<Record<string, string>> = { replace: 'update', bind: 'create' };

const ofCollections: ReadonlySet<string> = new Set(['deletecollection', 'list']);

export const isRead = (verb: CommandVerb): boolean => verb === 'get' || verb === 'list';

/** What a command subject names, as it is written there: nothing is known to exist yet, and the tenant is only a claim. */
export interface CommandAddress {
  readonly verb: string;
  /** `name` is '' for a create whose body says the name. */
  readonly ref: Ref;
  /** What follows the `/` (`%2F` in the subject) of the resource: `pods%2Fstatus`. */
  readonly subresource: string;
}

/** Undefined for what is no command subject. */
export function parseCommandAddress(subject: string): CommandAddress | undefined {
  const parsed = parseCommandSubject(subject);
  if (parsed === undefined) return undefined;
  const { ref } = parsed;
  const slash = ref.resource.indexOf('/');
  const verb = parsed.verb === 'update' ? 'replace' : parsed.verb;
  if (slash === -1) return { verb, ref, subresource: verb === 'bind' ? 'binding' : '' };
  return { verb, ref: { ...ref, resource: ref.resource.slice(0, slash) }, subresource: ref.resource.slice(slash + 1) };
}

export const isCommandVerb = (verb: string): verb is CommandVerb => Object.hasOwn(methods, verb);

/** A create in a collection has no name in what it asks leave for, as in REST. */
export function attributesOf({ verb, ref, subresource }: CommandAddress): Attributes {
  const name = ofCollections.has(verb) || (verb === 'create' && subresource === '') ? '' : ref.name;
  const namespace = ref.resource === 'namespaces' ? name : ref.namespace;
  return { verb: authorizedVerbs[verb] ?? verb, resource: ref.resource, subresource, namespace, name };
}

/** What of REST's paths it is that an address names. */
export function scopeOf(verb: CommandVerb): Scope {
  if (ofCollections.has(verb)) return 'collection';
  return verb === 'bind' || verb === 'create' ? 'new' : 'object';
}

/** The facts of the resource, when the address can be one of its objects at all. */
export function servedResource(facts: SchemaFacts, { verb, ref, subresource }: CommandAddress): Result<ResourceFacts, Status> {
  const found = isInternalResource(ref.resource) ? undefined : facts.resource(ref.resource);
  if (found === undefined) return err(statusOf({ kind: 'unknown-resource', message: '' }));
  if (!isCommandVerb(verb)) return err(statusOf({ kind: 'method-not-supported', message: '' }));
  if (ofCollections.has(verb)) {
    if (ref.name !== '' || subresource !== '') return err(failure(400, 'BadRequest', `${verb} has no name: write _ for it, and select by metadata.name`));
  } else if (ref.name === '' && (verb !== 'create' || subresource !== '')) return err(statusOf({ kind: 'method-not-supported', message: '' }));
  if (found.namespaced && ref.namespace === '' && verb !== 'list')
    return err(failure(400, 'BadRequest', `${ref.resource} are namespaced: the subject must name a namespace`));
  if (!found.namespaced && ref.namespace !== '') return err(failure(400, 'BadRequest', `${ref.resource} have no namespace: write _ for it in the subject`));
  return ok(found);
}
