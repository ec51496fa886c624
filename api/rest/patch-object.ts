import type { Json } from '../../domain/api-object.ts';
import type { PatchType, Subresource } from '../../domain/command.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { acceptedReply } from './accepted-reply.ts';
import { parseJson } from './decode-body.ts';
import { parseMediaType } from './media-type.ts';
import { statusReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

const patchTypes: ReadonlyMap<string, PatchType> = new Map([
  ['application/json-patch+json', 'json'],
  ['application/merge-patch+json', 'merge'],
  ['application/strategic-merge-patch+json', 'strategic'],
]);

const serverSideApply = 'application/apply-patch+yaml';

export interface ParsedPatch {
  readonly patchType: PatchType;
  readonly patch: Json;
}

/** PATCH of the object or its status: the patch is applied where the command is decided, to what the object is then. */
export async function patchObject(request: ResourceRequest, subresource?: Exclude<Subresource, 'scale'>): Promise<Reply> {
  const parsed = await readPatch(request);
  if (!parsed.ok) return statusReply(parsed.error);
  const options = parseWriteOptions(request.http.query, 'PatchOptions');
  if (!options.ok) return statusReply(options.error);
  const wish = { verb: 'patch', ref: refOf(request), ...(subresource === undefined ? {} : { subresource }), ...versionOf(request), ...parsed.value } as const;
  return acceptedReply(request, 200, await request.deps.submit(commandOf(request, wish, options.value)));
}

/** A patch is written for the version that its path names. */
const versionOf = ({ facts }: ResourceRequest): { readonly apiVersion?: string } => (facts.converted ? { apiVersion: facts.apiVersion } : {});

export async function readPatch({ http }: ResourceRequest): Promise<Result<ParsedPatch, Status>> {
  const { type } = parseMediaType(http.header('content-type') ?? '');
  if (type === serverSideApply)
    return err(
      statusOf({
        kind: 'unsupported-media-type',
        message: 'server-side apply is not served: use client-side apply, or a JSON, merge or strategic merge patch',
      }),
    );
  const patchType = patchTypes.get(type);
  if (patchType === undefined) {
    return err(
      statusOf({
        kind: 'unsupported-media-type',
        message: `the body of the request was in an unknown format - accepted media types include: ${[...patchTypes.keys()].join(', ')}`,
      }),
    );
  }
  const body = await http.readBody();
  if (!body.ok) return body;
  const parsed = parseJson(body.value);
  if (!parsed.ok) return err({ ...parsed.error, message: `error decoding patch: ${parsed.error.message}` });
  const patch = parsed.value;
  const fits = patchType === 'json' ? Array.isArray(patch) : patch !== null && typeof patch === 'object' && !Array.isArray(patch);
  if (fits) return ok({ patchType, patch });
  return err(failure(400, 'BadRequest', patchType === 'json' ? 'a JSON patch is a list of operations' : 'a merge patch is an object'));
}
