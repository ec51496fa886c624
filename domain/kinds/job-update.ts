import { produce } from 'immer';
import type { Job, JobSpec, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { immutable, invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';

const fixed = ['selector', 'completionMode', 'podFailurePolicy', 'backoffLimitPerIndex', 'managedBy', 'successPolicy'] as const;

const emptySpec: JobSpec = { template: {} };

/** Source: batch/validation ValidateJobSpecUpdate. */
export function validateJobUpdate({ spec = emptySpec }: Job, before: Job): readonly Cause[] {
  const old = before.spec ?? emptySpec;
  return [
    ...validateCompletions(spec, old),
    ...fixed.flatMap((name) => (jsonEqual(spec[name], old[name]) ? [] : [immutable(`spec.${name}`, spec[name])])),
    ...validateTemplate(spec.template, before),
  ];
}

/** Ids JOB-17. */
function validateCompletions({ completions, parallelism, completionMode }: JobSpec, old: JobSpec): readonly Cause[] {
  if (completions === old.completions) return [];
  if (completionMode !== 'Indexed') return [immutable('spec.completions', completions ?? null)];
  return completions === undefined || completions === parallelism
    ? []
    : [invalid('spec.completions', completions, 'can only be modified in tandem with spec.parallelism')];
}

/** While a Job is suspended and nothing runs, where its pods may run and what they ask for may change. */
function validateTemplate(template: PodTemplateSpec, before: Job): readonly Cause[] {
  const old = before.spec?.template ?? {};
  if (!isAtRest(before)) return jsonEqual(template, old) ? [] : [immutable('spec.template', template)];
  const allowed = withResources(template, old);
  return jsonEqual(allowed.spec, template.spec) ? [] : [immutable('spec.template.spec', template.spec)];
}

function isAtRest({ spec, status }: Job): boolean {
  const isSuspended = (status?.conditions ?? []).some(({ type, status: state }) => type === 'Suspended' && state === 'True');
  return spec?.suspend === true && (status?.startTime === undefined || isSuspended) && (status?.active ?? 0) === 0;
}

/** The old template with what may change as the new one has it. */
const withResources = (template: PodTemplateSpec, old: PodTemplateSpec): PodTemplateSpec =>
  produce(old, (draft) => {
    const [now, spec] = [template.spec, draft.spec];
    if (now === undefined || spec === undefined) return;
    for (const name of ['nodeSelector', 'tolerations', 'schedulingGates'] as const) take(spec, now, name);
    const affinity = { ...spec.affinity };
    take(affinity, now.affinity ?? {}, 'nodeAffinity');
    if (Object.keys(affinity).length > 0 || now.affinity !== undefined) spec.affinity = affinity;
    else delete spec.affinity;
    for (const list of ['containers', 'initContainers'] as const) {
      const given = now[list] ?? [];
      const containers = spec[list] ?? [];
      if (given.length !== containers.length) continue;
      containers.forEach((container, index) => {
        if (container.name === given[index]?.name) take(container, given[index], 'resources');
      });
    }
  });

/** A member that is absent there is removed here. */
function take(to: object, from: object, name: string): void {
  const value = (from as Record<string, unknown>)[name];
  if (value === undefined) delete (to as Record<string, unknown>)[name];
  else (to as Record<string, unknown>)[name] = value;
}
