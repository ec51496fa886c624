import type { ApiObject } from '../../domain/api-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { controllerOf } from '../../domain/new-object.ts';

export const deployments = 'deployments.apps';
export const replicaSets = 'replicasets.apps';
export const statefulSets = 'statefulsets.apps';
export const daemonSets = 'daemonsets.apps';
export const controllerRevisions = 'controllerrevisions.apps';
export const replicationControllers = 'replicationcontrollers';
export const jobs = 'jobs.batch';
export const cronJobs = 'cronjobs.batch';
export const pods = 'pods';
export const claims = 'persistentvolumeclaims';

/** Objects of one resource that this owner controls, in its namespace; in no order: sort before choosing. */
export function ownedBy<T extends ApiObject>(objects: Objects, owner: Entry, resource: string): readonly Entry<T>[] {
  const { org, project, namespace } = owner.ref;
  const { uid } = owner.object.metadata;
  return objects
    .by<T>(resource === controllerRevisions ? 'revisionsByOwner' : 'owner', `${org}/${project}/${uid}`)
    .filter((entry) => entry.ref.resource === resource && entry.ref.namespace === namespace && controllerOf(entry.object)?.uid === uid);
}

/** The ref of the controller when it is of this kind. */
export function controllerRef(ref: Ref, object: ApiObject | undefined, kind: string, resource: string): Ref | undefined {
  const owner = controllerOf(object);
  const [, group] = /^[^.]+\.(.+)$/.exec(resource) ?? [];
  if (owner?.kind !== kind || (group === undefined ? owner.apiVersion.includes('/') : !owner.apiVersion.startsWith(`${group}/`))) return undefined;
  return { org: ref.org, project: ref.project, resource, namespace: ref.namespace, name: owner.name };
}

export const namespaceIsTerminating = (objects: Objects, ref: Ref): boolean =>
  objects.get({ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace })?.object.metadata.deletionTimestamp !==
  undefined;
