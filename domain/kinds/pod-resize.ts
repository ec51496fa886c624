import type { Container, Pod, ResourceRequirements } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { qosClass } from './pod-qos.ts';
import { validatePodSpec } from './pod-validation.ts';

const lists = ['containers', 'initContainers'] as const;
const resizable: readonly string[] = ['cpu', 'memory'];

/** Whether the node can give it is the node's to say. Source: core/validation ValidatePodResize. */
export function validateResize(after: Pod, before: Pod): readonly Cause[] {
  if (before.spec?.os?.name === 'windows') return [forbidden('', 'windows pods cannot be resized')];
  const causes: Cause[] = [...validatePodSpec(after.spec, 'spec', after.metadata.name)];
  const wasClass = before.status?.qosClass || qosClass(before.spec);
  if (qosClass(after.spec) !== wasClass) causes.push(invalid('spec', after.status?.qosClass ?? '', 'Pod QOS Class may not change as a result of resizing'));
  causes.push(...validateWhole(after.spec?.resources, before.spec?.resources));
  const moved = lists.flatMap((list) => validateOrder(list, after.spec?.[list] ?? [], before.spec?.[list] ?? []));
  if (moved.length > 0) return [...causes, ...moved];
  for (const list of lists)
    before.spec?.[list]?.forEach((old, index) => {
      const now = after.spec?.[list]?.[index];
      if (now !== undefined) causes.push(...validateContainer(`spec.${list}[${index}]`, now, old, list === 'initContainers'));
    });
  return causes;
}

function validateOrder(list: (typeof lists)[number], now: readonly Container[], before: readonly Container[]): readonly Cause[] {
  if (now.length !== before.length) return [forbidden(`spec.${list}`, `${list} may not be added or removed on resize`)];
  return before.flatMap(({ name }, index) =>
    now[index]?.name === name ? [] : [forbidden(`spec.${list}[${index}].name`, `${list} may not be renamed or reordered on resize`)],
  );
}

function validateContainer(field: string, now: Container, old: Container, isInit: boolean): readonly Cause[] {
  const removed = validateRemoval(`${field}.resources`, now.resources, old.resources);
  const causes: Cause[] = [...removed];
  if (!jsonEqual(withoutResizable(now), withoutResizable(old)))
    causes.push(
      isInit
        ? forbidden(field, 'only cpu and memory resources for init or sidecar containers are mutable')
        : forbidden('spec', 'only cpu and memory resources are mutable'),
    );
  const restarts = (now.resizePolicy ?? []).some(({ restartPolicy }) => restartPolicy === 'RestartContainer');
  if (isInit && old.restartPolicy !== 'Always' && restarts && !jsonEqual(now, old))
    causes.push(forbidden(field, 'non-sidecar init containers with a resize policy of RestartContainer cannot be resized'));
  return causes;
}

/** Source: core/validation validateContainerResize. */
const validateRemoval = (field: string, now: ResourceRequirements | undefined, old: ResourceRequirements | undefined): readonly Cause[] =>
  (['requests', 'limits'] as const).flatMap((list) =>
    Object.keys(old?.[list] ?? {}).some((name) => now?.[list]?.[name] === undefined)
      ? [forbidden(`${field}.${list}`, `resource ${list} cannot be removed`)]
      : [],
  );

function withoutResizable(container: Container): unknown {
  const { resizePolicy: _policy, resources, ...rest } = container;
  const kept = (amounts: Readonly<Record<string, string>> = {}) => Object.fromEntries(Object.entries(amounts).filter(([name]) => !resizable.includes(name)));
  return { ...rest, claims: resources?.claims ?? [], requests: kept(resources?.requests), limits: kept(resources?.limits) };
}

/** Source: core/validation validatePodLevelResourcesResize. */
function validateWhole(now: ResourceRequirements | undefined, old: ResourceRequirements | undefined): readonly Cause[] {
  if (old === undefined) return [];
  if (now === undefined) return [forbidden('spec.resources', 'pod-level resources cannot be removed')];
  return validateRemoval('spec.resources', now, old);
}
