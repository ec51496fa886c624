import type { ApiObject } from '../../domain/api-object.ts';
import { protobufItem } from '../../schemas/kubernetes/protobuf-response.ts';
import { servedMetadata } from './served-json.ts';

/** As `served-json.ts`, for clients that prefer protobuf: the message of an object, made once per (object, resourceVersion, type). */
const messages = new WeakMap<ApiObject, { readonly sequence: number; readonly type: string; readonly message: Uint8Array }>();

export function servedProtobuf(type: string, object: ApiObject, sequence: number): Uint8Array {
  const known = messages.get(object);
  if (known?.sequence === sequence && known.type === type) return known.message;
  const message = protobufItem(type, { ...object, metadata: servedMetadata(object.metadata, sequence) });
  if (known === undefined) messages.set(object, { sequence, type, message });
  return message;
}
