// What a configuration may say, as values that check it: each tells every fault with its path, in the words of Kubernetes' field errors.

import type { Json } from '../../../domain/api-object.ts';

/** Adds to `faults`. */
export type Shape = (value: Json, path: string, faults: string[]) => void;

export const anything: Shape = () => {};

const told = (value: Json): string => JSON.stringify(value);

/** The document itself has no path. */
export const invalid = (path: string, value: Json, why: string): string => `${path || 'the document'}: Invalid value: ${told(value)}: ${why}`;

export const isMembers = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that is null is not there, as in every decoder of Kubernetes: in YAML, a name with nothing behind it. */
export function withoutNullMembers(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutNullMembers);
  if (!isMembers(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => (member === null ? [] : [[name, withoutNullMembers(member)]])));
}

export const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** An object with these members and no others; `required` must be there. */
export const members =
  (shapes: Readonly<Record<string, Shape>>, ...required: readonly string[]): Shape =>
  (value, path, faults) => {
    if (!isMembers(value)) return void faults.push(invalid(path, value, 'must be an object'));
    for (const name of required) if (value[name] === undefined || value[name] === '') faults.push(`${under(path, name)}: Required value`);
    for (const [name, member] of Object.entries(value)) {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      if (shape === undefined) faults.push(`${under(path, name)}: unknown field (there are ${Object.keys(shapes).join(', ')})`);
      else shape(member, under(path, name), faults);
    }
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, path, faults) => {
    if (!Array.isArray(value)) return void faults.push(invalid(path, value, 'must be a list'));
    for (const [index, one] of (value as readonly Json[]).entries()) shape(one, `${path}[${index}]`, faults);
  };

export const text: Shape = (value, path, faults) => {
  if (typeof value !== 'string') faults.push(invalid(path, value, 'must be text'));
};

export const flag: Shape = (value, path, faults) => {
  if (typeof value !== 'boolean') faults.push(invalid(path, value, 'must be true or false'));
};

export const oneOf =
  (...values: readonly string[]): Shape =>
  (value, path, faults) => {
    if (typeof value !== 'string' || !values.includes(value))
      faults.push(`${path}: Unsupported value: ${told(value)}: supported values: ${values.map(told).join(', ')}`);
  };

type Members = { readonly [name: string]: Json };

/** What can be looked at of a list of objects, whatever else is wrong with it: an entry that is no object has no members. */
export const entriesOf = (value: Json | undefined): readonly Members[] =>
  Array.isArray(value) ? (value as readonly Json[]).map((one) => (isMembers(one) ? one : {})) : [];

/** A list, and then its entries as a whole: any of their members may be of another type than it should. */
export const listAnd =
  (shape: Shape, whole: (entries: readonly Members[], path: string, faults: string[]) => void): Shape =>
  (value, path, faults) => {
    listOf(shape)(value, path, faults);
    if (Array.isArray(value)) whole(entriesOf(value), path, faults);
  };

/** A list of objects that differ in these members, taken together; an entry of which one is no text is not compared. */
export const listOfDistinct = (shape: Shape, ...key: readonly string[]): Shape =>
  listAnd(shape, (entries, path, faults) => {
    const known = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const values = key.map((name) => entry[name]);
      if (!values.every((value) => typeof value === 'string')) continue;
      const [own, place] = key.length === 1 ? [told(values[0] ?? null), `.${key[0]}`] : [`{${values.join(', ')}}`, ''];
      if (known.has(own)) faults.push(`${path}[${index}]${place}: Duplicate value: ${own}`);
      known.add(own);
    }
  });

/** An object, and then its members as a whole: any of them may be of another type than it should. */
export const membersAnd =
  (shape: Shape, whole: (value: Members, path: string, faults: string[]) => void): Shape =>
  (value, path, faults) => {
    shape(value, path, faults);
    if (isMembers(value)) whole(value, path, faults);
  };

/** Both ends inclusive. */
export const wholeNumber =
  (min: number, max: number = Number.MAX_SAFE_INTEGER): Shape =>
  (value, path, faults) => {
    if (!Number.isSafeInteger(value)) faults.push(invalid(path, value, 'must be a whole number'));
    else if ((value as number) < min || (value as number) > max)
      faults.push(invalid(path, value, max === Number.MAX_SAFE_INTEGER ? `must be ${min} or more` : `not in valid range [${min}, ${max}]`));
  };

/** A setting that is what it is here. */
export const fixed =
  (only: Json): Shape =>
  (value, path, faults) => {
    if (value !== only) faults.push(invalid(path, value, `is ${told(only)} in k8shost and cannot be changed`));
  };
