/**
 * Reads a JSON body as an object of a kind: one pass over its schema checks types, prunes unknown fields, drops nulls and brings
 * quantities, times and base64 into the form Kubernetes writes. It does not say whether values make sense: that is validation's.
 */
import type { ApiObject, Json } from '../api-object.ts';
import type { FieldValidation } from '../command.ts';
import { toStored } from '../conversion/conversion.ts';
import { canonicalJson } from '../canonical-json.ts';
import { goText } from '../go-text.ts';
import { invalid, wrong } from '../names.ts';
import { isObject, member, type JsonObject } from '../patch/json-object.ts';
import type { Rejection } from '../rejection.ts';
import { err, ok, type Result } from '../result.ts';
import type { ResourceFacts, SchemaFacts } from '../schema-facts.ts';
import { decodeCustom } from '../custom/decode-custom.ts';
import { decodeStruct, type Walk } from './decode-value.ts';

interface Decoded {
  /** In the version that is stored. Has apiVersion, kind and metadata, even where the body left them out; metadata may lack everything else. */
  readonly object: ApiObject;
  readonly warnings: readonly string[];
}

/** Which kind is expected: a served resource, or a body that is no resource (Binding, Scale). */
export type ExpectedKind = Pick<ResourceFacts, 'apiVersion' | 'kind' | 'type' | 'converted' | 'custom'>;

/** `twice` are the complaints about fields that the body has twice, which its JSON does not show any more. */
export function decodeObject(
  facts: SchemaFacts,
  expected: ExpectedKind,
  json: unknown,
  validation: FieldValidation,
  twice: readonly string[] = [],
): Result<Decoded, Rejection> {
  if (!isObject(json as Json))
    return badRequest(
      `the object provided is unrecognized (must be of type ${expected.kind}): couldn't get version/kind; json parse error: a JSON object is expected`,
    );
  const decoded = decodeBody(facts, expected, json as JsonObject, validation, twice);
  if (decoded.ok) return decoded;
  const { about, text } = decoded.error;
  return badRequest(about === '' ? text : `${about}: ${text}`);
}

/**
 * What a patch made of an object: where it is none of its kind any more, that is the patch's fault. Told by a strategic
 * patch itself, else by what was made, unless that is secret. Source: apiserver endpoints/handlers patch.go.
 */
export function decodePatched(
  facts: SchemaFacts,
  expected: ExpectedKind,
  patched: Json,
  validation: FieldValidation,
  strategic?: Json,
): Result<Decoded, Rejection> {
  const decoded = decodeBody(facts, expected, patched as JsonObject, validation, []);
  if (decoded.ok) return decoded;
  const { text } = decoded.error;
  const cause = expected.kind === 'Secret' ? wrong('patch', text) : invalid('patch', shown(patched, strategic), text);
  return err({ kind: 'invalid', apiKind: '', group: '', name: '', causes: [cause] });
}

/** A refusal may be kept (an outcome): of an object of any size only so much. */
const shownMax = 10_000;
const shown = (patched: Json, strategic: Json | undefined): string => (strategic === undefined ? canonicalJson(patched) : goText(strategic)).slice(0, shownMax);

/** `about`: which body as what; '' where the text says it itself. */
interface Unfit {
  readonly about: string;
  readonly text: string;
}

function decodeBody(
  facts: SchemaFacts,
  expected: ExpectedKind,
  body: JsonObject,
  validation: FieldValidation,
  twice: readonly string[],
): Result<Decoded, Unfit> {
  const about = unhandled(expected, body);
  const mismatch = kindMismatch(expected, body, about);
  if (mismatch !== undefined) return err(mismatch);

  const walk: Walk = { facts, unknown: [], failure: undefined };
  const decoded =
    expected.custom === undefined ? decodeStruct(walk, expected.type, body, { indexed: '', plain: '' }) : decodeCustom(walk, expected.custom.schema, body);
  if (walk.failure !== undefined) return err({ about, text: walk.failure });
  const unknown = [...twice, ...walk.unknown.map((path) => `unknown field ${JSON.stringify(path)}`)];
  if (validation === 'Strict' && unknown.length > 0) return err({ about, text: `strict decoding error: ${unknown.join(', ')}` });
  const object = { ...decoded, apiVersion: expected.apiVersion, kind: expected.kind, metadata: decoded['metadata'] ?? {} } as unknown as ApiObject;
  return ok({ object: toStored(expected, object), warnings: validation === 'Warn' ? unknown : [] });
}

const badRequest = (message: string): { readonly ok: false; readonly error: Rejection } => err({ kind: 'bad-request', message });

/** The names the body gives itself, as the message of a refusal repeats them. */
function unhandled(expected: ExpectedKind, body: JsonObject): string {
  const apiVersion = textOf(body, 'apiVersion') || expected.apiVersion;
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1);
  return `${textOf(body, 'kind') || expected.kind} in version ${JSON.stringify(version)} cannot be handled as a ${expected.kind}`;
}

const textOf = (body: JsonObject, field: string): string => {
  const value = member(body, field);
  return typeof value === 'string' ? value : '';
};

/** A body that names no apiVersion or kind is taken for what its address says. */
function kindMismatch(expected: ExpectedKind, body: JsonObject, about: string): Unfit | undefined {
  const apiVersion = textOf(body, 'apiVersion');
  const kind = textOf(body, 'kind');
  if (kind !== '' && kind !== expected.kind) {
    return {
      about,
      text: `no kind ${JSON.stringify(kind)} is expected here, only ${JSON.stringify(expected.kind)} of version ${JSON.stringify(expected.apiVersion)}`,
    };
  }
  if (apiVersion !== '' && apiVersion !== expected.apiVersion)
    return { about: '', text: `the API version in the data (${apiVersion}) does not match the expected API version (${expected.apiVersion})` };
  return undefined;
}
