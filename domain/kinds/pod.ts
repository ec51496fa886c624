import type { Pod } from '../../schemas/kubernetes/types.ts';
import { podAllocation } from '../claims/allocation.ts';
import type { ClaimChange } from '../claims/claim.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden } from '../names.ts';
import type { Entry, Objects } from '../objects.ts';
import { addRoom, holderOf, podRequests, takesRoom } from '../pod-requests.ts';
import type { Ref } from '../ref.ts';
import type { Cause } from '../rejection.ts';
import { ok } from '../result.ts';
import { validateImageText } from '../validation/pod/containers.ts';
import type { KindRules } from './kind-rules.ts';
import { prepareCreate } from './pod-create.ts';
import { withPodDefaults } from './pod-defaults.ts';
import { ephemeralContainers, resize } from './pod-parts.ts';
import { preparePodStatus, validatePodStatus } from './pod-status.ts';
import { validateMirrorAnnotation, validateUpdate } from './pod-update.ts';
import { validatePodSpec } from './pod-validation.ts';
import { podWarnings } from './pod-warnings.ts';

export const podRules: KindRules<Pod> = {
  countsGenerations: true,
  defaults: withPodDefaults,
  prepareCreate,
  prepareStatus: preparePodStatus,
  validate: (pod, before) => (before === undefined ? validateCreate(pod) : [...validateMirrorAnnotation(pod, before), ...validateSpecs(pod, before)]),
  validateStatus: validatePodStatus,
  warnings: (pod, before) => (before === undefined ? podWarnings(pod) : []),
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
  const from = holderOf(before?.object);
  const to = holderOf(after);
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

/** Source: core/validation validatePodMetadataAndSpec. */
const validateSpec = ({ metadata, spec }: Pod): readonly Cause[] => [
  ...validatePodSpec(spec, 'spec', metadata.name),
  ...(['containers', 'initContainers'] as const).flatMap((list) =>
    (spec?.[list] ?? []).flatMap((container, index) => validateImageText(`spec.${list}[${index}]`, container)),
  ),
];

/** Source: core/validation ValidatePodCreate. */
const validateCreate = (pod: Pod): readonly Cause[] => [
  ...validateSpec(pod),
  ...((pod.spec?.ephemeralContainers ?? []).length > 0 ? [forbidden('spec.ephemeralContainers', 'cannot be set on create')] : []),
  ...(pod.spec?.nodeName && (pod.spec.schedulingGates ?? []).length > 0
    ? [forbidden('spec.nodeName', 'cannot be set until all schedulingGates have been cleared')]
    : []),
];

/** A write that leaves the spec as it is (every status) does not look at it again. */
function validateSpecs(pod: Pod, before: Pod): readonly Cause[] {
  if (pod.spec === before.spec || pod.spec === undefined || before.spec === undefined) return [];
  return [...validateSpec(pod), ...validateUpdate(pod.spec, before.spec)];
}
