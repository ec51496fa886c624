import type { Node, PersistentVolume } from '../../../../schemas/kubernetes/types.ts';
import { matchesNodeSelector } from '../../../../domain/scheduling/node-affinity.ts';

/** What VolumeBinding says of a node, in the order in which it says it. */
export const bindingReasons = [
  "node(s) didn't match PersistentVolume's node affinity",
  "node(s) didn't find available persistent volumes to bind",
  'node(s) did not have enough free storage',
  'node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)',
] as const;

export type BindingReason = (typeof bindingReasons)[number];
export const [unreachable, nothingToBind, notEnoughStorage, volumeMissing] = bindingReasons;

export const reaches = ({ spec }: PersistentVolume, node: Node): boolean =>
  spec?.nodeAffinity?.required === undefined || matchesNodeSelector(spec.nodeAffinity.required, node);
