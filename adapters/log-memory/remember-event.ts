import type { RecordedEvent } from '../../domain/event.ts';
import type { AppendEvent } from '../../domain/ports/event-log.ts';

/** What decoding would give, without bytes: the hash is a name that is as unique and chains as well. */
export function rememberEvent(event: AppendEvent, sequence: number, previousHash: string): RecordedEvent {
  const { resourceVersion: _resourceVersion, ...metadata } = event.object.metadata;
  return {
    sequence,
    previousSequence: event.previousSequence,
    id: event.id,
    type: event.type,
    ref: event.ref,
    object: event.object.metadata.resourceVersion === undefined ? event.object : { ...event.object, metadata },
    deleted: event.deleted,
    request: event.request,
    because: event.because,
    actor: event.actor,
    commandId: event.origin.id,
    correlationId: event.origin.correlationId,
    causationId: event.origin.causationId,
    timeMs: event.origin.timeMs,
    hash: `memory-${sequence}`,
    previousHash,
  };
}
