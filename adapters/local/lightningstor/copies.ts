// Contents that are made of another's in the background, a few at a time. What is cut off is not there: its home appears once it is whole, and
// a start begins it anew.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, type Result } from '../../../domain/result.ts';
import type { Homes } from './homes.ts';
import type { VolumeBackend } from './volume-backend.ts';

interface Copy {
  readonly id: string;
  readonly from: string;
  readonly homes: Homes;
  readonly about: unknown;
  /** Makes what was copied what was asked for. */
  readonly grow: (path: string) => Promise<Result<undefined, PortError>>;
  /** The home is there. */
  readonly done: (copiedBytes: number) => Promise<void>;
}

export interface Copies {
  /** One that runs goes on. */
  begin(copy: Copy): void;
  /** It cannot even begin. */
  fail(id: string, reason: string): void;
  cancel(id: string): void;
  /** Where it is being made; '' where it is not. */
  pathOf(id: string): string;
  /** Why the last attempt came to nothing; '': it did not. */
  failureOf(id: string): string;
  /** Cuts all of them off. */
  stop(): Promise<void>;
}

interface Running {
  readonly abort: AbortController;
  /** Where it is being made; '' before. */
  path: string;
}

const atOnceMax = 2;

/** `report` hears of failures. */
export function createCopies(backend: VolumeBackend, report: (error: unknown) => void): Copies {
  const running = new Map<string, Running>();
  const failures = new Map<string, string>();
  const waiting: (() => void)[] = [];
  const works = new Set<Promise<void>>();
  let busy = 0;
  const turn = async (): Promise<void> => {
    if (busy < atOnceMax) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const endTurn = (): void => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };
  const make = ({ id, from, homes, about, grow }: Copy, mine: Running): Promise<Result<undefined, { readonly message: string }>> => {
    const { signal } = mine.abort;
    const fill = async (path: string): Promise<Result<undefined, { readonly message: string }>> => {
      mine.path = path;
      const copied = await backend.copy(from, path, signal);
      return copied.ok && !signal.aborted ? grow(path) : copied;
    };
    return homes.make(id, about, fill, () => !signal.aborted);
  };
  const fail = (id: string, reason: string): void => {
    failures.set(id, `its source could not be copied (${reason}); it is tried again when it is asked for again`);
    report(new Error(`${id}: ${reason}`));
  };
  const run = async (copy: Copy, mine: Running): Promise<void> => {
    const { signal } = mine.abort;
    await turn();
    try {
      if (signal.aborted) return;
      const made = await make(copy, mine).catch((error: Error) => err(error));
      if (signal.aborted) return;
      if (made.ok) return await copy.done(await backend.copiedBytes(copy.homes.contentPath(copy.id)));
      fail(copy.id, made.error.message);
    } finally {
      if (running.get(copy.id) === mine) running.delete(copy.id);
      endTurn();
    }
  };
  const cancel = (id: string): void => {
    running.get(id)?.abort.abort();
    running.delete(id);
    failures.delete(id);
  };
  return {
    fail,
    begin: (copy) => {
      if (running.has(copy.id)) return;
      const mine: Running = { abort: new AbortController(), path: '' };
      running.set(copy.id, mine);
      failures.delete(copy.id);
      const work = run(copy, mine).catch(report);
      works.add(work);
      void work.finally(() => works.delete(work));
    },
    cancel,
    failureOf: (id) => failures.get(id) ?? '',
    pathOf: (id) => running.get(id)?.path ?? '',
    stop: async () => {
      for (const id of running.keys()) cancel(id);
      await Promise.all(works);
    },
  };
}
