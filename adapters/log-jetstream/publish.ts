// Publishing to a stream with guards. Batches are written by ourselves, since the client's own drops the expectations: all
// messages but the last go out without asking, so that a batch is one round trip. Source: NATS ADR-50.
import { randomUUID } from 'node:crypto';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import type { ApiFailure } from './error-codes.ts';
import type { Answer, Link } from './link.ts';

export interface OutgoingMessage {
  readonly subject: string;
  /** `Nats-Msg-Id`: unique in the stream, across tenants. */
  readonly messageId: string;
  readonly bytes: Uint8Array;
  /** The last sequence its subject must have; undefined for no guard (a later message of the subject in a batch, the journal). */
  readonly expectedSequence: number | undefined;
}

export type Messages = readonly [OutgoingMessage, ...OutgoingMessage[]];

export type PublishAnswer =
  | { readonly kind: 'stored'; readonly lastSequence: number; readonly duplicate: boolean }
  | { readonly kind: 'rejected'; readonly error: ApiFailure }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unheard' };

/** Room for headers in a message. */
const headerBytes = 4_096;

/** What a message may hold, as the server says. The client throws at a larger one: ask before. */
export const messageBytesMax = ({ connection }: Link): number => (connection.info?.max_payload ?? Infinity) - headerBytes;

/** All or nothing; at most 1,000 messages of at most `messageBytesMax` each. */
export async function publish(link: Link, messages: Messages, timeoutMs: number): Promise<PublishAnswer> {
  if (!link.isUp()) return { kind: 'unheard' };
  const last = messages.at(-1) ?? messages[0];
  const batch = messages.length > 1 ? randomUUID() : undefined;
  for (const [index, message] of messages.entries()) {
    if (message === last) break;
    link.publish(message.subject, message.bytes, headersOf(message, batch, index + 1));
  }
  const lastHeaders = headersOf(last, batch, messages.length);
  if (batch !== undefined) lastHeaders.set('Nats-Batch-Commit', '1');
  return understood(await link.request(last.subject, last.bytes, timeoutMs, lastHeaders));
}

function headersOf({ messageId, expectedSequence }: OutgoingMessage, batch: string | undefined, number: number): MsgHdrs {
  const all = headers();
  all.set('Nats-Msg-Id', messageId);
  if (expectedSequence !== undefined) all.set('Nats-Expected-Last-Subject-Sequence', `${expectedSequence}`);
  if (batch !== undefined) {
    all.set('Nats-Batch-Id', batch);
    all.set('Nats-Batch-Sequence', `${number}`);
  }
  return all;
}

function understood(answer: Answer): PublishAnswer {
  if (answer.kind !== 'answer') return answer;
  // An early message of a batch is not answered; an empty answer would be none to the commit.
  if (answer.message.data.length === 0) return { kind: 'silent' };
  const { seq = 0, duplicate = false, error } = answer.message.json<{ seq?: number; duplicate?: boolean; error?: ApiFailure }>();
  return error ? { kind: 'rejected', error } : { kind: 'stored', lastSequence: seq, duplicate };
}
