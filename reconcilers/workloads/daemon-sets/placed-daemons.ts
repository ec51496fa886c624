// The nodes of a DaemonSet that have just the one pod they shall have, by the hash of its template: to count them, or to find some of them, no
// other is looked at. A pod is available that is ready since `sinceMs` (epoch ms) or longer.

import type { Entry } from '../../../domain/objects.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { readySinceMs } from '../pod-readiness.ts';
import { SortedNames, SortedTimes } from '../sorted.ts';
import { hashLabel } from './daemon-pod.ts';

export interface NodeAndPod {
  readonly node: string;
  readonly pod: Entry<Pod>;
}

interface Group {
  readonly nodes: SortedNames;
  readonly unready: SortedNames;
  readonly ready: SortedTimes;
}

export class PlacedDaemons {
  readonly #pods = new Map<string, Entry<Pod>>();
  readonly #groups = new Map<string, Group>();

  get size(): number {
    return this.#pods.size;
  }

  set(node: string, pod: Entry<Pod>): void {
    this.delete(node);
    this.#pods.set(node, pod);
    const { nodes, unready, ready } = this.#groupOf(pod);
    const readyMs = readySinceMs(pod.object);
    nodes.add(node);
    if (readyMs === undefined) unready.add(node);
    else ready.add(readyMs, node);
  }

  delete(node: string): void {
    const pod = this.#pods.get(node);
    if (pod === undefined) return;
    this.#pods.delete(node);
    const hash = hashOf(pod);
    const { nodes, unready, ready } = this.#groupOf(pod);
    nodes.delete(node);
    unready.delete(node);
    ready.delete(readySinceMs(pod.object) ?? 0, node);
    if (nodes.all.length === 0) this.#groups.delete(hash);
  }

  countOf(hash: string): number {
    return this.#groups.get(hash)?.nodes.all.length ?? 0;
  }

  readyCount(): number {
    return this.#sum(({ ready }) => ready.length);
  }

  availableCount(sinceMs: number): number {
    return this.#sum(({ ready }) => ready.length - ready.countAfter(sinceMs));
  }

  /** Of this template. */
  unavailableCount(hash: string, sinceMs: number): number {
    const group = this.#groups.get(hash);
    return group === undefined ? 0 : group.unready.all.length + group.ready.countAfter(sinceMs);
  }

  /** Of other templates. */
  unavailableOld(hash: string, sinceMs: number): readonly NodeAndPod[] {
    return this.#others(hash).flatMap(({ unready, ready }) =>
      [...unready.all, ...ready.after(sinceMs).map(({ name }) => name)].map((node) => this.#nodeAndPod(node)),
    );
  }

  /** Of other templates: the first `max` by node. */
  availableOld(hash: string, sinceMs: number, max: number): readonly NodeAndPod[] {
    const found = this.#others(hash).flatMap(({ nodes }) => {
      const some: NodeAndPod[] = [];
      for (const node of nodes.all) {
        if (some.length >= max) break;
        const one = this.#nodeAndPod(node);
        if ((readySinceMs(one.pod.object) ?? Infinity) <= sinceMs) some.push(one);
      }
      return some;
    });
    return found.sort(byNode).slice(0, max);
  }

  /** Since when the next one that is not available yet is ready. */
  nextReadyMs(sinceMs: number): number | undefined {
    const first = [...this.#groups.values()].flatMap(({ ready }) => ready.firstAfter(sinceMs) ?? []);
    return first.length === 0 ? undefined : Math.min(...first);
  }

  #sum(count: (group: Group) => number): number {
    let sum = 0;
    for (const group of this.#groups.values()) sum += count(group);
    return sum;
  }

  #others(hash: string): readonly Group[] {
    return [...this.#groups].flatMap(([other, group]) => (other === hash ? [] : group));
  }

  #groupOf(pod: Entry<Pod>): Group {
    const hash = hashOf(pod);
    const known = this.#groups.get(hash);
    if (known !== undefined) return known;
    const made: Group = { nodes: new SortedNames(), unready: new SortedNames(), ready: new SortedTimes() };
    this.#groups.set(hash, made);
    return made;
  }

  #nodeAndPod(node: string): NodeAndPod {
    return { node, pod: this.#pods.get(node) as Entry<Pod> };
  }
}

const hashOf = ({ object }: Entry<Pod>): string => object.metadata.labels?.[hashLabel] ?? '';

export const byNode = (a: NodeAndPod, b: NodeAndPod): number => (a.node < b.node ? -1 : 1);
