import type { Subresource } from '../../domain/command.ts';
import { acceptedReply } from './accepted-reply.ts';
import { misnamedObject, misplacedObject } from './misplaced-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

/** PUT of the object, its status or (of a namespace) its finalizers. The body's uid and resourceVersion are preconditions. */
export async function replaceObject(request: ResourceRequest, subresource?: Exclude<Subresource, 'scale'>): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'UpdateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject(request, options.value);
  if (!body.ok) return statusReply(body.error);
  const { object, warnings } = body.value;
  const misplaced = misplacedObject(request, object) ?? misnamedObject(request, object);
  if (misplaced !== undefined) return statusReply(misplaced);
  const wish = { verb: 'replace', ref: refOf(request), ...(subresource === undefined ? {} : { subresource }), object } as const;
  const result = await request.deps.submit(commandOf(request, wish, options.value));
  return acceptedReply(request, result.ok && 'created' in result.value ? 201 : 200, result, warnings);
}
