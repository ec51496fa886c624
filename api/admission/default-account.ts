import type { Command } from '../../domain/command.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Writer } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';

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
      for (let tries = 1; ; tries++) {
        const answer = await writer.submit(command);
        if (answer.ok || tries >= triesMax || !waitsForAccount(command, answer.error)) return answer;
        await clock.sleep(pauseMs);
      }
    },
  };
}

const waitsForAccount = ({ verb, ref, actor }: Command, rejection: Rejection): boolean =>
  verb === 'create' &&
  ref.resource === 'pods' &&
  actor.via !== 'reconciler' &&
  rejection.kind === 'forbidden' &&
  rejection.message.endsWith(`error looking up service account ${ref.namespace}/default: serviceaccount "default" not found`);
