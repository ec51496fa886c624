import type { Plugin } from '../framework/plugin.ts';
import { check, skip } from '../framework/plugin.ts';
import { checkClaims, volumesReach } from './volume-claims.ts';

const refuse = (reason: string) => ({ plugin: 'VolumeBinding', reasons: [reason], resolvable: false }) as const;
const unreachable = refuse("node(s) didn't match PersistentVolume's node affinity");

/** SCH-90, SCH-91. */
export const volumeBinding: Plugin = {
  name: 'VolumeBinding',
  filter({ ref, pod }, { objects }) {
    const claims = checkClaims(objects, ref, pod);
    if (claims.kind === 'rejected') return { kind: 'refused', refusal: refuse(claims.reason) };
    const { volumes } = claims;
    return volumes.length === 0 ? skip : check(({ node }) => (node !== undefined && volumesReach(volumes, node) ? undefined : unreachable));
  },
};
