import type { ApiObject } from '../../domain/api-object.ts';
import type { Status } from '../status.ts';
import type { WatchedChange } from './watched-change.ts';

export type FrameType = 'ADDED' | 'MODIFIED' | 'DELETED';

/** How one representation (JSON object, Table, metadata only) writes watch events. */
export interface FrameEncoder {
  /** Encoders with equal keys write equal bytes, so that watchers share them. */
  readonly key: string;
  /** A whole frame. */
  frame(type: FrameType, object: ApiObject, sequence: number): Buffer;
  bookmark(sequence: number, initialEventsEnd: boolean): Buffer;
  /** The last frame of a watch that cannot go on. */
  error(status: Status): Buffer;
  /** The encoder after the first frame, a bookmark too: only a Table's first frame says what its columns are. */
  readonly afterFirst?: FrameEncoder;
}

/** An encoder of JSON lines, from what writes the objects. */
export const jsonFrames = (writes: {
  readonly key: string;
  object(object: ApiObject, sequence: number): string;
  bookmark(sequence: number, initialEventsEnd: boolean): string;
  readonly afterFirst?: FrameEncoder;
}): FrameEncoder => ({
  key: writes.key,
  frame: (type, object, sequence) => frameOf(type, writes.object(object, sequence)),
  bookmark: (sequence, end) => frameOf('BOOKMARK', writes.bookmark(sequence, end)),
  error: (status) => frameOf('ERROR', JSON.stringify(status)),
  ...(writes.afterFirst && { afterFirst: writes.afterFirst }),
});

export const frameOf = (type: FrameType | 'BOOKMARK' | 'ERROR', objectJson: string): Buffer => Buffer.from(`{"type":"${type}","object":${objectJson}}\n`);

/** The frames of one change, each made once however many watchers get it. */
export class SharedFrames {
  readonly change: WatchedChange;
  readonly #frames = new Map<string, Buffer>();

  constructor(change: WatchedChange) {
    this.change = change;
  }

  /**
   * DELETED carries the sequence of the change, not of the object's last write: with the last state of an object that is gone, and
   * with the old content of one that only left the selector.
   */
  get(type: FrameType, encoder: FrameEncoder): Buffer {
    const key = `${type} ${encoder.key}`;
    const known = this.#frames.get(key);
    if (known !== undefined) return known;
    const { sequence, before, after } = this.change;
    const object = type === 'DELETED' && after !== undefined ? (before ?? after) : (after ?? this.change.object);
    const frame = encoder.frame(type, object, sequence);
    this.#frames.set(key, frame);
    return frame;
  }
}
