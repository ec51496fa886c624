// What was decided about an object, and why, from what the log and the effects journal keep. Nothing here knows a kind or a reconciler: a
// reason is data, so the decisions of those to come are told as they are.

import type { Json } from '../api-object.ts';
import type { RecordedEvent } from '../event.ts';
import type { JournalEntry } from '../ports/journal.ts';
import type { Incarnation } from './incarnations.ts';
import { membersOf } from './members-of.ts';

export interface Decision {
  /** Of the journal's line; of the event where the event itself tells the reason. */
  readonly id: string;
  readonly timeMs: number;
  /** Which reconciler decided. */
  readonly by: string;
  readonly summary: string;
  /** The numbers behind it; null where they were not recorded. */
  readonly detail: Json;
  /** The event that led here: the last of the object then. */
  readonly causationId: string;
  readonly correlationId: string;
  /** What came of it in the object's log; nothing where it was refused, or overtaken. */
  readonly ledTo: readonly { readonly sequence: number; readonly type: string }[];
}

/** Of one life of the object, oldest first. `journal` has the lines of its name, of other lives too. */
export function decisionsOf({ events }: Incarnation, journal: readonly JournalEntry[]): readonly Decision[] {
  const ids = new Set(events.map(({ id }) => id));
  const [from, to] = [events[0].timeMs, events.at(-1)?.deleted === true ? (events.at(-1)?.timeMs ?? 0) : Number.POSITIVE_INFINITY];
  const lines = journal.filter(
    ({ phase, causationId, timeMs }) => phase === 'decision' && (causationId === '' ? timeMs >= from && timeMs <= to : ids.has(causationId)),
  );
  const known = new Set(lines.map(({ id }) => id));
  const told = events.flatMap((event) => {
    const decision = toldBy(event);
    return decision === undefined || known.has(decision.id) ? [] : [decision];
  });
  return [...lines.map((line) => recordedIn(line, events)), ...mergedById(told)].sort((a, b) => a.timeMs - b.timeMs);
}

/** Of the lines of an object's journal those that were known when these were its events: a line may be younger than the event that names it. */
export function linesUpTo(untilMs: number, journal: readonly JournalEntry[], events: readonly RecordedEvent[]): readonly JournalEntry[] {
  const named = new Set(events.map(({ because }) => decisionIn(because)));
  return journal.filter(({ id, timeMs }) => timeMs <= untilMs || named.has(id));
}

function recordedIn({ id, timeMs, reconciler, body, causationId, correlationId }: JournalEntry, events: readonly RecordedEvent[]): Decision {
  const { summary, detail } = reasonIn(body) ?? { summary: refusalIn(body), detail: body };
  const ledTo = events.filter(({ because }) => decisionIn(because) === id).map(({ sequence, type }) => ({ sequence, type }));
  return { id, timeMs, by: reconciler, summary, detail, causationId, correlationId, ledTo };
}

/** What the event itself says of why: the whole reason, or, where the journal's line is lost, its summary. */
function toldBy({ id, timeMs, actor, because, causationId, correlationId, sequence, type }: RecordedEvent): Decision | undefined {
  const reason = actor.via === 'reconciler' ? reasonIn(because) : undefined;
  if (reason === undefined) return undefined;
  const by = actor.principal.replace(/^system:k8shost:/, '');
  return { id: decisionIn(because) ?? id, timeMs, by, ...reason, causationId, correlationId, ledTo: [{ sequence, type }] };
}

/** Several events may name one decision. */
function mergedById(decisions: readonly Decision[]): readonly Decision[] {
  const merged = new Map<string, Decision>();
  for (const one of decisions) {
    const known = merged.get(one.id);
    merged.set(one.id, known === undefined ? one : { ...known, ledTo: [...known.ledTo, ...one.ledTo] });
  }
  return [...merged.values()];
}

function reasonIn(value: Json): { readonly summary: string; readonly detail: Json } | undefined {
  const { summary, detail } = membersOf(value);
  return typeof summary === 'string' ? { summary, detail: detail ?? null } : undefined;
}

/** The line of the journal that an event's reason names. */
function decisionIn(because: Json): string | undefined {
  const { decision } = membersOf(because);
  return typeof decision === 'string' ? decision : undefined;
}

function refusalIn(body: Json): string {
  const { rejected, rejection } = membersOf(body);
  const { message, kind } = membersOf(rejection ?? null);
  if (typeof rejected !== 'string') return 'a line without a reason';
  const words = [message, kind].find((one) => typeof one === 'string');
  return `${rejected} was refused${words === undefined ? '' : `: ${words}`}`;
}
