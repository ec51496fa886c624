// The behavior of an autoscaler in the annotation of autoscaling/v1: Kubernetes writes it with the names of its own structures.
// Source: kubernetes pkg/apis/autoscaling/v1 conversion.go, autoscaling/types.go.
import type { HorizontalPodAutoscalerBehavior, HPAScalingRules } from '../../schemas/kubernetes/types.ts';

type Fields = Readonly<Record<string, unknown>>;

export const behaviorToV1 = ({ scaleUp, scaleDown }: HorizontalPodAutoscalerBehavior): Fields => ({
  ScaleUp: scaleUp === undefined ? null : rulesToV1(scaleUp),
  ScaleDown: scaleDown === undefined ? null : rulesToV1(scaleDown),
});

const rulesToV1 = ({ stabilizationWindowSeconds, selectPolicy, policies, tolerance }: HPAScalingRules): Fields => ({
  StabilizationWindowSeconds: stabilizationWindowSeconds ?? null,
  SelectPolicy: selectPolicy ?? null,
  Policies: policies?.map(({ type, value, periodSeconds }) => ({ Type: type, Value: value, PeriodSeconds: periodSeconds })) ?? null,
  Tolerance: tolerance ?? null,
});

const names = ['scaleUp', 'scaleDown', 'stabilizationWindowSeconds', 'selectPolicy', 'policies', 'tolerance', 'type', 'value', 'periodSeconds'];
const nameOf = new Map(names.map((name) => [name.toLowerCase(), name]));

/** Go reads names in any case; what it does not know it leaves out. Undefined when nothing is left. */
export function behaviorFromV1(value: unknown): unknown {
  const read = named(value) as Fields | undefined;
  return typeof read === 'object' && !Array.isArray(read) && Object.keys(read).length > 0 ? read : undefined;
}

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const name = nameOf.get(key.toLowerCase());
      return name === undefined || member === null ? [] : [[name, named(member)]];
    }),
  );
}
