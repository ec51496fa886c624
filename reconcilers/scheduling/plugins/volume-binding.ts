import type { Node, PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Plugin, Scene } from '../framework/plugin.ts';
import { check, skip } from '../framework/plugin.ts';
import { volumeBindingHint } from '../hints/volume-hints.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { volumeNamed } from './volumes/claims.ts';
import { bindingReasons, reaches, unreachable, volumeMissing, type BindingReason } from './volumes/reasons.ts';
import { sortClaims } from './volumes/sorted-claims.ts';
import { volumeChooser, type VolumeChoice } from './volumes/choose-volumes.ts';

const refuse = (reasons: readonly string[]) => ({ plugin: 'VolumeBinding', reasons, resolvable: false }) as const;

/** SCH-90 to SCH-93. */
export const volumeBinding: Plugin = {
  name: 'VolumeBinding',
  mayHelp: volumeBindingHint,
  filter({ ref, pod }, { objects, cluster }) {
    const claims = sortClaims(objects, ref, pod);
    if (claims.kind === 'rejected') return { kind: 'refused', refusal: refuse([claims.reason]) };
    const { bound, delayed } = claims;
    if (bound.length + delayed.length === 0) return skip;
    const volumes = bound.map((claim) => volumeNamed(objects, ref, claim.spec?.volumeName ?? ''));
    const chooseOn = delayed.length === 0 ? undefined : volumeChooser(objects, cluster, delayed);
    return check(({ node }) => {
      if (node === undefined) return undefined;
      const found: readonly (BindingReason | VolumeChoice | undefined)[] = [boundReason(volumes, node), chooseOn?.(node)];
      const reasons = bindingReasons.filter((reason) => found.includes(reason));
      return reasons.length === 0 ? undefined : refuse(reasons);
    });
  },
};

/** SCH-94: what the pod's claims get on the node that it is to have; undefined when all are bound. */
export function volumesOn({ ref, pod }: PodInfo, { node }: NodeInfo, { objects, cluster }: Scene): VolumeChoice | undefined {
  if (node === undefined || pod.spec?.volumes === undefined) return undefined;
  const claims = sortClaims(objects, ref, pod);
  if (claims.kind === 'rejected' || claims.delayed.length === 0) return undefined;
  const choice = volumeChooser(objects, cluster, claims.delayed)(node);
  return typeof choice === 'string' ? undefined : choice;
}

/** SCH-91: the first volume that is amiss says how. */
function boundReason(volumes: readonly (PersistentVolume | undefined)[], node: Node): BindingReason | undefined {
  for (const volume of volumes) {
    if (volume === undefined) return volumeMissing;
    if (!reaches(volume, node)) return unreachable;
  }
  return undefined;
}
