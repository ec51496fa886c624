import { acceptedReply } from './accepted-reply.ts';
import { misplacedObject } from './misplaced-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

export async function createObject(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'CreateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject(request, options.value);
  if (!body.ok) return statusReply(body.error);
  const { object, warnings } = body.value;
  const misplaced = misplacedObject(request, object);
  if (misplaced !== undefined) return statusReply(misplaced);
  const wish = { verb: 'create', ref: refOf(request, object.metadata.name || ''), object } as const;
  return acceptedReply(request, 201, await request.deps.submit(commandOf(request, wish, options.value)), warnings);
}
