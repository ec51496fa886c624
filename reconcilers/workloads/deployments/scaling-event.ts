import type { ApiObject } from '../../../domain/api-object.ts';
import { safeSuffix } from '../../../domain/hash.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { microTimestamp, timestamp } from '../../../domain/time.ts';

/** Leaves room for the suffix in the 253 of a name. */
const nameMaxCharacters = 240;

/**
 * DEP-16: tells that a set was scaled. `occasion` makes the name of the Event: two copies that plan the same tell it once, and the same
 * numbers on another day are told again.
 */
export function scalingEvent(deployment: Entry, set: string, from: number, to: number, occasion: string, nowMs: number): Step {
  const { ref, object, sequence } = deployment;
  const { name, uid } = object.metadata;
  const message = `Scaled ${to > from ? 'up' : 'down'} replica set ${set} from ${from} to ${to}`;
  const eventName = `${name.slice(0, nameMaxCharacters).replace(/[-.]+$/, '')}.${safeSuffix(`${uid}/${occasion}/${message}`)}`;
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: eventName, namespace: ref.namespace },
    involvedObject: { apiVersion: 'apps/v1', kind: 'Deployment', name, namespace: ref.namespace, uid, resourceVersion: String(sequence) },
    type: 'Normal',
    reason: 'ScalingReplicaSet',
    action: 'ScalingReplicaSet',
    message,
    count: 1,
    firstTimestamp: timestamp(nowMs),
    lastTimestamp: timestamp(nowMs),
    eventTime: microTimestamp(nowMs),
    source: { component: 'deployment-controller' },
    reportingComponent: 'deployment-controller',
    reportingInstance: 'k8shost',
  } as unknown as ApiObject;
  return { submit: { verb: 'create', ref: { ...ref, resource: 'events', name: eventName }, object: event } };
}
