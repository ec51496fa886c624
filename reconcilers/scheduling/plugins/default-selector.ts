import type { OwnerReference } from '../../../domain/api-object.ts';
import type { LabelSelector, Requirement } from '../../../domain/label-selector.ts';
import { matchesLabels, selectorOf } from '../../../domain/label-selector.ts';
import { controllerOf } from '../../../domain/new-object.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Pod, ReplicaSet, ReplicationController, Service, StatefulSet } from '../../../schemas/kubernetes/types.ts';

/**
 * SCH-78: which pods belong together with this one: those that all its Services and the set that controls it select. What a
 * ReplicationController says of a label stands for what the Services say. Undefined when nothing says. Source:
 * framework/plugins/helper/spread.go DefaultSelector.
 */
export function defaultSelector(objects: Objects, ref: Ref, pod: Pod): LabelSelector | undefined {
  const controller = controllerOf(pod);
  const selectors = [...servicesOf(objects, ref, pod).map(({ spec }) => spec?.selector), controllerLabels(objects, ref, controller)];
  const labels = Object.fromEntries(selectors.flatMap((selector) => Object.entries(selector ?? {})));
  const requirements = [...equalities(labels), ...setRequirements(objects, ref, controller)];
  return requirements.length === 0 ? undefined : { requirements };
}

const equalities = (labels: Readonly<Record<string, string>> | undefined): readonly Requirement[] =>
  Object.entries(labels ?? {}).map(([key, value]) => ({ key, operator: 'in', values: [value] }));

/** Sorted by name. */
function servicesOf(objects: Objects, { org, project, namespace }: Ref, pod: Pod): readonly Service[] {
  const found = Object.entries(pod.metadata.labels ?? {}).flatMap(([label, value]) =>
    objects.by<Service>('servicesBySelector', `${org}/${project}/${namespace}/${label}=${value}`),
  );
  return found
    .filter(({ object }) => matchesLabels({ requirements: equalities(object.spec?.selector) }, pod.metadata.labels))
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1))
    .map(({ object }) => object);
}

const controllerLabels = (objects: Objects, ref: Ref, owner: OwnerReference | undefined): Readonly<Record<string, string>> | undefined =>
  owner?.kind === 'ReplicationController'
    ? objects.get<ReplicationController>({ ...ref, resource: 'replicationcontrollers', name: owner.name })?.object.spec?.selector
    : undefined;

function setRequirements(objects: Objects, ref: Ref, owner: OwnerReference | undefined): readonly Requirement[] {
  const resource = owner?.kind === 'ReplicaSet' ? 'replicasets.apps' : owner?.kind === 'StatefulSet' ? 'statefulsets.apps' : undefined;
  if (owner === undefined || resource === undefined) return [];
  const selector = selectorOf(objects.get<ReplicaSet | StatefulSet>({ ...ref, resource, name: owner.name })?.object.spec?.selector);
  return selector === 'nothing' ? [] : selector.requirements;
}
