/**
 * Which stream an object lives in. Each is its own resourceVersion space, as kube-apiserver allows; `submitCommand` is the only
 * writer of all of them. What is not a decision (heartbeats, Kubernetes Events) stays out of the log.
 */
export type StoreName = 'log' | 'leases' | 'events';

export const storeNames: readonly StoreName[] = ['log', 'leases', 'events'];

export function storeOf(resource: string): StoreName {
  if (resource === 'leases.coordination.k8s.io') return 'leases';
  if (resource === 'events') return 'events';
  return 'log';
}
