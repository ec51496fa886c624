import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { PatchType, Subresource } from '../../domain/command.ts';
import { isObject } from '../../domain/patch/json-object.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { isConvertedByWebhook } from '../conversion/convert-objects.ts';
import { patchTypeOf } from '../patch-types.ts';
import { failure, prefixed } from '../status.ts';
import type { Status } from '../status.ts';
import { acceptedReply } from './accepted-reply.ts';
import { decodeYaml, parseJson } from './decode-body.ts';
import { patchConverted } from './converted-version.ts';
import { parseMediaType } from './media-type.ts';
import { misnamedObject, misplacedObject } from './misplaced-object.ts';
import { statusReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest, ResourceRequest } from './rest-request.ts';
import { commandOf, refOf } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

export interface ParsedPatch {
  readonly patchType: PatchType;
  readonly patch: Json;
  readonly force?: true;
}

/** A patch with what its reader has to say of it. */
interface ReadPatch {
  readonly parsed: ParsedPatch;
  readonly warnings: readonly string[];
}

/** PATCH of the object or its status: the patch is applied where the command is decided, to what the object is then. */
export async function patchObject(request: ResourceRequest, subresource?: Exclude<Subresource, 'scale'>): Promise<Reply> {
  const read = await readPatch(request);
  if (!read.ok) return statusReply(read.error);
  const { parsed, warnings } = read.value;
  const options = parseWriteOptions(request.http.query, 'PatchOptions', parsed.patchType);
  if (!options.ok) return statusReply(options.error);
  const misplaced = parsed.patchType === 'apply' ? misplacedConfig(request, parsed.patch) : undefined;
  if (misplaced !== undefined) return statusReply(misplaced);
  if (isConvertedByWebhook(request.facts)) return await patchConverted(request, parsed, options.value, subresource);
  const wish = { verb: 'patch', ref: refOf(request), ...(subresource === undefined ? {} : { subresource }), ...parsed } as const;
  const result = await request.deps.submit(commandOf(request, wish, options.value));
  return acceptedReply(request, result.ok && 'created' in result.value ? 201 : 200, result, warnings);
}

/** What is applied may make an object, and so may not name another than its address does. */
function misplacedConfig(request: ResourceRequest, config: Json): Status | undefined {
  const metadata = isObject(config) && isObject(config['metadata']) ? config['metadata'] : {};
  const object = { metadata } as unknown as ApiObject;
  return misplacedObject(request, object) ?? (metadata['name'] === undefined ? undefined : misnamedObject(request, object));
}

export async function readPatch({ http }: ResourceRequest): Promise<Result<ReadPatch, Status>> {
  const { type } = parseMediaType(http.header('content-type') ?? '');
  const patchType = patchTypeOf(type);
  if (patchType === undefined) return err(failure(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {}));
  const body = await http.readBody();
  if (!body.ok) return body;
  if (patchType === 'apply') return readConfig(http, body.value);
  const parsed = parseJson(body.value);
  if (!parsed.ok) return err(prefixed('error decoding patch: ', parsed.error));
  const patch = parsed.value;
  const fits = patchType === 'json' ? Array.isArray(patch) : patch !== null && typeof patch === 'object' && !Array.isArray(patch);
  if (fits) return ok({ parsed: { patchType, patch }, warnings: [] });
  return err(
    failure(
      400,
      'BadRequest',
      patchType === 'json' ? 'error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp' : 'a merge patch is an object',
    ),
  );
}

/** The body of server-side apply is YAML, and so JSON too. */
async function readConfig({ query }: HttpRequest, body: Buffer): Promise<Result<ReadPatch, Status>> {
  const config = await decodeYaml(body);
  if (!config.ok) return err(prefixed('error decoding YAML: ', config.error));
  const { json: patch, repeated } = config.value;
  const validation = query.get('fieldValidation') ?? '';
  if (validation === 'Strict' && repeated.length > 0) return err(failure(400, 'BadRequest', `${notStrict}\n${repeated.map((line) => `  ${line}`).join('\n')}`));
  const parsed: ParsedPatch = { patchType: 'apply', patch, ...(isTrue(query.get('force')) && { force: true as const }) };
  return ok({ parsed, warnings: validation === 'Ignore' ? [] : repeated });
}

/** In the words of Go's reader. */
const notStrict = 'error strict decoding YAML: error converting YAML to JSON: yaml: unmarshal errors:';

const isTrue = (text: string | null): boolean => text !== null && /^(?:1|t|T|true|TRUE|True)$/.test(text);
