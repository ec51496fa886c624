import type { OwnerReference } from '../../domain/api-object.ts';
import { factsOf } from '../../domain/custom/tenant-facts.ts';
import { wantedReplicas } from '../../domain/decide/scale.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { controllerOf } from '../../domain/new-object.ts';

interface ControllerScale {
  readonly uid: string;
  readonly replicas: number;
}

/**
 * How many pods the controller of a pod is to keep (PDB-2): of a ReplicaSet that a Deployment controls it is the Deployment's wish, since the
 * set is one of several. Anything with the scale subresource has a wish; what has none is told in the error.
 * Source: controller/disruption finders, getScaleController.
 */
export function controllerScale(objects: Objects, builtIn: SchemaFacts, pod: Entry<Pod>, owner: OwnerReference): Result<ControllerScale, string> {
  const facts = factsOf(builtIn, objects, pod.ref);
  const found = ownerOf(objects, pod.ref, owner);
  const above = found?.ref.resource === 'replicasets.apps' ? controllerOf(found.object) : undefined;
  const deployment = above?.kind === 'Deployment' ? ownerOf(objects, pod.ref, above) : undefined;
  const controller = deployment ?? found;
  const kind = controller === undefined ? facts.kind(owner.apiVersion, owner.kind) : facts.resource(controller.ref.resource);
  if (kind === undefined) return err(`no matches for kind ${JSON.stringify(owner.kind)} in version ${JSON.stringify(owner.apiVersion)}`);
  if (!kind.subresources.includes('scale')) return err(`${kind.resource} does not implement the scale subresource`);
  if (controller === undefined) return err(`found no controllers for pod ${JSON.stringify(pod.ref.name)}`);
  const replicas = wantedReplicas(controller.object, kind.custom?.scale);
  if (replicas === undefined)
    return err(`Internal error occurred: the spec replicas field ${JSON.stringify(kind.custom?.scale?.specReplicasPath)} does not exist`);
  return ok({ uid: controller.object.metadata.uid, replicas });
}

/** By its uid, but only what the reference names: another object, in another namespace, is not the owner. */
const ownerOf = (objects: Objects, { org, project, namespace }: Ref, { apiVersion, kind, name, uid }: OwnerReference): Entry | undefined =>
  objects
    .by('uid', `${org}/${project}/${uid}`)
    .find(
      (entry) =>
        entry.ref.namespace === namespace && entry.ref.name === name && entry.object.kind === kind && groupOf(entry.object.apiVersion) === groupOf(apiVersion),
    );

const groupOf = (apiVersion: string): string => (apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '');
