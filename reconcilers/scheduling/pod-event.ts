import type { ApiObject } from '../../domain/api-object.ts';
import { safeSuffix } from '../../domain/hash.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import { microTimestamp, timestamp } from '../../domain/time.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';

const noteMaxCharacters = 1024;
/** Leaves room for the suffix in the 253 of a name. */
const nameMaxCharacters = 240;

/** SCH-19: longer notes are cut. */
const cut = (message: string): string => (message.length <= noteMaxCharacters ? message : `${message.slice(0, noteMaxCharacters - 4)} ...`);

/**
 * A Kubernetes Event of the scheduler about a pod. Its name follows from pod, reason and message, so the same thing is told once
 * however often, and by however many copies, it is found out.
 */
export function podEvent(pod: Entry<Pod>, type: 'Normal' | 'Warning', reason: string, action: string, message: string, nowMs: number): Step {
  const { uid, name, namespace } = pod.object.metadata;
  const eventName = `${name.slice(0, nameMaxCharacters).replace(/[-.]+$/, '')}.${safeSuffix(`${uid}/${reason}/${message}`)}`;
  const object = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: eventName, namespace: pod.ref.namespace },
    involvedObject: { apiVersion: 'v1', kind: 'Pod', name, namespace: namespace ?? pod.ref.namespace, uid, resourceVersion: String(pod.sequence) },
    type,
    reason,
    action,
    message: cut(message),
    count: 1,
    firstTimestamp: timestamp(nowMs),
    lastTimestamp: timestamp(nowMs),
    eventTime: microTimestamp(nowMs),
    source: { component: 'default-scheduler' },
    reportingComponent: 'default-scheduler',
    reportingInstance: 'k8shost',
  } as unknown as ApiObject;
  return { submit: { verb: 'create', ref: { ...pod.ref, resource: 'events', name: eventName }, object } };
}
