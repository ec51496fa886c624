import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';

interface Counts {
  readonly replicas?: number;
  readonly readyReplicas?: number;
  readonly availableReplicas?: number;
  readonly observedGeneration?: number;
  readonly collisionCount?: number;
}

interface Counting<T> {
  /** Counts that are at most all of them. */
  readonly parts: readonly (keyof T & string)[];
  /** Counts that may be more. */
  readonly others?: readonly (keyof T & string)[];
  /** What the ready ones are called. */
  readonly ready?: string;
}

/** Source: apps/validation Validate{Deployment,ReplicaSet,StatefulSet}Status, core/validation ValidateReplicationControllerStatus. */
export function validateReplicaStatus<T extends Counts>(
  now: T | undefined,
  before: T | undefined,
  { parts, others = [], ready = 'status.readyReplicas' }: Counting<T>,
): readonly Cause[] {
  if (now === undefined) return [];
  const count = (name: keyof T): number => (now[name] as number | undefined) ?? 0;
  const more = (name: keyof T & string, than: string): Cause => invalid(`status.${name}`, count(name), `cannot be greater than ${than}`);
  return [
    ...validateAllNonNegative('status', now, ['replicas', ...parts, ...others, 'observedGeneration', 'collisionCount'] as (keyof T & string)[]),
    ...parts.filter((name) => count(name) > (now.replicas ?? 0)).map((name) => more(name, 'status.replicas')),
    ...(count('availableReplicas') > count('readyReplicas') ? [more('availableReplicas' as keyof T & string, ready)] : []),
    ...validateCollisions(now.collisionCount, before?.collisionCount),
  ];
}

/** Source: core/validation IsDecremented. */
export const validateCollisions = (now: number | undefined, before: number | undefined): readonly Cause[] =>
  before !== undefined && (now ?? -1) < before ? [invalid('status.collisionCount', now ?? 0, 'cannot be decremented')] : [];
