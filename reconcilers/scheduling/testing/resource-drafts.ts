import type { Draft } from '../../../domain/testing/objects-of.ts';
import { node } from './decided.ts';

type Amounts = Readonly<Record<string, string>>;

/** A node of this size; it takes 110 pods. */
export const sized = (name: string, allocatable: Amounts): Draft => node(name, {}, { status: { allocatable: { pods: '110', ...allocatable } } });

/** The spec of a pod with a container for each. */
export const asking = (...requests: readonly Amounts[]) => ({
  containers: requests.map((one, index) => ({ name: `c${index}`, resources: { requests: one } })),
});
