import type { Amounts } from '../../../domain/resource-list.ts';
import { addAmounts, amountsOf, maxAmounts, sumOfContainers, withPodLevel } from '../../../domain/resource-list.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { podRequests, roomIn } from '../../../domain/pod-requests.ts';
import type { Container, ContainerStatus, Pod } from '../../../schemas/kubernetes/types.ts';

/**
 * SCH-45: what a pod takes of the node that it is on: while it is resized, the most of what it asks for, has been promised and really has;
 * only the latter two when the node cannot grant it. Source: component-helpers resource/helpers.go determineContainerReqs.
 */
export function placedRequests(pod: Pod): Room {
  const statuses = statusesOf(pod);
  return statuses.size === 0 ? podRequests(pod) : { ...roomIn(withOverhead(pod, withPodLevel(pod, 'requests', sumOfContainers(pod, placedOf(pod))))), pods: 1 };
}

/** The same of one container. */
export function placedOf(pod: Pod): (container: Container) => Amounts {
  const statuses = statusesOf(pod);
  const isInfeasible = pod.status?.conditions?.some(({ type, reason }) => type === 'PodResizePending' && reason === 'Infeasible') === true;
  return (container) => {
    const asked = amountsOf(container.resources?.requests);
    const status = statuses.get(container.name);
    if (status === undefined) return asked;
    const has = maxAmounts(amountsOf(status.resources?.requests), amountsOf(status.allocatedResources));
    return isInfeasible ? has : maxAmounts(asked, has);
  };
}

export const withOverhead = (pod: Pod, amounts: Amounts): Amounts => addAmounts(amounts, amountsOf(pod.spec?.overhead));

/** Of containers whose status tells what they have. */
function statusesOf({ status }: Pod): ReadonlyMap<string, ContainerStatus> {
  const told = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])].filter(({ resources }) => resources !== undefined);
  return told.length === 0 ? none : new Map(told.map((one) => [one.name, one]));
}

const none: ReadonlyMap<string, ContainerStatus> = new Map();
