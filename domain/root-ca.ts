import type { Ref, Tenant } from './ref.ts';

/** The ConfigMap from which pods know whom to trust as the API. Source: kubernetes pkg/controller/certificates/rootcacertpublisher. */
export const rootCaName = 'kube-root-ca.crt';
export const rootCaKey = 'ca.crt';
/** The API writes it here; every other namespace has a copy of it. */
const source = 'kube-system';

export const rootCaRef = (tenant: Tenant, namespace: string = source): Ref => ({
  org: tenant.org,
  project: tenant.project,
  resource: 'configmaps',
  namespace,
  name: rootCaName,
});

export const isRootCaSource = (namespace: string): boolean => namespace === source;

export const rootCaAnnotations = {
  'kubernetes.io/description': 'Holds the certificate of the authority that the API server of this cluster is verified with; used by pods.',
} as const;
