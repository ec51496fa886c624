/**
 * Reads request bodies of `application/vnd.kubernetes.protobuf`, which kubectl ≥ 1.32 sends for `create <kind>`, `scale`,
 * DeleteOptions and more: four magic bytes, then a runtime.Unknown {1: TypeMeta {1: apiVersion, 2: kind}, 2: raw message}.
 * The result is the JSON that a JSON client would have sent. Source: apimachinery pkg/runtime/generated.proto.
 */
import '../protobuf-runtime.ts';
import protobuf from 'protobufjs/minimal.js';
import type { Json } from '../../domain/api-object.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { generatedFacts } from './facts.ts';
import { decodeMessage } from './protobuf-message.ts';
import { hasProtobuf } from './protobuf-kinds.ts';
import { bodyKinds, deleteOptionsBody, servedResources, type BodyKind } from './resources.ts';

export type ProtobufBodyError =
  /** No body of this encoding, or a broken one: a 400. */
  | { readonly kind: 'malformed'; readonly message: string }
  /** Encoded well, of a kind that is not known here. */
  | { readonly kind: 'unknown-kind'; readonly apiVersion: string; readonly apiKind: string };

const magic = [0x6b, 0x38, 0x73, 0x00];

export function decodeProtobufBody(bytes: Uint8Array): Result<{ readonly [key: string]: Json }, ProtobufBodyError> {
  if (!magic.every((byte, index) => bytes[index] === byte))
    return err({ kind: 'malformed', message: 'the body does not start with the protobuf prefix k8s\\0' });
  try {
    const { apiVersion, apiKind, raw } = readUnknown(protobuf.Reader.create(bytes.subarray(magic.length)));
    const kind = kindOf(apiVersion, apiKind);
    if (kind === undefined) return err({ kind: 'unknown-kind', apiVersion, apiKind });
    return ok({ kind: apiKind, apiVersion, ...decodeMessage(generatedFacts.types, kind.type, protobuf.Reader.create(raw)) });
  } catch (error) {
    // protobufjs throws on truncated input; everything else about the bytes is accepted or skipped.
    return err({ kind: 'malformed', message: `the protobuf body cannot be read: ${error instanceof Error ? error.message : String(error)}` });
  }
}

/** DeleteOptions is part of every group and version. */
function kindOf(apiVersion: string, apiKind: string): BodyKind | undefined {
  if (apiKind === deleteOptionsBody.kind) return deleteOptionsBody;
  return [...servedResources, ...bodyKinds].find((kind) => kind.apiVersion === apiVersion && kind.kind === apiKind && hasProtobuf(kind.type));
}

function readUnknown(reader: protobuf.Reader): { readonly apiVersion: string; readonly apiKind: string; readonly raw: Uint8Array } {
  let apiVersion = '';
  let apiKind = '';
  let raw: Uint8Array = new Uint8Array();
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1 && (tag & 7) === 2) {
      const typeMeta = protobuf.Reader.create(reader.bytes());
      while (typeMeta.pos < typeMeta.len) {
        const field = typeMeta.uint32();
        if (field >>> 3 === 1) apiVersion = typeMeta.string();
        else if (field >>> 3 === 2) apiKind = typeMeta.string();
        else typeMeta.skipType(field & 7);
      }
    } else if (tag >>> 3 === 2 && (tag & 7) === 2) raw = reader.bytes();
    else reader.skipType(tag & 7);
  }
  return { apiVersion, apiKind, raw };
}
