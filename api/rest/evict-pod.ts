import type { Json } from '../../domain/api-object.ts';
import { decodeObject } from '../../domain/schema/decode.ts';
import { evictionBody } from '../../schemas/kubernetes/subresources.ts';
import type { Eviction } from '../../schemas/kubernetes/types.ts';
import { failure, statusOf, success } from '../status.ts';
import { deleteOptionsIn } from './delete-options.ts';
import { misplacedObject } from './misplaced-object.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { readJson } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

/** kubectl up to 1.21 names this version, of the same shape. */
const oldBody = { ...evictionBody, apiVersion: 'policy/v1beta1' };

/** POST pods/NAME/eviction. Source: registry/core/pod/storage EvictionREST. */
export async function evictPod(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'CreateOptions');
  if (!options.ok) return statusReply(options.error);
  const json = await readJson(request.http);
  if (!json.ok) return statusReply(json.error);
  const expected = versionOf(json.value) === oldBody.apiVersion ? oldBody : evictionBody;
  const decoded = decodeObject(request.deps.facts, expected, json.value, options.value.fieldValidation);
  if (!decoded.ok) return statusReply(statusOf(decoded.error));
  const eviction = decoded.value.object as Eviction;
  const misplaced = misplacedObject(request, eviction);
  if (misplaced !== undefined) return statusReply(misplaced);
  if (eviction.metadata.name !== request.name) return statusReply(failure(400, 'BadRequest', 'name in URL does not match name in Eviction object'));
  const removal = deleteOptionsIn(eviction.deleteOptions);
  if (!removal.ok) return statusReply(removal.error);
  const { dryRun, ...wishes } = removal.value;
  const wish = { verb: 'evict', ref: refOf(request), ...wishes } as const;
  const result = await request.deps.submit(commandOf(request, wish, { ...options.value, dryRun: dryRun || options.value.dryRun }));
  return statusReply(result.ok ? success(201) : statusOf(result.error));
}

const versionOf = (json: Json): Json | undefined =>
  json !== null && typeof json === 'object' && 'apiVersion' in json ? (json as { readonly apiVersion: Json }).apiVersion : undefined;
