// What a Job's sync needs of its pods, kept from one sync to the next: of those that ended and were counted only when they ended, so that
// a Job with a hundred thousand of them looks at those that are news.

import { entryOf, type Change, type Entry, type Objects } from '../../../domain/objects.ts';
import { matchesLabels, selectorOf, type LabelSelector } from '../../../domain/label-selector.ts';
import { controllerOf } from '../../../domain/new-object.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { jobs, ownedBy, pods } from '../owned.ts';
import { SortedTimes } from '../sorted.ts';
import { finishedAtMs } from './finished-time.ts';
import { isTracked } from './tracking.ts';

export class JobBoard {
  /** By name: those that run, or wait to be counted, or are being deleted. */
  readonly live = new Map<string, Entry<Pod>>();
  /** By name: those that its selector does not select any more. */
  readonly misfits = new Map<string, Entry<Pod>>();
  /** When those ended that are not live. */
  readonly successes = new SortedTimes();
  readonly failures = new SortedTimes();
  readonly #uid: string;
  readonly #namespace: string;
  readonly #selector: LabelSelector;

  constructor(objects: Objects, job: Entry<Job>) {
    this.#uid = job.object.metadata.uid;
    this.#namespace = job.ref.namespace;
    this.#selector = selectorOf(job.object.spec?.selector);
    for (const pod of ownedBy<Pod>(objects, job, pods)) this.#add(pod);
  }

  keyIn({ org, project }: Tenant): string {
    return `${org}/${project}/${this.#uid}`;
  }

  /** A pod as it was and as it is; either may be somebody else's. */
  apply(before: Pod | undefined, after: Entry<Pod> | undefined): void {
    if (before !== undefined && this.#isOwn(before)) this.#remove(before);
    if (after !== undefined && this.#isOwn(after.object)) this.#add(after);
  }

  #isOwn(pod: Pod): boolean {
    return controllerOf(pod)?.uid === this.#uid && pod.metadata.namespace === this.#namespace;
  }

  #add(entry: Entry<Pod>): void {
    const { name, labels } = entry.object.metadata;
    if (!matchesLabels(this.#selector, labels)) this.misfits.set(name, entry);
    if (isLive(entry.object)) this.live.set(name, entry);
    else this.#endsOf(entry.object).add(finishedAtMs(entry.object), name);
  }

  #remove(pod: Pod): void {
    const { name } = pod.metadata;
    this.misfits.delete(name);
    if (!this.live.delete(name)) this.#endsOf(pod).delete(finishedAtMs(pod), name);
  }

  #endsOf(pod: Pod): SortedTimes {
    return pod.status?.phase === 'Succeeded' ? this.successes : this.failures;
  }
}

const isLive = (pod: Pod): boolean => isTracked({ object: pod }) || !hasEnded(pod) || isTerminating(pod);

/** By tenant and uid of the Job. */
export type JobBoards = Map<string, JobBoard>;

export const boardKey = ({ ref, object }: Entry): string => `${ref.org}/${ref.project}/${object.metadata.uid}`;

/** Mutates the boards that there are; a Job that has none gets one at its next sync. */
export function evolveJobBoards(boards: JobBoards, { recorded, before, after }: Change): void {
  const { ref } = recorded;
  if (ref.resource === jobs) {
    if (before !== undefined && before.metadata.uid !== after?.metadata.uid) boards.delete(`${ref.org}/${ref.project}/${before.metadata.uid}`);
    return;
  }
  if (ref.resource !== pods || boards.size === 0) return;
  for (const uid of new Set([controllerOf(before)?.uid, controllerOf(after)?.uid]))
    boards.get(`${ref.org}/${ref.project}/${uid}`)?.apply(before as Pod | undefined, after && (entryOf(recorded) as Entry<Pod>));
}
