import type { ApiObject, ObjectMeta, OwnerReference } from './api-object.ts';

/** metadata of an object that is still to be created: uid and creationTimestamp are the writer's to set. */
export const newMetadata = (metadata: Omit<ObjectMeta, 'uid' | 'creationTimestamp'>): ObjectMeta => ({ ...metadata, uid: '', creationTimestamp: '' });

/** CTL-3: the owner reference that makes `owner` the one controller of a dependent. */
export const controllerReference = (owner: ApiObject): OwnerReference => ({
  apiVersion: owner.apiVersion,
  kind: owner.kind,
  name: owner.metadata.name,
  uid: owner.metadata.uid,
  controller: true,
  blockOwnerDeletion: true,
});

export const controllerOf = (object: ApiObject | undefined): OwnerReference | undefined =>
  object?.metadata.ownerReferences?.find((owner) => owner.controller === true);
