import type { FrameSink, WatchRequest } from './watcher.ts';

/** A reader that takes nothing of what a watch begins with for this long is not waited for. */
const unreadMaxMs = 60_000;

/**
 * Goes through the pieces as the reader takes them, in one turn of the event loop while it has room for all. Answers what the last one
 * says; undefined when the watch was closed meanwhile, or its reader does not read and was cut off.
 */
export async function inPieces<End>(
  pieces: Iterator<void, End>,
  { sink, clock }: Pick<WatchRequest, 'sink' | 'clock'>,
  closed: AbortSignal,
): Promise<End | undefined> {
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
    const room = sink.room();
    if (room !== undefined && !(await isTaken(room, sink, clock, closed))) return undefined;
  }
}

async function isTaken(room: Promise<void>, sink: FrameSink, clock: WatchRequest['clock'], closed: AbortSignal): Promise<boolean> {
  const waited = new AbortController();
  const taken = await Promise.race([room.then(() => true), clock.sleep(unreadMaxMs, AbortSignal.any([waited.signal, closed])).then(() => false)]);
  waited.abort();
  if (closed.aborted) return false;
  if (!taken) sink.cutOff();
  return taken;
}
