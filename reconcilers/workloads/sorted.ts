// Lists that stay in order while members come and go: a few comparisons find one, whatever their length; what stands behind it moves.

/** Distinct texts, in order. */
export class SortedNames {
  readonly #names: string[] = [];

  get all(): readonly string[] {
    return this.#names;
  }

  add(name: string): void {
    const at = lowerBound(this.#names, (one) => one < name);
    if (this.#names[at] !== name) this.#names.splice(at, 0, name);
  }

  delete(name: string): void {
    const at = lowerBound(this.#names, (one) => one < name);
    if (this.#names[at] === name) this.#names.splice(at, 1);
  }
}

/** Times (epoch ms) of named things, the earliest first. */
export class SortedTimes {
  readonly #times: { readonly ms: number; readonly name: string }[] = [];

  get length(): number {
    return this.#times.length;
  }

  get lastMs(): number | undefined {
    return this.#times.at(-1)?.ms;
  }

  add(ms: number, name: string): void {
    this.#times.splice(this.#placeOf(ms, name), 0, { ms, name });
  }

  delete(ms: number, name: string): void {
    const at = this.#placeOf(ms, name);
    if (this.#times[at]?.ms === ms && this.#times[at].name === name) this.#times.splice(at, 1);
  }

  /** Those later than `ms`, the earliest first. */
  after(ms: number): readonly { readonly ms: number; readonly name: string }[] {
    return this.#times.slice(lowerBound(this.#times, (one) => one.ms <= ms));
  }

  firstAfter(ms: number): number | undefined {
    return this.#times[lowerBound(this.#times, (one) => one.ms <= ms)]?.ms;
  }

  countAfter(ms: number): number {
    return this.#times.length - lowerBound(this.#times, (one) => one.ms <= ms);
  }

  #placeOf(ms: number, name: string): number {
    return lowerBound(this.#times, (one) => one.ms < ms || (one.ms === ms && one.name < name));
  }
}

/** The first place where `isBefore` does not hold; it holds for those before and for none after. */
function lowerBound<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(list[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}
