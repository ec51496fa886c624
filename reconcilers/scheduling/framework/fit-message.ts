import type { FoundNodes } from './find-nodes.ts';

/** SCH-30 to SCH-33: why no node takes the pod, and what preemption would do about it. */
export function fitMessage({ nodes, refusals, refusedAll }: FoundNodes, preemptionPolicy: string | undefined): string {
  // SCH-11
  if (nodes === 0) return 'no nodes available to schedule pods';
  if (refusedAll !== undefined) return `${available(nodes)} ${refusedAll.reasons.join(', ')}. ${preemption(nodes, 0, preemptionPolicy)}`;
  // SCH-31: nodes that a plugin left out from the start count too.
  const leftOut = Array.from({ length: nodes - refusals.length }, () => "node(s) didn't satisfy plugin(s) [NodeAffinity]");
  const reasons = histogram([...refusals.flatMap((refusal) => refusal.reasons), ...leftOut]);
  return `${available(nodes)} ${reasons}. ${preemption(nodes, refusals.filter(({ resolvable }) => resolvable).length, preemptionPolicy)}`;
}

const available = (nodes: number): string => `0/${nodes} nodes are available:`;

function histogram(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort()
    .join(', ');
}

/** SCH-32, SCH-130. `resolvable` is on how many nodes taking pods away could have helped. */
function preemption(nodes: number, resolvable: number, policy: string | undefined): string {
  if (policy === 'Never') return 'preemption: not eligible due to preemptionPolicy=Never.';
  const reasons = [
    ...(resolvable > 0 ? [`${resolvable} No preemption victims found for incoming pod`] : []),
    ...(nodes > resolvable ? [`${nodes - resolvable} Preemption is not helpful for scheduling`] : []),
  ];
  return `preemption: ${available(nodes)} ${reasons.sort().join(', ')}.`;
}
