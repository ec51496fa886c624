import { filter, firstValueFrom, fromEvent, map, startWith, takeUntil, type Observable } from 'rxjs';
import type { Change, Objects } from '../../domain/objects.ts';

/** The process's one fold as its readers get it. */
export interface FoldSource {
  readonly objects: Objects;
  /** Every step of the fold, after it was made, in order and synchronously; never errors. Booting delivers the present objects so. */
  readonly changes: Observable<Change>;
}

/**
 * Resolves when the fold shows everything up to `sequence`, or the signal aborts. The read barrier of K7: what was listed
 * in the cloud before the log was asked for `sequence` is then not newer than the fold.
 */
export async function foldReached(fold: FoldSource, sequence: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const positions = fold.changes.pipe(
    map(() => fold.objects.position),
    startWith(fold.objects.position),
    filter((position) => position >= sequence),
    takeUntil(fromEvent(signal, 'abort')),
  );
  await firstValueFrom(positions, { defaultValue: undefined });
}
