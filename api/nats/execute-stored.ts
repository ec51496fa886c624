import { outcomeRef } from '../../domain/outcome.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { SubmitCommand } from '../../domain/ports/submit.ts';
import type { RestDeps } from '../rest/deps.ts';
import type { Execution } from './command-queue.ts';
import { decodeStoredCommand, type StoredCommand } from './stored-command.ts';
import { performWrite } from './write.ts';

/**
 * Does stored commands, each at most once whatever happens to this process: its outcome is recorded in the append of its events, and
 * a command whose outcome is recorded is answered from the record. They are given to the writer in the order of the calls, which
 * decides on one object's commands in that order.
 */
export function executor(deps: RestDeps, submit: SubmitCommand, sealer: Sealer | undefined): (stored: Uint8Array) => Promise<Execution> {
  let turn: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const stored = decodeStoredCommand(bytes, sealer);
    if (!stored.ok) return Promise.resolve({ kind: 'unreadable', because: stored.error });
    const submitted = Promise.withResolvers<void>();
    const execution = turn
      .then(() =>
        execute(stored.value, deps, (command) => {
          const result = submit(command);
          submitted.resolve();
          return result;
        }),
      )
      .finally(() => submitted.resolve());
    turn = submitted.promise;
    return execution;
  };
}

async function execute({ command, identity }: StoredCommand, deps: RestDeps, submit: SubmitCommand): Promise<Execution> {
  let asked = false;
  const reply = await performWrite({ command, identity, id: command.id }, deps, (wish) => {
    asked = true;
    return submit(wish);
  });
  const { objects } = deps.storeOf('_outcomes');
  if (objects.get(outcomeRef(identity.tenant, command.id)) !== undefined) return { kind: 'done' };
  const because = 'document' in reply ? JSON.stringify(reply.document) : 'its outcome was not recorded';
  return asked ? { kind: 'retry', because } : { kind: 'unreadable', because };
}
