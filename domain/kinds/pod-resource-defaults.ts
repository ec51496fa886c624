import type { Draft } from 'immer';
import type { Pod, PodSpec } from '../../schemas/kubernetes/types.ts';
import { formatQuantity } from '../quantity.ts';
import { podAmounts } from '../resource-list.ts';

const ofPods = (name: string): boolean => name === 'cpu' || name === 'memory' || name.startsWith('hugepages-');
const isHugePages = (name: string): boolean => name.startsWith('hugepages-');

/** What the pod as a whole asks for follows from its limits and its containers. Source: core/v1 defaultHugePagePodLimits, defaultPodRequests. */
export function defaultPodResources(spec: Draft<PodSpec>): void {
  const { resources, ...ofContainers } = spec;
  if (resources === undefined || Object.keys(resources.limits ?? {}).length + Object.keys(resources.requests ?? {}).length === 0) return;
  const pod: Pick<Pod, 'spec'> = { spec: ofContainers };
  const limits: Record<string, string> = { ...resources.limits };
  for (const [name, amount] of podAmounts(pod, 'limits'))
    if (isHugePages(name) && resources.requests?.[name] === undefined) limits[name] ??= formatQuantity(amount);
  if (Object.keys(limits).length === 0) return;
  resources.limits = limits;
  const requests: Record<string, string> = { ...resources.requests };
  for (const [name, amount] of podAmounts(pod, 'requests')) if (ofPods(name) && !isHugePages(name)) requests[name] ??= formatQuantity(amount);
  for (const [name, limit] of Object.entries(limits)) if (ofPods(name)) requests[name] ??= limit;
  if (Object.keys(requests).length > 0) resources.requests = requests;
}
