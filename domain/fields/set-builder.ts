import type { FieldSet } from './field-set.ts';
import { emptySet, leaf } from './field-set.ts';

/** Collects members on the way down a value: a node is made only when something below it is a member. */
export class SetBuilder {
  readonly #parent: SetBuilder | undefined;
  readonly #element: string;
  #node: Record<string, FieldSet> | undefined;

  constructor(parent?: SetBuilder, element = '') {
    this.#parent = parent;
    this.#element = element;
  }

  child(element: string): SetBuilder {
    return new SetBuilder(this, element);
  }

  /** Makes this place itself a member; the root never is one. */
  add(): void {
    if (this.#parent === undefined) return;
    const siblings = this.#parent.#ensure();
    const node = siblings[this.#element];
    if (node === undefined) siblings[this.#element] = leaf;
    else if (node !== leaf) (node as Record<string, FieldSet>)['.'] = leaf;
  }

  /** Makes a child a member. */
  addChild(element: string): void {
    const children = this.#ensure();
    const node = children[element];
    if (node === undefined) children[element] = leaf;
    else if (node !== leaf) (node as Record<string, FieldSet>)['.'] = leaf;
  }

  get set(): FieldSet {
    return this.#node ?? emptySet;
  }

  #ensure(): Record<string, FieldSet> {
    if (this.#node !== undefined) return this.#node;
    this.#node = {};
    if (this.#parent !== undefined) {
      const siblings = this.#parent.#ensure();
      if (siblings[this.#element] === leaf) this.#node['.'] = leaf;
      siblings[this.#element] = this.#node;
    }
    return this.#node;
  }
}
