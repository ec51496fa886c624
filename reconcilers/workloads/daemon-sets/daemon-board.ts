// What a DaemonSet's sync needs of nodes and pods, kept from one sync to the next: a node or a pod that changes is judged anew, the others
// are as they were. A set whose spec changed has a new board.

import type { Entry, Objects } from '../../../domain/objects.ts';
import { matchesLabels, selectorOf, type LabelSelector } from '../../../domain/label-selector.ts';
import { controllerOf } from '../../../domain/new-object.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { DaemonSet, Node, Pod } from '../../../schemas/kubernetes/types.ts';
import { ownedBy, pods } from '../owned.ts';
import { hashLabel, targetNode } from './daemon-pod.ts';
import { PlacedDaemons } from './placed-daemons.ts';
import { verdictFor, type Verdict } from './should-run.ts';

export interface DaemonNode extends Verdict {
  readonly name: string;
  /** Bound ones first, then the oldest. */
  readonly pods: readonly Entry<Pod>[];
}

export class DaemonBoard {
  readonly set: Entry<DaemonSet>;
  readonly placed = new PlacedDaemons();
  /** By name: the other nodes that shall have a pod or have one. */
  readonly others = new Map<string, DaemonNode>();
  /** By the name of their node, which is not there. */
  readonly nowhere = new Map<string, readonly Entry<Pod>[]>();
  /** By name: pods that the set's selector does not select any more. */
  readonly misfits = new Map<string, Entry<Pod>>();
  /** How many pods have each template. */
  readonly hashes = new Map<string, number>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #podsByNode = new Map<string, readonly Entry<Pod>[]>();
  readonly #verdictOf: (node: Node) => Verdict;
  readonly #selector: LabelSelector;

  constructor(objects: Objects, set: Entry<DaemonSet>) {
    this.set = set;
    this.#verdictOf = verdictFor(set.object);
    this.#selector = selectorOf(set.object.spec?.selector);
    for (const { ref, object } of objects.list<Node>(set.ref, 'nodes')) this.#verdicts.set(ref.name, this.#verdictOf(object));
    for (const pod of ownedBy<Pod>(objects, set, pods)) this.#keep(pod);
    for (const node of new Set([...this.#verdicts.keys(), ...this.#podsByNode.keys()])) this.#file(node);
  }

  /** A node as it is; undefined when it is gone. */
  applyNode(name: string, node: Node | undefined): void {
    if (node === undefined) this.#verdicts.delete(name);
    else this.#verdicts.set(name, this.#verdictOf(node));
    this.#file(name);
  }

  /** A pod as it was and as it is; either may be somebody else's. */
  applyPod(before: Pod | undefined, after: Entry<Pod> | undefined): void {
    const nodes = new Set<string>();
    if (before !== undefined && this.#isOwn(before)) nodes.add(this.#drop(before));
    if (after !== undefined && this.#isOwn(after.object)) nodes.add(this.#keep(after));
    for (const node of nodes) this.#file(node);
  }

  #isOwn(pod: Pod): boolean {
    return controllerOf(pod)?.uid === this.set.object.metadata.uid && pod.metadata.namespace === this.set.ref.namespace;
  }

  #keep(entry: Entry<Pod>): string {
    const { name, labels } = entry.object.metadata;
    if (!matchesLabels(this.#selector, labels)) this.misfits.set(name, entry);
    this.#count(labels?.[hashLabel], 1);
    const node = targetNode(entry.object) ?? '';
    if (counts(entry.object)) this.#podsByNode.set(node, [...(this.#podsByNode.get(node) ?? []), entry].sort(boundThenOldest));
    return node;
  }

  #drop(pod: Pod): string {
    const { name, labels } = pod.metadata;
    this.misfits.delete(name);
    this.#count(labels?.[hashLabel], -1);
    const node = targetNode(pod) ?? '';
    const left = (this.#podsByNode.get(node) ?? []).filter(({ ref }) => ref.name !== name);
    if (left.length === 0) this.#podsByNode.delete(node);
    else this.#podsByNode.set(node, left);
    return node;
  }

  #count(hash: string | undefined, difference: number): void {
    if (hash === undefined) return;
    const count = (this.hashes.get(hash) ?? 0) + difference;
    if (count === 0) this.hashes.delete(hash);
    else this.hashes.set(hash, count);
  }

  /** Puts a node where it belongs now. */
  #file(name: string): void {
    const verdict = this.#verdicts.get(name);
    const own = this.#podsByNode.get(name) ?? [];
    const [only, ...more] = own;
    const isPlaced = verdict?.shouldRun === true && only !== undefined && more.length === 0 && !hasEnded(only.object) && !isTerminating(only.object);
    if (isPlaced) this.placed.set(name, only);
    else this.placed.delete(name);
    if (verdict !== undefined && !isPlaced && (verdict.shouldRun || own.length > 0)) this.others.set(name, { name, ...verdict, pods: own });
    else this.others.delete(name);
    if (verdict === undefined && name !== '' && own.length > 0) this.nowhere.set(name, own);
    else this.nowhere.delete(name);
  }
}

/** One that ended and is being deleted is as good as gone. */
const counts = (pod: Pod): boolean => !(hasEnded(pod) && isTerminating(pod));

const boundThenOldest = (a: Entry<Pod>, b: Entry<Pod>): number =>
  Number(!a.object.spec?.nodeName) - Number(!b.object.spec?.nodeName) || createdMs(a) - createdMs(b) || (a.ref.name < b.ref.name ? -1 : 1);

const createdMs = ({ object }: Entry<Pod>): number => parseTimestamp(object.metadata.creationTimestamp) ?? 0;
