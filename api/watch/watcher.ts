import type { ApiObject } from '../../domain/api-object.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Tenant } from '../../domain/ref.ts';
import { SharedFrames, type FrameEncoder, type FrameType } from './frames.ts';
import type { WatchedChange } from './watched-change.ts';

/** Where a watch's frames go. `write` never blocks; a sink whose reader is too slow ends the watch by itself. */
export interface FrameSink {
  write(frames: Buffer): void;
  /** Undefined while there is room for more, else resolves when there is: what a watch begins with waits for it. */
  room(): Promise<void> | undefined;
  end(): void;
  /** The reader does not read: ends at once, without what is still unread. */
  cutOff(): void;
}

export interface WatchRequest {
  readonly tenant: Tenant;
  readonly resource: string;
  /** '' for all. */
  readonly namespace: string;
  matches(object: ApiObject): boolean;
  readonly encoder: FrameEncoder;
  /** Changes up to this sequence are known to the client, or are in what it is given first. */
  readonly after: number;
  readonly sink: FrameSink;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** What a watch begins with may be of any size: it is handed over in pieces of about this size. */
const pieceBytes = 256 * 1024;

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

  /** The present state, as synthetic ADDED events; yields after each piece. */
  *sendInitial(entries: readonly Entry[]): Generator<void, void> {
    yield* this.#sendPieces(entries.values().map(({ object, sequence }) => this.#nextEncoder().frame('ADDED', object, sequence)));
  }

  /** What happened meanwhile; yields after each piece. */
  *sendMissed(changes: readonly WatchedChange[]): Generator<void, void> {
    yield* this.#sendPieces(
      changes
        .values()
        .map((change) => this.#frameOf(new SharedFrames(change)))
        .filter((frame) => frame !== undefined),
    );
  }

  /** What happens now. */
  sendChanges(changes: readonly SharedFrames[]): void {
    const frames: Buffer[] = [];
    for (const shared of changes) {
      const frame = this.#frameOf(shared);
      if (frame !== undefined) frames.push(frame);
    }
    this.#write(frames);
  }

  /** Tells the client how far it has seen. */
  sendBookmark(sequence: number, initialEventsEnd = false): void {
    this.#after = Math.max(this.#after, sequence);
    this.#request.sink.write(this.#nextEncoder().bookmark(this.#after, initialEventsEnd));
  }

  *#sendPieces(frames: Iterable<Buffer>): Generator<void, void> {
    let piece: Buffer[] = [];
    let bytes = 0;
    for (const frame of frames) {
      piece.push(frame);
      bytes += frame.length;
      if (bytes < pieceBytes) continue;
      this.#write(piece);
      piece = [];
      bytes = 0;
      yield;
    }
    this.#write(piece);
  }

  #write(frames: readonly Buffer[]): void {
    if (frames.length > 0) this.#request.sink.write(frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames));
  }

  #frameOf(shared: SharedFrames): Buffer | undefined {
    const { sequence } = shared.change;
    if (sequence <= this.#after) return undefined;
    this.#after = sequence;
    const type = this.#typeOf(shared.change);
    return type === undefined ? undefined : shared.get(type, this.#nextEncoder());
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
