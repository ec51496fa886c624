// SCH-94: before a pod is bound its claims are. The volumes chosen for it are promised to them, and where others are to be made is written
// down; the storage reconciler does the rest, and the pod is looked at again when a claim changes. All of it is in the log: a process that
// dies leaves nothing that the next does not see, and nothing is held for a pod that dies but what its claims keep (SCH-95).

import type { Objects } from '../../../domain/objects.ts';
import type { Reason, Step } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { isPromisedTo, promiseWish, selectedNode } from '../../../domain/volumes/promise.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { claimKey, type VolumeChoice } from '../plugins/volumes/choose-volumes.ts';
import type { Scene } from '../framework/plugin.ts';
import type { Cluster } from '../view/cluster.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { statusPatch } from './pod-steps.ts';

/** Promises and selections of one pod, or of one group, in a plan: what is heard of those wakes the line for the next. */
export const claimStepsMax = 100;

/**
 * Nothing, when all is written, or is by a pod ahead in the line that has the same claims. The node is told first, and only to the pod as it
 * was read: of two copies that plan at once the later one learns of the other's choice before it promises anything, so that the claims of a
 * pod do not get volumes in different places.
 */
export function volumeSteps(
  { objects, cluster }: Scene,
  { ref, pod, sequence }: PodInfo,
  node: string,
  { taken, made }: VolumeChoice,
  because: Reason,
): readonly Step[] {
  const about = { ref, because };
  const promises = taken.flatMap(({ claim, volume }): readonly Step[] => {
    const entry = objects.get<PersistentVolume>(volumeRef(ref, volume));
    if (entry === undefined || isPromisedTo(entry.object, claim) || cluster.promisedVolumes.has(volume.metadata.name)) return [];
    return [{ submit: promiseWish(entry, claimRef(ref, claim), claim), about }];
  });
  const selections = made
    .filter((claim) => !cluster.selectedNodes.has(claimKey(claim)))
    .flatMap((claim) => selectionSteps(objects, claimRef(ref, claim), node, about));
  const nomination: Step = {
    submit: { ...statusPatch(ref, pod.metadata.uid, { nominatedNodeName: node }), precondition: { uid: pod.metadata.uid, resourceVersion: String(sequence) } },
    about,
  };
  return [...(pod.status?.nominatedNodeName === node ? [] : [nomination]), ...[...promises, ...selections].slice(0, claimStepsMax)];
}

function selectionSteps(objects: Objects, ref: Ref, node: string, about: NonNullable<Step['about']>): readonly Step[] {
  const entry = objects.get<PersistentVolumeClaim>(ref);
  if (entry === undefined || entry.object.metadata.annotations?.[selectedNode] === node) return [];
  const precondition = { uid: entry.object.metadata.uid, resourceVersion: String(entry.sequence) };
  return [{ submit: { verb: 'patch', ref, patchType: 'merge', patch: { metadata: { annotations: { [selectedNode]: node } } }, precondition }, about }];
}

const volumeRef = ({ org, project }: Ref, { metadata: { name } }: PersistentVolume): Ref => ({
  org,
  project,
  resource: 'persistentvolumes',
  namespace: '',
  name,
});

const claimRef = ({ org, project, namespace }: Ref, { metadata: { name } }: PersistentVolumeClaim): Ref => ({
  org,
  project,
  resource: 'persistentvolumeclaims',
  namespace,
  name,
});

const noChoice: VolumeChoice = { taken: [], made: [] };

/** For those behind in the line; what is returned takes it back. */
export function promiseInThought({ promisedVolumes, selectedNodes }: Cluster, node: string, { taken, made }: VolumeChoice = noChoice): () => void {
  const volumes = taken.map(({ volume }) => volume.metadata.name).filter((name) => !promisedVolumes.has(name));
  const claims = made.map(claimKey).filter((key) => !selectedNodes.has(key));
  for (const { claim, volume } of taken) promisedVolumes.set(volume.metadata.name, claimKey(claim));
  for (const key of claims) selectedNodes.set(key, node);
  return () => {
    for (const name of volumes) promisedVolumes.delete(name);
    for (const key of claims) selectedNodes.delete(key);
  };
}
