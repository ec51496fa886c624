import type { Container, Pod } from '../schemas/kubernetes/types.ts';
import { compareQuantities, parseQuantity, type Quantity } from './quantity.ts';

/** Amounts by resource name, as specs write them. */
export type ResourceList = Readonly<Record<string, string>>;
/** The same, read. */
export type Amounts = ReadonlyMap<string, Quantity>;

export const noAmount: Quantity = { nanos: 0n, format: 'DecimalSI' };
export const one: Quantity = { nanos: 1_000_000_000n, format: 'DecimalSI' };

const none: Amounts = new Map();

/** What cannot be read, or is not there, counts as nothing: validation refuses it on the way in. */
export function amountOf(text: string | undefined): Quantity {
  const parsed = text === undefined ? undefined : parseQuantity(text);
  return parsed?.ok ? parsed.value : noAmount;
}

export function amountsOf(list: ResourceList | undefined): Amounts {
  if (list === undefined) return none;
  const amounts = new Map<string, Quantity>();
  for (const name of Object.keys(list)) amounts.set(name, amountOf(list[name]));
  return amounts;
}

/** A sum is written as its first part is, unless that is zero. Source: apimachinery resource.Quantity Add. */
const addQuantities = (a: Quantity, b: Quantity): Quantity => ({ nanos: a.nanos + b.nanos, format: a.nanos === 0n ? b.format : a.format });
export const negated = (quantity: Quantity): Quantity => ({ ...quantity, nanos: -quantity.nanos });

export function addAmounts(a: Amounts, b: Amounts): Amounts {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const sum = new Map(a);
  for (const [name, amount] of b) sum.set(name, addQuantities(sum.get(name) ?? noAmount, amount));
  return sum;
}

export function maxAmounts(a: Amounts, b: Amounts): Amounts {
  if (b.size === 0) return a;
  const most = new Map(a);
  for (const [name, amount] of b) {
    const present = most.get(name);
    if (present === undefined || compareQuantities(amount, present) > 0) most.set(name, amount);
  }
  return most;
}

export function sameAmounts(a: ResourceList | undefined, b: ResourceList | undefined): boolean {
  const names = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...names].every((name) => a?.[name] !== undefined && b?.[name] !== undefined && compareQuantities(amountOf(a[name]), amountOf(b[name])) === 0);
}

/**
 * What the containers of a pod request, or may use at most: their sum, or the largest init container when that is more; sidecars
 * count to both. What the pod as a whole says of cpu, memory and huge pages stands for what they say.
 * Source: component-helpers resource AggregateContainerRequests, AggregateContainerLimits.
 */
export const podAmounts = (pod: Pick<Pod, 'spec'>, kind: 'requests' | 'limits'): Amounts =>
  withPodLevel(
    pod,
    kind,
    sumOfContainers(pod, (container) => amountsOf(container.resources?.[kind])),
  );

/** The same of what each container is said to take. */
export function sumOfContainers(pod: Pick<Pod, 'spec'>, of: (container: Container) => Amounts): Amounts {
  let running = none;
  for (const container of pod.spec?.containers ?? []) running = addAmounts(running, of(container));
  let sidecars = none;
  let starting = none;
  for (const container of pod.spec?.initContainers ?? []) {
    const amounts = of(container);
    if (container.restartPolicy === 'Always') {
      running = addAmounts(running, amounts);
      sidecars = addAmounts(sidecars, amounts);
      starting = maxAmounts(starting, sidecars);
    } else starting = maxAmounts(starting, addAmounts(amounts, sidecars));
  }
  return maxAmounts(running, starting);
}

/** What the pod as a whole says of cpu, memory and huge pages stands for what its containers say. */
const withPodLevel = (pod: Pick<Pod, 'spec'>, kind: 'requests' | 'limits', amounts: Amounts): Amounts => {
  if (pod.spec?.resources === undefined) return amounts;
  const whole = podLevelOf(pod, kind);
  return whole.size === 0 ? amounts : new Map([...amounts, ...whole]);
};

export const podLevelOf = (pod: Pick<Pod, 'spec'>, kind: 'requests' | 'limits'): Amounts =>
  new Map([...amountsOf(pod.spec?.resources?.[kind])].filter(([name]) => name === 'cpu' || name === 'memory' || name.startsWith('hugepages-')));
