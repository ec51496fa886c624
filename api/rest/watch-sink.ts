import type { FrameSink } from '../watch/watcher.ts';

/** What a sink needs of the response of either HTTP version. */
export interface WritableResponse {
  /** `taken` is called when the chunk has left this process's buffers, or never will. */
  write(chunk: Buffer, taken: () => void): boolean;
  end(): void;
  destroy(): void;
}

/** A reader that is this far behind is cut off; it watches again from the last resourceVersion it has seen. */
const behindMaxBytes = 16 * 1024 * 1024;
/** What a watch begins with is handed over while less than this is unread. */
const roomBytes = 1024 * 1024;
/** A reader that takes nothing of what there is for it for this long is cut off. */
const unreadMaxMs = 30_000;

/** A busy watch is written to at most this often: at once after a pause, else what has gathered since. */
const restMs = 10;

/** Frames that come close together leave in one write: a change at a time would cost a system call each for every watcher. */
export function createWatchSink(response: WritableResponse): FrameSink {
  let waiting: Buffer[] = [];
  /** Waiting, or written and not taken. */
  let unreadBytes = 0;
  let ended = false;
  let writtenMs = -restMs;
  let stalled: NodeJS.Timeout | undefined;
  let wanting: (() => void)[] = [];

  const cutOff = (): void => {
    ended = true;
    waiting = [];
    clearTimeout(stalled);
    response.destroy();
  };

  const taken = (bytes: number): void => {
    unreadBytes -= bytes;
    if (!ended && unreadBytes > 0) stalled?.refresh();
    if (unreadBytes >= roomBytes) return;
    for (const resume of wanting) resume();
    wanting = [];
  };

  const flush = (): void => {
    const frames = waiting;
    waiting = [];
    writtenMs = performance.now();
    if (ended || frames.length === 0) return;
    const chunk = frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames);
    stalled ??= setTimeout(() => void (unreadBytes > 0 && cutOff()), unreadMaxMs).unref();
    response.write(chunk, () => taken(chunk.length));
  };

  return {
    write(frames) {
      if (ended) return;
      if (unreadBytes === 0) stalled?.refresh();
      unreadBytes += frames.length;
      if (unreadBytes > behindMaxBytes) return cutOff();
      if (waiting.push(frames) > 1) return;
      const restedMs = performance.now() - writtenMs;
      if (restedMs >= restMs) setImmediate(flush);
      else setTimeout(flush, restMs - restedMs);
    },
    room: () => (ended || unreadBytes < roomBytes ? undefined : new Promise((resolve) => wanting.push(resolve))),
    end() {
      if (ended) return;
      flush();
      ended = true;
      response.end();
    },
    cutOff,
  };
}
