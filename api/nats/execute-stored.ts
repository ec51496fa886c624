import type { Command } from '../../domain/command.ts';
import { outcomeRef, outcomesResource } from '../../domain/outcome.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Accepted, SubmitCommand } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { refKey, type Ref } from '../../domain/ref.ts';
import type { Result } from '../../domain/result.ts';
import { passingOf } from '../../domain/tried-again.ts';
import type { AskedApi } from '../asked/asked.ts';
import type { Execution } from '../../domain/ports/command-queue.ts';
import { parseJson } from '../rest/decode-body.ts';
import type { Status } from '../status.ts';
import { decodeStoredCommand, type StoredCommand } from './stored-command.ts';
import { performWrite } from './write.ts';

/**
 * Does stored commands, each at most once whatever happens to this process: its outcome is recorded in the append of its events, and
 * a command whose outcome is recorded is answered from the record. The commands on one object are given to the writer in the order of the
 * calls; those on others do not wait for one that a project's webhook holds up before it comes so far.
 */
export function executor(api: AskedApi, sealer: Sealer | undefined): (stored: Uint8Array) => Promise<Execution> {
  const turns = new Map<string, Promise<void>>();
  return (bytes) => {
    const stored = decodeStoredCommand(bytes, sealer);
    if (!stored.ok) return Promise.resolve({ kind: 'impossible', because: stored.error });
    const submitted = Promise.withResolvers<void>();
    const object = refKey(objectOf(stored.value.command));
    const turn = submitted.promise.finally(() => turns.get(object) === turn && turns.delete(object));
    const execution = (turns.get(object) ?? Promise.resolve())
      .then(() =>
        execute(stored.value, api, (command) => {
          const result = api.rest.submit(command);
          submitted.resolve();
          return result;
        }),
      )
      .finally(() => submitted.resolve());
    turns.set(object, turn);
    return execution;
  };
}

/** A subject may leave the name to the body. One that is still to be generated is nobody else's; those wait for each other all the same. */
function objectOf({ ref, body }: StoredCommand['command']): Ref {
  if (ref.name !== '') return ref;
  const json = parseJson(body);
  const { metadata } = (json.ok ? (json.value ?? {}) : {}) as { readonly metadata?: { readonly name?: unknown } | null };
  return { ...ref, name: typeof metadata?.name === 'string' ? metadata.name : '' };
}

/** What the writer refuses without recording it, because it may go otherwise the next time. */
const transient: ReadonlySet<Rejection['kind']> = new Set(['unavailable', 'timeout', 'too-many-requests', 'conflict']);
const isTransient = (rejection: Rejection): boolean => transient.has(rejection.kind) || passingOf(rejection) !== undefined;

async function execute(stored: StoredCommand, api: AskedApi, submit: SubmitCommand): Promise<Execution> {
  const { command, identity } = stored;
  let result: Result<Accepted, Rejection> | undefined;
  const reply = await performWrite({ command, identity, id: command.id }, api, async (wish) => (result = await submit(wish)));
  const refused = result === undefined && 'document' in reply ? lasting(reply.document as Status) : undefined;
  if (refused !== undefined) result = await submit(refusedWish(stored, refused, api.rest.clock.nowMs()));
  const { objects } = api.rest.storeOf(outcomesResource);
  if (objects.get(outcomeRef(identity.tenant, command.id)) !== undefined) return { kind: 'done' };
  const because = 'document' in reply ? JSON.stringify(reply.document) : 'its outcome was not recorded';
  return { kind: result?.ok === false && !isTransient(result.error) ? 'impossible' : 'retry', because };
}

/** What it was refused for before it was submitted, unless that may pass: leave that was taken away, a kind that is gone. */
function lasting({ code, reason = '', message = '', details }: Status): Rejection | undefined {
  if (code < 400 || code >= 500 || code === 429) return undefined;
  const of =
    details?.kind === undefined ? undefined : { resource: details.group ? `${details.kind}.${details.group}` : details.kind, name: details.name ?? '' };
  return { kind: 'denied', code, reason, message, ...(of && { of }) };
}

/** It never became a wish, so that this one asks for nothing: its refusal is recorded. */
const refusedWish = ({ command, identity }: StoredCommand, refused: Rejection, timeMs: number): Command => ({
  verb: 'patch',
  patchType: 'merge',
  patch: {},
  ref: command.ref,
  refused,
  recordOutcome: true,
  origin: { id: command.id, correlationId: command.id, causationId: '', timeMs },
  actor: { principal: identity.principal, groups: identity.groups, userAgent: command.userAgent, via: 'nats' },
});
