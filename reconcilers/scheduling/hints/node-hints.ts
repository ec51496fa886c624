// Hints of the plugins that look at what a node says of itself (SCH-113).

import { matchesNodeAffinity, matchesNodeSelector } from '../../../domain/scheduling/node-affinity.ts';
import { toleratesCordon, untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import type { NodeAffinity } from '../../../schemas/kubernetes/types.ts';
import { isOwn, nodeCame, type Hint } from './hint.ts';

export const unschedulableHint: Hint = (happened, waiting) => {
  if (happened.kind === 'pod') return happened.changed.tolerations && isOwn(happened.after, waiting) && toleratesCordon(waiting.pod);
  if (happened.kind !== 'node' || happened.after === undefined || happened.after.spec?.unschedulable === true) return false;
  return nodeCame(happened) || happened.before?.spec?.unschedulable === true;
};

export const taintHint: Hint = (happened, waiting) => {
  if (happened.kind === 'pod') return happened.changed.tolerations && isOwn(happened.after, waiting);
  if (happened.kind !== 'node' || happened.after === undefined || !(nodeCame(happened) || happened.changed.taints)) return false;
  const was = happened.before !== undefined && untoleratedTaint(waiting.pod, happened.before) === undefined;
  return !was && untoleratedTaint(waiting.pod, happened.after) === undefined;
};

export const affinityHint =
  (added: NodeAffinity | undefined): Hint =>
  (happened, { pod }) => {
    if (happened.kind !== 'node' || happened.after === undefined) return false;
    const { before, after, changed } = happened;
    if (changed.taints) return true;
    if (!nodeCame(happened) && !changed.labels) return false;
    const enforced = added?.requiredDuringSchedulingIgnoredDuringExecution;
    if (enforced !== undefined && !matchesNodeSelector(enforced, after)) return false;
    return matchesNodeAffinity(pod, after) && (before === undefined || !matchesNodeAffinity(pod, before));
  };
