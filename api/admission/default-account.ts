import type { Command } from '../../domain/command.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Writer } from '../../domain/ports/submit.ts';
import { passingOf, toBeTriedAgain } from '../../domain/tried-again.ts';

const triesMax = 10;
const pauseMs = 150;

/**
 * A pod in a namespace that has just come waits a moment for the account that `ownership` makes, as it does in Kubernetes; our own
 * reconcilers do not, they are woken by it. Source: admission ServiceAccount getServiceAccount (10 attempts, 100 to 200 ms apart).
 */
export function awaitingDefaultAccount(writer: Writer, clock: Clock): Writer {
  return {
    ...writer,
    async submit(command) {
      if (!mayWait(command)) return await writer.submit(command);
      const patient = toBeTriedAgain(command, 'no-default-account');
      for (let tries = 1; tries < triesMax; tries++) {
        const answer = await writer.submit(patient);
        if (answer.ok || passingOf(answer.error) !== 'no-default-account') return answer;
        await clock.sleep(pauseMs);
      }
      return await writer.submit(command);
    },
  };
}

const mayWait = ({ verb, ref, actor }: Command): boolean => verb === 'create' && ref.resource === 'pods' && actor.via !== 'reconciler';
