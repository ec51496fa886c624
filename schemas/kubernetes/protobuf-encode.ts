/**
 * Writes an object as Kubernetes' generated Go code does: fields by number, what is no pointer also when it is zero, map entries by
 * key. So what comes out is byte for byte what kube-apiserver sends. Source: gogo protobuf's marshaler, as in k8s.io/api generated.pb.go.
 */
import type protobuf from 'protobufjs/minimal.js';
import type { Json } from '../../domain/api-object.ts';
import type { FieldType } from '../../domain/schema-facts.ts';
import type { GeneratedType } from './generated-facts.ts';
import { encodeScalarField, hasZeroOnWire } from './protobuf-encode-scalar.ts';

type Types = Readonly<Record<string, GeneratedType>>;
type JsonObject = { readonly [key: string]: Json };

/** What is written for one number of a message. */
type Step =
  | { readonly number: number; readonly name: string; readonly type: FieldType; readonly pointer: boolean }
  /** An embedded struct: its members are the parent's in JSON. */
  | { readonly number: number; readonly inlined: string };

const plans = new Map<string, readonly Step[]>();

function planOf(types: Types, typeName: string): readonly Step[] {
  const known = plans.get(typeName);
  if (known !== undefined) return known;
  const { fields = {}, inlined = [], pointers = [] } = types[typeName] ?? {};
  const foreign = new Set(inlined.flatMap(({ ref }) => Object.keys(types[ref]?.fields ?? {})));
  const own = Object.entries(fields).filter(([name, { protoNumber }]) => protoNumber > 0 && !foreign.has(name));
  const steps: Step[] = [
    ...own.map(([name, { protoNumber: number, type }]) => ({ number, name, type, pointer: pointers.includes(name) })),
    ...inlined.map(({ protoNumber: number, ref }) => ({ number, inlined: ref })),
  ];
  const plan = steps.sort((a, b) => a.number - b.number);
  plans.set(typeName, plan);
  return plan;
}

const lengthDelimited = 2;

export function encodeMessage(types: Types, typeName: string, object: JsonObject, writer: protobuf.Writer): void {
  for (const step of planOf(types, typeName)) {
    if ('inlined' in step) encodeInto(writer, step.number, (inner) => encodeMessage(types, step.inlined, object, inner));
    else {
      const value = Object.hasOwn(object, step.name) ? object[step.name] : undefined;
      if (value !== undefined && value !== null) encodeField(types, step.number, step.type, value, writer);
      else if (!step.pointer) encodeZero(types, step.number, step.type, writer);
    }
  }
}

function encodeField(types: Types, number: number, type: FieldType, value: Json, writer: protobuf.Writer): void {
  if (typeof type === 'string') encodeScalarField(type, number, value, writer);
  else if ('ref' in type) encodeInto(writer, number, (inner) => encodeMessage(types, type.ref, value as JsonObject, inner));
  else if ('map' in type) encodeMap(types, number, type.map, value as JsonObject, writer);
  else if (type.wrapped) encodeInto(writer, number, (inner) => encodeElements(types, 1, type.list, value as readonly Json[], inner));
  else encodeElements(types, number, type.list, value as readonly Json[], writer);
}

function encodeElements(types: Types, number: number, type: FieldType, values: readonly Json[], writer: protobuf.Writer): void {
  for (const value of values) encodeField(types, number, type, value, writer);
}

function encodeMap(types: Types, number: number, type: FieldType, values: JsonObject, writer: protobuf.Writer): void {
  for (const key of Object.keys(values).sort()) {
    encodeInto(writer, number, (entry) => {
      entry.uint32((1 << 3) | lengthDelimited).string(key);
      const value = values[key];
      if (value !== undefined && value !== null) encodeField(types, 2, type, value, entry);
      else encodeZero(types, 2, type, entry);
    });
  }
}

/** Go writes what is there in the struct, set or not; lists, maps and bytes that are nil it leaves out. */
function encodeZero(types: Types, number: number, type: FieldType, writer: protobuf.Writer): void {
  if (typeof type === 'string') {
    if (hasZeroOnWire(type)) encodeScalarField(type, number, undefined, writer);
  } else if ('ref' in type) encodeInto(writer, number, (inner) => encodeMessage(types, type.ref, {}, inner));
}

function encodeInto(writer: protobuf.Writer, number: number, fill: (inner: protobuf.Writer) => void): void {
  writer.uint32((number << 3) | lengthDelimited).fork();
  fill(writer);
  writer.ldelim();
}
