import { notSupported, required } from '../../domain/names.ts';
import type { Cause } from '../../domain/rejection.ts';
import { bindingBody } from '../../schemas/kubernetes/subresources.ts';
import type { Binding } from '../../schemas/kubernetes/types.ts';
import { listed } from '../../domain/rejection-message.ts';
import { failure, statusOf, success } from '../status.ts';
import { misplacedObject } from './misplaced-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

/** POST pods/NAME/binding. The body's metadata.uid, when given, is the pod that is meant. Source: registry/core/pod/storage BindingREST. */
export async function bindPod(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'CreateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject<Binding>(request, options.value, bindingBody);
  if (!body.ok) return statusReply(body.error);
  const binding = body.value.object;
  const misplaced = misplacedObject(request, binding);
  if (misplaced !== undefined) return statusReply(misplaced);
  // The address says it too: over NATS nobody writes it twice.
  if (binding.metadata.name && binding.metadata.name !== request.name)
    return statusReply(failure(400, 'BadRequest', 'name in URL does not match name in Binding object'));
  const causes = causesOf(binding);
  // Kubernetes gives them as an error of its own, with neither reason nor causes.
  if (causes.length > 0) return statusReply(statusOf({ kind: 'unexplained', message: listed(causes) }));
  const nodeName = binding.target?.name ?? '';
  const { uid } = binding.metadata;
  const wish = { verb: 'bind', ref: refOf(request), nodeName, ...(uid ? { precondition: { uid } } : {}) } as const;
  const result = await request.deps.submit(commandOf(request, wish, options.value));
  return statusReply(result.ok ? success(201) : statusOf(result.error));
}

/** Source: core/validation ValidatePodBinding. */
function causesOf({ target }: Binding): readonly Cause[] {
  const { kind = '', name = '' } = target ?? {};
  return [
    ...(kind === '' || kind === 'Node' ? [] : [notSupported('target.kind', kind, ['Node', '<empty>'])]),
    ...(name === '' ? [required('target.name')] : []),
  ];
}
