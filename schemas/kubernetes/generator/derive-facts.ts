import type { FieldFacts, FieldType } from '../../../domain/schema-facts.ts';
import type { GeneratedFacts, GeneratedType, Provenance } from '../generated-facts.ts';
import { elementType, enumsOf, type Enums } from './enums.ts';
import type { GoField, GoSource } from './parse-go.ts';
import type { Markers, ProtoField, ProtoMessage } from './parse-proto.ts';

/** One Go package with its proto. `protoPackage` is `k8s.io.api.core.v1`. */
export interface SourcePackage {
  readonly protoPackage: string;
  readonly messages: readonly ProtoMessage[];
  readonly go: GoSource;
}

interface Source {
  readonly message: ProtoMessage;
  readonly enums: Enums;
  readonly protoPackage: string;
  readonly go: GoSource;
}

const extensions = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1';

const specialTypes: Readonly<Record<string, FieldType>> = {
  [`${extensions}.JSON`]: 'json',
  [`${extensions}.JSONSchemaPropsOrArray`]: 'json',
  [`${extensions}.JSONSchemaPropsOrBool`]: 'json',
  [`${extensions}.JSONSchemaPropsOrStringArray`]: 'json',
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'int-or-string',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 'time',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 'micro-time',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Duration': 'duration',
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': 'json',
  'io.k8s.apimachinery.pkg.runtime.RawExtension': 'json',
};

const scalarTypes: Readonly<Record<string, FieldType>> = {
  string: 'string',
  bool: 'boolean',
  int32: 'integer',
  int64: 'int64',
  double: 'number',
  bytes: 'bytes',
};

/** `k8s.io.api.core.v1` + `Pod` → `io.k8s.api.core.v1.Pod`, the name that OpenAPI gives it. */
const typeName = (protoPackage: string, message: string): string => `io.k8s.${protoPackage.slice('k8s.io.'.length)}.${message}`;

/** Where to begin: types with `kind` and `apiVersion`, and others. */
interface Roots {
  readonly kinds: readonly string[];
  readonly structs: readonly string[];
}

/** Facts of every type that `roots` reach, sorted by name. Throws on a construct it does not know: a new release must be looked at. */
export function deriveFacts(packages: readonly SourcePackage[], { kinds, structs }: Roots, provenance: readonly Provenance[]): GeneratedFacts {
  const sources = new Map<string, Source>();
  const enums = enumsOf(packages);
  for (const { protoPackage, messages, go } of packages)
    for (const message of messages) sources.set(typeName(protoPackage, message.name), { message, enums, protoPackage, go });

  const types = new Map<string, GeneratedType>();
  const waiting = [...kinds, ...structs];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (types.has(name)) continue;
    const derived = deriveType(sources, name, kinds.includes(name));
    types.set(name, derived);
    for (const field of Object.values(derived.fields)) waiting.push(...refsOf(field.type));
    for (const { ref } of derived.inlined ?? []) waiting.push(ref);
  }
  const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  return { provenance, types: Object.fromEntries(sorted) };
}

function deriveType(sources: ReadonlyMap<string, Source>, name: string, topLevel: boolean): GeneratedType {
  const source = sources.get(name);
  const goFields = source?.go.structs.get(source.message.name);
  if (source === undefined || goFields === undefined) throw new Error(`${name}: no source`);
  const fields: Record<string, FieldFacts> = {};
  const inlined: { protoNumber: number; ref: string }[] = [];
  const pointers: string[] = [];
  if (topLevel) for (const field of ['kind', 'apiVersion']) fields[field] = { type: 'string', protoNumber: 0, optional: true };
  for (const field of source.message.fields) {
    const goField = goFields.find((candidate) => candidate.protoNumber === field.number);
    if (goField === undefined) throw new Error(`${name}.${field.name}: not in the Go struct`);
    const type = fieldType(sources, source, field);
    if (goField.jsonName === '' && typeof type === 'object' && 'ref' in type) {
      inlined.push({ protoNumber: field.number, ref: type.ref });
      Object.assign(fields, deriveType(sources, type.ref, false).fields);
    } else {
      fields[goField.jsonName] = fieldFacts(sources, source, field, goField, type);
      if (goField.pointer) pointers.push(goField.jsonName);
    }
  }
  const atomic = source.message.markers.get('structType')?.[0] === 'atomic';
  return { ...(atomic && { atomic: true as const }), ...(inlined.length > 0 && { inlined }), ...(pointers.length > 0 && { pointers }), fields };
}

function fieldFacts(sources: ReadonlyMap<string, Source>, source: Source, field: ProtoField, goField: GoField, type: FieldType): FieldFacts {
  const { markers } = field;
  const patchStrategy = markers.get('patchStrategy')?.[0]?.split(',') as FieldFacts['patchStrategy'];
  const patchMergeKey = markers.get('patchMergeKey')?.[0];
  const listType = markers.get('listType')?.[0] as FieldFacts['listType'];
  const listMapKeys = markers.get('listMapKey');
  const mapType = markers.get('mapType')?.[0] ?? structType(sources, markers, type);
  const byDefault = defaultOf(source.go, markers, goField);
  const values = source.enums.get(elementType(source, goField));
  const named = jsonName(source, field);
  return {
    type,
    protoNumber: field.number,
    optional: markers.has('optional') || (goField.omitEmpty && !markers.has('required')),
    ...(patchStrategy && { patchStrategy }),
    ...(patchMergeKey !== undefined && { patchMergeKey }),
    ...(listType && { listType }),
    ...(listMapKeys && { listMapKeys }),
    ...(mapType !== undefined && { mapType: mapType as 'atomic' | 'granular' }),
    ...(byDefault !== undefined && { default: byDefault }),
    ...(values && { enum: values }),
    ...(named !== undefined && { named }),
    ...(alwaysPresent(goField, type) && { present: true as const }),
  };
}

/**
 * What Go's encoder writes even when it is empty: a struct by value, as times are, and anything without a pointer that `omitempty` does not
 * leave out.
 */
function alwaysPresent(goField: GoField, type: FieldType): boolean {
  if (goField.pointer || goField.omitZero) return false;
  return !goField.omitEmpty || type === 'time' || type === 'micro-time' || (typeof type === 'object' && 'ref' in type);
}

/** `+structType` of the field or of the struct it holds; it means for structs what `+mapType` means for maps. */
function structType(sources: ReadonlyMap<string, Source>, markers: Markers, type: FieldType): string | undefined {
  const ofField = markers.get('structType')?.[0];
  if (ofField !== undefined || typeof type === 'string' || !('ref' in type)) return ofField;
  return sources.get(type.ref)?.message.markers.get('structType')?.[0];
}

/** Undefined also for a default that equals the zero value of a field without pointer: it never shows in JSON. */
function defaultOf(go: GoSource, markers: Markers, goField: GoField): unknown {
  const text = markers.get('default')?.[0];
  if (text === undefined) return undefined;
  const constant = /^ref\((\w+)\)$/.exec(text)?.[1];
  const value: unknown = constant === undefined ? JSON.parse(text) : go.constants.get(constant);
  if (value === undefined) throw new Error(`default ${text}: unknown constant`);
  return !goField.pointer && (value === '' || value === 0 || value === false) ? undefined : value;
}

function fieldType(sources: ReadonlyMap<string, Source>, source: Source, field: ProtoField): FieldType {
  const map = /^map<string, (.+)>$/.exec(field.type)?.[1];
  if (map !== undefined) return { map: plainType(sources, source, map) };
  const type = plainType(sources, source, field.type);
  return field.repeated ? { list: type } : type;
}

function plainType(sources: ReadonlyMap<string, Source>, source: Source, text: string): FieldType {
  const scalar = scalarTypes[text];
  if (scalar !== undefined) return scalar;
  const name = nameOf(source, text);
  const special = specialTypes[name];
  if (special !== undefined) return special;
  const named = sources.get(name);
  return named?.go.stringLists.has(named.message.name) ? { list: 'string', wrapped: true } : { ref: name };
}

const nameOf = ({ protoPackage }: Source, text: string): string =>
  text.startsWith('.k8s.io.') ? `io.k8s.${text.slice('.k8s.io.'.length)}` : typeName(protoPackage, text);

/** Which of the types it is that hold free JSON, by themselves, in a list or in a map. */
function jsonName(source: Source, { type }: ProtoField): string | undefined {
  const name = nameOf(source, /^map<string, (.+)>$/.exec(type)?.[1] ?? type);
  return specialTypes[name] === 'json' ? name : undefined;
}

function refsOf(type: FieldType): readonly string[] {
  if (typeof type === 'string') return [];
  if ('ref' in type) return [type.ref];
  return refsOf('list' in type ? type.list : type.map);
}
