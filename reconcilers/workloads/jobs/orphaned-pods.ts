import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Change, Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, settled } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { jobs, pods } from '../owned.ts';
import { isTracked } from './tracking.ts';
import { finalizerSteps } from './pod-steps.ts';
import { controllerOf } from '../../../domain/new-object.ts';

/** Pods that wait to be counted by a Job that is gone: nobody will. One that lost its owner waits in vain, too. Source: job_controller.go syncOrphanPod. */
export function orphanedPods(objects: Objects, { recorded, before, after }: Change): readonly Ref[] {
  const { ref } = recorded;
  if (ref.resource === jobs && after === undefined && before !== undefined)
    return objects
      .by<Pod>('owner', `${ref.org}/${ref.project}/${before.metadata.uid}`)
      .filter((entry) => entry.ref.resource === pods && isTracked(entry))
      .map((entry) => entry.ref);
  const entry = ref.resource === pods && after !== undefined ? objects.get<Pod>(ref) : undefined;
  return entry !== undefined && isOrphaned(objects, entry) ? [entry.ref] : [];
}

export function releaseOrphan(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<Pod>(ref);
  if (entry === undefined || !isOrphaned(objects, entry)) return settled;
  return act({ summary: 'it has no Job that counts it' }, ...(finalizerSteps([entry]) as [Step, ...Step[]]));
}

function isOrphaned(objects: Objects, entry: Entry<Pod>): boolean {
  const owner = controllerOf(entry.object);
  if (!isTracked(entry) || (owner !== undefined && owner.kind !== 'Job')) return false;
  return owner === undefined || objects.get<Job>({ ...entry.ref, resource: jobs, name: owner.name, uid: owner.uid }) === undefined;
}
