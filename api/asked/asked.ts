// What gRPC and NATS clients ask for takes REST's way: the same authorization, decoding, writer and words when it fails. What differs
// is how it is asked and told.
import type { Actor, Command } from '../../domain/command.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { SubmitCommand } from '../../domain/ports/submit.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { createAnswer } from '../rest/answer.ts';
import type { RestDeps } from '../rest/deps.ts';
import { factsFor } from '../rest/tenant-facts.ts';
import { bodyMaxBytes } from '../rest/read-body.ts';
import type { Reply } from '../rest/reply.ts';
import type { HttpRequest } from '../rest/rest-request.ts';
import { failure, statusOf, type Status } from '../status.ts';
import { targetPath, type Scope, type Target } from './target-path.ts';

/** What is asked of the REST API; empty values of the query are left out. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly scope: Scope;
  readonly target: Target | null | undefined;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly contentType?: string;
  readonly body?: Uint8Array;
}

/** Who asks, known already. */
export interface Caller {
  readonly identity: Identity;
  readonly via: Actor['via'];
  /** Of the request and of the command it becomes. */
  readonly id: string;
  header(name: string): string | undefined;
}

export interface AskedApi {
  /** The API that is shared with REST: facts, stores, writer, clock, ids. */
  readonly rest: RestDeps;
}

/** For requests that are parts of one that counts as under way itself. */
export const partOf = (api: AskedApi): AskedApi => ({ ...api, rest: { ...api.rest, inFlight: { take: () => () => {} } } });

/** Failures of the API are errors here, never replies. Whatever is written is given to `submit`. */
export async function performAsked({ rest }: AskedApi, caller: Caller, asked: Asked, submit: SubmitCommand = rest.submit): Promise<Result<Reply, Status>> {
  const path = targetPath(factsFor(rest, caller.identity.tenant), asked.target ?? {}, asked.scope);
  if (!path.ok) return path;
  const deps = { ...rest, submit: (command: Command) => submit({ ...command, actor: { ...command.actor, via: caller.via } }) };
  const answer = createAnswer(deps, () => Promise.resolve(ok(caller.identity)));
  const { reply, left } = await answer(requestOf(asked, path.value, caller));
  left?.();
  if (reply.kind === 'document' && reply.code >= 400) return err(reply.document as Status);
  if (reply.kind === 'text' && reply.code >= 400) return err(failure(reply.code, 'NotFound', reply.text));
  return ok(reply);
}

const passedOn: ReadonlySet<string> = new Set(['user-agent', 'impersonate-user']);

function requestOf({ method, query, contentType, body = new Uint8Array() }: Asked, path: string, caller: Caller): HttpRequest {
  const given = Object.entries(query ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  const tooLarge = statusOf({ kind: 'too-large', message: `Request entity too large: limit is ${bodyMaxBytes}` });
  return {
    method,
    path,
    query: new URLSearchParams(given),
    header: (name) => (name === 'content-type' ? (contentType ?? 'application/json') : passedOn.has(name) ? caller.header(name) : undefined),
    readBody: () => Promise.resolve(body.length > bodyMaxBytes ? err(tooLarge) : ok(Buffer.from(body.buffer, body.byteOffset, body.byteLength))),
    auditId: caller.id,
  };
}
