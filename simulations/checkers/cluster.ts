import { parseQuantity, toBytes } from '../../domain/quantity.ts';
import type { ApiObject } from '../../domain/api-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Ingress, IngressClass, Pod, Service } from '../../schemas/kubernetes/types.ts';

/** Questions that several checkers ask of the log's fold. Written anew here, not shared with what they check. */
export const every = <T extends ApiObject>(objects: Objects, resource: string): readonly Entry<T>[] =>
  objects.tenants().flatMap((tenant) => objects.list<T>(tenant, resource));

export const isTerminal = (pod: Pod): boolean => pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';

export const isReady = (pod: Pod): boolean =>
  pod.metadata.deletionTimestamp === undefined &&
  !isTerminal(pod) &&
  (pod.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false);

/** Ready pods that a Service with a selector selects. */
export function readyPodsOf(objects: Objects, { ref, object }: Entry<Service>): readonly Pod[] {
  const selector = Object.entries(object.spec?.selector ?? {});
  if (selector.length === 0) return [];
  return objects
    .list<Pod>(ref, 'pods', ref.namespace)
    .map((entry) => entry.object)
    .filter((pod) => isReady(pod) && selector.every(([label, value]) => pod.metadata.labels?.[label] === value));
}

export const isBalanced = (service: ApiObject): boolean =>
  (service as Service).spec?.type === 'LoadBalancer' && service.metadata.deletionTimestamp === undefined;

/** By the field alone: nobody here uses the older annotation. */
export function isLedByFiberlb(objects: Objects, { ref, object }: Entry<Ingress>): boolean {
  const { org, project } = ref;
  const name = object.spec?.ingressClassName ?? '';
  const found = objects.get<IngressClass>({ org, project, resource: 'ingressclasses.networking.k8s.io', namespace: '', name });
  return found?.object.spec?.controller === 'plasma.cloud/fiberlb';
}

export const named = ({ ref }: Pick<Entry, 'ref'>): string => `${ref.resource}/${ref.namespace && `${ref.namespace}/`}${ref.name}`;

export const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');

/** Of a quantity as it is written; 0: it says nothing. */
export function bytesOf(size = '0'): number {
  const parsed = parseQuantity(size);
  return parsed.ok ? toBytes(parsed.value) : 0;
}
