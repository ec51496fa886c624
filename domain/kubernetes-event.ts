import type { Event } from '../schemas/kubernetes/types.ts';
import type { ApiObject } from './api-object.ts';
import type { Wish } from './command.ts';
import { safeSuffix } from './hash.ts';
import { newMetadata } from './new-object.ts';
import type { Ref } from './ref.ts';
import { microTimestamp, timestamp } from './time.ts';

export interface Note {
  readonly type: 'Normal' | 'Warning';
  /** CamelCase, as in `FailedScheduling`. */
  readonly reason: string;
  readonly message: string;
  /** Who reports it: `default-scheduler`, `service-controller`, … */
  readonly component: string;
}

/**
 * A core/v1 Event about `object`. Its name follows from what it says, so the same thing said twice (by two copies, or again after
 * a restart) is one Event: the second create is refused as existing already.
 */
export function eventWish(ref: Ref, object: ApiObject, note: Note, nowMs: number): Wish {
  const namespace = ref.namespace || 'default';
  const name = `${ref.name}.${safeSuffix(`${object.metadata.uid}/${note.reason}/${note.message}`, 6)}${safeSuffix(note.message, 6)}`;
  const event: Event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: newMetadata({ name, namespace }),
    involvedObject: {
      apiVersion: object.apiVersion,
      kind: object.kind,
      name: ref.name,
      ...(ref.namespace === '' ? {} : { namespace: ref.namespace }),
      uid: object.metadata.uid,
    },
    type: note.type,
    reason: note.reason,
    message: note.message,
    source: { component: note.component },
    reportingComponent: note.component,
    reportingInstance: note.component,
    firstTimestamp: timestamp(nowMs),
    lastTimestamp: timestamp(nowMs),
    eventTime: microTimestamp(nowMs),
    count: 1,
  };
  return { verb: 'create', ref: { org: ref.org, project: ref.project, resource: 'events', namespace, name }, object: event };
}
