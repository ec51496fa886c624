// What may help a pod that fits nowhere (SCH-56, SCH-113, and each plugin's EventsToRegister and queueing hints): a change that plainly does
// not, leaves it where it is. In doubt it is woken.

import { fitOf } from '../plugins/fit.ts';
import { sharedClaims } from '../plugins/volumes/claims.ts';
import { matchesNodeAffinity } from '../../../domain/scheduling/node-affinity.ts';
import { isCordonedFor, untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import type { PluginName } from '../framework/plugin.ts';
import type { Waiting } from './line.ts';
import type { NodeInfo } from './node-info.ts';
import type { PodInfo } from './pod-info.ts';

const wasRejectedBy = ({ rejectedBy }: Waiting, ...plugins: readonly PluginName[]): boolean =>
  rejectedBy === undefined || plugins.some((plugin) => rejectedBy.has(plugin));

/** Domains and counts change by nodes that the pod itself could not have. */
const looksAtAll = (waiting: Waiting): boolean => waiting.rejectedBy !== undefined && wasRejectedBy(waiting, 'PodTopologySpread', 'InterPodAffinity');

/** The node came, or offers something else, or has room again. */
export const helpsByNode =
  (node: NodeInfo) =>
  (waiting: Waiting): boolean =>
    looksAtAll(waiting) || couldTake(node, waiting.info);

/** The plugins that look at one node alone. */
function couldTake(info: NodeInfo, { pod, requests }: PodInfo): boolean {
  const { node } = info;
  return (
    node !== undefined &&
    !isCordonedFor(pod, node) &&
    untoleratedTaint(pod, node) === undefined &&
    matchesNodeAffinity(pod, node) &&
    fitOf(requests, info) === undefined
  );
}

/** A placed pod went or changed (`gone` was on `node`), or one came. */
export const helpsByPods =
  (gone: PodInfo | undefined, node: NodeInfo | undefined, came: PodInfo | undefined) =>
  (waiting: Waiting): boolean => {
    if (looksAtAll(waiting)) return true;
    if (gone === undefined || node === undefined || came !== undefined) return false;
    // Where a pod went, its room, its ports and its volumes are free; and on every node a claim that is for one pod alone (SCH-99).
    return couldTake(node, waiting.info) || shareClaim(gone, waiting.info);
  };

function shareClaim(gone: PodInfo, { ref, pod }: PodInfo): boolean {
  const claims = sharedClaims(pod);
  return claims.length > 0 && gone.ref.namespace === ref.namespace && sharedClaims(gone.pod).some((name) => claims.includes(name));
}

export const helpsByVolumes = (waiting: Waiting): boolean =>
  wasRejectedBy(waiting, 'VolumeBinding', 'VolumeZone', 'VolumeRestrictions', 'NodeVolumeLimits') && (waiting.info.pod.spec?.volumes ?? []).length > 0;
