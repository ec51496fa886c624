import { outcomeRef, outcomesResource } from '../../domain/outcome.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Accepted, SubmitCommand } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import type { AskedApi } from '../asked/asked.ts';
import type { Execution } from '../../domain/ports/command-queue.ts';
import { decodeStoredCommand, type StoredCommand } from './stored-command.ts';
import { performWrite } from './write.ts';

/**
 * Does stored commands, each at most once whatever happens to this process: its outcome is recorded in the append of its events, and
 * a command whose outcome is recorded is answered from the record. They are given to the writer in the order of the calls, which
 * decides on one object's commands in that order.
 */
export function executor(api: AskedApi, sealer: Sealer | undefined): (stored: Uint8Array) => Promise<Execution> {
  let turn: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const stored = decodeStoredCommand(bytes, sealer);
    if (!stored.ok) return Promise.resolve({ kind: 'impossible', because: stored.error });
    const submitted = Promise.withResolvers<void>();
    const execution = turn
      .then(() =>
        execute(stored.value, api, (command) => {
          const result = api.rest.submit(command);
          submitted.resolve();
          return result;
        }),
      )
      .finally(() => submitted.resolve());
    turn = submitted.promise;
    return execution;
  };
}

/** What the writer refuses without recording it, because it may go otherwise the next time. */
const passing: ReadonlySet<Rejection['kind']> = new Set(['unavailable', 'timeout', 'too-many-requests', 'conflict']);

async function execute({ command, identity }: StoredCommand, api: AskedApi, submit: SubmitCommand): Promise<Execution> {
  let result: Result<Accepted, Rejection> | undefined;
  const reply = await performWrite({ command, identity, id: command.id }, api, async (wish) => (result = await submit(wish)));
  const { objects } = api.rest.storeOf(outcomesResource);
  if (objects.get(outcomeRef(identity.tenant, command.id)) !== undefined) return { kind: 'done' };
  const because = 'document' in reply ? JSON.stringify(reply.document) : 'its outcome was not recorded';
  return { kind: result === undefined || (!result.ok && !passing.has(result.error.kind)) ? 'impossible' : 'retry', because };
}
