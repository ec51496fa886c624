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
  /** What was done or tried, as `Binding`: such an Event has its time to the microsecond, as those of events.k8s.io have. */
  readonly action?: string;
  /** What tells it from the other Events of this reason about the object, where that is not its message. */
  readonly occasion?: string;
}

/** Longer messages are cut (SCH-19). */
const messageMax = 1024;
const cut = (message: string): string => (message.length <= messageMax ? message : `${message.slice(0, messageMax - 4)} ...`);

const nameMax = 253;
const suffixLength = 12;

/** A DNS subdomain whatever the object is called (roles have colons in their names). */
function eventName(objectName: string, said: string): string {
  const base = objectName
    .toLowerCase()
    .slice(0, nameMax - suffixLength - 1)
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/-*\.[.-]*/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
  return `${base || 'object'}.${safeSuffix(said, 6)}${safeSuffix(`${said}/again`, 6)}`;
}

/**
 * A core/v1 Event about `object`: the one place where reconcilers' Events are made. Its name follows from what it says, so the same thing
 * said twice (by two copies, or again after a restart) is one Event: the second create is refused as existing already.
 */
export function eventWish(ref: Ref, object: ApiObject, note: Note, nowMs: number): Extract<Wish, { verb: 'create' }> {
  const namespace = ref.namespace || 'default';
  const name = eventName(ref.name, `${object.metadata.uid}/${note.reason}/${note.occasion ?? note.message}`);
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
    ...(note.action === undefined ? {} : { action: note.action, eventTime: microTimestamp(nowMs) }),
    message: cut(note.message),
    source: { component: note.component },
    reportingComponent: note.component,
    reportingInstance: note.component,
    firstTimestamp: timestamp(nowMs),
    lastTimestamp: timestamp(nowMs),
    count: 1,
  };
  return { verb: 'create', ref: { org: ref.org, project: ref.project, resource: 'events', namespace, name }, object: event };
}
