import type { ApiObject } from '../../../domain/api-object.ts';
import { labelSelectorOf, matchesLabels, type LabelSelectorObject } from '../../../domain/label-selector.ts';
import { firstPair } from '../../../domain/indexes.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { CrossVersionObjectReference, Pod } from '../../../schemas/kubernetes/types.ts';
import { deployments, pods, replicaSets, statefulSets } from '../owned.ts';

/** Kinds of the core and of apps that have a scale. */
const scalable: Readonly<Record<string, string>> = {
  'apps/Deployment': deployments,
  'apps/ReplicaSet': replicaSets,
  'apps/StatefulSet': statefulSets,
  '/ReplicationController': 'replicationcontrollers',
};

type Scaled = ApiObject & {
  readonly spec?: { readonly replicas?: number; readonly selector?: LabelSelectorObject | Readonly<Record<string, string>> };
  readonly status?: { readonly replicas?: number };
};

/** The error is what Kubernetes says of it. */
export function scaleTarget(objects: Objects, at: Ref, { apiVersion = '', kind, name }: CrossVersionObjectReference): Result<Entry<Scaled>, string> {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const resource = scalable[`${group}/${kind}`];
  if (resource === undefined) return err(`no matches for kind ${JSON.stringify(kind)} in group ${JSON.stringify(group)}`);
  const target = objects.get<Scaled>({ org: at.org, project: at.project, resource, namespace: at.namespace, name });
  return target === undefined ? err(`${resource} ${JSON.stringify(name)} not found`) : ok(target);
}

/** The pods that the target selects, by name; undefined when it selects none at all. */
export function podsOf(objects: Objects, { ref, object }: Entry<Scaled>): readonly Entry<Pod>[] | undefined {
  const written = object.spec?.selector;
  if (written === undefined) return undefined;
  const selector = (ref.resource === 'replicationcontrollers' ? { matchLabels: written } : written) as LabelSelectorObject;
  const parsed = labelSelectorOf(selector);
  if (!parsed.ok) return undefined;
  const pair = firstPair(selector.matchLabels);
  const candidates =
    pair === undefined ? objects.list<Pod>(ref, pods, ref.namespace) : objects.by<Pod>('podsByLabel', `${ref.org}/${ref.project}/${ref.namespace}/${pair}`);
  return candidates.filter((pod) => matchesLabels(parsed.value, pod.object.metadata.labels)).sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}
