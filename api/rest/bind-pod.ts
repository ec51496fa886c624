import { required } from '../../domain/names.ts';
import { bindingBody } from '../../schemas/kubernetes/subresources.ts';
import type { Binding } from '../../schemas/kubernetes/types.ts';
import { statusOf, success } from '../status.ts';
import { misplacedObject } from './misplaced-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

/** POST pods/NAME/binding. The body's metadata.uid, when given, is the pod that is meant. */
export async function bindPod(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'CreateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject<Binding>(request, options.value, bindingBody);
  if (!body.ok) return statusReply(body.error);
  const binding = body.value.object;
  const misplaced = misplacedObject(request, binding);
  if (misplaced !== undefined) return statusReply(misplaced);
  const nodeName = binding.target?.name ?? '';
  if (nodeName === '') return statusReply(statusOf({ kind: 'invalid', apiKind: 'Binding', group: '', name: request.name, causes: [required('target.name')] }));
  const { uid } = binding.metadata;
  const wish = { verb: 'bind', ref: refOf(request), nodeName, ...(uid ? { precondition: { uid } } : {}) } as const;
  const result = await request.deps.submit(commandOf(request, wish, options.value));
  return statusReply(result.ok ? success(201) : statusOf(result.error));
}
