import { LRUCache } from 'lru-cache';
import type { ApiObject } from '../../domain/api-object.ts';

/** An object as it is served: its text, while the budget keeps it. It has no way back to its object, which is forgotten when nobody has it. */
interface Kept<Text> {
  readonly sequence: number;
  readonly type: string;
  text: Text | undefined;
}

/** How many bytes of texts are kept, of all kinds together: those that were used last. */
export class TextBudget {
  readonly #kept: LRUCache<Kept<unknown>, true>;

  constructor(bytesMax: number) {
    this.#kept = new LRUCache<Kept<unknown>, true>({ maxSize: bytesMax, dispose: (_true, kept) => (kept.text = undefined) });
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  add(kept: Kept<unknown>, bytes: number): void {
    this.#kept.set(kept, true, { size: bytes });
    // What is larger than the whole budget is not taken, and must not stay beside it.
    if (!this.#kept.has(kept)) kept.text = undefined;
  }

  used(kept: Kept<unknown>): void {
    this.#kept.get(kept);
  }
}

/** Texts of objects in one form, each made once per (object, resourceVersion, type) as long as the budget lasts. */
export class ServedTexts<Text extends string | Uint8Array> {
  readonly #budget: TextBudget;
  readonly #kept = new WeakMap<ApiObject, Kept<Text>>();

  constructor(budget: TextBudget) {
    this.#budget = budget;
  }

  get(object: ApiObject, sequence: number, type: string, make: () => Text): Text {
    const known = this.#kept.get(object);
    if (known?.text !== undefined) {
      if (known.sequence !== sequence || known.type !== type) return make();
      this.#budget.used(known);
      return known.text;
    }
    const text = make();
    const kept: Kept<Text> = { sequence, type, text };
    this.#kept.set(object, kept);
    this.#budget.add(kept, text.length);
    return text;
  }
}

/** Of the process: ten thousand pods of nearly 5 KiB, and a part of what 100,000 objects take themselves. */
export const servedTextBudget = new TextBudget(48 * 1024 * 1024);
