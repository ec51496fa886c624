import type { Container, NodeAffinity, NodeSelectorTerm, Pod, PodSpec, Toleration } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateImageText } from '../validation/pod/containers.ts';

const immutableMessage =
  'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

const deadlineMaxS = 2 ** 31 - 1;

/** What may change of a pod that is there. Source: core/validation ValidatePodUpdate. */
export function validateUpdate(after: PodSpec, before: PodSpec): readonly Cause[] {
  const causes: Cause[] = [];
  for (const list of ['containers', 'initContainers'] as const) {
    const field = `spec.${list}`;
    const now: readonly Partial<Container>[] = after[list] ?? [];
    if (now.length !== (before[list] ?? []).length) return [...causes, forbidden(field, 'pod updates may not add or remove containers')];
    now.forEach((container, index) => {
      if (!container.image) causes.push(required(`${field}[${index}].image`));
      causes.push(...validateImageText(`${field}[${index}]`, container));
    });
  }
  const deadline = deadlineCause(after.activeDeadlineSeconds, before.activeDeadlineSeconds);
  if (deadline !== undefined) causes.push(deadline);
  // What was said of the number itself ends it there.
  if (deadline !== undefined && after.activeDeadlineSeconds !== undefined) return causes;
  causes.push(...validateTolerations(after.tolerations ?? [], before.tolerations ?? []), ...validateGates(after, before));
  return [...causes, ...validateFrozen(after, before)];
}

function deadlineCause(now: number | undefined, before: number | undefined): Cause | undefined {
  const field = 'spec.activeDeadlineSeconds';
  if (now === undefined) return before === undefined ? undefined : invalid(field, null, 'must not update from a positive integer to nil value');
  if (now < 0 || now > deadlineMaxS) return invalid(field, now, `must be between 0 and ${deadlineMaxS}, inclusive`);
  return before !== undefined && before < now ? invalid(field, now, 'must be less than or equal to previous value') : undefined;
}

function validateTolerations(now: readonly Toleration[], before: readonly Toleration[]): readonly Cause[] {
  const timeless = ({ key, operator, value, effect }: Toleration): string => JSON.stringify([key, operator, value, effect]);
  const present = new Set(now.map(timeless));
  const kept = before.every((old) => present.has(timeless(old)));
  return kept ? [] : [forbidden('spec.tolerations', 'existing toleration can not be modified except its tolerationSeconds')];
}

function validateGates({ schedulingGates: now = [] }: PodSpec, { schedulingGates: before = [] }: PodSpec): readonly Cause[] {
  const present = new Set(before.map(({ name }) => name));
  return now.flatMap(({ name }, index) =>
    present.has(name) ? [] : [forbidden(`spec.schedulingGates[${index}].name`, `only deletion is allowed, but found new scheduling gate '${name}'`)],
  );
}

/** All that is not named above stays; a pod that waits at a gate may be bound to fewer nodes. */
function validateFrozen(after: PodSpec, before: PodSpec): readonly Cause[] {
  const isGated = (before.schedulingGates ?? []).length > 0;
  const narrowed = isGated ? [...validateNodeSelector(after, before), ...validateNodeAffinity(after, before)] : [];
  const wasNegative = (before.terminationGracePeriodSeconds ?? 0) < 0;
  const frozen = (spec: PodSpec): unknown => {
    const { activeDeadlineSeconds: _d, tolerations: _t, schedulingGates: _g, containers, initContainers, nodeSelector, affinity, ...rest } = spec;
    const withoutImage = ({ image: _image, ...container }: Container) => container;
    const { nodeAffinity, ...others } = affinity ?? {};
    return {
      ...rest,
      containers: (containers ?? []).map(withoutImage),
      initContainers: (initContainers ?? []).map(withoutImage),
      ...(isGated ? { affinity: Object.keys(others).length === 0 ? null : others } : { nodeSelector: nodeSelector ?? {}, affinity: affinity ?? null }),
      ...(isGated || nodeAffinity === undefined ? {} : { nodeAffinity }),
      ...(wasNegative && spec.terminationGracePeriodSeconds === 1 ? { terminationGracePeriodSeconds: before.terminationGracePeriodSeconds } : {}),
    };
  };
  return jsonEqual(frozen(after), frozen(before)) ? narrowed : [...narrowed, forbidden('spec', immutableMessage)];
}

function validateNodeSelector({ nodeSelector: now = {} }: PodSpec, { nodeSelector: before = {} }: PodSpec): readonly Cause[] {
  const kept = Object.entries(before).every(([key, value]) => now[key] === value);
  return kept
    ? []
    : [
        invalid(
          'spec.nodeSelector',
          Object.fromEntries(Object.entries(now).sort(([a], [b]) => (a < b ? -1 : 1))),
          'only additions to spec.nodeSelector are allowed (no mutations or deletions)',
        ),
      ];
}

const termsOf = (affinity: NodeAffinity | undefined): readonly NodeSelectorTerm[] =>
  affinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];

/** Source: core/validation validateNodeAffinityMutation. */
function validateNodeAffinity(after: PodSpec, before: PodSpec): readonly Cause[] {
  const field = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms';
  const [now, old] = [termsOf(after.affinity?.nodeAffinity), termsOf(before.affinity?.nodeAffinity)];
  if (old.length === 0) return [];
  if (now.length !== old.length) return [invalid(field, now.map(shown), 'no additions/deletions to non-empty NodeSelectorTerms list are allowed')];
  return now.flatMap((term, index) =>
    onlyAdds(term, old[index] ?? {}) ? [] : [invalid(`${field}[${index}]`, shown(term), 'only additions are allowed (no mutations or deletions)')],
  );
}

/** As Kubernetes prints its own struct. */
function shown({ matchExpressions, matchFields }: NodeSelectorTerm): object {
  const list = (requirements: NodeSelectorTerm['matchFields']): unknown =>
    requirements?.map(({ key, operator, values }) => ({ Key: key, Operator: operator, Values: values ?? null })) ?? null;
  return { MatchExpressions: list(matchExpressions), MatchFields: list(matchFields) };
}

function onlyAdds(now: NodeSelectorTerm, old: NodeSelectorTerm): boolean {
  const of = ({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm) => [matchExpressions, matchFields] as const;
  const [newLists, oldLists] = [of(now), of(old)];
  // A term that matches nothing stays so.
  if (oldLists.every((list) => list.length === 0)) return newLists.every((list) => list.length === 0);
  return oldLists.every((list, which) => jsonEqual((newLists[which] ?? []).slice(0, list.length), list));
}

const mirror = 'kubernetes.io/config.mirror';

/** Source: core/validation ValidatePodSpecificAnnotationUpdates. */
export function validateMirrorAnnotation(after: Pod, before: Pod): readonly Cause[] {
  const [now, old] = [after.metadata.annotations?.[mirror], before.metadata.annotations?.[mirror]];
  const field = `metadata.annotations[${mirror}]`;
  if (now === old) return [];
  return [forbidden(field, old === undefined ? 'may not add mirror pod annotation' : 'may not remove or update mirror pod annotation')];
}
