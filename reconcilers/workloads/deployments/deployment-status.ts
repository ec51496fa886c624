import type { Deployment, DeploymentCondition, DeploymentStatus } from '../../../schemas/kubernetes/types.ts';
import type { Json } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { countsOf } from './counts.ts';
import { progressOf } from './deployment-progress.ts';
import type { Rollout } from './rollout.ts';

/** The status as the sets show it, with conditions Available and Progressing (DEP-12). */
export function deploymentStatus(rollout: Rollout, nowMs: number, created: string | undefined): DeploymentStatus {
  const { object } = rollout.deployment;
  const counts = countsOf(rollout);
  const now = timestamp(nowMs);
  const present = object.status?.conditions ?? [];
  const others = present.filter(({ type }) => type !== 'Available' && type !== 'Progressing' && type !== 'ReplicaFailure');
  const progressing = progressOf(rollout, counts, nowMs, created);
  return {
    observedGeneration: object.metadata.generation ?? 0,
    ...counts,
    conditions: [
      availability(object, rollout, counts.availableReplicas, now),
      ...(progressing === undefined ? [] : [progressing]),
      ...replicaFailure(rollout),
      ...others,
    ],
    ...(object.status?.collisionCount === undefined ? {} : { collisionCount: object.status.collisionCount }),
  };
}

/** DEP-12: what its new set says, else the first of the others that has something to say. Source: deployment_util.go getReplicaFailures. */
function replicaFailure({ newSet, oldSets }: Rollout): readonly DeploymentCondition[] {
  const said = [...(newSet === undefined ? [] : [newSet]), ...oldSets].flatMap(({ object }) => object.status?.conditions ?? []);
  const failure = said.find(({ type }) => type === 'ReplicaFailure');
  return failure === undefined ? [] : [{ ...failure, ...(failure.lastTransitionTime === undefined ? {} : { lastUpdateTime: failure.lastTransitionTime }) }];
}

function availability(deployment: Deployment, rollout: Rollout, available: number, now: string): DeploymentCondition {
  const present = deployment.status?.conditions?.find((condition) => condition.type === 'Available');
  const enough = available >= rollout.replicas - rollout.maxUnavailable;
  const status = enough ? 'True' : 'False';
  if (present?.status === status) return present;
  return {
    type: 'Available',
    status,
    reason: enough ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
    message: enough ? 'Deployment has minimum availability.' : 'Deployment does not have minimum availability.',
    lastUpdateTime: now,
    lastTransitionTime: now,
  };
}

/** The write of a status that changed; [] when it did not. */
export function deploymentStatusStep(deployment: Entry<Deployment>, status: DeploymentStatus): readonly Step[] {
  if (jsonEqual(deployment.object.status, status)) return [];
  const patch = { status } as unknown as Json;
  return [
    { submit: { verb: 'patch', ref: deployment.ref, subresource: 'status', patchType: 'merge', patch, precondition: { uid: deployment.object.metadata.uid } } },
  ];
}
