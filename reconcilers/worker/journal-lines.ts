import type { Json } from '../../domain/api-object.ts';
import type { JournalEntry } from '../../domain/ports/journal.ts';
import type { Tools, Work } from './work.ts';

/** A value of domain types is JSON once what is undefined is left out. */
export const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

type Line = Pick<JournalEntry, 'phase' | 'effectId' | 'effect' | 'body' | 'carriesSecret'> & { readonly id?: string };

export function journalLine({ ports }: Tools, work: Work, line: Line): JournalEntry {
  return {
    id: line.id ?? ports.ids.eventId(),
    effectId: line.effectId,
    phase: line.phase,
    reconciler: work.reconciler.name,
    ref: work.ref,
    timeMs: ports.clock.nowMs(),
    correlationId: work.correlationId,
    causationId: work.causationId,
    effect: line.effect,
    body: line.body,
    ...(line.carriesSecret && { carriesSecret: true }),
  };
}

/** True when the lines are durable. */
export async function recordLines({ ports }: Tools, ...lines: [JournalEntry, ...JournalEntry[]]): Promise<boolean> {
  return (await ports.journal.record(lines)).ok;
}
