import type { FrameSink } from '../watch/watcher.ts';

/** What a sink needs of the response of either HTTP version. */
export interface WritableResponse {
  write(chunk: Buffer): boolean;
  end(): void;
  destroy(): void;
  readonly writableLength: number;
}

/** A reader that is this far behind is cut off; it watches again from the last resourceVersion it has seen. */
const behindMaxBytes = 16 * 1024 * 1024;

/** Frames of one turn of the event loop leave in one write: a change at a time would cost a system call each for every watcher. */
export function createWatchSink(response: WritableResponse): FrameSink {
  let waiting: Buffer[] = [];
  let ended = false;

  const flush = (): void => {
    const frames = waiting;
    waiting = [];
    if (ended || frames.length === 0) return;
    response.write(frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames));
    if (response.writableLength <= behindMaxBytes) return;
    ended = true;
    response.destroy();
  };

  return {
    write(frames) {
      if (ended) return;
      if (waiting.push(frames) === 1) setImmediate(flush);
    },
    end() {
      if (ended) return;
      flush();
      ended = true;
      response.end();
    },
  };
}
