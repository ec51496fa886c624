/** Readers that wait for the next append. */
export class Waiters {
  #waiting = new Set<() => void>();

  /** Resolves at the next `wake`, or when the signal aborts. */
  next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      signal.addEventListener('abort', done, { once: true });
      this.#waiting.add(done);
    });
  }

  /** In the order they came. */
  wake(): void {
    for (const done of this.#waiting) done();
  }
}
