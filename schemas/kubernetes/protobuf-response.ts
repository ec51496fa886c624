/**
 * Responses in `application/vnd.kubernetes.protobuf`: four magic bytes, then a runtime.Unknown {1: TypeMeta {1: apiVersion, 2: kind},
 * 2: raw message, 3: content encoding, 4: content type}. Source: apimachinery pkg/runtime/serializer/protobuf.
 */
import '../protobuf-runtime.ts';
import protobuf from 'protobufjs/minimal.js';
import type { ApiObject, Json } from '../../domain/api-object.ts';
import { generatedFacts } from './facts.ts';
import { metaTypes } from './protobuf-meta.ts';
import { encodeMessage } from './protobuf-encode.ts';

type JsonObject = { readonly [key: string]: Json };
const types = { ...generatedFacts.types, ...metaTypes };
const delimited = 2;
const magic = Buffer.from([0x6b, 0x38, 0x73, 0x00]);

/** The message of an object alone: what a list holds of it. Shared by everybody who is sent it: do not change it. */
export function protobufItem(type: string, object: object): Uint8Array {
  const writer = protobuf.Writer.create();
  encodeMessage(types, type, object as JsonObject, writer);
  return writer.finish();
}

export function protobufEnvelope({ apiVersion, kind }: Pick<ApiObject, 'apiVersion' | 'kind'>, raw: Uint8Array): Buffer {
  const writer = protobuf.Writer.create();
  writer.uint32((1 << 3) | delimited).fork();
  writer.uint32((1 << 3) | delimited).string(apiVersion);
  writer.uint32((2 << 3) | delimited).string(kind);
  writer.ldelim();
  writer.uint32((2 << 3) | delimited).bytes(raw);
  writer.uint32((3 << 3) | delimited).string('');
  writer.uint32((4 << 3) | delimited).string('');
  return Buffer.concat([magic, writer.finish()]);
}

/** An object, a Status, PartialObjectMetadata. */
export const protobufObject = (type: string, object: Pick<ApiObject, 'apiVersion' | 'kind'> & object): Buffer =>
  protobufEnvelope(object, protobufItem(type, object));

/** `PodList`: {1: ListMeta, 2: items}. */
export function protobufList(list: Pick<ApiObject, 'apiVersion' | 'kind'>, metadata: object, items: readonly Uint8Array[]): Buffer {
  const writer = protobuf.Writer.create();
  writer.uint32((1 << 3) | delimited).bytes(protobufItem('ListMeta', metadata));
  for (const item of items) writer.uint32((2 << 3) | delimited).bytes(item);
  return protobufEnvelope(list, writer.finish());
}

/** A frame of a watch: its length in four bytes, then WatchEvent {1: type, 2: RawExtension {1: the enveloped object}}. */
export function protobufFrame(type: string, object: Uint8Array): Buffer {
  const writer = protobuf.Writer.create();
  writer.uint32((1 << 3) | delimited).string(type);
  writer.uint32((2 << 3) | delimited).fork();
  writer.uint32((1 << 3) | delimited).bytes(object);
  writer.ldelim();
  const message = writer.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  return Buffer.concat([length, message]);
}
