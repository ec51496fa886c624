import type { ApiObject } from '../../domain/api-object.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { statusOf } from '../status.ts';
import { deleteWish } from './delete-object.ts';
import { readDeleteOptions } from './delete-options.ts';
import type { DeleteOptions } from './delete-options.ts';
import { listObjects } from './list-objects.ts';
import { parseListOptions } from './list-options.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';

/** Deletes in flight at once: what the writer can put in one batch. */
const inFlightMax = 64;

/**
 * Deletes what a list with the same options gives (with a limit: that page), each object as its own command, and answers with that
 * list. What is gone already is fine; the first other refusal ends it, and what was deleted until then stays deleted.
 * Source: apiserver registry/generic Store.DeleteCollection.
 */
export async function deleteCollection(request: ResourceRequest): Promise<Reply> {
  const list = parseListOptions(request.http.query);
  if (!list.ok) return statusReply(list.error);
  const options = await readDeleteOptions(request.http);
  if (!options.ok) return statusReply(options.error);
  const page = await listObjects(request, list.value);
  if (page.kind !== 'list') return page;

  const warnings = new Set<string>();
  for (let index = 0; index < page.rows.length; index += inFlightMax) {
    const results = await Promise.all(page.rows.slice(index, index + inFlightMax).map(({ object }) => deleteOne(request, object, options.value)));
    for (const result of results) {
      if (!result.ok && result.error.kind !== 'not-found') return statusReply(statusOf(result.error));
      for (const warning of result.ok ? result.value.warnings : []) warnings.add(warning);
    }
  }
  return { ...page, warnings: [...warnings] };
}

async function deleteOne(request: ResourceRequest, { metadata }: ApiObject, options: DeleteOptions): Promise<Result<Accepted, Rejection>> {
  const wish = deleteWish(refOf(request, metadata.name), { ...options, precondition: { ...options.precondition, uid: metadata.uid } });
  return await request.deps.submit(commandOf(request, wish, options, request.deps.ids.eventId()));
}
