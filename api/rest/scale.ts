import { valueAt } from '../../domain/custom/json-path.ts';
import { scaleOf } from '../../domain/decide/scale.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';
import { scaleBody } from '../../schemas/kubernetes/subresources.ts';
import type { Deployment, Scale } from '../../schemas/kubernetes/types.ts';
import { statusOf } from '../status.ts';
import { goneReply } from './accepted-reply.ts';
import { findEntry } from './get-object.ts';
import { misnamedObject, misplacedObject } from './misplaced-object.ts';
import { readPatch } from './patch-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest, WriteOptions } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { selectorText } from './selector-text.ts';
import { parseWriteOptions } from './write-options.ts';

/** autoscaling/v1 Scale of a workload. */
function scaleDocument(entry: Entry, { custom }: ResourceRequest['facts']): object {
  const paths = custom?.scale;
  if (paths === undefined) return scaleOf(entry, selectorText((entry.object as Deployment).spec?.selector));
  const selector = paths.labelSelectorPath ? valueAt(entry.object, paths.labelSelectorPath) : undefined;
  return scaleOf(entry, typeof selector === 'string' ? selector : '', paths);
}

export async function getScale(request: ResourceRequest): Promise<Reply> {
  const found = await findEntry(request);
  if (!found.ok) return statusReply(found.error);
  return { kind: 'document', code: 200, document: scaleDocument(found.value, request.facts) };
}

export async function patchScale(request: ResourceRequest): Promise<Reply> {
  const read = await readPatch(request);
  if (!read.ok) return statusReply(read.error);
  const { parsed } = read.value;
  const options = parseWriteOptions(request.http.query, 'PatchOptions', parsed.patchType);
  if (!options.ok) return statusReply(options.error);
  return submitScale(request, options.value, { verb: 'patch', ref: refOf(request), subresource: 'scale', ...parsed });
}

export async function replaceScale(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'UpdateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject<Scale>(request, options.value, scaleBody);
  if (!body.ok) return statusReply(body.error);
  const misplaced = misplacedObject(request, body.value.object) ?? misnamedObject(request, body.value.object);
  if (misplaced !== undefined) return statusReply(misplaced);
  return submitScale(request, options.value, { verb: 'replace', ref: refOf(request), subresource: 'scale', object: body.value.object });
}

async function submitScale(request: ResourceRequest, options: WriteOptions, wish: Wish): Promise<Reply> {
  const result = await request.deps.submit(commandOf(request, wish, options));
  if (!result.ok) return statusReply(statusOf(result.error));
  const { object, sequence, warnings } = result.value;
  if (object === undefined) return goneReply(request.facts.resource, request.name);
  const entry: Entry = { ref: wish.ref, object, sequence, eventId: '', correlationId: '', hash: '' };
  return { kind: 'document', code: 200, document: scaleDocument(entry, request.facts), warnings };
}
