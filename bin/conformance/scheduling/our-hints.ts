// Which plugins of k8shost's let the pod be tried again after each of a cluster's changes.
import type { ApiObject } from '../../../domain/api-object.ts';
import { complete, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Happening, StorageResource } from '../../../reconcilers/scheduling/framework/happening.ts';
import { nodeHappening, podHappening } from '../../../reconcilers/scheduling/framework/happening.ts';
import type { Profile } from '../../../reconcilers/scheduling/framework/profile.ts';
import { gatesOf } from '../../../reconcilers/scheduling/pod-state.ts';
import { placedPodInfo, podInfo, type PodInfo } from '../../../reconcilers/scheduling/view/pod-info.ts';
import type { Node, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Change, Cluster } from './cluster.ts';
import type { Hint, Verdict } from './verdict.ts';

/** Only those that refuse the pod are asked. */
export function ourHints({ changes, pod }: Cluster, profile: Profile, verdict: Verdict): readonly Hint[] {
  const refusing = new Set([...(verdict.preFilter ?? []), ...Object.values(verdict.filter ?? {}).flat()].map(({ plugin }) => plugin));
  return changes.map((change) => {
    const own = change.kind === 'Pod' && change.new?.metadata.uid === pod.metadata.uid ? (change.new as Pod) : undefined;
    const happened = happening(change);
    const waiting = infoOf(own ?? pod);
    const queue = profile.plugins.flatMap(({ plugin }) =>
      happened !== undefined && refusing.has(plugin.name) && plugin.mayHelp?.(happened, waiting) === true ? [plugin.name] : [],
    );
    // SCH-115: it was not in the line, and is now.
    const isFreed = own !== undefined && verdict.preEnqueue !== undefined && gatesOf(own).length === 0;
    return { events: [], queue: [...queue, ...(isFreed ? ['SchedulingGates'] : [])].sort() };
  });
}

const resources: Readonly<Record<string, StorageResource>> = {
  PersistentVolume: 'persistentvolumes',
  PersistentVolumeClaim: 'persistentvolumeclaims',
  StorageClass: 'storageclasses.storage.k8s.io',
  CSINode: 'csinodes.storage.k8s.io',
  CSIDriver: 'csidrivers.storage.k8s.io',
  CSIStorageCapacity: 'csistoragecapacities.storage.k8s.io',
  VolumeAttachment: 'volumeattachments.storage.k8s.io',
};

function happening({ kind, old, new: after }: Change): Happening | undefined {
  if (kind === 'Node') return nodeHappening(completed<Node>(old), completed<Node>(after));
  if (kind === 'Pod') return podHappening(old && infoOf(old as Pod), after && infoOf(after as Pod));
  const resource = resources[kind];
  return resource && { kind: resource, before: completed(old), after: completed(after) };
}

const completed = <T extends ApiObject>(object: ApiObject | undefined): T | undefined => object && (complete(object as unknown as Draft) as unknown as T);

function infoOf(object: Pod): PodInfo {
  const pod = complete(object as unknown as Draft) as unknown as Pod;
  return (pod.spec?.nodeName === undefined ? podInfo : placedPodInfo)(refOf(pod as unknown as ApiObject), pod, 1);
}
