import type { Node, PersistentVolume, PersistentVolumeClaim } from '../../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../../domain/objects.ts';
import { compareQuantities } from '../../../../domain/quantity.ts';
import type { Tenant } from '../../../../domain/ref.ts';
import { provisioningOf } from './provisioning.ts';
import { nothingToBind, reaches, type BindingReason } from './reasons.ts';
import { claimSize, staticVolumes, type StaticVolumes } from './static-volumes.ts';

const selectedNode = 'volume.kubernetes.io/selected-node';

/**
 * SCH-92: on which nodes claims get volumes that wait for the pod. What can be said without a node is worked out once; a node then asks for
 * volumes that it reaches, each taken once, the smallest claim first, and for new ones for the claims that are left.
 */
export function unboundClaims(objects: Objects, tenant: Tenant, claims: readonly PersistentVolumeClaim[]): (node: Node) => BindingReason | undefined {
  const wanted = [...claims]
    .sort((a, b) => compareQuantities(claimSize(a), claimSize(b)))
    .map((claim) => ({
      selected: claim.metadata.annotations?.[selectedNode],
      volumes: staticVolumes(objects, tenant, claim),
      provision: provisioningOf(objects, tenant, claim),
    }));
  const [selected, unselected] = [wanted.filter((one) => one.selected !== undefined), wanted.filter((one) => one.selected === undefined)];
  return (node) => {
    if (selected.some((one) => one.selected !== node.metadata.name)) return nothingToBind;
    const taken = new Set<PersistentVolume>();
    const left = unselected.filter(({ volumes }) => !takeVolume(volumes, node, taken));
    for (const { provision } of [...selected, ...left]) {
      const reason = provision(node);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

function takeVolume({ promised, free }: StaticVolumes, node: Node, taken: Set<PersistentVolume>): boolean {
  const found = promised ?? free.find((volume) => !taken.has(volume) && reaches(volume, node));
  if (found === undefined || !reaches(found, node)) return false;
  taken.add(found);
  return true;
}
