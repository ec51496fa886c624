import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    body: {},
    changes: [
      { patch: { spec: { holderIdentity: 'a', leaseDurationSeconds: 0, leaseTransitions: -1, strategy: 'x', preferredHolder: 'p' } } },
      { patch: { spec: { holderIdentity: 'a' } } },
    ],
  },
  { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', body: { spec: { preferredHolder: 'a' } } },
];
