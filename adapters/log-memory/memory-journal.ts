import type { Journal, JournalEntry } from '../../domain/ports/journal.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** The effects journal in memory. `onRecord` may refuse what is about to be recorded. */
export class MemoryJournal implements Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #onRecord: (entries: readonly JournalEntry[]) => PortError | undefined;

  constructor(onRecord: (entries: readonly JournalEntry[]) => PortError | undefined = () => undefined) {
    this.#onRecord = onRecord;
  }

  async record(entries: readonly [JournalEntry, ...JournalEntry[]]): Promise<Result<Record<string, never>, PortError>> {
    const refused = this.#onRecord(entries);
    if (refused) return err(refused);
    this.#entries.push(...entries);
    return ok({});
  }

  /** Everything recorded, in order. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }
}
