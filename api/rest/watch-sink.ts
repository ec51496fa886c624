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

/** A busy watch is written to at most this often: at once after a pause, else what has gathered since. */
const restMs = 10;

/** Frames that come close together leave in one write: a change at a time would cost a system call each for every watcher. */
export function createWatchSink(response: WritableResponse): FrameSink {
  let waiting: Buffer[] = [];
  let ended = false;
  let writtenMs = -restMs;

  const flush = (): void => {
    const frames = waiting;
    waiting = [];
    writtenMs = performance.now();
    if (ended || frames.length === 0) return;
    // What is still unread counts, not what comes now: the present state that a watch begins with may be of any size.
    if (response.writableLength > behindMaxBytes) {
      ended = true;
      response.destroy();
    } else response.write(frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames));
  };

  return {
    write(frames) {
      if (ended) return;
      if (waiting.push(frames) > 1) return;
      const restedMs = performance.now() - writtenMs;
      if (restedMs >= restMs) setImmediate(flush);
      else setTimeout(flush, restMs - restedMs);
    },
    end() {
      if (ended) return;
      flush();
      ended = true;
      response.end();
    },
  };
}
