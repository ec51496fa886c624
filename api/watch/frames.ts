import type { ApiObject } from '../../domain/api-object.ts';
import type { Change } from '../../domain/objects.ts';

export type FrameType = 'ADDED' | 'MODIFIED' | 'DELETED';

/** How one representation (JSON object, Table, metadata only) writes watch events. */
export interface FrameEncoder {
  /** Encoders with equal keys write equal bytes, so that watchers share them. */
  readonly key: string;
  /** The event's object as JSON text. */
  object(object: ApiObject, sequence: number): string;
  /** The object of a bookmark as JSON text. */
  bookmark(sequence: number, initialEventsEnd: boolean): string;
  /** The encoder after the first event: only a Table's first frame says what its columns are. */
  readonly afterFirst?: FrameEncoder;
}

export const frameOf = (type: FrameType | 'BOOKMARK' | 'ERROR', objectJson: string): Buffer => Buffer.from(`{"type":"${type}","object":${objectJson}}\n`);

/** The frames of one change, each made once however many watchers get it. */
export class SharedFrames {
  readonly change: Change;
  readonly #frames = new Map<string, Buffer>();

  constructor(change: Change) {
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
    const { recorded, before, after } = this.change;
    const object = type === 'DELETED' && after !== undefined ? (before ?? after) : (after ?? recorded.object);
    const frame = frameOf(type, encoder.object(object, recorded.sequence));
    this.#frames.set(key, frame);
    return frame;
  }
}
