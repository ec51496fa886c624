import type { Draft } from '../../../domain/testing/objects-of.ts';

/** A node of 4 cores. */
export const node = (name: string, more: { labels?: Record<string, string>; spec?: object; allocatable?: object } = {}): Draft => ({
  kind: 'Node',
  metadata: { name, labels: { 'kubernetes.io/hostname': name, ...more.labels } },
  spec: { ...more.spec },
  status: { allocatable: { cpu: '4', memory: '8Gi', pods: '110', 'ephemeral-storage': '100Gi', ...more.allocatable } },
});
export const asks = (cpu: string, memory = '1Gi'): object => ({ containers: [{ name: 'c', resources: { requests: { cpu, memory } } }] });
/** A pod of the default scheduler, which asks for one core unless said otherwise. */
export const pod = (name: string, spec: object = asks('1'), more: { metadata?: object; status?: object } = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', ...more.metadata },
  spec: { schedulerName: 'default-scheduler', containers: [{ name: 'c' }], ...spec },
  ...(more.status === undefined ? {} : { status: more.status }),
});
