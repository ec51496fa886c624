import type { Entry } from '../../domain/objects.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';

export const claimsOf = 'persistentvolumeclaims';
export const volumesOf = 'persistentvolumes';
export const classesOf = 'storageclasses.storage.k8s.io';

const clusterRef = ({ org, project }: Tenant, resource: string, name: string): Ref => ({ org, project, resource, namespace: '', name });

export const volumeRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, volumesOf, name);
export const classRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, classesOf, name);
export const attributesClassRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, attributesClassesOf, name);
export const nodeRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, 'nodes', name);
export const claimRef = ({ org, project }: Tenant, namespace: string, name: string): Ref => ({ org, project, resource: claimsOf, namespace, name });

/** What external-provisioner calls the volume of a claim (PRV-2). */
export const volumeNameFor = (claimUid: string): string => `pvc-${claimUid}`;

/** The PersistentVolume that is made for the claim. */
export const volumeRefFor = ({ ref, object }: Entry): Ref => volumeRef(ref, volumeNameFor(object.metadata.uid));

export const attachmentsOf = 'volumeattachments.storage.k8s.io';
export const csiNodesOf = 'csinodes.storage.k8s.io';
export const attributesClassesOf = 'volumeattributesclasses.storage.k8s.io';
export const csiDriversOf = 'csidrivers.storage.k8s.io';

export const attachmentRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, attachmentsOf, name);
export const csiNodeRef = (tenant: Tenant, name: string): Ref => clusterRef(tenant, csiNodesOf, name);

/** All attachments of a PersistentVolume: no object, but what is reconciled together. */
export const nodesOfVolume = '_nodesofvolume';
export const nodesOfVolumeRef = (tenant: Tenant, volume: string): Ref => clusterRef(tenant, nodesOfVolume, volume);
