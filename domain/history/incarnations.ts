import type { RecordedEvent } from '../event.ts';

/** One object's whole life: a name may be used again. */
export interface Incarnation {
  readonly uid: string;
  /** In order; never empty. */
  readonly events: readonly [RecordedEvent, ...RecordedEvent[]];
}

/** The lives of one name, oldest first, from the events of its subject. Events that cannot be read are in none. */
export function incarnationsOf(events: readonly RecordedEvent[]): readonly Incarnation[] {
  const lives: { readonly uid: string; readonly events: [RecordedEvent, ...RecordedEvent[]] }[] = [];
  for (const event of events) {
    const { uid } = event.object.metadata;
    const last = lives.at(-1);
    if (event.unreadable !== undefined) continue;
    if (last?.uid === uid) last.events.push(event);
    else lives.push({ uid, events: [event] });
  }
  return lives;
}
