import { outcomeRef, type OutcomeRecord } from '../../domain/outcome.ts';
import type { Objects } from '../../domain/objects.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import type { OutcomeAddress } from '../../schemas/subjects.ts';
import { statusOf } from '../status.ts';
import type { CommandReply } from '../../domain/ports/command-message.ts';
import { jsonReply, statusReply } from './message.ts';

/** `objects` shows every acknowledged write as of after `waits` was asked. */
export function outcomeReply(objects: Objects, address: OutcomeAddress, waits: Result<boolean, PortError>): CommandReply {
  const record = objects.get<OutcomeRecord>(outcomeRef(address, address.commandId));
  const document = { kind: 'CommandOutcome', apiVersion: 'k8shost.dev/v1', commandId: address.commandId } as const;
  if (record !== undefined) return jsonReply({ ...document, state: 'done', result: resultOf(objects, record.object) });
  if (!waits.ok)
    return statusReply(statusOf({ kind: 'unavailable', message: `the queue of commands does not answer: ${waits.error.message}`, retryAfterSeconds: 1 }));
  return jsonReply({ ...document, state: waits.value ? 'pending' : 'unknown' });
}

/** Says where the object is and nothing of what is in it. The resourceVersion is its present one; there is none when it is gone by now. */
function resultOf(objects: Objects, { spec: { ref, result } }: OutcomeRecord): object {
  if (result.kind === 'rejected') return statusOf(result.rejection);
  const { resource, namespace, name } = ref;
  const present = objects.get(ref);
  return {
    kind: 'Accepted',
    resource,
    namespace,
    name,
    deleted: result.deleted,
    ...(present === undefined ? {} : { resourceVersion: String(present.sequence) }),
  };
}
