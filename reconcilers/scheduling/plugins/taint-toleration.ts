import type { Node, Taint, Toleration } from '../../../schemas/kubernetes/types.ts';
import { tolerates, untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import { normaliseByMax } from '../framework/normalise.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, textOf } from '../framework/plugin.ts';
import { taintHint } from '../hints/node-hints.ts';

const refusal = { plugin: 'TaintToleration', reasons: ['node(s) had untolerated taint(s)'], resolvable: false } as const;

/** SCH-60 to SCH-62. */
export const taintToleration: Plugin = {
  name: 'TaintToleration',
  reads: ({ pod }) => textOf(pod.spec?.tolerations),
  mayHelp: taintHint,
  filter: ({ pod }) =>
    check(
      ({ node }) => (node !== undefined && untoleratedTaint(pod, node) !== undefined ? refusal : undefined),
      ({ node }) => ({ taint: taintText(node && untoleratedTaint(pod, node)) }),
    ),
  scorer({ pod }) {
    // SCH-62: only tolerations of PreferNoSchedule, or of any effect, count.
    const tolerations = (pod.spec?.tolerations ?? []).filter(({ effect }) => !effect || effect === 'PreferNoSchedule');
    return {
      score: ({ node }) => dislikedTaints(tolerations, node),
      normalise: (scores) => normaliseByMax(scores, true),
    };
  },
};

function dislikedTaints(tolerations: readonly Toleration[], node: Node | undefined): number {
  const taints = node?.spec?.taints;
  if (taints === undefined) return 0;
  return taints.filter((taint) => taint.effect === 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint))).length;
}

/** As kubectl taint writes it. */
const taintText = (taint: Taint | undefined): string | null =>
  taint === undefined ? null : `${taint.key}${taint.value ? `=${taint.value}` : ''}:${taint.effect}`;
