/**
 * The OpenAPI 2 document as protobuf, the only form of it that kubectl up to 1.29 reads. Written in the order of the document; what
 * is empty is left out, as proto3 has it.
 * Source: messages and field numbers of gnostic's OpenAPIv2.proto. Vendor extensions and enumerated values are YAML texts there; JSON is YAML.
 */
import protobuf from 'protobufjs/minimal.js';
import type { SwaggerDocument, SwaggerMethod, SwaggerOperation, SwaggerParameter, SwaggerPath, SwaggerSchema } from './openapi-v2.ts';

type Fill = (inner: protobuf.Writer) => void;

const lengthDelimited = 2;

function message(writer: protobuf.Writer, number: number, fill: Fill): void {
  writer.uint32((number << 3) | lengthDelimited).fork();
  fill(writer);
  writer.ldelim();
}

function text(writer: protobuf.Writer, number: number, value: string | undefined): void {
  if (value !== undefined && value !== '') writer.uint32((number << 3) | lengthDelimited).string(value);
}

function flag(writer: protobuf.Writer, number: number, value: boolean | undefined): void {
  if (value === true) writer.uint32(number << 3).bool(true);
}

/** A list of {1: name, 2: value} under `number`. */
function named<T>(writer: protobuf.Writer, number: number, values: Readonly<Record<string, T>>, fill: (inner: protobuf.Writer, value: T) => void): void {
  for (const [name, value] of Object.entries(values))
    message(writer, number, (entry) => {
      text(entry, 1, name);
      message(entry, 2, (inner) => fill(inner, value));
    });
}

/** Message Any: 2 is the YAML text. */
const any = (writer: protobuf.Writer, value: unknown): void => text(writer, 2, JSON.stringify(value));

function extensions(writer: protobuf.Writer, number: number, holder: object): void {
  named(writer, number, Object.fromEntries(Object.entries(holder).filter(([name]) => name.startsWith('x-'))), any);
}

export function encodeGnostic(document: SwaggerDocument): Uint8Array {
  const writer = protobuf.Writer.create();
  text(writer, 1, document.swagger);
  message(writer, 2, (info) => {
    text(info, 1, document.info.title);
    text(info, 2, document.info.version);
  });
  message(writer, 8, (paths) => named(paths, 2, document.paths, pathItem));
  message(writer, 9, (definitions) => named(definitions, 1, document.definitions, schema));
  return writer.finish();
}

const methodNumbers: Readonly<Record<SwaggerMethod, number>> = { get: 2, put: 3, post: 4, delete: 5, patch: 8 };

function pathItem(writer: protobuf.Writer, item: SwaggerPath): void {
  for (const [method, number] of Object.entries(methodNumbers)) {
    const found = item[method as SwaggerMethod];
    if (found !== undefined) message(writer, number, (inner) => operation(inner, found));
  }
  for (const one of item.parameters) message(writer, 9, (inner) => parameter(inner, one));
}

function operation(writer: protobuf.Writer, value: SwaggerOperation): void {
  for (const tag of value.tags) text(writer, 1, tag);
  text(writer, 3, value.description);
  text(writer, 5, value.operationId);
  for (const type of value.produces) text(writer, 6, type);
  for (const type of value.consumes) text(writer, 7, type);
  for (const one of value.parameters) message(writer, 8, (inner) => parameter(inner, one));
  // Responses → ResponseValue.response → SchemaItem.schema: each alternative is a message of its own.
  message(writer, 9, (responses) =>
    named(responses, 1, value.responses, (inner, { description, schema: body }) =>
      message(inner, 1, (response) => {
        text(response, 1, description);
        message(response, 2, (item) => message(item, 1, (found) => schema(found, body)));
      }),
    ),
  );
  extensions(writer, 13, value);
}

/** ParametersItem: 1 is a Parameter, which has a body parameter in 1 or another in 2. */
function parameter(writer: protobuf.Writer, value: SwaggerParameter): void {
  message(writer, 1, (item) => {
    if (value.in === 'body') message(item, 1, (body) => bodyParameter(body, value));
    else message(item, 2, (other) => nonBodyParameter(other, value));
  });
}

function bodyParameter(writer: protobuf.Writer, value: SwaggerParameter): void {
  text(writer, 1, value.description);
  text(writer, 2, value.name);
  text(writer, 3, value.in);
  flag(writer, 4, value.required);
  message(writer, 5, (inner) => schema(inner, value.schema ?? {}));
}

function nonBodyParameter(writer: protobuf.Writer, value: SwaggerParameter): void {
  const [place, type, uniqueItems] = value.in === 'query' ? [3, 6, 20] : [4, 5, 19];
  message(writer, place, (inner) => {
    flag(inner, 1, value.required);
    text(inner, 2, value.in);
    text(inner, 3, value.description);
    text(inner, 4, value.name);
    text(inner, type, value.type);
    flag(inner, uniqueItems, value.uniqueItems);
  });
}

function schema(writer: protobuf.Writer, value: SwaggerSchema): void {
  const { items, additionalProperties, properties, type } = value;
  text(writer, 1, value.$ref);
  text(writer, 2, value.format);
  text(writer, 4, value.description);
  for (const name of value.required ?? []) text(writer, 19, name);
  for (const one of value.enum ?? []) message(writer, 20, (inner) => any(inner, one));
  if (additionalProperties !== undefined) message(writer, 21, (inner) => message(inner, 1, (item) => schema(item, additionalProperties)));
  if (type !== undefined) message(writer, 22, (inner) => text(inner, 1, type));
  if (items !== undefined) message(writer, 23, (inner) => message(inner, 1, (item) => schema(item, items)));
  if (properties !== undefined) message(writer, 25, (inner) => named(inner, 1, properties, schema));
  extensions(writer, 31, value);
}
