import protobuf from 'protobufjs/minimal.js';
import type { Json } from '../../domain/api-object.ts';
import type { FieldType } from '../../domain/schema-facts.ts';
import { isWritable, microTimestamp, timestamp } from '../../domain/time.ts';

type Scalar = Extract<FieldType, string>;

const decoders: Readonly<Record<Scalar, (reader: protobuf.Reader) => Json>> = {
  string: (reader) => reader.string(),
  integer: (reader) => reader.int32(),
  int64: (reader) => Number(reader.int64()),
  number: (reader) => reader.double(),
  boolean: (reader) => reader.bool(),
  bytes: (reader) => base64(reader.bytes()),
  quantity: (reader) => wrapped(reader, 1, (inner) => inner.string()) ?? '0',
  'int-or-string': (reader) => decodeIntOrString(reader),
  time: (reader) => decodeTime(reader, (seconds) => timestamp(seconds * 1000)),
  'micro-time': (reader) =>
    decodeTime(reader, (seconds, nanos) => `${microTimestamp(seconds * 1000).slice(0, 20)}${String(Math.floor(nanos / 1000)).padStart(6, '0')}Z`),
  duration: (reader) => `${wrapped(reader, 1, (inner) => Number(inner.int64())) ?? 0}ns`,
  json: (reader) => JSON.parse(wrapped(reader, 1, (inner) => new TextDecoder().decode(inner.bytes())) || 'null') as Json,
};

export const decodeScalarField = (type: Scalar, reader: protobuf.Reader): Json => decoders[type](reader);

/** What a Go struct that was never set has on the wire. Quantities and IntOrStrings are never omitted. */
export function isZero(type: FieldType, value: Json): boolean {
  if (type === 'quantity' || type === 'int-or-string') return false;
  if (typeof type === 'object' && 'ref' in type) return Object.keys(value as object).length === 0;
  return value === '' || value === 0 || value === false || value === null;
}

const base64 = (bytes: Uint8Array): string => protobuf.util.base64.encode(bytes, 0, bytes.length);

/** The value of the one field of a wrapper message; undefined when it is not there. */
function wrapped<T>(reader: protobuf.Reader, number: number, read: (inner: protobuf.Reader) => T): T | undefined {
  const inner = protobuf.Reader.create(reader.bytes());
  let value: T | undefined;
  while (inner.pos < inner.len) {
    const tag = inner.uint32();
    if (tag >>> 3 === number) value = read(inner);
    else inner.skipType(tag & 7);
  }
  return value;
}

/** {1: kind (0 number, 1 text), 2: number, 3: text}. */
function decodeIntOrString(reader: protobuf.Reader): Json {
  const inner = protobuf.Reader.create(reader.bytes());
  let isText = false;
  let number = 0;
  let text = '';
  while (inner.pos < inner.len) {
    const tag = inner.uint32();
    if (tag >>> 3 === 1) isText = Number(inner.int64()) === 1;
    else if (tag >>> 3 === 2) number = inner.int32();
    else if (tag >>> 3 === 3) text = inner.string();
    else inner.skipType(tag & 7);
  }
  return isText ? text : number;
}

/** {1: seconds since the epoch, 2: nanoseconds}; an empty message is no time. */
function decodeTime(reader: protobuf.Reader, write: (seconds: number, nanos: number) => string): Json {
  const inner = protobuf.Reader.create(reader.bytes());
  if (inner.len === 0) return null;
  let seconds = 0;
  let nanos = 0;
  while (inner.pos < inner.len) {
    const tag = inner.uint32();
    if (tag >>> 3 === 1) seconds = Number(inner.int64());
    else if (tag >>> 3 === 2) nanos = inner.int32();
    else inner.skipType(tag & 7);
  }
  if (!isWritable(seconds * 1000)) throw new Error(`the time ${seconds} s after 1970 is not of the years 0 to 9999`);
  return write(seconds, nanos);
}
