import type { Socket } from 'node:net';

export interface Reader {
  /** The next `length` bytes, one call at a time. Rejects when the connection ends before, or when the signal says so. */
  take(length: number): Promise<Buffer>;
  /** Nothing is read any more; what was read and not taken is in the socket again, for who reads on. */
  release(): void;
}

export function readerOf(socket: Socket, signal: AbortSignal): Reader {
  let read = Buffer.alloc(0);
  let failure: Error | undefined;
  let waiting: (() => void) | undefined;
  const wake = (): void => waiting?.();
  const onData = (bytes: Buffer): void => {
    read = Buffer.concat([read, bytes]);
    // Read on when that is not enough.
    socket.pause();
    wake();
  };
  const onEnd = (): void => {
    failure ??= new Error('the connection ended');
    wake();
  };
  const onAbort = (): void => {
    failure ??= signal.reason as Error;
    wake();
  };
  socket.on('data', onData).on('end', onEnd).on('close', onEnd);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  return {
    take: async (length) => {
      while (read.length < length) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          waiting = resolve;
          socket.resume();
        });
        waiting = undefined;
      }
      const bytes = read.subarray(0, length);
      read = read.subarray(length);
      return bytes;
    },
    release: () => {
      signal.removeEventListener('abort', onAbort);
      socket.off('data', onData).off('end', onEnd).off('close', onEnd);
      socket.pause();
      if (read.length > 0) socket.unshift(read);
    },
  };
}
