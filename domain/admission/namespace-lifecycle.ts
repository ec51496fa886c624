import type { Rejection } from '../rejection.ts';
import type { Attributes } from './attributes.ts';

/**
 * A missing or terminating namespace takes nothing new (NS-6). That it still exists when the event lands is not guarded by a claim (one
 * claim a namespace would put all its writers in one queue): the ownership reconciler removes what slipped in.
 * Source: admission NamespaceLifecycle.
 */
export function namespaceLifecycle({ ref, context }: Attributes): Rejection | undefined {
  if (ref.namespace === '') return undefined;
  const namespace = context.objects.get({ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace });
  if (namespace === undefined) return { kind: 'not-found', resource: 'namespaces', name: ref.namespace };
  if (namespace.object.metadata.deletionTimestamp === undefined) return undefined;
  return {
    kind: 'forbidden',
    message: `${ref.resource} "${ref.name}" is forbidden: unable to create new content in namespace ${ref.namespace} because it is being terminated`,
    of: { resource: ref.resource, name: ref.name },
    causes: [{ reason: 'NamespaceTerminating', message: `namespace ${ref.namespace} is being terminated`, field: 'metadata.namespace' }],
  };
}
