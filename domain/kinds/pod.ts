import type { Container, Pod, PodSpec, Toleration } from '../../schemas/kubernetes/types.ts';
import { podAllocation } from '../claims/allocation.ts';
import type { ClaimChange } from '../claims/claim.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden } from '../names.ts';
import type { Entry, Objects } from '../objects.ts';
import { addRoom, podRequests, takesRoom } from '../pod-requests.ts';
import type { Ref } from '../ref.ts';
import type { Cause } from '../rejection.ts';
import { ok } from '../result.ts';
import type { KindRules } from './kind-rules.ts';
import { withPodDefaults } from './pod-defaults.ts';
import { ephemeralContainers, resize } from './pod-parts.ts';
import { qosClass } from './pod-qos.ts';
import { validatePodSpec } from './pod-validation.ts';

const immutableMessage =
  'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

export const podRules: KindRules<Pod> = {
  countsGenerations: true,
  defaults: withPodDefaults,
  prepareCreate: (pod) => ({ ...pod, status: { phase: 'Pending', qosClass: qosClass(pod.spec) } }),
  validate: (pod, before) => [...validatePodSpec(pod.spec, 'spec'), ...(before === undefined ? [] : validateUpdate(pod, before))],
  parts: { ephemeralcontainers: ephemeralContainers, resize },
  eventType: (after, before) => {
    if (before === undefined) return undefined;
    if (!before.spec?.nodeName && after.spec?.nodeName) return 'PodBound';
    return undefined;
  },
  claims: (ref, after, before, context) => ok({ claims: roomChanges(ref, after, before, context.objects) }),
  /** Source: registry/core/pod strategy CheckGracefulDelete: what is not on a node, or has ended, goes at once. */
  gracePeriodSeconds: (pod) => (!pod.spec?.nodeName || !takesRoom(pod) ? 0 : (pod.spec.terminationGracePeriodSeconds ?? 30)),
};

/** A pod takes its node's room from the event that gives it a node until the one that ends it. */
function roomChanges(ref: Ref, after: Pod | undefined, before: Entry<Pod> | undefined, objects: Objects): readonly ClaimChange[] {
  const holder = (pod: Pod | undefined): string | undefined => (pod?.spec?.nodeName && takesRoom(pod) ? pod.spec.nodeName : undefined);
  const from = holder(before?.object);
  const to = holder(after);
  if (from !== undefined && from === to) return resizedRoom(ref, after, before, objects, from);
  if (from === to) return [];
  if (to !== undefined && after !== undefined) return podAllocation(objects, ref, to, podRequests(after), 1);
  if (from !== undefined && before !== undefined) return podAllocation(objects, ref, from, podRequests(before.object), -1);
  return [];
}

/** A pod that asks for more or less where it is: pods/resize. Whether the node can give it is the node's to say, as with Kubernetes. */
function resizedRoom(ref: Ref, after: Pod | undefined, before: Entry<Pod> | undefined, objects: Objects, node: string): readonly ClaimChange[] {
  if (after === undefined || before === undefined) return [];
  const [asked, held] = [podRequests(after), podRequests(before.object)];
  return jsonEqual(asked, held) ? [] : podAllocation(objects, ref, node, addRoom(asked, held, -1), 1);
}

/** Source: core/validation ValidatePodUpdate. A node is given by binding alone, which looks whether there is room (K11). */
function validateUpdate(pod: Pod, before: Pod): readonly Cause[] {
  if (before.spec === undefined || pod.spec === undefined) return [];
  const frozen = (spec: PodSpec): unknown => {
    const { activeDeadlineSeconds: _deadline, tolerations: _tolerations, containers, initContainers, ...rest } = spec;
    const withoutImage = ({ image: _image, ...container }: Container) => container;
    return { ...rest, containers: (containers ?? []).map(withoutImage), initContainers: (initContainers ?? []).map(withoutImage) };
  };
  const causes: Cause[] = [];
  if (!jsonEqual(frozen(pod.spec), frozen(before.spec))) causes.push(forbidden('spec', immutableMessage));
  const timeless = ({ tolerationSeconds: _seconds, ...toleration }: Toleration) => toleration;
  const kept = (pod.spec.tolerations ?? []).map(timeless);
  if ((before.spec.tolerations ?? []).some((toleration) => !kept.some((one) => jsonEqual(one, timeless(toleration)))))
    causes.push(forbidden('spec.tolerations', 'existing toleration can not be modified except its tolerationSeconds'));
  return causes;
}
