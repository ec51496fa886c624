import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { decodeObject } from '../../domain/schema/decode.ts';
import type { ExpectedKind } from '../../domain/schema/decode.ts';
import { statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { storedObject } from './converted-version.ts';
import { decodeBody, fieldsTwice } from './decode-body.ts';
import type { HttpRequest, ResourceRequest, WriteOptions } from './rest-request.ts';

/** The body as JSON, whatever it came in. */
export async function readJson(http: HttpRequest): Promise<Result<Json, Status>> {
  const body = await http.readBody();
  return body.ok ? decodeBody(http.header('content-type'), body.value) : body;
}

/** The body as JSON, with what is to be said of fields it has twice: of such the last one counts. */
async function readWithComplaints(http: HttpRequest): Promise<Result<{ readonly json: Json; readonly twice: readonly string[] }, Status>> {
  const body = await http.readBody();
  if (!body.ok) return body;
  const contentType = http.header('content-type');
  const json = decodeBody(contentType, body.value);
  return json.ok ? ok({ json: json.value, twice: fieldsTwice(contentType, body.value) }) : json;
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
  const body = await readWithComplaints(request.http);
  if (!body.ok) return body;
  const { json, twice } = body.value;
  const decoded = decodeObject(request.deps.facts, expected, json, fieldValidation, twice);
  if (!decoded.ok) return err(statusOf(decoded.error));
  const { object, warnings } = decoded.value as DecodedBody<T>;
  const stored = expected === request.facts ? await storedObject(request, object) : ok(object);
  return stored.ok ? ok({ object: stored.value, warnings }) : stored;
}
