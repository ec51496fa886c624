// The few calls of the JetStream API that the log makes, as raw requests: each says what it could not learn.
import { err, ok, type Result } from '../../domain/result.ts';
import { apiError, type ApiFailure } from './error-codes.ts';
import type { Link } from './link.ts';
import { pause } from './pause.ts';

/** Nobody answered before the deadline. */
export interface NoAnswer {
  readonly kind: 'no-answer';
  readonly message: string;
}

const requestTimeoutMs = 2_000;

/** Asks until somebody answers something definite, or the deadline (epoch ms) passes. */
export async function ask<T>(link: Link, subject: string, body: object | undefined, deadlineMs: number): Promise<Result<T, ApiFailure | NoAnswer>> {
  const payload = body === undefined ? '' : JSON.stringify(body);
  let last = 'nobody answers';
  for (let attempt = 0; Date.now() < deadlineMs; attempt += 1) {
    const answer = await link.request(`$JS.API.${subject}`, payload, Math.min(requestTimeoutMs, deadlineMs - Date.now()));
    if (answer.kind === 'answer') {
      const { error, ...value } = answer.message.json<{ error?: ApiFailure }>();
      if (error === undefined) return ok(value as T);
      if (error.code < 500 && error.code !== 429) return err(error);
      last = error.description;
    }
    await pause(attempt, deadlineMs);
  }
  return err({ kind: 'no-answer', message: `NATS does not answer ${subject}: ${last}` });
}

export interface StreamInfo {
  readonly config: Readonly<Record<string, unknown>> & { readonly metadata?: Readonly<Record<string, string>> };
  readonly created: string;
  readonly state: { readonly first_seq: number; readonly last_seq: number; readonly messages: number };
}

export const streamInfo = (link: Link, stream: string, deadlineMs: number): Promise<Result<StreamInfo, ApiFailure | NoAnswer>> =>
  ask<StreamInfo>(link, `STREAM.INFO.${stream}`, undefined, deadlineMs);

interface AccountInfo {
  /** Bytes in the files of all the account's streams. */
  readonly storage: number;
  readonly reserved_storage: number;
  /** -1 for no limit of the account; the server has one of its own, which nobody is told. */
  readonly limits: { readonly max_storage: number };
}

export const accountInfo = (link: Link, deadlineMs: number): Promise<Result<AccountInfo, ApiFailure | NoAnswer>> =>
  ask<AccountInfo>(link, 'INFO', undefined, deadlineMs);

interface StoredMessage {
  readonly subject: string;
  readonly sequence: number;
  /** Of `Nats-Msg-Id`; '' without. */
  readonly messageId: string;
  readonly bytes: Uint8Array;
}

export type MessageQuery =
  | { readonly last_by_subj: string }
  | { readonly seq: number }
  /** The first on the subject at or after `seq`. */
  | { readonly seq: number; readonly next_by_subj: string };

/** Read from the stream's leader; undefined when there is none. */
export async function getMessage(
  link: Link,
  stream: string,
  query: MessageQuery,
  deadlineMs: number,
): Promise<Result<StoredMessage | undefined, ApiFailure | NoAnswer>> {
  const answer = await ask<{ message: { subject: string; seq: number; hdrs?: string; data?: string } }>(link, `STREAM.MSG.GET.${stream}`, query, deadlineMs);
  if (!answer.ok) return 'err_code' in answer.error && answer.error.err_code === apiError.noMessageFound ? ok(undefined) : answer;
  const { subject, seq, hdrs = '', data = '' } = answer.value.message;
  const messageId = /^Nats-Msg-Id: *(.*?)\r?$/m.exec(Buffer.from(hdrs, 'base64').toString())?.[1] ?? '';
  return ok({ subject, sequence: seq, messageId, bytes: Buffer.from(data, 'base64') });
}

/** `no answer` or the server's own words. */
export const wordsOf = (failure: ApiFailure | NoAnswer): string => ('message' in failure ? failure.message : failure.description);
