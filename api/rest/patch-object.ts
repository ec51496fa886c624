import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { PatchType, Subresource } from '../../domain/command.ts';
import { isObject } from '../../domain/patch/json-object.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import { acceptedReply } from './accepted-reply.ts';
import { decodeYaml, parseJson } from './decode-body.ts';
import { parseMediaType } from './media-type.ts';
import { misnamedObject, misplacedObject } from './misplaced-object.ts';
import { statusReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest, ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

const patchTypes: ReadonlyMap<string, PatchType> = new Map([
  ['application/json-patch+json', 'json'],
  ['application/merge-patch+json', 'merge'],
  ['application/strategic-merge-patch+json', 'strategic'],
  ['application/apply-patch+yaml', 'apply'],
]);

export interface ParsedPatch {
  readonly patchType: PatchType;
  readonly patch: Json;
  readonly force?: true;
}

/** PATCH of the object or its status: the patch is applied where the command is decided, to what the object is then. */
export async function patchObject(request: ResourceRequest, subresource?: Exclude<Subresource, 'scale'>): Promise<Reply> {
  const parsed = await readPatch(request);
  if (!parsed.ok) return statusReply(parsed.error);
  const options = parseWriteOptions(request.http.query, 'PatchOptions', parsed.value.patchType);
  if (!options.ok) return statusReply(options.error);
  const misplaced = parsed.value.patchType === 'apply' ? misplacedConfig(request, parsed.value.patch) : undefined;
  if (misplaced !== undefined) return statusReply(misplaced);
  const wish = { verb: 'patch', ref: refOf(request), ...(subresource === undefined ? {} : { subresource }), ...parsed.value } as const;
  const result = await request.deps.submit(commandOf(request, wish, options.value));
  return acceptedReply(request, result.ok && 'created' in result.value ? 201 : 200, result);
}

/** What is applied may make an object, and so may not name another than its address does. */
function misplacedConfig(request: ResourceRequest, config: Json): Status | undefined {
  const metadata = isObject(config) && isObject(config['metadata']) ? config['metadata'] : {};
  const object = { metadata } as unknown as ApiObject;
  return misplacedObject(request, object) ?? (metadata['name'] === undefined ? undefined : misnamedObject(request, object));
}

export async function readPatch({ http }: ResourceRequest): Promise<Result<ParsedPatch, Status>> {
  const { type } = parseMediaType(http.header('content-type') ?? '');
  const patchType = patchTypes.get(type);
  if (patchType === undefined) {
    return err(failure(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {}));
  }
  const body = await http.readBody();
  if (!body.ok) return body;
  if (patchType === 'apply') return readConfig(http, body.value);
  const parsed = parseJson(body.value);
  if (!parsed.ok) return err({ ...parsed.error, message: `error decoding patch: ${parsed.error.message}` });
  const patch = parsed.value;
  const fits = patchType === 'json' ? Array.isArray(patch) : patch !== null && typeof patch === 'object' && !Array.isArray(patch);
  if (fits) return ok({ patchType, patch });
  return err(failure(400, 'BadRequest', patchType === 'json' ? 'a JSON patch is a list of operations' : 'a merge patch is an object'));
}

/** The body of server-side apply is YAML, and so JSON too. */
function readConfig({ query }: HttpRequest, body: Buffer): Result<ParsedPatch, Status> {
  const config = decodeYaml(body);
  if (!config.ok) return err({ ...config.error, message: `error decoding YAML: ${config.error.message}` });
  return ok({ patchType: 'apply', patch: config.value, ...(isTrue(query.get('force')) && { force: true as const }) });
}

const isTrue = (text: string | null): boolean => text !== null && /^(?:1|t|T|true|TRUE|True)$/.test(text);
