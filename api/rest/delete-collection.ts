import type { Entry } from '../../domain/objects.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { statusOf } from '../status.ts';
import { deleteWish } from './delete-object.ts';
import { readDeleteOptions } from './delete-options.ts';
import type { DeleteOptions } from './delete-options.ts';
import { untilFresh } from './freshness.ts';
import { candidates } from './list-objects.ts';
import { parseListOptions } from './list-options.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf } from './rest-request.ts';
import { parseSelection } from './selection.ts';

/** Deletes in flight at once: what the writer can put in one batch. */
const inFlightMax = 64;

/**
 * Deletes what a list with the same selectors gives now, each object as its own command, and answers with that list. What is gone
 * already is fine; the first other refusal ends it, and what was deleted until then stays deleted.
 */
export async function deleteCollection(request: ResourceRequest): Promise<Reply> {
  const list = parseListOptions(request.http.query);
  if (!list.ok) return statusReply(list.error);
  const selection = parseSelection(request.facts, list.value.labelSelector, list.value.fieldSelector);
  if (!selection.ok) return statusReply(selection.error);
  const options = await readDeleteOptions(request.http);
  if (!options.ok) return statusReply(options.error);
  const fresh = await untilFresh(request.deps, request.store, undefined);
  if (!fresh.ok) return statusReply(fresh.error);

  const entries = candidates(request, selection.value).filter(({ object }) => selection.value.matches(object));
  const warnings = new Set<string>();
  for (let index = 0; index < entries.length; index += inFlightMax) {
    const results = await Promise.all(entries.slice(index, index + inFlightMax).map((entry) => deleteEntry(request, entry, options.value)));
    for (const result of results) {
      if (!result.ok && result.error.kind !== 'not-found') return statusReply(statusOf(result.error));
      for (const warning of result.ok ? result.value.warnings : []) warnings.add(warning);
    }
  }
  return { kind: 'list', facts: request.facts, rows: entries, metadata: { resourceVersion: String(request.store.objects.position) }, warnings: [...warnings] };
}

async function deleteEntry(request: ResourceRequest, { ref, object }: Entry, options: DeleteOptions): Promise<Result<Accepted, Rejection>> {
  const wish = deleteWish(ref, { ...options, precondition: { ...options.precondition, uid: object.metadata.uid } });
  return await request.deps.submit(commandOf(request, wish, options, request.deps.ids.eventId()));
}
