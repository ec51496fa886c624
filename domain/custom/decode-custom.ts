import type { ApiObject, Json } from '../api-object.ts';
import type { JsonObject } from '../patch/json-object.ts';
import { decodeStruct, type Walk } from '../schema/decode-value.ts';
import type { JsonSchema } from './json-schema.ts';
import { setDefaults } from './default-values.ts';
import { prune } from './prune.ts';

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** A body as an object of a custom kind: metadata as in every object, the rest pruned and defaulted by the schema. */
export function decodeCustom(walk: Walk, schema: JsonSchema, body: JsonObject): JsonObject {
  const { metadata, ...rest } = body;
  const decoded = metadata === undefined || metadata === null ? undefined : decodeMetadata(walk, metadata);
  const pruned = prune(rest, schema, walk.unknown, '', true) as JsonObject;
  return { ...(setDefaults(pruned, schema) as JsonObject), ...(decoded === undefined ? {} : { metadata: decoded }) };
}

function decodeMetadata(walk: Walk, metadata: Json): JsonObject {
  if (typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata))
    return decodeStruct(walk, objectMeta, metadata as JsonObject, { indexed: 'metadata', plain: 'metadata' });
  walk.failure ??= 'json: cannot unmarshal metadata into Go struct field ObjectMeta';
  return {};
}

/** An object in its stored version as the definition has it now: what the schema does not know any more is not shown, new defaults are. */
export function asDefined(object: ApiObject, schema: JsonSchema): ApiObject {
  return setDefaults(prune(object as unknown as Json, schema, [], '', true), schema) as unknown as ApiObject;
}
