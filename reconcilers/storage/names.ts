import type { Ref, Tenant } from '../../domain/ref.ts';

export const claimsOf = 'persistentvolumeclaims';
export const volumesOf = 'persistentvolumes';
export const classesOf = 'storageclasses.storage.k8s.io';

const clusterRef = ({ org, project }: Tenant, resource: string, name: string): Ref => ({ org, project, resource, namespace: '', name });

export const volumeRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, volumesOf, name);
export const classRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, classesOf, name);
export const nodeRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, 'nodes', name);
export const claimRef = ({ org, project }: Tenant, namespace: string, name: string): Ref => ({ org, project, resource: claimsOf, namespace, name });

/** What external-provisioner calls the volume of a claim (PRV-2). */
export const volumeNameFor = (claimUid: string): string => `pvc-${claimUid}`;
