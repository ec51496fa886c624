import type { Amounts } from '../../../domain/resource-list.ts';
import { addAmounts, amountsOf, maxAmounts, noAmount, podLevelOf, sumOfContainers } from '../../../domain/resource-list.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { podRequests, roomIn } from '../../../domain/pod-requests.ts';
import type { Container, ContainerStatus, Pod } from '../../../schemas/kubernetes/types.ts';

/**
 * SCH-45: what a pod takes of the node that it is on: while it is resized, the most of what it asks for, has been promised and really has;
 * only the latter two when the node cannot grant it. Source: component-helpers resource/helpers.go determineEffectiveRequests.
 */
export function placedRequests(pod: Pod): Room {
  if (pod.status?.resources === undefined && statusesOf(pod).size === 0) return podRequests(pod);
  return { ...roomIn(withOverhead(pod, new Map([...sumOfContainers(pod, placedOf(pod)), ...placedWhole(pod)]))), pods: 1 };
}

/** The same of one container. */
export function placedOf(pod: Pod): (container: Container) => Amounts {
  const statuses = statusesOf(pod);
  return (container) => {
    const asked = amountsOf(container.resources?.requests);
    const status = statuses.get(container.name);
    return status === undefined ? asked : effective(pod, asked, status.resources?.requests, status.allocatedResources);
  };
}

/** The same of what the pod asks for as a whole. */
export function placedWhole(pod: Pod): Amounts {
  const asked = podLevelOf(pod, 'requests');
  const { resources, allocatedResources } = pod.status ?? {};
  if (asked.size === 0 || resources === undefined) return asked;
  const most = effective(pod, asked, resources.requests, allocatedResources);
  return new Map([...asked.keys()].map((name) => [name, most.get(name) ?? noAmount]));
}

export const withOverhead = (pod: Pod, amounts: Amounts): Amounts => addAmounts(amounts, amountsOf(pod.spec?.overhead));

type List = Readonly<Record<string, string>> | undefined;

function effective({ status }: Pod, asked: Amounts, actuated: List, allocated: List): Amounts {
  const has = maxAmounts(amountsOf(actuated), amountsOf(allocated));
  const isInfeasible = status?.conditions?.find(({ type }) => type === 'PodResizePending')?.reason === 'Infeasible';
  return isInfeasible ? has : maxAmounts(asked, has);
}

/** Of containers whose status tells what they have; of init containers only sidecars are resized. */
function statusesOf({ spec, status }: Pod): ReadonlyMap<string, ContainerStatus> {
  const sidecars = new Set((spec?.initContainers ?? []).flatMap(({ name, restartPolicy }) => (restartPolicy === 'Always' ? [name] : [])));
  const ofSidecars = (status?.initContainerStatuses ?? []).filter(({ name }) => sidecars.has(name));
  const told = [...(status?.containerStatuses ?? []), ...ofSidecars].filter(({ resources }) => resources !== undefined);
  return told.length === 0 ? none : new Map(told.map((one) => [one.name, one]));
}

const none: ReadonlyMap<string, ContainerStatus> = new Map();
