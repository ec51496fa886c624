// What the rules make of a recommendation (HPA-4). Source: podautoscaler horizontal.go normalizeDesiredReplicas, …WithBehaviors.

import type { HorizontalPodAutoscaler, HPAScalingPolicy, HPAScalingRules } from '../../../schemas/kubernetes/types.ts';
import { recommendedWithin, scaledWithin, type History } from './history.ts';
import type { Said } from './conditions.ts';

/** Source: kube-controller-manager --horizontal-pod-autoscaler-downscale-stabilization. */
const downWindowSeconds = 300;

export interface Normalized {
  readonly replicas: number;
  readonly able: Said;
  readonly limited: Said;
}

export interface Bounds {
  readonly current: number;
  readonly min: number;
  readonly max: number;
}

/** `history` has the recommendation already. */
export function normalize({ spec }: HorizontalPodAutoscaler, recommended: number, bounds: Bounds, history: History, nowMs: number): Normalized {
  const { behavior } = spec;
  const steady = stabilized(behavior, recommended, bounds.current, history, nowMs);
  const able: Said =
    steady === recommended
      ? ['True', 'ReadyForNewScale', 'recommended size matches current size']
      : recommended >= bounds.current
        ? ['True', 'ScaleUpStabilized', 'recent recommendations were lower than current one, applying the lowest recent recommendation']
        : ['True', 'ScaleDownStabilized', 'recent recommendations were higher than current one, applying the highest recent recommendation'];
  const upMax = behavior === undefined ? Math.max(2 * bounds.current, 4) : upLimit(behavior.scaleUp, bounds.current, history, nowMs);
  const downMin = behavior === undefined ? bounds.min : downLimit(behavior.scaleDown, bounds.current, history, nowMs);
  return { able, ...limit(steady, bounds, Math.max(upMax, bounds.current), Math.min(downMin, bounds.current)) };
}

function stabilized(behavior: HorizontalPodAutoscaler['spec']['behavior'], recommended: number, current: number, history: History, nowMs: number): number {
  if (recommended >= current) {
    const lately = recommendedWithin(history, behavior?.scaleUp?.stabilizationWindowSeconds ?? 0, nowMs);
    return Math.min(recommended, ...lately);
  }
  return Math.max(recommended, ...recommendedWithin(history, behavior?.scaleDown?.stabilizationWindowSeconds ?? downWindowSeconds, nowMs));
}

function limit(wanted: number, { current, min, max }: Bounds, upMax: number, downMin: number): Omit<Normalized, 'able'> {
  if (wanted > current && wanted > Math.min(max, upMax))
    return upMax < max
      ? { replicas: upMax, limited: ['True', 'ScaleUpLimit', 'the desired replica count is increasing faster than the maximum scale rate'] }
      : { replicas: max, limited: ['True', 'TooManyReplicas', 'the desired replica count is more than the maximum replica count'] };
  if (wanted < Math.max(min, wanted < current ? downMin : min))
    return downMin > min && wanted < current
      ? { replicas: downMin, limited: ['True', 'ScaleDownLimit', 'the desired replica count is decreasing faster than the maximum scale rate'] }
      : { replicas: min, limited: ['True', 'TooFewReplicas', 'the desired replica count is less than the minimum replica count'] };
  return { replicas: wanted, limited: ['False', 'DesiredWithinRange', 'the desired count is within the acceptable range'] };
}

/** How many there may be at most; of several policies the one that allows most, unless the rules choose the least. */
function upLimit(rules: HPAScalingRules | undefined, current: number, history: History, nowMs: number): number {
  if (rules?.selectPolicy === 'Disabled') return current;
  const limits = (rules?.policies ?? []).map(({ type, value, periodSeconds }: HPAScalingPolicy) => {
    const start = current - scaledWithin(history, 'up', periodSeconds, nowMs) + scaledWithin(history, 'down', periodSeconds, nowMs);
    return type === 'Pods' ? start + value : Math.ceil(start * (1 + value / 100));
  });
  return rules?.selectPolicy === 'Min' ? Math.min(...limits) : Math.max(0, ...limits);
}

function downLimit(rules: HPAScalingRules | undefined, current: number, history: History, nowMs: number): number {
  if (rules?.selectPolicy === 'Disabled') return current;
  const limits = (rules?.policies ?? []).map(({ type, value, periodSeconds }: HPAScalingPolicy) => {
    const start = current - scaledWithin(history, 'up', periodSeconds, nowMs) + scaledWithin(history, 'down', periodSeconds, nowMs);
    return type === 'Pods' ? start - value : Math.trunc(start * (1 - value / 100));
  });
  return rules?.selectPolicy === 'Min' ? Math.max(0, ...limits) : Math.max(0, Math.min(...limits));
}
