import type { Entry } from '../objects.ts';
import type { Precondition } from '../command.ts';
import type { Rejection } from '../rejection.ts';
import { immutable } from '../names.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { invalidRejection } from './finish.ts';

/** What the sender required of the object, from its wish and from the body it sent. Source: apiserver registry/generic/registry. */
export function failedPrecondition(entry: Entry, ...preconditions: readonly (Precondition | undefined)[]): Rejection | undefined {
  const { resource, name } = entry.ref;
  for (const precondition of preconditions) {
    if (precondition?.uid !== undefined && precondition.uid !== entry.object.metadata.uid) {
      return {
        kind: 'conflict',
        resource,
        name,
        message: `Precondition failed: UID in precondition: ${precondition.uid}, UID in object meta: ${entry.object.metadata.uid}`,
      };
    }
    if (precondition?.resourceVersion !== undefined && precondition.resourceVersion !== '' && precondition.resourceVersion !== String(entry.sequence)) {
      return { kind: 'conflict', resource, name, message: 'the object has been modified; please apply your changes to the latest version and try again' };
    }
  }
  return undefined;
}

/** As it is said of a delete, which names the kind. Source: apiserver registry/rest BeforeDelete. */
export function failedDeletion({ object, ref, sequence }: Entry, { uid, resourceVersion }: Precondition = {}): Rejection | undefined {
  const group = object.apiVersion.includes('/') ? `.${object.apiVersion.split('/')[0]}` : '';
  const conflict = (message: string): Rejection => ({ kind: 'conflict', resource: `${object.kind}${group}`, name: ref.name, message });
  if (uid !== undefined && uid !== object.metadata.uid)
    return conflict(
      `the UID in the precondition (${uid}) does not match the UID in record (${object.metadata.uid}). The object might have been deleted and then recreated`,
    );
  if (resourceVersion !== undefined && resourceVersion !== '' && resourceVersion !== String(sequence))
    return conflict(
      `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${sequence}). The object might have been modified`,
    );
  return undefined;
}

/** In a patch and in a configuration a uid is a field like any other, and nobody may change it; Kubernetes says so twice. */
export function changedUid(facts: ResourceFacts, { ref, object }: Entry, given: string | undefined): Rejection | undefined {
  if (given === undefined || given === object.metadata.uid) return undefined;
  const cause = immutable('metadata.uid', given);
  return invalidRejection(facts, ref.name, [cause, cause]);
}

/** The preconditions that a body carries in its own metadata. */
export function preconditionOf(metadata: { readonly uid?: unknown; readonly resourceVersion?: unknown } | undefined): Precondition {
  return {
    ...(typeof metadata?.uid === 'string' && metadata.uid !== '' ? { uid: metadata.uid } : {}),
    ...(typeof metadata?.resourceVersion === 'string' && metadata.resourceVersion !== '' ? { resourceVersion: metadata.resourceVersion } : {}),
  };
}
