import type { Refusal } from './filter-node.ts';

const histogram = (reasons: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort()
    .join(', ');
};

const preemptionReason = (resolvable: boolean): string =>
  resolvable ? 'No preemption victims found for incoming pod' : 'Preemption is not helpful for scheduling';

/** SCH-30 to SCH-33: why no node takes the pod, and what preemption would do about it. */
export function fitMessage(nodes: number, refusals: readonly Refusal[], preemptionPolicy: string | undefined): string {
  const reasons = histogram(refusals.flatMap((refusal) => refusal.reasons));
  return `0/${nodes} nodes are available: ${reasons}. ${preemption(nodes, refusals, preemptionPolicy)}`;
}

/** SCH-12, SCH-30: a plugin refused the pod before any node was looked at. */
export const preFilterMessage = (nodes: number, reason: string, preemptionPolicy: string | undefined): string =>
  `0/${nodes} nodes are available: ${reason}. ${preemption(
    nodes,
    Array.from({ length: nodes }, () => ({ resolvable: false })),
    preemptionPolicy,
  )}`;

function preemption(nodes: number, refusals: readonly Pick<Refusal, 'resolvable'>[], policy: string | undefined): string {
  // SCH-130
  if (policy === 'Never') return 'preemption: not eligible due to preemptionPolicy=Never.';
  return `preemption: 0/${nodes} nodes are available: ${histogram(refusals.map(({ resolvable }) => preemptionReason(resolvable)))}.`;
}
