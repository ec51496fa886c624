import { jsonLength } from '../json-length.ts';
import type { WatchedChange } from './watched-change.ts';

/** What a change takes beside its object. */
const changeBytes = 256;

/** The recent changes of one project in one store, in order of sequence. A start below `floor` cannot be served without a gap. */
export class ChangeWindow {
  #changes: { readonly change: WatchedChange; readonly bytes: number }[] = [];
  #floor: number;
  #bytes = 0;

  constructor(floor: number) {
    this.#floor = floor;
  }

  /** Every change with a sequence above it is here. */
  get floor(): number {
    return this.#floor;
  }

  get length(): number {
    return this.#changes.length;
  }

  /** About what it holds, as JSON: each state of an object once. */
  get bytes(): number {
    return this.#bytes;
  }

  push(change: WatchedChange): void {
    const bytes = changeBytes + jsonLength(change.object);
    this.#changes.push({ change, bytes });
    this.#bytes += bytes;
  }

  /** Forgets the oldest until no more than this is left. */
  cutTo(changesMax: number, bytesMax: number): void {
    let cut = 0;
    for (const { change, bytes } of this.#changes) {
      if (this.#changes.length - cut <= changesMax && this.#bytes <= bytesMax) break;
      cut += 1;
      this.#bytes -= bytes;
      this.#floor = change.sequence;
    }
    this.#changes = this.#changes.slice(cut);
  }

  /** Changes with a sequence above `after`; undefined when some of them are forgotten. */
  after(after: number): readonly WatchedChange[] | undefined {
    if (after < this.#floor) return undefined;
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#changes[middle]?.change.sequence ?? 0) <= after) low = middle + 1;
      else high = middle;
    }
    return this.#changes.slice(low).map(({ change }) => change);
  }
}
