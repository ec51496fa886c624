// Durable commands wait in K8SHOST_COMMANDS, each on a subject of its own id. The guard that its subject be empty is what keeps a
// repeated id from waiting twice; what was done already and is repeated is told by its outcome in the log.
import { JetStreamApiCodes } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import type { Clock } from '../../domain/ports/clock.ts';
import type { CommandQueue } from '../../domain/ports/command-queue.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok } from '../../domain/result.ts';
import { storedCommandSubject } from '../../schemas/subjects.ts';
import { ask } from './jetstream.ts';

export const commandStream = 'K8SHOST_COMMANDS';

/** How long a store or a look is tried. */
const patienceMs = 10_000;
const pauseMs = 100;

/** The stream is there (`ensureStreams`). */
export function openCommandQueue(connection: NatsConnection, clock: Clock): CommandQueue {
  return {
    async store(address, bytes) {
      const guard = headers();
      guard.set('Nats-Expected-Last-Subject-Sequence', '0');
      let heard: PortError['kind'] = 'unavailable';
      let message = 'the stream of commands does not answer';
      for (const deadlineMs = clock.nowMs() + patienceMs; clock.nowMs() < deadlineMs; await clock.sleep(pauseMs)) {
        const answer = await ask(connection, storedCommandSubject(address), bytes, guard);
        // Its subject is taken: it waits already, perhaps since an attempt whose answer was lost.
        if (answer.kind === 'answer' || (answer.kind === 'failure' && answer.errorCode === JetStreamApiCodes.StreamWrongLastSequence)) return ok({});
        if (answer.kind === 'silent') heard = 'ambiguous';
        else message = answer.message;
      }
      return err(heard === 'ambiguous' ? { kind: 'ambiguous', message } : { kind: 'unavailable', message });
    },
    async waits(address) {
      let message = 'no answer';
      for (const deadlineMs = clock.nowMs() + patienceMs; clock.nowMs() < deadlineMs; await clock.sleep(pauseMs)) {
        const answer = await ask(connection, `$JS.API.STREAM.MSG.GET.${commandStream}`, JSON.stringify({ last_by_subj: storedCommandSubject(address) }));
        if (answer.kind === 'answer') return ok(true);
        if (answer.kind === 'failure' && answer.errorCode === JetStreamApiCodes.NoMessageFound) return ok(false);
        if (answer.kind === 'failure') message = answer.message;
      }
      return err({ kind: 'unavailable', message });
    },
  };
}
