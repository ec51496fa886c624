import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodeObject } from '../../domain/schema/decode.ts';
import type { ExpectedKind } from '../../domain/schema/decode.ts';
import { statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { storedObject } from './converted-version.ts';
import { decodeBody, type DecodedJson } from './decode-body.ts';
import type { HttpRequest, ResourceRequest, WriteOptions } from './rest-request.ts';

async function readDecoded(http: HttpRequest): Promise<Result<DecodedJson, Status>> {
  const body = await http.readBody();
  return body.ok ? decodeBody(http.header('content-type'), body.value) : body;
}

/** The body as JSON, whatever it came in. */
export async function readJson(http: HttpRequest): Promise<Result<Json, Status>> {
  const decoded = await readDecoded(http);
  return decoded.ok ? ok(decoded.value.json) : decoded;
}

export interface DecodedBody<T extends ApiObject = ApiObject> {
  readonly object: T;
  readonly warnings: readonly string[];
}

/**
 * The body decoded by its schema; kind and apiVersion may be left out, the path says them. `expected` is the resource's own kind,
 * or what a subresource takes (Scale, Binding), whose type the caller names.
 */
export async function readObject<T extends ApiObject = ApiObject>(
  request: ResourceRequest,
  { fieldValidation }: Pick<WriteOptions, 'fieldValidation'>,
  expected: ExpectedKind = request.facts,
): Promise<Result<DecodedBody<T>, Status>> {
  const body = await readDecoded(request.http);
  if (!body.ok) return body;
  const { json } = body.value;
  const decoded = decodeObject(request.deps.facts, expected, json, fieldValidation, body.value.twice());
  if (!decoded.ok) return err(statusOf(decoded.error));
  const { object, warnings } = decoded.value as DecodedBody<T>;
  const stored = expected === request.facts ? await storedObject(request, object) : ok(object);
  return stored.ok ? ok({ object: stored.value, warnings }) : stored;
}
