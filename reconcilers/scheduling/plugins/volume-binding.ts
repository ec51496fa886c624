import type { Node, PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, skip } from '../framework/plugin.ts';
import { volumeBindingHint } from '../hints/volume-hints.ts';
import { volumeNamed } from './volumes/claims.ts';
import { bindingReasons, reaches, unreachable, volumeMissing, type BindingReason } from './volumes/reasons.ts';
import { sortClaims } from './volumes/sorted-claims.ts';
import { unboundClaims } from './volumes/unbound-claims.ts';

const refuse = (reasons: readonly string[]) => ({ plugin: 'VolumeBinding', reasons, resolvable: false }) as const;

/** SCH-90 to SCH-93. */
export const volumeBinding: Plugin = {
  name: 'VolumeBinding',
  mayHelp: volumeBindingHint,
  filter({ ref, pod }, { objects }) {
    const claims = sortClaims(objects, ref, pod);
    if (claims.kind === 'rejected') return { kind: 'refused', refusal: refuse([claims.reason]) };
    const { bound, delayed } = claims;
    if (bound.length + delayed.length === 0) return skip;
    const volumes = bound.map((claim) => volumeNamed(objects, ref, claim.spec?.volumeName ?? ''));
    const unboundOn = delayed.length === 0 ? () => undefined : unboundClaims(objects, ref, delayed);
    return check(({ node }) => {
      if (node === undefined) return undefined;
      const found: readonly (BindingReason | undefined)[] = [boundReason(volumes, node), unboundOn(node)];
      const reasons = bindingReasons.filter((reason) => found.includes(reason));
      return reasons.length === 0 ? undefined : refuse(reasons);
    });
  },
};

/** SCH-91: the first volume that is amiss says how. */
function boundReason(volumes: readonly (PersistentVolume | undefined)[], node: Node): BindingReason | undefined {
  for (const volume of volumes) {
    if (volume === undefined) return volumeMissing;
    if (!reaches(volume, node)) return unreachable;
  }
  return undefined;
}
