import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { ChangeWindow } from './change-window.ts';
import type { WatchedChange } from './watched-change.ts';

export interface WindowLimits {
  /** Changes of a project that are kept at least, unless they are too large. */
  readonly changesMax: number;
  /** Of a project's changes, as JSON. */
  readonly bytesMax: number;
  /** Of all projects'. */
  readonly bytesOfAllMax: number;
}

export const windowLimits: WindowLimits = { changesMax: 10_000, bytesMax: 32 * 1024 * 1024, bytesOfAllMax: 128 * 1024 * 1024 };

/**
 * What a watch that comes back is given again, and what the pages of a list are made from: the recent changes of one store, a window
 * for each project, so that nobody's writes end the watches and pages of others while there is room for all.
 */
export class ChangeWindows {
  readonly #limits: WindowLimits;
  readonly #forgot: (tenant: string, floor: number) => void;
  readonly #windows = new Map<string, ChangeWindow>();
  #floor = 0;
  #bytes = 0;

  /** `forgot` is told where a window begins now, whenever that changes. */
  constructor(limits: WindowLimits, forgot: (tenant: string, floor: number) => void) {
    this.#limits = limits;
    this.#forgot = forgot;
  }

  /** Forgets everything: what comes from now on has sequences above `floor`. */
  openAt(floor: number): void {
    this.#windows.clear();
    this.#bytes = 0;
    this.#floor = floor;
  }

  push(change: WatchedChange): void {
    const { changesMax, bytesMax, bytesOfAllMax } = this.#limits;
    const tenant = tenantKey(change.ref);
    const window = this.#windows.get(tenant) ?? new ChangeWindow(this.#floor);
    this.#windows.set(tenant, window);
    const before = window.bytes;
    window.push(change);
    this.#bytes += window.bytes - before;
    // Cut in large steps: moving the rest of the array for every change would cost more than keeping it.
    if (window.length >= changesMax * 2 || window.bytes > bytesMax) this.#cut(tenant, window, changesMax, bytesMax / 2);
    while (this.#bytes > bytesOfAllMax) this.#cutLargest();
  }

  /** Changes of a project with a sequence above `after`; undefined when some of them are forgotten. */
  after(tenant: Tenant, after: number): readonly WatchedChange[] | undefined {
    const window = this.#windows.get(tenantKey(tenant));
    if (window !== undefined) return window.after(after);
    return after < this.#floor ? undefined : [];
  }

  #cutLargest(): void {
    const [tenant, window] = [...this.#windows].reduce((largest, one) => (one[1].bytes > largest[1].bytes ? one : largest));
    this.#cut(tenant, window, window.length, window.bytes / 2);
  }

  #cut(tenant: string, window: ChangeWindow, changesMax: number, bytesMax: number): void {
    this.#bytes -= window.bytes;
    window.cutTo(changesMax, bytesMax);
    this.#bytes += window.bytes;
    this.#forgot(tenant, window.floor);
  }
}
