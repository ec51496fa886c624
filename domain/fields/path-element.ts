import type { Json } from '../api-object.ts';
import { isObject } from '../patch/json-object.ts';
import { canonicalJson } from '../canonical-json.ts';

/** `f:image`. */
export const fieldElement = (name: string): string => `f:${name}`;

/** `v:"a"`: an element of a set. */
export const valueElement = (value: Json): string => `v:${text(value)}`;

/** `k:{"containerPort":80,"protocol":"TCP"}`: an element of a keyed list; `keys` come sorted by name. */
export function keyElement(keys: readonly (readonly [name: string, value: Json])[]): string {
  let inner = '';
  for (const [name, value] of keys) inner += `${inner === '' ? '' : ','}${text(name)}:${text(value)}`;
  return `k:{${inner}}`;
}

/** JSON as Go writes it: what HTML could read is escaped. Source: structured-merge-diff fieldpath/serialize-pe.go. */
function text(value: Json): string {
  const json = canonicalJson(value);
  return /[<>&\u2028\u2029]/.test(json) ? json.replace(/[<>&\u2028\u2029]/g, escaped) : json;
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The element in the one spelling that sets are compared in. '' for a kind of element of a later version, which is to be skipped;
 * undefined when it is no path element.
 */
export function normalElement(element: string): string | undefined {
  if (element[1] !== ':') return undefined;
  const content = element.slice(2);
  switch (element[0]) {
    case 'f':
      return element;
    case 'i':
      return /^-?\d+$/.test(content) ? element : undefined;
    case 'v': {
      const value = parsed(content);
      return value === undefined ? undefined : valueElement(value);
    }
    case 'k': {
      const keys = parsed(content);
      return isObject(keys) ? keyElement(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
    }
    default:
      return '';
  }
}

function parsed(content: string): Json | undefined {
  try {
    return JSON.parse(content) as Json;
  } catch {
    return undefined;
  }
}

/** A path as messages write it: `.spec.containers[name="web"].image`. Source: structured-merge-diff fieldpath PathElement.String. */
export const describePath = (path: readonly string[]): string => path.map(describeElement).join('');

function describeElement(element: string): string {
  const content = element.slice(2);
  switch (element[0]) {
    case 'f':
      return `.${content}`;
    case 'v':
      return `[=${describeValue(parsed(content) ?? null)}]`;
    case 'k': {
      const keys = parsed(content);
      return `[${Object.entries(isObject(keys) ? keys : {})
        .map(([name, value]) => `${name}=${describeValue(value)}`)
        .join(',')}]`;
    }
    default:
      return `[${content}]`;
  }
}

const describeValue = (value: Json): string => (value === null ? 'null' : JSON.stringify(value));

const kinds = 'fkvi';

/** The order messages and sets are written in: fields, then keys, values and indexes. Source: structured-merge-diff PathElement.Compare. */
export function compareElements(a: string, b: string): number {
  const byKind = kinds.indexOf(a[0] ?? '') - kinds.indexOf(b[0] ?? '');
  return byKind !== 0 ? byKind : a < b ? -1 : a > b ? 1 : 0;
}
