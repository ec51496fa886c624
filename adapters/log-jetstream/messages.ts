import { createHash } from 'node:crypto';
import type { AppendEvent } from '../../domain/ports/event-log.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { encodeEvent } from '../../schemas/envelope.ts';
import { logSubject } from '../../schemas/subjects.ts';
import { hashOf } from './hash-of.ts';
import type { Messages, OutgoingMessage } from './publish.ts';

/**
 * The messages of one append. The first event of a subject carries the guard; each later event of a (subject, uid) is chained
 * to the stored bytes of the one before. Encoded once: what is sent again is the very same bytes.
 */
export function messagesOf(events: readonly [AppendEvent, ...AppendEvent[]], sealer: Sealer | undefined): Messages {
  const occurrences = new Map<string, number>();
  const heads = new Map<string, string>();
  const encode = (event: AppendEvent): OutgoingMessage => {
    const subject = logSubject(event.ref);
    const incarnation = `${subject}#${event.object.metadata.uid}`;
    const occurrence = occurrences.get(subject) ?? 0;
    const seal = sealer?.seals(event.ref) ? (fields: readonly Uint8Array[]) => sealer.seal(event.ref, event.id, fields) : undefined;
    const bytes = encodeEvent(event, heads.get(incarnation) ?? event.previousHash, seal);
    occurrences.set(subject, occurrence + 1);
    heads.set(incarnation, hashOf(bytes));
    return { subject, messageId: messageId(event, subject, occurrence), bytes, expectedSequence: occurrence === 0 ? event.previousSequence : undefined };
  };
  const [first, ...rest] = events;
  return [encode(first), ...rest.map(encode)];
}

/** Dedupe is per stream, across tenants, so the id names the tenant; and never the same for two decisions of a command. */
function messageId({ ref, origin, attempt }: AppendEvent, subject: string, occurrence: number): string {
  const parts = [ref.org, ref.project, origin.id, subject, attempt, occurrence];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
