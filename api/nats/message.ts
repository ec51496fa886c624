import type { CommandReply } from '../../domain/ports/command-message.ts';
import { inClear, type Status } from '../status.ts';

const encoder = new TextEncoder();

export const jsonReply = (document: object): CommandReply => ({
  headers: { 'Content-Type': 'application/json' },
  body: encoder.encode(JSON.stringify(document)),
});

/** A Status; a failure is also told in the headers that NATS services use. Source: NATS ADR-32. */
export function statusReply(status: Status): CommandReply {
  const reply = jsonReply(withoutBodyText(status));
  if (status.status === 'Success') return reply;
  return { ...reply, headers: { ...reply.headers, ...errorHeaders(status.code, status.reason ?? '') } };
}

const errorHeaders = (code: number, reason: string): Readonly<Record<string, string>> => ({
  'Nats-Service-Error-Code': String(code),
  'Nats-Service-Error': reason,
});

/** Others may read the reply (see coordinates.ts): what is quoted may be a Secret's. */
const withoutBodyText = (status: Status): Status => {
  const { [inClear]: told, ...rest } = status;
  return told === undefined ? status : { ...rest, message: told };
};
