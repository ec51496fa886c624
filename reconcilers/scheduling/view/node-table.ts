// The nodes of one cluster: by name, and each in a slot of its own, so that what is kept about nodes lies in arrays. A node gets a version that
// no other had whenever it is set: what was worked out for a version holds for as long as the slot has it (answers.ts).

import type { NodeInfo } from './node-info.ts';
import { isForgotten } from './node-info.ts';

export class NodeTable {
  readonly #byName = new Map<string, NodeInfo>();
  readonly #bySlot: NodeInfo[] = [];
  readonly #freeSlots: number[] = [];
  #version = 0;
  #candidates: Candidates | undefined;

  get(name: string): NodeInfo | undefined {
    return this.#byName.get(name);
  }

  values(): Iterable<NodeInfo> {
    return this.#byName.values();
  }

  /** One of a slot that `candidates` tells. */
  at(slot: number): NodeInfo {
    return this.#bySlot[slot] as NodeInfo;
  }

  set(info: NodeInfo): void {
    const before = this.#byName.get(info.name);
    if ((before?.node === undefined) !== (info.node === undefined)) this.#candidates = undefined;
    if (isForgotten(info)) this.#forget(before);
    else this.#put({ ...info, slot: before?.slot ?? this.#freeSlots.pop() ?? this.#bySlot.length, version: (this.#version += 1) });
  }

  /** The node is again what it was before it was changed in thought. */
  restore(before: NodeInfo): void {
    if (before.version > 0) this.#put(before);
  }

  /** Those that take pods, in the order in which they came. */
  candidates(): Candidates {
    this.#candidates ??= candidatesOf(this.#byName.values());
    return this.#candidates;
  }

  #put(info: NodeInfo): void {
    this.#byName.set(info.name, info);
    this.#bySlot[info.slot] = info;
  }

  #forget(info: NodeInfo | undefined): void {
    if (info === undefined) return;
    this.#byName.delete(info.name);
    this.#freeSlots.push(info.slot);
  }
}

export interface Candidates {
  readonly slots: readonly number[];
  /** By slot: where in `slots` it is. */
  readonly places: readonly (number | undefined)[];
}

function candidatesOf(nodes: Iterable<NodeInfo>): Candidates {
  const slots: number[] = [];
  for (const { node, slot } of nodes) if (node !== undefined) slots.push(slot);
  const places: (number | undefined)[] = [];
  for (const [place, slot] of slots.entries()) places[slot] = place;
  return { slots, places };
}
