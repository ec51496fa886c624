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
    return PodList.#without(this, pod);
  }

  /** In the order in which they came. */
  filter(isWanted: (pod: PodInfo) => boolean): PodInfo[] {
    return PodList.#filter(this, isWanted).reverse();
  }

  some(isWanted: (pod: PodInfo) => boolean): boolean {
    return PodList.#some(this, isWanted);
  }

  static #without(list: PodList, pod: PodInfo): PodList {
    const newer: PodInfo[] = [];
    for (let at: PodList | undefined = list; at?.newest !== undefined; at = at.older) {
      if (at.newest === pod) return newer.reduceRight((rest, one) => rest.with(one), at.older ?? PodList.empty);
      newer.push(at.newest);
    }
    return list;
  }

  static #filter(list: PodList, isWanted: (pod: PodInfo) => boolean): PodInfo[] {
    const wanted: PodInfo[] = [];
    for (let at: PodList | undefined = list; at?.newest !== undefined; at = at.older) if (isWanted(at.newest)) wanted.push(at.newest);
    return wanted;
  }

  static #some(list: PodList, isWanted: (pod: PodInfo) => boolean): boolean {
    for (let at: PodList | undefined = list; at?.newest !== undefined; at = at.older) if (isWanted(at.newest)) return true;
    return false;
  }
}
