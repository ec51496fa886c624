import type { Container, LimitRange, LimitRangeItem, PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import { amountsOf, podAmounts, type ResourceList } from '../resource-list.ts';
import { ok } from '../result.ts';
import { aggregate, forbid, type Attributes, type Mutate, type Validate } from './attributes.ts';
import { claimProblems, limitProblems } from './limit-range-checks.ts';

const annotation = 'kubernetes.io/limit-ranger';

const rangesOf = ({ ref, context }: Attributes): readonly LimitRange[] =>
  context.objects.list<LimitRange>(ref, 'limitranges', ref.namespace).map(({ object }) => object);

/** LR-1: each range of the namespace in turn fills in what containers do not say. Source: admission LimitRanger. */
export const defaultByLimitRanges: Mutate<Pod> = (pod, attributes) => {
  if (attributes.operation !== 'CREATE' || attributes.subresource !== '') return ok(pod);
  return ok(rangesOf(attributes).reduce(withDefaults, pod));
};

function withDefaults(pod: Pod, { spec }: LimitRange): Pod {
  const items = spec?.limits.filter(({ type }) => type === 'Container') ?? [];
  const limits = together(items.map((item) => item.default));
  const requests = together(items.map((item) => item.defaultRequest));
  const told: string[] = [];
  const complete =
    (kind: string) =>
    (container: Container): Container => {
      const asked = missing(requests, container.resources?.requests);
      const capped = missing(limits, container.resources?.limits);
      if (asked.length > 0) told.push(`${asked.join(', ')} request for ${kind} ${container.name}`);
      if (capped.length > 0) told.push(`${capped.join(', ')} limit for ${kind} ${container.name}`);
      if (asked.length + capped.length === 0) return container;
      const resources = {
        ...container.resources,
        ...(capped.length === 0 ? {} : { limits: { ...limits, ...container.resources?.limits } }),
        ...(asked.length === 0 ? {} : { requests: { ...requests, ...container.resources?.requests } }),
      };
      return { ...container, resources };
    };
  const containers = (pod.spec?.containers ?? []).map(complete('container'));
  const initContainers = pod.spec?.initContainers?.map(complete('init container'));
  if (told.length === 0) return pod;
  const annotations = { ...pod.metadata.annotations, [annotation]: `LimitRanger plugin set: ${told.join('; ')}` };
  return { ...pod, metadata: { ...pod.metadata, annotations }, spec: { ...pod.spec, containers, ...(initContainers === undefined ? {} : { initContainers }) } };
}

/** Of one resource the last word counts. */
const together = (lists: readonly (ResourceList | undefined)[]): ResourceList => Object.fromEntries(lists.flatMap((list) => Object.entries(list ?? {})));

const missing = (defaults: ResourceList, given: ResourceList | undefined): readonly string[] =>
  Object.keys(defaults)
    .filter((name) => !Object.hasOwn(given ?? {}, name))
    .sort();

/** LR-2: every range has its say; the first that is broken is told, with all that it says. */
export const withinLimitRanges: Validate<Pod | PersistentVolumeClaim> = (object, attributes) => {
  const isPod = object.kind === 'Pod';
  const { before, operation, subresource } = attributes;
  if (subresource !== '' && !(subresource === 'resize' && isPod)) return undefined;
  if (before?.metadata.deletionTimestamp !== undefined || (isPod && operation === 'UPDATE' && subresource === '')) return undefined;
  for (const range of rangesOf(attributes)) {
    const problems = (range.spec?.limits ?? []).flatMap((item) => (isPod ? podProblems(item, object) : claimProblems(item, object)));
    if (problems.length > 0) return forbid(attributes, object, aggregate(problems));
  }
  return undefined;
};

function podProblems(item: LimitRangeItem, pod: Pod): readonly string[] {
  if (item.type === 'Pod') return limitProblems(item, podAmounts(pod, 'requests'), podAmounts(pod, 'limits'));
  if (item.type !== 'Container') return [];
  return [...(pod.spec?.containers ?? []), ...(pod.spec?.initContainers ?? [])].flatMap(({ resources }) =>
    limitProblems(item, amountsOf(resources?.requests), amountsOf(resources?.limits)),
  );
}
