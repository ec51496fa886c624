import type { ApiObject, Json } from '../../../domain/api-object.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { PodTemplateSpec } from '../../../schemas/kubernetes/types.ts';
import { replicaSets } from '../owned.ts';
import { copiedAnnotations, nextRevision, refreshRevision } from './revision.ts';
import type { Rollout } from './rollout.ts';
import { annotation, scaleAnnotations } from './rollout.ts';
import { scalingEvent } from './scaling-event.ts';
import { templateHash, templateHashLabel, withoutHash } from './template-hash.ts';

/**
 * DEP-3: makes the set of the present template. Its name follows from the template, so two copies make the same one; a name that
 * something else has counts as a collision, which changes the hash.
 */
export function createNewSet(objects: Objects, rollout: Rollout, size: number): readonly Step[] {
  const { deployment } = rollout;
  const collisionCount = deployment.object.status?.collisionCount ?? 0;
  const template = withoutHash(deployment.object.spec?.template);
  const hash = templateHash(template, collisionCount);
  const ref = { ...deployment.ref, resource: replicaSets, name: `${deployment.ref.name}-${hash}` };
  if (objects.get(ref) !== undefined) {
    const patch: Json = { status: { collisionCount: collisionCount + 1 } };
    return [
      {
        submit: {
          verb: 'patch',
          ref: deployment.ref,
          subresource: 'status',
          patchType: 'merge',
          patch,
          precondition: { uid: deployment.object.metadata.uid, resourceVersion: String(deployment.sequence) },
        },
      },
    ];
  }
  const revision = nextRevision(rollout);
  const told = size === 0 ? [] : [scalingEvent(deployment, ref.name, 0, size, `revision ${revision}`, rollout.nowMs)];
  return [{ submit: { verb: 'create', ref, object: newSet(rollout, template, ref.name, hash, size) } }, ...told, ...refreshRevision(rollout, revision)];
}

function newSet(rollout: Rollout, template: PodTemplateSpec, name: string, hash: string, size: number): ApiObject {
  const { object: deployment, ref } = rollout.deployment;
  const labels = { ...template.metadata?.labels, [templateHashLabel]: hash };
  const annotations = { ...copiedAnnotations(rollout), ...scaleAnnotations(rollout), [annotation.revision]: String(nextRevision(rollout)) };
  const selector = deployment.spec?.selector ?? {};
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { name, namespace: ref.namespace, labels, annotations, ownerReferences: [controllerReference(deployment)] },
    spec: {
      replicas: size,
      ...(deployment.spec?.minReadySeconds ? { minReadySeconds: deployment.spec.minReadySeconds } : {}),
      selector: { ...selector, matchLabels: { ...selector.matchLabels, [templateHashLabel]: hash } },
      template: { ...template, metadata: { ...template.metadata, labels } },
    },
  } as unknown as ApiObject;
}
