/**
 * Runs tasks of the same key one after the other, in the order they came; others at the same time. Nothing may change between
 * a task's look and its act but what the task itself does. A task that rejects does not hold up the next.
 */
export interface Turns {
  take<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when no task is left. */
  idle(): Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: (key, task) => {
      const mine = (last.get(key) ?? Promise.resolve()).then(task);
      const ended = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, ended);
      void ended.then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
      return mine;
    },
    idle: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
