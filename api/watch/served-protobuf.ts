import type { ApiObject } from '../../domain/api-object.ts';
import { protobufItem } from '../../schemas/kubernetes/protobuf-response.ts';
import { servedMetadata } from './served-json.ts';
import { servedTextBudget, ServedTexts } from './served-texts.ts';

/** As `served-json.ts`, for clients that prefer protobuf: the message of an object, made once per (object, resourceVersion, type). */
const messages = new ServedTexts<Uint8Array>(servedTextBudget);

export const servedProtobuf = (type: string, object: ApiObject, sequence: number): Uint8Array =>
  messages.get(object, sequence, type, () => protobufItem(type, { ...object, metadata: servedMetadata(object.metadata, sequence) }));
