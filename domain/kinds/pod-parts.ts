// pods/ephemeralcontainers and pods/resize: the parts of a running pod that only these may write.
import type { Container, EphemeralContainer, Pod } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, invalid, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { PartRules } from './kind-rules.ts';
import { validatePodSpec } from './pod-validation.ts';
import { qosClass } from './pod-qos.ts';

const specOf = (pod: Pod): NonNullable<Pod['spec']> => pod.spec ?? { containers: [] };

/** Source: registry/core/pod podEphemeralContainersStrategy; core/validation ValidatePodEphemeralContainersUpdate. */
export const ephemeralContainers: PartRules<Pod> = {
  take(before, wanted) {
    const { ephemeralContainers: _before, ...spec } = specOf(before);
    const given = (wanted.spec?.ephemeralContainers ?? []).map(withContainerDefaults);
    return { ...before, spec: { ...spec, ...(given.length === 0 ? {} : { ephemeralContainers: given }) } };
  },
  validate(after, before) {
    const field = 'spec.ephemeralContainers';
    const given = after.spec?.ephemeralContainers ?? [];
    const causes = [...validatePodSpec(after.spec, 'spec'), ...given.flatMap((one, index) => validateEphemeral(after, one, index))];
    for (const old of before.spec?.ephemeralContainers ?? []) {
      const now = given.find(({ name }) => name === old.name);
      if (now === undefined) causes.push(forbidden(field, `existing ephemeral containers ${JSON.stringify(old.name)} may not be removed\n`));
      else if (!jsonEqual(now, old)) causes.push(forbidden(field, `existing ephemeral containers ${JSON.stringify(old.name)} may not be changed\n`));
    }
    return causes;
  },
};

/** Source: core/v1 SetDefaults_EphemeralContainer. */
const withContainerDefaults = (container: EphemeralContainer): EphemeralContainer => ({
  ...container,
  resources: container.resources ?? {},
  terminationMessagePath: container.terminationMessagePath ?? '/dev/termination-log',
  terminationMessagePolicy: container.terminationMessagePolicy ?? 'File',
  imagePullPolicy: container.imagePullPolicy ?? (/@|:(?!latest$)[^/]*$/.test(container.image ?? '') ? 'IfNotPresent' : 'Always'),
});

/** What a container that is not restarted and not waited for may not have. */
const notForEphemeral = ['ports', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'resizePolicy'] as const;

function validateEphemeral(pod: Pod, container: EphemeralContainer, index: number): readonly Cause[] {
  const at = `spec.ephemeralContainers[${index}]`;
  const spec = specOf(pod);
  const others = [...(spec.containers ?? []), ...(spec.initContainers ?? [])].map(({ name }) => name);
  const earlier = (spec.ephemeralContainers ?? []).slice(0, index).map(({ name }) => name);
  const causes: Cause[] = container.name ? [...validateName(`${at}.name`, container.name, 'dns-label')] : [required(`${at}.name`)];
  if (container.name && [...others, ...earlier].includes(container.name))
    causes.push({ reason: 'FieldValueDuplicate', message: `Duplicate value: ${JSON.stringify(container.name)}`, field: `${at}.name` });
  if (!container.image) causes.push(required(`${at}.image`));
  const target = container.targetContainerName;
  if (target && !others.includes(target))
    causes.push({ reason: 'FieldValueNotFound', message: `Not found: ${JSON.stringify(target)}`, field: `${at}.targetContainerName` });
  for (const field of notForEphemeral) if (container[field] !== undefined) causes.push(forbidden(`${at}.${field}`, 'cannot be set for an Ephemeral Container'));
  if (Object.keys(container.resources ?? {}).length > 0) causes.push(forbidden(`${at}.resources`, 'cannot be set for an Ephemeral Container'));
  return causes;
}

const resizable: ReadonlySet<string> = new Set(['cpu', 'memory']);

/** Source: registry/core/pod podResizeStrategy; core/validation ValidatePodResize. */
export const resize: PartRules<Pod> = {
  take(before, wanted) {
    const spec = specOf(before);
    const containers = resized(spec.containers ?? [], wanted.spec?.containers ?? []);
    const initContainers = spec.initContainers && resized(spec.initContainers, wanted.spec?.initContainers ?? []);
    return { ...before, spec: { ...spec, containers, ...(initContainers && { initContainers }) } };
  },
  validate(after, before) {
    const causes = [...validatePodSpec(after.spec, 'spec')];
    if (qosClass(after.spec) !== qosClass(before.spec))
      causes.push(invalid('spec', before.status?.qosClass ?? '', 'Pod QOS Class may not change as a result of resizing'));
    for (const list of ['containers', 'initContainers'] as const)
      before.spec?.[list]?.forEach((old, index) =>
        causes.push(...validateResize(after.spec?.[list]?.[index], old, `spec.${list}[${index}].resources`, list === 'initContainers')),
      );
    return causes;
  },
};

/** The containers as they are, with the resources of those of the same name. */
const resized = (before: readonly Container[], wanted: readonly Container[]): readonly Container[] =>
  before.map((container) => {
    const { resources, resizePolicy } = wanted.find(({ name }) => name === container.name) ?? container;
    return { ...container, ...(resources && { resources }), ...(resizePolicy && { resizePolicy }) };
  });

function validateResize(after: Container | undefined, before: Container, field: string, isInit: boolean): readonly Cause[] {
  if (after === undefined || jsonEqual(after.resources, before.resources)) return [];
  if (isInit && before.restartPolicy !== 'Always') return [forbidden('spec', 'resources for non-sidecar init containers are immutable')];
  const causes: Cause[] = [];
  for (const list of ['requests', 'limits'] as const) {
    const [old, now] = [before.resources?.[list] ?? {}, after.resources?.[list] ?? {}];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (!resizable.has(name) && old[name] !== now[name]) causes.push(forbidden('spec', 'only cpu and memory resources are mutable'));
      else if (old[name] !== undefined && now[name] === undefined) causes.push(forbidden(`${field}.${list}`, `resource ${list} cannot be removed`));
    }
  }
  return causes;
}
