import type { LabelSelector, Requirement } from '../../../domain/label-selector.ts';
import { labelSelectorOf, matchesLabels } from '../../../domain/label-selector.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Pod, ReplicaSet, ReplicationController, Service, StatefulSet } from '../../../schemas/kubernetes/types.ts';

/**
 * SCH-78: which pods belong together with this one: those that all its Services and the set that controls it select. Undefined when
 * nothing says. Source: framework/plugins/helper/spread.go DefaultSelector.
 */
export function defaultSelector(objects: Objects, ref: Ref, pod: Pod): LabelSelector | undefined {
  const requirements = [...servicesOf(objects, ref, pod).flatMap(({ spec }) => equalities(spec?.selector)), ...ofController(objects, ref, pod)];
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

function ofController(objects: Objects, ref: Ref, pod: Pod): readonly Requirement[] {
  const owner = pod.metadata.ownerReferences?.find(({ controller }) => controller === true);
  if (owner === undefined) return [];
  const named = (resource: string): Ref => ({ ...ref, resource, name: owner.name });
  if (owner.kind === 'ReplicationController') return equalities(objects.get<ReplicationController>(named('replicationcontrollers'))?.object.spec?.selector);
  const resource = owner.kind === 'ReplicaSet' ? 'replicasets.apps' : owner.kind === 'StatefulSet' ? 'statefulsets.apps' : undefined;
  const read = resource === undefined ? undefined : labelSelectorOf(objects.get<ReplicaSet | StatefulSet>(named(resource))?.object.spec?.selector);
  return read?.ok && read.value !== 'nothing' ? read.value.requirements : [];
}
