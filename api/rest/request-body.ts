import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodeObject } from '../../domain/schema/decode.ts';
import type { ExpectedKind } from '../../domain/schema/decode.ts';
import { statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { decodeBody } from './decode-body.ts';
import type { HttpRequest, ResourceRequest, WriteOptions } from './rest-request.ts';

/** The body as JSON, whatever it came in. */
export async function readJson(http: HttpRequest): Promise<Result<Json, Status>> {
  const body = await http.readBody();
  return body.ok ? decodeBody(http.header('content-type'), body.value) : body;
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
  { http, deps, facts }: ResourceRequest,
  { fieldValidation }: Pick<WriteOptions, 'fieldValidation'>,
  expected: ExpectedKind = facts,
): Promise<Result<DecodedBody<T>, Status>> {
  const json = await readJson(http);
  if (!json.ok) return json;
  const decoded = decodeObject(deps.facts, expected, json.value, fieldValidation);
  return decoded.ok ? ok(decoded.value as DecodedBody<T>) : err(statusOf(decoded.error));
}
