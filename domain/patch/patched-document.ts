import type { Json } from '../api-object.ts';
import { err, ok, type Result } from '../result.ts';
import { isList } from './json-object.ts';
import { child, indexOf, valueAt, type Pointer } from './json-pointer.ts';
import { unapplicable, type PatchFailure } from './patch-failure.ts';

/** Copies share structure in memory but not on the wire: their sizes are summed and bounded, in characters of JSON. */
const copiedMax = 3 * 1024 * 1024;
/** Elements that stand behind the places where elements come and go move; this many take about a second. */
const movedMax = 500_000_000;

type Container = Json[] | Record<string, Json>;

/**
 * The document that a JSON patch works on, with the edits of RFC 6902. What was given is never changed: a container is copied when it is
 * first edited, and edited in place from then on. So a patch costs the document once, and then its operations.
 */
export class PatchedDocument {
  #root: Json;
  /** The containers that were copied here, each with one place. What holds one of them is one of them. */
  readonly #own = new Set<Json>();
  #copied = 0;
  #moved = 0;

  constructor(document: Json) {
    this.#root = document;
  }

  get value(): Json {
    return this.#root;
  }

  at(pointer: Pointer): Json | undefined {
    return valueAt(this.#root, pointer);
  }

  add(pointer: Pointer, value: Json): PatchFailure | undefined {
    const place = this.#placeOf(pointer);
    if (!place.ok) return place.error;
    const { parent, token } = place.value;
    if (!isList(parent)) return put(parent, token, value);
    const index = token === '-' ? parent.length : indexOf(token, parent.length + 1);
    if (index === undefined || index > parent.length) return unapplicable(`index ${JSON.stringify(token)} is outside the list`);
    parent.splice(index, 0, value);
    return this.#countMoved(parent.length - index);
  }

  replace(pointer: Pointer, value: Json): PatchFailure | undefined {
    if (pointer.length > 0) return this.#change(pointer, (parent, token) => put(parent, token, value));
    this.#root = value;
    return undefined;
  }

  remove(pointer: Pointer): PatchFailure | undefined {
    return this.#change(pointer, (parent, token) => {
      if (!isList(parent)) {
        delete parent[token];
        return undefined;
      }
      const index = indexOf(token, parent.length) ?? 0;
      parent.splice(index, 1);
      return this.#countMoved(parent.length - index);
    });
  }

  /** Makes of a value in the document one that may stand in a second place. */
  share(value: Json): PatchFailure | undefined {
    // Without recursion: a patch may have nested it deeper than the stack.
    const left: Json[] = [value];
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      if (typeof one === 'object' && one !== null) {
        this.#own.delete(one);
        for (const [key, inner] of Object.entries(one) as readonly (readonly [string, Json])[]) {
          this.#copied += isList(one) ? 1 : key.length + 4;
          left.push(inner);
        }
        this.#copied += 2;
      } else this.#copied += typeof one === 'string' ? one.length + 2 : String(one).length;
      if (this.#copied > copiedMax) return { kind: 'too-large', message: `the copies of this patch exceed ${copiedMax} bytes` };
    }
    return undefined;
  }

  /** Of what is there. */
  #change(pointer: Pointer, edit: (parent: Container, token: string) => PatchFailure | undefined): PatchFailure | undefined {
    const place = this.#placeOf(pointer);
    if (!place.ok) return place.error;
    const { parent, token } = place.value;
    return child(parent, token) === undefined ? missing(token) : edit(parent, token);
  }

  /** Where a pointer leads: a container that may be edited in place, and the name or index there, of which there may be none yet. */
  #placeOf(pointer: Pointer): Result<{ readonly parent: Container; readonly token: string }, PatchFailure> {
    const token = pointer.at(-1);
    if (token === undefined) return err(unapplicable('the whole document is there, and stays'));
    let parent = this.#owned(this.#root);
    if (parent === undefined) return err(missing(pointer[0] ?? ''));
    this.#root = parent;
    for (const [index, step] of pointer.slice(0, -1).entries()) {
      const inner = child(parent, step);
      const own = this.#owned(inner);
      if (own === undefined) return err(missing(inner === undefined ? step : (pointer[index + 1] ?? '')));
      if (own !== inner) put(parent, step, own);
      parent = own;
    }
    return ok({ parent, token });
  }

  #owned(value: Json | undefined): Container | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    if (this.#own.has(value)) return value as Container;
    const copy: Container = isList(value) ? [...value] : { ...value };
    this.#own.add(copy);
    return copy;
  }

  #countMoved(elements: number): PatchFailure | undefined {
    this.#moved += elements;
    return this.#moved > movedMax ? { kind: 'too-large', message: 'the operations of this patch move too many elements of lists' } : undefined;
  }
}

const missing = (token: string): PatchFailure => unapplicable(`missing path at ${JSON.stringify(token)}`);

/** In a list `token` names an element that is there. */
function put(parent: Container, token: string, value: Json): undefined {
  if (isList(parent)) parent[indexOf(token, parent.length) ?? 0] = value;
  else if (token === '__proto__') Object.defineProperty(parent, token, { value, writable: true, enumerable: true, configurable: true });
  else parent[token] = value;
}
