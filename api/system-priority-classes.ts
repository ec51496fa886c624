import type { ApiObject } from '../domain/api-object.ts';
import { newMetadata } from '../domain/new-object.ts';

/** Source: pkg/apis/scheduling/v1 SystemPriorityClasses. */
export const systemPriorityClasses: readonly (ApiObject & Record<string, unknown>)[] = [
  {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: newMetadata({ name: 'system-node-critical' }),
    value: 2_000_001_000,
    description: 'Used for system critical pods that must not be moved from their current node.',
    preemptionPolicy: 'PreemptLowerPriority',
  },
  {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: newMetadata({ name: 'system-cluster-critical' }),
    value: 2_000_000_000,
    description: 'Used for system critical pods that must run in the cluster, but can be moved to another node if necessary.',
    preemptionPolicy: 'PreemptLowerPriority',
  },
];
