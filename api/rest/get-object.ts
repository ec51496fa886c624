import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Entry } from '../../domain/objects.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { untilFresh } from './freshness.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { refOf } from './rest-request.ts';

/** The one object a path names, as fresh as the request wants it. */
export async function findEntry(request: ResourceRequest): Promise<Result<Entry, Status>> {
  const given = request.http.query.get('resourceVersion') ?? '';
  if (given !== '' && !/^\d{1,15}$/.test(given))
    return err(failure(400, 'BadRequest', `resourceVersion: Invalid value: ${JSON.stringify(given)}: must be a decimal number`));
  const fresh = await untilFresh(request.deps, request.store, given === '' ? undefined : Number(given));
  if (!fresh.ok) return fresh;
  const entry = request.store.objects.get(refOf(request));
  return entry === undefined ? err(statusOf({ kind: 'not-found', resource: request.facts.resource, name: request.name })) : ok(entry);
}

export async function getObject(request: ResourceRequest): Promise<Reply> {
  const found = await findEntry(request);
  if (!found.ok) return statusReply(found.error);
  return { kind: 'object', code: 200, facts: request.facts, object: found.value.object, sequence: found.value.sequence };
}
