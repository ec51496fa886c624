import { timestamp } from '../../../domain/time.ts';
import type { HorizontalPodAutoscalerCondition } from '../../../schemas/kubernetes/types.ts';

export type Said = readonly [status: 'True' | 'False', reason: string, message: string];
type ConditionType = 'AbleToScale' | 'ScalingActive' | 'ScalingLimited';

/** HPA-6: what was said before stays where nothing else is said now. Source: podautoscaler setConditionInList. */
export function conditionsWith(
  before: readonly HorizontalPodAutoscalerCondition[],
  said: Partial<Readonly<Record<ConditionType, Said>>>,
  nowMs: number,
): readonly HorizontalPodAutoscalerCondition[] {
  const types = [...new Set([...before.map(({ type }) => type), ...Object.keys(said)])];
  return types.flatMap((type) => {
    const present = before.find((condition) => condition.type === type);
    const now = said[type as ConditionType];
    if (now === undefined) return present ?? [];
    const [status, reason, message] = now;
    return {
      type,
      status,
      lastTransitionTime: present?.status === status ? (present.lastTransitionTime ?? timestamp(nowMs)) : timestamp(nowMs),
      reason,
      message,
    };
  });
}
