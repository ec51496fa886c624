// The pods of a node. One more costs the same however many there are, and the list without it stays as it was: plans place pods in thought, and
// a node may have tens of thousands.

import type { PodInfo } from './pod-info.ts';

export class PodList {
  readonly length: number;
  private readonly newest: PodInfo | undefined;
  private readonly older: PodList | undefined;

  private constructor(newest: PodInfo | undefined, older: PodList | undefined) {
    this.newest = newest;
    this.older = older;
    this.length = older === undefined ? 0 : older.length + 1;
  }

  static readonly empty = new PodList(undefined, undefined);

  with(pod: PodInfo): PodList {
    return new PodList(pod, this);
  }

  /** Work proportional to how many came after it. */
  without(pod: PodInfo): PodList {
    const newer: PodInfo[] = [];
    for (const list of PodList.#newestFirst(this)) {
      if (list.newest === pod) return newer.reduceRight((rest, one) => rest.with(one), list.older ?? PodList.empty);
      if (list.newest !== undefined) newer.push(list.newest);
    }
    return this;
  }

  /** In the order in which they came. */
  filter(isWanted: (pod: PodInfo) => boolean): PodInfo[] {
    const wanted: PodInfo[] = [];
    for (const { newest } of PodList.#newestFirst(this)) if (newest !== undefined && isWanted(newest)) wanted.push(newest);
    return wanted.reverse();
  }

  some(isWanted: (pod: PodInfo) => boolean): boolean {
    for (const { newest } of PodList.#newestFirst(this)) if (newest !== undefined && isWanted(newest)) return true;
    return false;
  }

  static *#newestFirst(whole: PodList): Generator<PodList> {
    for (let list: PodList | undefined = whole; list !== undefined; list = list.older) yield list;
  }
}
