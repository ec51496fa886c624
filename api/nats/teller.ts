// How the answer to a request is told. In clear it names the object and says nothing of what is in it, since others may read it (see
// coordinates.ts). With a public key in the header K8shost-Reply-Key all of it is told, sealed to that key.
import type { CommandMessage, CommandReply } from '../../domain/ports/command-message.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { plainJson } from '../rest/negotiation.ts';
import { render, wholeBody, type Rendered } from '../rest/render.ts';
import { statusReply as statusOfRest, type Reply } from '../rest/reply.ts';
import { failure, statusOf, type Status } from '../status.ts';
import { sealTo, type SealedStream } from './hpke.ts';
import type { Applied } from './apply-list.ts';
import { jsonReply } from './message.ts';
import { outlineOf, writeReply } from './write-reply.ts';

export interface Teller {
  /** Only the sender can read it. */
  readonly isSealed: boolean;
  reply(reply: Reply): CommandReply;
  /** Of several. */
  applied(applied: Applied): CommandReply;
}

export const replyKeyHeader = 'K8shost-Reply-Key';
export const sealedHeader = 'K8shost-Sealed';

/** Below what a NATS message may have, by the header and the seal. */
const sealedMaxBytes = 7.5 * 1024 * 1024;

/** The Status, told in clear, of a key that is none. */
export function tellerOf(message: CommandMessage, nowMs: () => number): Result<Teller, Status> {
  const stream = sealedStreamOf(message);
  if (!stream.ok) return stream;
  return ok(stream.value === undefined ? inClear : sealed(stream.value, nowMs));
}

/** Undefined when the message brings no key. */
export function sealedStreamOf(message: CommandMessage): Result<SealedStream | undefined, Status> {
  const key = message.header(replyKeyHeader);
  if (key === undefined) return ok(undefined);
  const stream = /^[\w-]{43}$/.test(key) ? sealTo(Buffer.from(key, 'base64url'), `k8shost ${message.subject}`) : undefined;
  return stream === undefined ? err(failure(400, 'BadRequest', `${replyKeyHeader} is an X25519 public key, 32 bytes in base64url`)) : ok(stream);
}

const inClear: Teller = {
  isSealed: false,
  reply: writeReply,
  applied: ({ objects, deletes }) => jsonReply({ ...appliedKind, objects: objects.map(outlineOf), deletes: deletes.map(outlineOf) }),
};

function sealed(stream: SealedStream, nowMs: () => number): Teller {
  const tell = (code: number, warnings: readonly string[], body: string): CommandReply => {
    const text = Buffer.from(`{"code":${code},"warnings":${JSON.stringify(warnings)},"body":${body}}`);
    if (text.length > sealedMaxBytes) return tell(tooLarge.code, [], JSON.stringify(tooLarge));
    return { headers: { [sealedHeader]: stream.encapsulated.toString('base64url') }, body: stream.seal(text) };
  };
  const rendered = (reply: Reply): Rendered => {
    if (reply.kind === 'watch' || reply.kind === 'not-modified') throw new Error(`a command is not answered with a ${reply.kind}`);
    return render(reply, plainJson, 'Metadata', nowMs());
  };
  const jsonOf = (replies: readonly Reply[]): string => `[${replies.map((reply) => wholeBody(rendered(reply)).toString('utf8')).join(',')}]`;
  return {
    isSealed: true,
    reply: (reply) => {
      const whole = rendered(reply);
      return tell(whole.code, warningsOf(reply), wholeBody(whole).toString('utf8'));
    },
    applied: ({ objects, deletes }) =>
      tell(200, objects.flatMap(warningsOf), `${JSON.stringify(appliedKind).slice(0, -1)},"objects":${jsonOf(objects)},"deletes":${jsonOf(deletes)}}`),
  };
}

const appliedKind = { kind: 'Applied', apiVersion: 'k8shost.dev/v1' } as const;

const warningsOf = (reply: Reply): readonly string[] => ('warnings' in reply ? (reply.warnings ?? []) : []);

const tooLarge = statusOf({ kind: 'too-large', message: 'the answer is larger than a message may be: ask for it in pages, with a limit' });

export const statusTold = (tell: Teller, status: Status): CommandReply => tell.reply(statusOfRest(status));
