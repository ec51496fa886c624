import type { Json } from '../api-object.ts';
import type { FieldFacts, FieldType, SchemaFacts, TypeFacts } from '../schema-facts.ts';

/** How values of a type are owned. A type may allow several forms (`scalar` and `list`); the value tells which one counts. */
export interface Shape {
  readonly scalar?: 'string' | 'numeric' | 'boolean' | 'untyped';
  readonly list?: ListShape;
  readonly map?: MapShape;
}

export interface ListShape {
  /** One owner has the whole list. */
  readonly atomic: boolean;
  readonly element: Shape;
  /** What tells elements apart, sorted; [] where the elements themselves do. */
  readonly keys: readonly string[];
}

export interface MapShape {
  /** One owner has the whole map or struct. */
  readonly atomic: boolean;
  /** The named fields of a struct. */
  readonly fields: ReadonlyMap<string, FieldShape>;
  /** Of members that are no named field; undefined where there may be none. */
  readonly element: Shape | undefined;
  /** The names of `fields` with a `zero`. */
  readonly present: readonly string[];
}

export interface FieldShape {
  readonly shape: Shape;
  /** What a missing field counts as where a list is keyed by it. */
  readonly default?: Json;
  /** What is there when nothing was written (see `FieldFacts.present`). */
  readonly zero?: Json;
}

export const string: Shape = { scalar: 'string' };
const numeric: Shape = { scalar: 'numeric' };
const untyped: Shape = { scalar: 'untyped' };
const noFields: ReadonlyMap<string, FieldShape> = new Map();

export const mapOf = (element: Shape, atomic = false): MapShape => ({ atomic, fields: noFields, element, present: [] });

const atomicForms: Mutable<Shape> = { scalar: 'untyped' };
atomicForms.list = { atomic: true, element: atomicForms, keys: [] };
atomicForms.map = mapOf(atomicForms, true);
/** Free JSON: lists are owned whole, maps member by member. */
const deduced: Shape = freeForm();

function freeForm(): Shape {
  const shape: Mutable<Shape> = { scalar: 'untyped', list: { atomic: true, element: atomicForms, keys: [] } };
  shape.map = mapOf(shape);
  return shape;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const scalars: Readonly<Record<Extract<FieldType, string>, Shape>> = {
  string,
  integer: numeric,
  int64: numeric,
  number: numeric,
  boolean: { scalar: 'boolean' },
  bytes: string,
  quantity: untyped,
  'int-or-string': untyped,
  time: untyped,
  'micro-time': untyped,
  duration: string,
  json: deduced,
};

const shapesOf = new WeakMap<SchemaFacts, Map<TypeFacts, Shape>>();

/** The shape of a named type; free JSON where it is not known. Facts never change, so a type is looked at once. */
export function shapeOf(facts: SchemaFacts, typeName: string): Shape {
  let shapes = shapesOf.get(facts);
  if (shapes === undefined) shapesOf.set(facts, (shapes = new Map<TypeFacts, Shape>()));
  const type = facts.type(typeName);
  if (type === undefined) return deduced;
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const fields = new Map<string, FieldShape>();
  const present: string[] = [];
  const shape: Shape = { map: { atomic: type.atomic === true, fields, element: type.open ? deduced : undefined, present } };
  // Before its fields: types may hold themselves.
  shapes.set(type, shape);
  for (const [name, field] of Object.entries(type.fields)) {
    const fieldShape = shapeOfField(facts, field);
    fields.set(name, fieldShape);
    if (fieldShape.zero !== undefined) present.push(name);
  }
  return shape;
}

function shapeOfField(facts: SchemaFacts, field: FieldFacts): FieldShape {
  const shape = shapeOfType(facts, field.type, field);
  const zero = field.present ? zeroOf(field.type) : undefined;
  const byDefault = field.default === undefined ? scalarOf(zero) : (field.default as Json);
  return { shape, ...(byDefault === undefined ? {} : { default: byDefault }), ...(zero === undefined ? {} : { zero }) };
}

const scalarOf = (zero: Json | undefined): Json | undefined => (zero === null || typeof zero === 'object' ? undefined : zero);

function shapeOfType(facts: SchemaFacts, type: FieldType, field?: FieldFacts): Shape {
  if (typeof type === 'string') return scalars[type];
  if ('list' in type) return { list: listShape(facts, type.list, field) };
  if ('map' in type) return { map: mapOf(shapeOfType(facts, type.map), field?.mapType === 'atomic') };
  const shape = shapeOf(facts, type.ref);
  if (shape.map === undefined || field?.mapType === undefined) return shape;
  // What the field says counts, also where the type itself is atomic (a PersistentVolume's claimRef).
  return { ...shape, map: { ...shape.map, atomic: field.mapType === 'atomic' } };
}

/** `listType`, else what a strategic merge does. Source: kube-openapi schemaconv getListElementRelationship. */
function listShape(facts: SchemaFacts, elementType: FieldType, field: FieldFacts | undefined): ListShape {
  const element = shapeOfType(facts, elementType);
  const merges = field?.patchStrategy?.includes('merge') === true;
  switch (field?.listType) {
    case 'map':
      return { atomic: false, element, keys: [...(field.listMapKeys ?? [])].sort() };
    case 'set':
      return { atomic: false, element, keys: [] };
    case 'atomic':
      return { atomic: true, element, keys: [] };
    default:
      return { atomic: !merges, element, keys: merges && field?.patchMergeKey !== undefined ? [field.patchMergeKey] : [] };
  }
}

/** A struct by value is `{}` in Go, a nil list or map `null`. */
function zeroOf(type: FieldType): Json | undefined {
  if (typeof type === 'object') return 'ref' in type ? {} : null;
  switch (type) {
    case 'string':
    case 'bytes':
      return '';
    case 'integer':
    case 'int64':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'json':
      return undefined;
    default:
      return null;
  }
}
