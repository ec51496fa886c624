import type { Entry } from '../objects.ts';
import type { Precondition } from '../command.ts';
import type { Rejection } from '../rejection.ts';

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

/** The preconditions that a body carries in its own metadata. */
export function preconditionOf(metadata: { readonly uid?: unknown; readonly resourceVersion?: unknown } | undefined): Precondition {
  return {
    ...(typeof metadata?.uid === 'string' && metadata.uid !== '' ? { uid: metadata.uid } : {}),
    ...(typeof metadata?.resourceVersion === 'string' && metadata.resourceVersion !== '' ? { resourceVersion: metadata.resourceVersion } : {}),
  };
}
