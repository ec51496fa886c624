import type { Json } from '../../domain/api-object.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { Asked } from '../asked/asked.ts';
import type { Target } from '../asked/target-path.ts';
import { parseJson } from '../rest/decode-body.ts';
import { failure, type Status } from '../status.ts';

/** Objects as they shall be and objects that shall go, all at once. */
export interface AppliedList {
  /** The JSON of an object each. */
  readonly objects: readonly Uint8Array[];
  readonly deletes: readonly Target[];
  /** Of what names none and needs one. */
  readonly namespace: string;
  readonly fieldManager: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly fieldValidation: string;
}

/** One request of the list, and where it is: `objects[3]`. */
interface ListedRequest {
  readonly at: string;
  readonly asked: Asked;
}

/** Who manages the fields, when the client does not say. */
const fieldManagerDefault = 'apply';

/** What goes, goes first: what it held (a port, an address) is free for what comes. */
export function requestsOf(list: AppliedList, facts: SchemaFacts): Result<readonly ListedRequest[], Status> {
  const requests: ListedRequest[] = list.deletes.map((target, index) => ({
    at: `deletes[${index}]`,
    asked: { method: 'DELETE', scope: 'object', target: placed(target, list, facts), query: { dryRun: list.dryRun ? 'All' : undefined } },
  }));
  for (const [index, body] of list.objects.entries()) {
    const at = `objects[${index}]`;
    const target = targetOf(body);
    if (!target.ok) return err({ ...target.error, message: `${at}: ${target.error.message}` });
    requests.push({ at, asked: applyAsked(placed(target.value, list, facts), body, list) });
  }
  return ok(requests);
}

/** Server-side apply: created where there is none. */
const applyAsked = (target: Target, body: Uint8Array, { dryRun, fieldManager, fieldValidation, force }: AppliedList): Asked => ({
  method: 'PATCH',
  scope: 'object',
  target,
  query: { dryRun: dryRun ? 'All' : undefined, fieldManager: fieldManager || fieldManagerDefault, fieldValidation, force: force ? 'true' : undefined },
  contentType: 'application/apply-patch+yaml',
  body,
});

function targetOf(body: Uint8Array): Result<Target, Status> {
  const json = parseJson(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  if (!json.ok) return json;
  const { apiVersion, kind, metadata } = fieldsOf(json.value);
  const { name, namespace } = fieldsOf(metadata);
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string')
    return err(failure(400, 'BadRequest', 'an object says its apiVersion, its kind and its metadata.name'));
  return ok({ apiVersion, kind, name, namespace: typeof namespace === 'string' ? namespace : '' });
}

const fieldsOf = (json: Json | undefined): { readonly [key: string]: Json } =>
  json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as { readonly [key: string]: Json }) : {};

function placed(target: Target, { namespace }: AppliedList, facts: SchemaFacts): Target {
  if (target.namespace) return target;
  const found = target.resource ? facts.resource(target.resource) : facts.kind(target.apiVersion ?? '', target.kind ?? '');
  return found?.namespaced ? { ...target, namespace } : target;
}
