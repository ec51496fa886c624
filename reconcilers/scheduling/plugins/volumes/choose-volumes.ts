import type { Node, PersistentVolume, PersistentVolumeClaim } from '../../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../../domain/objects.ts';
import { compareQuantities } from '../../../../domain/quantity.ts';
import { selectedNode } from '../../../../domain/volumes/promise.ts';
import { claimSize, staticVolumes, type StaticVolumes } from '../../../../domain/volumes/static-volumes.ts';
import type { Cluster } from '../../view/cluster.ts';
import { provisioningOf } from './provisioning.ts';
import { nothingToBind, reaches, type BindingReason } from './reasons.ts';

/** What the claims of a pod get on a node. */
export interface VolumeChoice {
  readonly taken: readonly { readonly claim: PersistentVolumeClaim; readonly volume: PersistentVolume }[];
  /** Claims whose volumes are to be made there. */
  readonly made: readonly PersistentVolumeClaim[];
}

/** Of a claim, in its tenant. */
export const claimKey = ({ metadata }: PersistentVolumeClaim): string => `${metadata.namespace ?? ''}/${metadata.name}`;

/**
 * SCH-92, SCH-94: which volumes claims get that wait for the pod. What can be said without a node is worked out once; a node then asks for
 * volumes that it reaches, each taken once, the smallest claim first, and for new ones for the claims that are left. What pods ahead in the
 * line have chosen is theirs.
 */
export function volumeChooser(objects: Objects, cluster: Cluster, claims: readonly PersistentVolumeClaim[]): (node: Node) => VolumeChoice | BindingReason {
  const { tenant, promisedVolumes, selectedNodes } = cluster;
  const wanted = [...claims]
    .sort((a, b) => compareQuantities(claimSize(a), claimSize(b)))
    .map((claim) => ({
      claim,
      selected: claim.metadata.annotations?.[selectedNode] ?? selectedNodes.get(claimKey(claim)),
      volumes: withPromises(staticVolumes(objects, tenant, claim), claim, promisedVolumes),
      provision: provisioningOf(objects, tenant, claim),
    }));
  const [selected, unselected] = [wanted.filter((one) => one.selected !== undefined), wanted.filter((one) => one.selected === undefined)];
  return (node) => {
    if (selected.some((one) => one.selected !== node.metadata.name)) return nothingToBind;
    const taken = new Map<PersistentVolume, PersistentVolumeClaim>();
    const left = unselected.filter(({ claim, volumes }) => !takeVolume(claim, volumes, node, taken));
    const made = [...selected, ...left];
    for (const { provision } of made) {
      const reason = provision(node);
      if (reason !== undefined) return reason;
    }
    return { taken: [...taken].map(([volume, claim]) => ({ volume, claim })), made: made.map(({ claim }) => claim) };
  };
}

/** With what was promised in thought. */
function withPromises({ promised, free }: StaticVolumes, claim: PersistentVolumeClaim, promises: Cluster['promisedVolumes']): StaticVolumes {
  if (promises.size === 0) return { promised, free };
  const own = free.find(({ metadata }) => promises.get(metadata.name) === claimKey(claim));
  return { promised: promised ?? own, free: free.filter(({ metadata }) => !promises.has(metadata.name)) };
}

function takeVolume(claim: PersistentVolumeClaim, { promised, free }: StaticVolumes, node: Node, taken: Map<PersistentVolume, PersistentVolumeClaim>): boolean {
  const found = promised ?? free.find((volume) => !taken.has(volume) && reaches(volume, node));
  if (found === undefined || !reaches(found, node)) return false;
  taken.set(found, claim);
  return true;
}
