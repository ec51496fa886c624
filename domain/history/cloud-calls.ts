// What the cloud was asked for an object, why, and what came of it, from the lines of the effects journal.
import type { Json } from '../api-object.ts';
import { parseOwner } from '../effect.ts';
import type { JournalEntry } from '../ports/journal.ts';
import type { Incarnation } from './incarnations.ts';
import { membersOf } from './members-of.ts';

export interface CloudCall {
  readonly effectId: string;
  /** When it was meant. */
  readonly timeMs: number;
  /** Which reconciler called. */
  readonly by: string;
  /** `ensure-port`, … */
  readonly effect: string;
  /** Why; '' where the line is sealed and its key is not here. */
  readonly summary: string;
  readonly detail: Json;
  /** The event that led here. */
  readonly causationId: string;
  readonly correlationId: string;
  /** `done`, `refused: …`, `failed: …` (it is tried again), or `no answer is recorded`. */
  readonly outcome: string;
}

/** For one life of the object, oldest first. `journal` has the lines of its name, of other lives too. */
export function cloudCallsOf(life: Incarnation, journal: readonly JournalEntry[]): readonly CloudCall[] {
  const outcomes = new Map<string, string>();
  for (const line of journal) if (line.phase === 'attempt' || line.phase === 'result') outcomes.set(line.effectId, outcomeIn(line));
  return journal
    .filter((line) => line.phase === 'intent' && isOf(life, line))
    .map(({ effectId, timeMs, reconciler, effect, body, causationId, correlationId }) => {
      const { summary, detail } = membersOf(membersOf(body)['because'] ?? null);
      const why = { summary: typeof summary === 'string' ? summary : '', detail: detail ?? null };
      return { effectId, timeMs, by: reconciler, effect, ...why, causationId, correlationId, outcome: outcomes.get(effectId) ?? 'no answer is recorded' };
    })
    .sort((a, b) => a.timeMs - b.timeMs);
}

/** A call names the life that it is for; of a sealed line only the time is known. */
function isOf({ uid, events }: Incarnation, { body, timeMs }: JournalEntry): boolean {
  const { owner } = membersOf(membersOf(body)['effect'] ?? null);
  if (typeof owner === 'string') return parseOwner(owner)?.uid === uid;
  const last = events.at(-1);
  return timeMs >= events[0].timeMs && (last?.deleted !== true || timeMs <= last.timeMs);
}

/** An answer has no `message` beside a `kind`; a PortError has both. */
function outcomeIn({ phase, body }: JournalEntry): string {
  const { kind, message } = membersOf(body);
  if (typeof message !== 'string' || typeof kind !== 'string') return phase === 'result' ? 'done' : 'failed';
  return phase === 'result' ? `refused: ${message}` : `failed: ${message}`;
}
