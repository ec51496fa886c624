import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** What controllers count in the status of what has replicas; other counts may be there too. */
export interface ReplicaCounts {
  readonly replicas?: number;
  readonly readyReplicas?: number;
  readonly availableReplicas?: number;
}

/** `parts`: counts that are at most all of them. Source: apps/validation ValidateDeploymentStatus, ValidateReplicaSetStatus. */
export function validateReplicaCounts<T extends ReplicaCounts>(
  status: T,
  counts: readonly (keyof T & string)[],
  parts: readonly (keyof T & string)[],
): readonly Cause[] {
  const { replicas = 0, readyReplicas = 0, availableReplicas = 0 } = status;
  const of = (count: keyof T & string): number => (status[count] as number | undefined) ?? 0;
  return [
    ...counts.flatMap((count) => (of(count) < 0 ? [invalid(`status.${count}`, of(count), 'must be greater than or equal to 0')] : [])),
    ...parts.flatMap((count) => (of(count) > replicas ? [invalid(`status.${count}`, of(count), 'cannot be greater than status.replicas')] : [])),
    ...(availableReplicas > readyReplicas ? [invalid('status.availableReplicas', availableReplicas, 'cannot be greater than readyReplicas')] : []),
  ];
}
