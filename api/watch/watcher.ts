import type { ApiObject } from '../../domain/api-object.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { FrameEncoder, FrameType, SharedFrames } from './frames.ts';
import type { WatchedChange } from './watched-change.ts';

/** Where a watch's frames go. `write` never blocks; a sink whose reader is too slow ends the watch by itself. */
export interface FrameSink {
  write(frames: Buffer): void;
  end(): void;
}

export interface WatchRequest {
  readonly tenant: Tenant;
  readonly resource: string;
  /** '' for all. */
  readonly namespace: string;
  matches(object: ApiObject): boolean;
  readonly encoder: FrameEncoder;
  /** Changes up to this sequence are known to the client. */
  readonly after: number;
  readonly sink: FrameSink;
}

/** One open watch. What it was told never goes back: a change at or below `#after` is not sent again. */
export class Watcher {
  readonly #request: WatchRequest;
  #encoder: FrameEncoder;
  #after: number;

  constructor(request: WatchRequest) {
    this.#request = request;
    this.#encoder = request.encoder;
    this.#after = request.after;
  }

  /** The present state, as synthetic ADDED events. */
  sendInitial(entries: readonly Entry[]): void {
    const frames = entries.map(({ object, sequence }) => this.#nextEncoder().frame('ADDED', object, sequence));
    if (frames.length > 0) this.#request.sink.write(Buffer.concat(frames));
  }

  sendChanges(changes: readonly SharedFrames[]): void {
    const frames: Buffer[] = [];
    for (const shared of changes) {
      const { sequence } = shared.change;
      if (sequence <= this.#after) continue;
      this.#after = sequence;
      const type = this.#typeOf(shared.change);
      if (type !== undefined) frames.push(shared.get(type, this.#nextEncoder()));
    }
    if (frames.length > 0) this.#request.sink.write(frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames));
  }

  /** Tells the client how far it has seen. */
  sendBookmark(sequence: number, initialEventsEnd = false): void {
    this.#after = Math.max(this.#after, sequence);
    this.#request.sink.write(this.#nextEncoder().bookmark(this.#after, initialEventsEnd));
  }

  end(): void {
    this.#request.sink.end();
  }

  #nextEncoder(): FrameEncoder {
    const encoder = this.#encoder;
    this.#encoder = encoder.afterFirst ?? encoder;
    return encoder;
  }

  /** An object that leaves the selector is DELETED to this watcher, one that enters is ADDED. */
  #typeOf({ ref, before, after }: WatchedChange): FrameType | undefined {
    const { namespace, matches } = this.#request;
    if (namespace !== '' && ref.namespace !== namespace) return undefined;
    const was = before !== undefined && matches(before);
    const is = after !== undefined && matches(after);
    if (is) return was ? 'MODIFIED' : 'ADDED';
    return was ? 'DELETED' : undefined;
  }
}
