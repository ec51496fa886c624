import type protobuf from 'protobufjs/minimal.js';
import type { Json } from '../../domain/api-object.ts';
import type { FieldType } from '../../domain/schema-facts.ts';

type Scalar = Extract<FieldType, string>;
type Writer = protobuf.Writer;

const varint = 0;
const fixed64 = 1;
const delimited = 2;

const tag = (writer: Writer, number: number, wireType: number): Writer => writer.uint32((number << 3) | wireType);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : value === undefined ? '' : String(value as number));
const numberOf = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

function message(writer: Writer, number: number, fill: (inner: Writer) => void): void {
  tag(writer, number, delimited).fork();
  fill(writer);
  writer.ldelim();
}

/** By type; `undefined` is Go's zero value. */
const encoders: Readonly<Record<Scalar, (writer: Writer, number: number, value: Json | undefined) => void>> = {
  string: (writer, number, value) => void tag(writer, number, delimited).string(textOf(value)),
  integer: (writer, number, value) => void tag(writer, number, varint).int32(numberOf(value)),
  int64: (writer, number, value) => void tag(writer, number, varint).int64(numberOf(value)),
  number: (writer, number, value) => void tag(writer, number, fixed64).double(numberOf(value)),
  boolean: (writer, number, value) => void tag(writer, number, varint).bool(value === true),
  bytes: (writer, number, value) => void tag(writer, number, delimited).bytes(Buffer.from(textOf(value), 'base64')),
  quantity: (writer, number, value) => message(writer, number, (inner) => tag(inner, 1, delimited).string(value === undefined ? '0' : textOf(value))),
  'int-or-string': (writer, number, value) =>
    message(writer, number, (inner) => {
      tag(inner, 1, varint).int64(typeof value === 'string' ? 1 : 0);
      tag(inner, 2, varint).int32(numberOf(value));
      tag(inner, 3, delimited).string(typeof value === 'string' ? value : '');
    }),
  time: (writer, number, value) => message(writer, number, (inner) => encodeTime(inner, value, 0)),
  'micro-time': (writer, number, value) => message(writer, number, (inner) => encodeTime(inner, value, microsecondsOf(textOf(value)) * 1000)),
  duration: (writer, number, value) => message(writer, number, (inner) => tag(inner, 1, varint).int64(nanosecondsOf(textOf(value)))),
  json: (writer, number, value) =>
    message(writer, number, (inner) => {
      if (value !== undefined) tag(inner, 1, delimited).bytes(Buffer.from(JSON.stringify(value)));
    }),
};

export const encodeScalarField = (type: Scalar, number: number, value: Json | undefined, writer: Writer): void => encoders[type](writer, number, value);

/** A slice that is nil is not written; everything else is. */
export const hasZeroOnWire = (type: Scalar): boolean => type !== 'bytes';

/** {1: seconds, 2: nanoseconds}; empty for no time. */
function encodeTime(writer: Writer, value: Json | undefined, nanoseconds: number): void {
  const epochMs = Date.parse(textOf(value));
  if (Number.isNaN(epochMs)) return;
  tag(writer, 1, varint).int64(Math.floor(epochMs / 1000));
  tag(writer, 2, varint).int32(nanoseconds);
}

const microsecondsOf = (text: string): number => Number((/\.(\d{1,6})/.exec(text)?.[1] ?? '0').padEnd(6, '0'));

const unitNanoseconds: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** Of Go's duration text, `1h30m0s`. */
function nanosecondsOf(text: string): number {
  let sum = 0;
  for (const [, amount = '', unit = ''] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)) sum += Number(amount) * (unitNanoseconds[unit] ?? 0);
  return Math.round(text.startsWith('-') ? -sum : sum);
}
