import type { Wish } from '../../domain/command.ts';
import type { Ref } from '../../domain/ref.ts';
import { statusOf } from '../status.ts';
import { acceptedReply, goneReply } from './accepted-reply.ts';
import { readDeleteOptions } from './delete-options.ts';
import type { DeleteOptions } from './delete-options.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';

/** NS-6. Source: the NamespaceLifecycle admission; kube-node-lease is k8shost's own addition, for it keeps the node pool. */
const lastingNamespaces: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

export const deleteWish = (ref: Ref, { dryRun: _dryRun, ...rest }: DeleteOptions): Wish => ({ verb: 'delete', ref, ...rest });

/** Kinds whose delete answers with the last the object was. Source: ReturnDeletedObject of the stores in kubernetes pkg/registry. */
const answeredWithObject: ReadonlySet<string> = new Set([
  'csidrivers.storage.k8s.io',
  'csinodes.storage.k8s.io',
  'namespaces',
  'persistentvolumeclaims',
  'persistentvolumes',
  'pods',
  'podtemplates',
  'resourcequotas',
  'serviceaccounts',
  'services',
  'storageclasses.storage.k8s.io',
  'volumeattachments.storage.k8s.io',
  'volumeattributesclasses.storage.k8s.io',
]);

/** The object when something is still to be waited for (finalizers, a pod's grace period) or its kind is so; else a Status that it is gone. */
export async function deleteObject(request: ResourceRequest): Promise<Reply> {
  const options = await readDeleteOptions(request.http);
  if (!options.ok) return statusReply(options.error);
  if (request.facts.resource === 'namespaces' && lastingNamespaces.has(request.name))
    return statusReply(
      statusOf({
        kind: 'forbidden',
        message: `namespaces "${request.name}" is forbidden: this namespace may not be deleted`,
        of: { resource: 'namespaces', name: request.name },
      }),
    );
  const result = await request.deps.submit(commandOf(request, deleteWish(refOf(request), options.value), options.value));
  if (!result.ok) return statusReply(statusOf(result.error));
  if (!result.value.deleted || answeredWithObject.has(request.facts.resource)) return acceptedReply(request, 200, result);
  return goneReply(request.facts.resource, request.name, result.value.object?.metadata.uid, result.value.warnings);
}
