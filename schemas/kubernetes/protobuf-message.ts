import protobuf from 'protobufjs/minimal.js';
import type { Json } from '../../domain/api-object.ts';
import type { FieldFacts, FieldType } from '../../domain/schema-facts.ts';
import type { GeneratedType } from './generated-facts.ts';
import { decodeScalarField, isZero } from './protobuf-scalar.ts';

type Types = Readonly<Record<string, GeneratedType>>;
type JsonObject = { readonly [key: string]: Json };

/** A message's fields by their number on the wire. Inlined ones are messages whose members are the parent's. */
interface Layout {
  readonly fields: ReadonlyMap<number, { readonly name: string; readonly facts: FieldFacts; readonly pointer: boolean }>;
  readonly inlined: ReadonlyMap<number, string>;
}

const layouts = new Map<string, Layout>();

function layoutOf(types: Types, typeName: string): Layout {
  const known = layouts.get(typeName);
  if (known !== undefined) return known;
  const { fields = {}, inlined = [], pointers = [] } = types[typeName] ?? {};
  const foreign = new Set(inlined.flatMap(({ ref }) => Object.keys(types[ref]?.fields ?? {})));
  const own = Object.entries(fields).filter(([name, { protoNumber }]) => protoNumber > 0 && !foreign.has(name));
  const layout = {
    fields: new Map(own.map(([name, facts]) => [facts.protoNumber, { name, facts, pointer: pointers.includes(name) }])),
    inlined: new Map(inlined.map(({ protoNumber, ref }) => [protoNumber, ref])),
  };
  layouts.set(typeName, layout);
  return layout;
}

/** Reads to the reader's end. Unknown numbers are skipped. Throws on truncated input. */
export function decodeMessage(types: Types, typeName: string, reader: protobuf.Reader): JsonObject {
  const layout = layoutOf(types, typeName);
  const decoded = new Map<string, Json>();
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const inlined = layout.inlined.get(tag >>> 3);
    const field = layout.fields.get(tag >>> 3);
    if (inlined !== undefined) for (const [name, value] of Object.entries(decodeMessage(types, inlined, sub(reader)))) decoded.set(name, value);
    else if (field === undefined) reader.skipType(tag & 7);
    else {
      const value = decodeField(types, field.facts.type, reader, decoded.get(field.name));
      if (field.pointer || !isZero(field.facts.type, value)) decoded.set(field.name, value);
    }
  }
  return Object.fromEntries(decoded);
}

function decodeField(types: Types, type: FieldType, reader: protobuf.Reader, before: Json | undefined): Json {
  if (typeof type === 'string') return decodeScalarField(type, reader);
  if ('ref' in type) return decodeMessage(types, type.ref, sub(reader));
  if ('list' in type && type.wrapped) return decodeWrapped(types, type.list, sub(reader));
  if ('list' in type) return [...((before ?? []) as readonly Json[]), decodeField(types, type.list, reader, undefined)];
  return { ...(before as JsonObject | undefined), ...decodeEntry(types, type.map, sub(reader)) };
}

function decodeWrapped(types: Types, type: FieldType, reader: protobuf.Reader): readonly Json[] {
  const elements: Json[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) elements.push(decodeField(types, type, reader, undefined));
    else reader.skipType(tag & 7);
  }
  return elements;
}

/** An entry of a map is a message {1: key, 2: value}; an absent value is the zero of its type. */
function decodeEntry(types: Types, type: FieldType, reader: protobuf.Reader): JsonObject {
  let key = '';
  let value: Json = type === 'time' || type === 'micro-time' ? null : typeof type === 'string' ? '' : 'list' in type ? [] : {};
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) key = reader.string();
    else if (tag >>> 3 === 2) value = decodeField(types, type, reader, undefined);
    else reader.skipType(tag & 7);
  }
  return { [key]: value };
}

/** A reader of the embedded message that starts here. */
const sub = (reader: protobuf.Reader): protobuf.Reader => protobuf.Reader.create(reader.bytes());
