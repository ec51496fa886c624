import type { Json } from '../../api-object.ts';
import { mapOf, type FieldShape, type ListShape, type MapShape, type Shape } from '../shape.ts';

/** structured-merge-diff's own form of a schema, as its tables write it. */
export interface SmdSchema {
  readonly types?: readonly SmdType[];
}

type Relationship = 'atomic' | 'associative' | 'separable';

interface SmdAtom {
  readonly scalar?: NonNullable<Shape['scalar']>;
  readonly list?: { readonly elementType?: SmdRef; readonly elementRelationship?: Relationship; readonly keys?: readonly string[] };
  readonly map?: {
    readonly fields?: readonly { readonly name: string; readonly type: SmdRef; readonly default?: Json }[];
    readonly elementType?: SmdRef;
    readonly elementRelationship?: Relationship;
  };
}

interface SmdType extends SmdAtom {
  readonly name: string;
}

export interface SmdRef extends SmdAtom {
  readonly namedType?: string;
  readonly elementRelationship?: Relationship;
}

/** Shapes of a schema's types; types may hold themselves. */
export function shapesOfSchema(schema: SmdSchema): (ref: SmdRef) => Shape {
  const byName = new Map<string, Shape>();
  const types = new Map((schema.types ?? []).map((type) => [type.name, type]));
  const resolve = (ref: SmdRef): Shape => {
    const shape = ref.namedType === undefined ? fill({}, ref) : named(ref.namedType);
    return ref.elementRelationship === undefined ? shape : withRelationship(shape, ref.elementRelationship);
  };
  const named = (name: string): Shape => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const shape: Mutable<Shape> = {};
    byName.set(name, shape);
    return fill(shape, types.get(name) ?? {});
  };
  const fill = (shape: Mutable<Shape>, atom: SmdAtom): Shape => {
    if (atom.scalar) shape.scalar = atom.scalar;
    if (atom.list) shape.list = listOf(atom.list);
    if (atom.map) shape.map = mapShape(atom.map);
    return shape;
  };
  const listOf = (list: NonNullable<SmdAtom['list']>): ListShape => ({
    atomic: list.elementRelationship !== 'associative',
    element: resolve(list.elementType ?? {}),
    keys: [...(list.keys ?? [])].sort(),
  });
  const mapShape = (map: NonNullable<SmdAtom['map']>): MapShape => ({
    ...mapOf({}),
    atomic: map.elementRelationship === 'atomic',
    fields: new Map((map.fields ?? []).map(({ name, type, default: byDefault }): [string, FieldShape] => [name, fieldOf(type, byDefault)])),
    element: map.elementType === undefined || Object.keys(map.elementType).length === 0 ? undefined : resolve(map.elementType),
  });
  const fieldOf = (type: SmdRef, byDefault: Json | undefined): FieldShape => ({
    shape: resolve(type),
    ...(byDefault === undefined || byDefault === null ? {} : { default: byDefault }),
  });
  return resolve;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A reference may say for itself how what it refers to is owned. */
function withRelationship(shape: Shape, relationship: Relationship): Shape {
  const atomic = relationship === 'atomic';
  return {
    ...shape,
    ...(shape.list === undefined ? {} : { list: { ...shape.list, atomic } }),
    ...(shape.map === undefined ? {} : { map: { ...shape.map, atomic } }),
  };
}
