import type { ApiObject } from '../../../domain/api-object.ts';
import { factsOfDefinition } from '../../../domain/custom/definition-facts.ts';
import { valueAt } from '../../../domain/custom/json-path.ts';
import { definitionsResource } from '../../../domain/custom/tenant-facts.ts';
import { wantedReplicas } from '../../../domain/decide/scale.ts';
import { labelSelectorOf, matchesLabels, parseLabelSelector, type LabelSelector, type LabelSelectorObject } from '../../../domain/label-selector.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { CrossVersionObjectReference, CustomResourceDefinition, CustomResourceSubresourceScale, Pod } from '../../../schemas/kubernetes/types.ts';
import { deployments, pods, replicaSets, replicationControllers, statefulSets } from '../owned.ts';

/** Kinds of the core and of apps that have a scale. */
const builtIn: Readonly<Record<string, string>> = {
  'apps/Deployment': deployments,
  'apps/ReplicaSet': replicaSets,
  'apps/StatefulSet': statefulSets,
  '/ReplicationController': replicationControllers,
};

interface Scalable {
  readonly resource: string;
  /** Where a custom object has what a scale shows. */
  readonly paths?: CustomResourceSubresourceScale;
}

export interface ScaleTarget {
  readonly entry: Entry;
  readonly replicas: number;
  /** Undefined where it tells none that can be read. */
  readonly selector: LabelSelector | undefined;
}

/** The error is what Kubernetes says of it. */
export function scaleTarget(objects: Objects, at: Ref, { apiVersion = '', kind, name }: CrossVersionObjectReference): Result<ScaleTarget, string> {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const scalable = scalableOf(objects, at, group, kind);
  if (!scalable.ok) return scalable;
  const { resource, paths } = scalable.value;
  const entry = objects.get({ org: at.org, project: at.project, resource, namespace: at.namespace, name });
  if (entry === undefined) return err(`${resource} ${JSON.stringify(name)} not found`);
  const selector = paths === undefined ? ownSelector(entry) : customSelector(entry, paths);
  return ok({ entry, replicas: wantedReplicas(entry.object, paths) ?? 0, selector });
}

function scalableOf(objects: Objects, at: Ref, group: string, kind: string): Result<Scalable, string> {
  const resource = builtIn[`${group}/${kind}`];
  if (resource !== undefined) return ok({ resource });
  const stored = objects
    .list<CustomResourceDefinition>(at, definitionsResource)
    .map(({ object }) => factsOfDefinition(object)?.stored)
    .find((facts) => facts?.group === group && facts.kind === kind);
  if (stored === undefined) return err(`no matches for kind ${JSON.stringify(kind)} in group ${JSON.stringify(group)}`);
  const paths = stored.custom?.scale;
  return paths === undefined ? err('the server could not find the requested resource') : ok({ resource: stored.resource, paths });
}

function ownSelector({ ref, object }: Entry): LabelSelector | undefined {
  const { selector } = (object as ApiObject & { readonly spec?: { readonly selector?: LabelSelectorObject | Readonly<Record<string, string>> } }).spec ?? {};
  if (selector === undefined) return undefined;
  const parsed = labelSelectorOf((ref.resource === replicationControllers ? { matchLabels: selector } : selector) as LabelSelectorObject);
  return parsed.ok ? parsed.value : undefined;
}

/** Text, such as `app=web`. */
function customSelector({ object }: Entry, { labelSelectorPath }: CustomResourceSubresourceScale): LabelSelector | undefined {
  const text = labelSelectorPath ? valueAt(object, labelSelectorPath) : undefined;
  const parsed = typeof text === 'string' && text !== '' ? parseLabelSelector(text) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

/** The pods that the target selects, by name; undefined when it selects none at all. */
export function podsOf(objects: Objects, { entry: { ref }, selector }: ScaleTarget): readonly Entry<Pod>[] | undefined {
  if (selector === undefined) return undefined;
  // One label that all of them have is enough to find them by.
  const required = selector === 'nothing' ? undefined : selector.requirements.find(({ operator, values }) => operator === 'in' && values.length === 1);
  const candidates =
    required === undefined
      ? objects.list<Pod>(ref, pods, ref.namespace)
      : objects.by<Pod>('podsByLabel', `${ref.org}/${ref.project}/${ref.namespace}/${required.key}=${required.values[0] ?? ''}`);
  return candidates.filter((pod) => matchesLabels(selector, pod.object.metadata.labels)).sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}
