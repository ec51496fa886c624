import type { Json } from '../../../domain/api-object.ts';
import { decidedBy } from '../preemption/pick-candidate.ts';
import type { Preemption } from '../preemption/preempt.ts';
import type { Candidate } from '../preemption/select-victims.ts';

/** Of the pods that make room, and of the nodes that were not taken. */
const victimsMax = 20;
const othersMax = 3;

/** SCH-135: who makes room, where, and what decided for that node. */
export function preemptionOf({ candidates }: Preemption, chosen: Candidate): Json {
  const others = candidates.filter((one) => one !== chosen);
  return {
    node: chosen.node,
    victims: chosen.victims.slice(0, victimsMax).map(({ ref, priority }) => ({ pod: `${ref.namespace}/${ref.name}`, priority })),
    victimCount: chosen.victims.length,
    violations: chosen.violations,
    candidates: candidates.length,
    decidedBy: decidedBy(chosen, others),
    others: others.slice(0, othersMax).map(({ node, victims, violations }) => ({
      node,
      victimCount: victims.length,
      violations,
      highestPriority: victims[0]?.priority ?? null,
    })),
  };
}
