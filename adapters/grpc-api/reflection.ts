// grpc.reflection.v1.ServerReflection: what grpcurl and its like ask before they call. It tells the schema alone, so it asks for no token.
// Source: https://github.com/grpc/grpc/blob/master/doc/server-reflection.md (field numbers); v1alpha has the same messages.
import protobuf from 'protobufjs/minimal.js';
import type { RpcMethod } from '../../domain/ports/rpc.ts';

/** One .proto file without imports, and what it holds. */
interface ReflectedFile {
  readonly file: string;
  readonly services: readonly string[];
  readonly messages: readonly string[];
  /** A google.protobuf.FileDescriptorProto, in base64. */
  readonly descriptor: string;
}

/** Of the oneof of a request; the others are about extensions, which proto3 has not. */
const asked = { filename: 3, symbol: 4, services: 7 } as const;

const notFound = 5;
const unimplemented = 12;
const lengthDelimited = 2;
const tag = (field: number): number => (field << 3) | lengthDelimited;

/** The request's question: its field and its text. The last one counts, as in every oneof. */
function readQuestion(request: Uint8Array): { readonly field: number; readonly text: string } {
  const reader = protobuf.Reader.create(request);
  let question = { field: 0, text: '' };
  while (reader.pos < reader.len) {
    const header = reader.uint32();
    const field = header >>> 3;
    if ((header & 7) === lengthDelimited && field >= asked.filename) question = { field, text: reader.string() };
    else reader.skipType(header & 7);
  }
  return question;
}

function answerTo(request: Uint8Array, known: ReflectedFile): Uint8Array {
  const { field, text } = readQuestion(request);
  const writer = protobuf.Writer.create().uint32(tag(2)).bytes(request);
  const refuse = (code: number, message: string): Uint8Array =>
    writer.uint32(tag(7)).fork().uint32(8).int32(code).uint32(tag(2)).string(message).ldelim().finish();
  const isKnown = (symbol: string): boolean => [...known.services, ...known.messages].some((one) => symbol === one || symbol.startsWith(`${one}.`));
  switch (field) {
    case asked.services:
      writer.uint32(tag(6)).fork();
      for (const service of known.services) writer.uint32(tag(1)).fork().uint32(tag(1)).string(service).ldelim();
      return writer.ldelim().finish();
    case asked.filename:
    case asked.symbol:
      if (field === asked.filename ? text !== known.file : !isKnown(text)) return refuse(notFound, `${text} is not known here`);
      return writer.uint32(tag(4)).fork().uint32(tag(1)).bytes(Buffer.from(known.descriptor, 'base64')).ldelim().finish();
    default:
      return refuse(unimplemented, 'there are no extensions');
  }
}

/** Both versions that clients ask for. */
export const reflectionOf = (known: ReflectedFile): readonly RpcMethod[] =>
  ['v1', 'v1alpha'].map((version) => ({
    kind: 'duplex',
    path: `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
    open: (sink) => ({ message: (request) => sink.write(answerTo(request, known)), end: () => sink.end() }),
  }));
