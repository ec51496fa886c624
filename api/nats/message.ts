// What commands over NATS are made of, without NATS: a message with its headers, and the reply to it.
import type { Status } from '../status.ts';

export interface CommandMessage {
  readonly subject: string;
  /** Whatever the case of its name; the first of several. */
  header(name: string): string | undefined;
  readonly body: Uint8Array;
}

export interface CommandReply {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const encoder = new TextEncoder();

export const jsonReply = (document: object): CommandReply => ({
  headers: { 'Content-Type': 'application/json' },
  body: encoder.encode(JSON.stringify(document)),
});

/** A Status; a failure is also told in the headers that NATS services use. Source: NATS ADR-32. */
export function statusReply(status: Status): CommandReply {
  const reply = jsonReply(status);
  if (status.status === 'Success') return reply;
  return { ...reply, headers: { ...reply.headers, ...errorHeaders(status.code, status.reason ?? '') } };
}

export const errorHeaders = (code: number, reason: string): Readonly<Record<string, string>> => ({
  'Nats-Service-Error-Code': String(code),
  'Nats-Service-Error': reason,
});
