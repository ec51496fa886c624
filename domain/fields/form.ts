import type { Json } from '../api-object.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** The form of a shape that holds for a value. */
type Form = MapShape | ListShape | NonNullable<Shape['scalar']> | undefined;

/**
 * Which of a type's forms a value has. A value that is missing or null, or fits none, is taken for the first of map, scalar and list.
 * Source: structured-merge-diff typed/helpers.go deduceAtom, handleAtom.
 */
export function formOf(shape: Shape, value: Json | undefined): Form {
  if (isObject(value)) {
    if (shape.map !== undefined) return shape.map;
  } else if (isList(value)) {
    if (shape.list !== undefined) return shape.list;
  } else if (value !== undefined && value !== null && shape.scalar !== undefined) return shape.scalar;
  return shape.map ?? shape.scalar ?? shape.list;
}

export const isScalarForm = (form: NonNullable<Form>): form is NonNullable<Shape['scalar']> => typeof form === 'string';
export const isMapForm = (form: NonNullable<Form>): form is MapShape => typeof form === 'object' && 'fields' in form;

export const mapIn = (value: Json | undefined): JsonObject | undefined => (isObject(value) ? value : undefined);
export const listIn = (value: Json | undefined): readonly Json[] | undefined => (isList(value) ? value : undefined);

/** The shape of a member; undefined where the type has no such field. */
export const memberShape = (map: MapShape, name: string): Shape | undefined => map.fields.get(name)?.shape ?? map.element;
