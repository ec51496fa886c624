import type { ApiObject } from '../../domain/api-object.ts';
import { safeSuffix } from '../../domain/hash.ts';
import type { Step } from '../../domain/reconciler.ts';
import { microTimestamp, timestamp } from '../../domain/time.ts';
import { schedulerNameOf } from './pod-state.ts';
import type { PodInfo } from './view/pod-info.ts';

const noteMaxCharacters = 1024;
/** Leaves room for the suffix in the 253 of a name. */
const nameMaxCharacters = 240;

/** SCH-19: longer notes are cut. */
const cut = (message: string): string => (message.length <= noteMaxCharacters ? message : `${message.slice(0, noteMaxCharacters - 4)} ...`);

/**
 * A Kubernetes Event of the scheduler about a pod. Its name follows from pod, reason and message, so the same thing is told once
 * however often, and by however many copies, it is found out.
 */
export function podEvent(
  { ref, pod, sequence }: Pick<PodInfo, 'ref' | 'pod' | 'sequence'>,
  type: 'Normal' | 'Warning',
  reason: string,
  action: string,
  message: string,
  nowMs: number,
): Step {
  const { uid, name } = pod.metadata;
  const component = schedulerNameOf(pod);
  const eventName = `${name.slice(0, nameMaxCharacters).replace(/[-.]+$/, '')}.${safeSuffix(`${uid}/${reason}/${message}`)}`;
  const object = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: eventName, namespace: ref.namespace },
    involvedObject: { apiVersion: 'v1', kind: 'Pod', name, namespace: ref.namespace, uid, resourceVersion: String(sequence) },
    type,
    reason,
    action,
    message: cut(message),
    count: 1,
    firstTimestamp: timestamp(nowMs),
    lastTimestamp: timestamp(nowMs),
    eventTime: microTimestamp(nowMs),
    source: { component },
    reportingComponent: component,
    reportingInstance: 'k8shost',
  } as unknown as ApiObject;
  return { submit: { verb: 'create', ref: { ...ref, resource: 'events', name: eventName }, object } };
}
