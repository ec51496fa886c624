// Hint of PodTopologySpread (SCH-113). Source: podtopologyspread/plugin.go isSchedulableAfterPodChange, isSchedulableAfterNodeChange.

import { matchesLabels } from '../../../domain/label-selector.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Node } from '../../../schemas/kubernetes/types.ts';
import type { NodeHappening, PodHappening } from '../framework/happening.ts';
import { ownConstraints, type DefaultConstraint } from '../plugins/spread-constraints.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { labelOf } from '../view/topology.ts';
import { isOwn, type Hint } from './hint.ts';

/** Without constraints of its own the pod is held by defaults: whom those count only its Services say, so that any pod may help. */
export const spreadHint =
  (defaults: readonly DefaultConstraint[]): Hint =>
  (happened, waiting) => {
    if (happened.kind !== 'node' && happened.kind !== 'pod') return false;
    const own = ownConstraints(waiting.pod);
    const hard = own.length > 0 ? own.filter(({ isHard }) => isHard) : undefined;
    if (happened.kind === 'pod') return podHelps(happened, waiting, hard);
    const keys = hard ?? defaults.filter(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule');
    return nodeHelps(
      happened,
      keys.map(({ topologyKey }) => topologyKey),
    );
  };

type Constraints = ReturnType<typeof ownConstraints>;

function podHelps({ before, after, changed }: PodHappening, waiting: PodInfo, hard: Constraints | undefined): boolean {
  const own = isOwn(after, waiting);
  if (!own && (after ?? before)?.ref.namespace !== waiting.ref.namespace) return false;
  if (own && changed.tolerations && hard?.some(({ honorsTaints }) => honorsTaints) === true) return true;
  if (before !== undefined && after !== undefined && !changed.labels) return false;
  if (hard === undefined) return true;
  const [was, is] = [before?.pod.metadata.labels, after?.pod.metadata.labels];
  return hard.some(({ selector }) => (before !== undefined && matchesLabels(selector, was)) !== (after !== undefined && matchesLabels(selector, is)));
}

/** A node with all keys came or went, has them now, or no longer, or is in another domain. */
function nodeHelps({ before, after, changed }: NodeHappening, keys: readonly string[]): boolean {
  const hasAll = (node: Node | undefined): boolean => node !== undefined && keys.every((key) => labelOf(node, key) !== undefined);
  if (before === undefined || after === undefined) return hasAll(before ?? after);
  if (!changed.labels && !changed.taints) return false;
  if (hasAll(before) !== hasAll(after)) return true;
  const hasMoved = keys.some((key) => labelOf(before, key) !== labelOf(after, key));
  return hasAll(after) && (hasMoved || !jsonEqual(before.spec?.taints ?? [], after.spec?.taints ?? []));
}
