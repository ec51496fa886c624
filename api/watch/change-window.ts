import type { Change } from '../../domain/objects.ts';

/**
 * The recent changes of one store, in order of sequence: what a watch that comes back is given again. Bounded by count; a start
 * below `floor` cannot be served without a gap.
 */
export class ChangeWindow {
  readonly #changesMax: number;
  #changes: Change[] = [];
  #floor = 0;

  constructor(changesMax: number) {
    this.#changesMax = changesMax;
  }

  /** Every change with a sequence above it is here. */
  get floor(): number {
    return this.#floor;
  }

  /** Forgets everything: what comes from now on has sequences above `floor`. */
  openAt(floor: number): void {
    this.#changes = [];
    this.#floor = floor;
  }

  push(change: Change): void {
    this.#changes.push(change);
    // Cut in large steps: moving the rest of the array for every change would cost more than keeping it.
    if (this.#changes.length >= this.#changesMax * 2) {
      const cut = this.#changes.length - this.#changesMax;
      this.#floor = this.#changes[cut - 1]?.recorded.sequence ?? this.#floor;
      this.#changes = this.#changes.slice(cut);
    }
  }

  /** Changes with a sequence above `after`; undefined when some of them are forgotten. */
  after(after: number): readonly Change[] | undefined {
    if (after < this.#floor) return undefined;
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#changes[middle]?.recorded.sequence ?? 0) <= after) low = middle + 1;
      else high = middle;
    }
    return this.#changes.slice(low);
  }
}
