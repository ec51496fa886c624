import type { Amounts } from '../../../domain/resource-list.ts';
import { amountOf, amountsOf, sumOfContainers } from '../../../domain/resource-list.ts';
import { roomIn } from '../../../domain/pod-requests.ts';
import type { Container, Pod } from '../../../schemas/kubernetes/types.ts';
import { placedOf, placedWhole, withOverhead } from './placed-requests.ts';

/** What scoring counts of a pod. */
export interface Scored {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
}

export const noScored: Scored = { cpuMillis: 0, memoryBytes: 0 };

export const addScored = (a: Scored, b: Scored, sign: 1 | -1 = 1): Scored => ({
  cpuMillis: a.cpuMillis + sign * b.cpuMillis,
  memoryBytes: a.memoryBytes + sign * b.memoryBytes,
});

/** Source: pkg/scheduler/util/pod_resources.go. */
const unrequested = { cpu: amountOf('100m'), memory: amountOf('200Mi') };

/**
 * SCH-46: of a pod that is to be placed. A container that requests none counts 100m of cpu and 200 MiB of memory, so that such pods spread
 * too. What the pod requests as a whole does not count here (noderesources/resource_allocation.go).
 */
export const scoredRequests = (pod: Pod): Scored => scoredIn(pod, (container) => amountsOf(container.resources?.requests), new Map());

/**
 * Of a pod on its node. One that requests something as a whole counts the default of a resource only when nothing in it requests that, nor is
 * overhead.
 * Source: framework/types.go calculateResource, getNonMissingContainerRequests.
 */
export function placedScored(pod: Pod): Scored {
  const whole = placedWhole(pod);
  if (whole.size === 0) return scoredIn(pod, placedOf(pod), whole);
  const asked = withOverhead(pod, sumOfContainers(pod, placedOf(pod)));
  return scoredIn(pod, placedOf(pod), whole, (name) => asked.has(name));
}

function scoredIn(pod: Pod, of: (container: Container) => Amounts, whole: Amounts, hasNoDefault: (name: string) => boolean = () => false): Scored {
  const filled = (container: Container): Amounts => {
    const amounts = new Map(of(container));
    for (const name of ['cpu', 'memory'] as const) if (!amounts.has(name) && !whole.has(name) && !hasNoDefault(name)) amounts.set(name, unrequested[name]);
    return amounts;
  };
  const { cpuMillis, memoryBytes } = roomIn(withOverhead(pod, new Map([...sumOfContainers(pod, filled), ...whole])));
  return { cpuMillis, memoryBytes };
}
