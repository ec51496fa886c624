// pods/ephemeralcontainers and pods/resize: the parts of a running pod that only these may write.
import type { Container, Pod, PodSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { PartRules } from './kind-rules.ts';
import { validateResize } from './pod-resize.ts';
import { validatePodSpec } from './pod-validation.ts';

const specOf = (pod: Pod): PodSpec => pod.spec ?? { containers: [] };
const mirror = 'kubernetes.io/config.mirror';

const isStatic = (pod: Pod): boolean => pod.metadata.annotations?.[mirror] !== undefined;

/** Source: registry/core/pod podEphemeralContainersStrategy; core/validation ValidatePodEphemeralContainersUpdate. */
export const ephemeralContainers: PartRules<Pod> = {
  take(before, wanted) {
    const { ephemeralContainers: _before, ...spec } = specOf(before);
    const given = wanted.spec?.ephemeralContainers ?? [];
    return { ...before, spec: { ...spec, ...(given.length === 0 ? {} : { ephemeralContainers: given }) } };
  },
  validate(after, before) {
    if (isStatic(before)) return [forbidden('', 'static pods do not support ephemeral containers')];
    const field = 'spec.ephemeralContainers';
    const given = after.spec?.ephemeralContainers ?? [];
    const causes: Cause[] = [...validatePodSpec(after.spec, 'spec', after.metadata.name)];
    const byName = new Map(given.map((container) => [container.name, container] as const).reverse());
    for (const old of before.spec?.ephemeralContainers ?? []) {
      const now = byName.get(old.name);
      if (now === undefined) causes.push(forbidden(field, `existing ephemeral containers ${JSON.stringify(old.name)} may not be removed\n`));
      else if (!jsonEqual(now, old)) causes.push(forbidden(field, `existing ephemeral containers ${JSON.stringify(old.name)} may not be changed`));
    }
    return causes;
  },
};

/** Source: registry/core/pod podResizeStrategy; core/validation ValidatePodResize. */
export const resize: PartRules<Pod> = {
  take(before, wanted) {
    const [spec, given] = [specOf(before), specOf(wanted)];
    // More or fewer containers are for validation to refuse.
    if (lengths(given) !== lengths(spec)) return { ...before, spec: { ...spec, containers: given.containers ?? [], ...initOf(given) } };
    const { resources: _before, ...rest } = spec;
    return {
      ...before,
      spec: {
        ...rest,
        ...(given.resources === undefined ? {} : { resources: given.resources }),
        containers: resized(spec.containers ?? [], given.containers ?? []),
        ...(spec.initContainers === undefined ? {} : { initContainers: resized(spec.initContainers, given.initContainers ?? []) }),
      },
    };
  },
  validate: (after, before) => (isStatic(before) ? [forbidden('', 'static pods cannot be resized')] : validateResize(after, before)),
};

const lengths = ({ containers = [], initContainers = [] }: Partial<PodSpec>): string => `${containers.length}/${initContainers.length}`;

const initOf = ({ initContainers }: PodSpec): Pick<PodSpec, 'initContainers'> => (initContainers === undefined ? {} : { initContainers });

/** The containers as they are with what may be resized of the wanted ones; other names in their places are for validation to refuse. */
function resized(before: readonly Container[], wanted: readonly Container[]): readonly Container[] {
  if (before.some(({ name }, index) => wanted[index]?.name !== name)) return wanted;
  return before.map((container, index) => {
    const { resources: _resources, resizePolicy: _policy, ...rest } = container;
    const { resources, resizePolicy } = wanted[index] ?? {};
    return { ...rest, ...(resources && { resources }), ...(resizePolicy && { resizePolicy }) };
  });
}
