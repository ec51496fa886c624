import type { FoundNodes } from './find-nodes.ts';

/** SCH-30 to SCH-33: why no node takes the pod; `afterwards` is what preemption says, if it says anything. */
export function fitMessage({ nodes, refused, refusedAll }: Omit<FoundNodes, 'checks'>, afterwards: string): string {
  // SCH-11
  if (nodes === 0) return 'no nodes available to schedule pods';
  // SCH-31: nodes that a plugin left out from the start count too.
  const leftOut = Array.from({ length: nodes - refused.length }, () => leftOutReason);
  const reasons = refusedAll === undefined ? histogram([...refused.flatMap(({ refusal }) => refusal.reasons), ...leftOut]) : refusedAll.reasons.join(', ');
  return `${available(nodes)} ${reasons}.${afterwards === '' ? '' : ` ${afterwards}`}`;
}

const leftOutReason = "node(s) didn't satisfy plugin(s) [NodeAffinity]";

export const available = (nodes: number): string => `0/${nodes} nodes are available:`;

/** SCH-30: sorted as text. */
export function histogram(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort()
    .join(', ');
}
