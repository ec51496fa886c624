import type { Change, Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import { tenantKey } from '../../domain/ref.ts';
import { ChangeWindows, windowLimits, type WindowLimits } from './change-windows.ts';
import { SharedFrames } from './frames.ts';
import { inPieces } from './in-pieces.ts';
import { PageSnapshots } from './page-snapshots.ts';
import { watched, type WatchedChange } from './watched-change.ts';
import type { WatchRequest } from './watcher.ts';
import { Watcher } from './watcher.ts';

/** What a watch is told before anything that happens. */
export interface FirstState {
  /** As of `after`. */
  readonly entries: readonly Entry[];
  /** A bookmark says that these were all. */
  readonly endMarked: boolean;
}

export interface OpenedWatch {
  readonly watcher: Watcher;
  /** `expired`: while the reader took what was before, the window lost what came then. Undefined: it was closed, or cut off. */
  readonly begun: Promise<'joined' | 'expired' | undefined>;
  close(): void;
}

const nothingFirst: FirstState = { entries: [], endMarked: false };

/**
 * Fans the changes of one store out to the watches of this process. One tail feeds it, right after the fold has applied the same
 * changes and in the same turn of the event loop; a frame is written once and shared by everybody who gets it.
 */
export class WatchHub {
  /** Of lists of this store, whoever gives them out: REST, gRPC, NATS. */
  readonly pages = new PageSnapshots();
  readonly #windows: ChangeWindows;
  readonly #watchers = new Map<string, Set<Watcher>>();
  #position = 0;

  constructor(limits: Partial<WindowLimits> = {}) {
    this.#windows = new ChangeWindows({ ...windowLimits, ...limits }, (tenant, floor) => this.pages.forgetBelow(tenant, floor));
  }

  /** Sequence of the last change published, or of the boot. */
  get position(): number {
    return this.#position;
  }

  /** After boot: the fold is at `position`, changes above it will be published. Watches from below it get 410. */
  openAt(position: number): void {
    this.#windows.openAt(position);
    this.#position = position;
  }

  /** In order of sequence, each once. */
  publish(changes: readonly Change[]): void {
    const byTopic = new Map<string, SharedFrames[]>();
    for (const one of changes) {
      const change = watched(one);
      this.#windows.push(change);
      const topic = topicOf(change.ref, change.ref.resource);
      if (!this.#watchers.has(topic)) continue;
      const frames = byTopic.get(topic) ?? [];
      frames.push(new SharedFrames(change));
      byTopic.set(topic, frames);
    }
    for (const [topic, frames] of byTopic) for (const watcher of this.#watchers.get(topic) ?? []) watcher.sendChanges(frames);
    this.#position = Math.max(this.#position, changes.at(-1)?.recorded.sequence ?? 0);
  }

  /** What happened to the objects of a resource above `after`, in order; undefined when the window does not reach that far back. */
  changesAfter(after: number, tenant: Tenant, resource: string): readonly WatchedChange[] | undefined {
    return this.#windows.after(tenant, after)?.filter(({ ref }) => ref.resource === resource);
  }

  /**
   * Opens a watch: first what is told of the present, then what of the window lies above `request.after`, then what comes. Undefined
   * when the window does not reach that far back (410 Expired).
   */
  open(request: WatchRequest, first: FirstState = nothingFirst): OpenedWatch | undefined {
    if (this.changesAfter(request.after, request.tenant, request.resource) === undefined) return undefined;
    const watcher = new Watcher(request);
    const topic = topicOf(request.tenant, request.resource);
    const closed = new AbortController();
    const close = (): void => {
      closed.abort();
      const watchers = this.#watchers.get(topic);
      watchers?.delete(watcher);
      if (watchers?.size === 0) this.#watchers.delete(topic);
    };
    return { watcher, close, begun: inPieces(this.#begin(watcher, request, first), request, closed.signal) };
  }

  /**
   * Until the reader has taken what was before, changes are not queued for it: they are in the window, which all share. It joins the
   * others in the turn in which it has been told everything.
   */
  *#begin(watcher: Watcher, { tenant, resource, after }: WatchRequest, { entries, endMarked }: FirstState): Generator<void, 'joined' | 'expired'> {
    yield* watcher.sendInitial(entries);
    if (endMarked) watcher.sendBookmark(after, true);
    for (let seen = after; ;) {
      const missed = this.changesAfter(seen, tenant, resource);
      if (missed === undefined) return 'expired';
      seen = this.#position;
      yield* watcher.sendMissed(missed);
      if (seen === this.#position) break;
    }
    const topic = topicOf(tenant, resource);
    this.#watchers.set(topic, (this.#watchers.get(topic) ?? new Set<Watcher>()).add(watcher));
    return 'joined';
  }
}

const topicOf = (tenant: Tenant, resource: string): string => `${tenantKey(tenant)}/${resource}`;
