import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ResourceFacts, SchemaFacts } from '../../domain/schema-facts.ts';
import type { k8shost } from '../../schemas/protobuf.ts';
import { parseResourcePath } from '../rest/request-path.ts';
import { failure, statusOf, type Status } from '../status.ts';

export type Target = k8shost.v1.Target.$Properties;

/** `object`: one object, or a subresource of it. `new`: a collection to create in, or a subresource that is created. `collection`: all of it. */
export type Scope = 'object' | 'new' | 'collection';

const bad = (message: string): { readonly ok: false; readonly error: Status } => err(failure(400, 'BadRequest', message));

/**
 * The path under which REST serves the target. A namespace or a name that would make another path of it (an object's that
 * reads as a collection's, a subresource's that reads as a resource's) is refused.
 */
export function targetPath(facts: SchemaFacts, target: Target, scope: Scope): Result<string, Status> {
  const found = factsOf(facts, target);
  if (found === undefined) return err(statusOf({ kind: 'unknown-resource', message: '' }));
  const [namespace, name, subresource] = [target.namespace ?? '', target.name ?? '', target.subresource ?? ''];
  if (!found.namespaced && namespace !== '') return bad(`${found.resource} have no namespace`);
  if (found.namespaced && namespace === '' && scope !== 'collection') return bad(`${found.resource} are namespaced: the target must name a namespace`);
  if (scope === 'object' && name === '') return bad('the target must name the object');
  if (scope === 'collection' && (name !== '' || subresource !== '')) return bad('a list or a watch has no name: select with the field selector metadata.name');
  if (scope === 'new' && (name === '') !== (subresource === ''))
    return bad('a create takes the name from the object; only a subresource is created under a name');
  const { group, version, plural } = found;
  const path = [group === '' ? 'api' : `apis/${group}`, version, ...(namespace === '' ? [] : ['namespaces', namespace]), plural, name, subresource]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part.toWellFormed())))
    .filter((part) => part !== '')
    .map((part) => `/${part}`)
    .join('');
  const parsed = parseResourcePath(path);
  const same = parsed?.plural === plural && parsed.namespace === namespace && parsed.name === name && parsed.subresource === subresource;
  return same ? ok(path) : err(statusOf({ kind: 'unknown-resource', message: '' }));
}

/** A target that says both says the same with both. */
function factsOf(facts: SchemaFacts, { resource, apiVersion, kind }: Target): ResourceFacts | undefined {
  const byKind = kind || apiVersion ? facts.kind(apiVersion ?? '', kind ?? '') : undefined;
  if (!resource) return byKind;
  const found = facts.resource(resource);
  return (kind || apiVersion) && byKind?.resource !== resource ? undefined : found;
}
