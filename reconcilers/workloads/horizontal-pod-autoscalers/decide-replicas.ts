import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { HorizontalPodAutoscaler, MetricStatus } from '../../../schemas/kubernetes/types.ts';
import { normalize } from './behavior.ts';
import type { conditionsWith, Said } from './conditions.ts';
import { historyOf, withRecommendation, type History } from './history.ts';
import { millisOf } from './measured.ts';
import { proposalOf, type Proposed, type Situation, type Unable } from './metric-proposal.ts';
import type { Tolerance } from './replica-calculator.ts';
import { podsOf, type ScaleTarget } from './scale-target.ts';
import { eventOf } from './told.ts';

/** Source: kube-controller-manager --horizontal-pod-autoscaler-tolerance. */
const toleranceMillis = 100;

export interface Verdict {
  /** Undefined: what is to be cannot be told, and what is stays. */
  readonly replicas: number | undefined;
  readonly said: Parameters<typeof conditionsWith>[1];
  /** Undefined: nothing was measured now. */
  readonly metrics?: readonly MetricStatus[];
  readonly history?: History;
  readonly told: readonly Step[];
  /** Of the Event, when the target is scaled. */
  readonly why: string;
  readonly summary: string;
}

const able: Said = ['True', 'SucceededGetScale', "the HPA controller was able to get the target's current scale"];

export function decideReplicas(objects: Objects, entry: Entry<HorizontalPodAutoscaler>, target: ScaleTarget, current: number, nowMs: number): Verdict {
  const { minReplicas: min = 1, maxReplicas: max } = entry.object.spec;
  const outside = (replicas: number, why: string): Verdict => ({ replicas, said: { AbleToScale: able }, told: [], why, summary: why });
  if (current === 0 && min !== 0) {
    const message = 'scaling is disabled since the replica count of the target is zero';
    return { ...outside(0, message), said: { AbleToScale: able, ScalingActive: ['False', 'ScalingDisabled', message] } };
  }
  if (current > max) return outside(max, 'Current number of replicas above Spec.MaxReplicas');
  if (current < min) return outside(min, 'Current number of replicas below Spec.MinReplicas');

  const pods = podsOf(objects, target);
  if (pods === undefined) {
    const message = "the HPA target's scale is missing a selector";
    return unable(entry, { ScalingActive: ['False', 'InvalidSelector', message] }, [['InvalidSelector', message]], nowMs);
  }
  const situation: Situation = { objects, at: entry.ref, pods, current, tolerance: toleranceOf(entry.object), nowMs };
  const answers = (entry.object.spec.metrics ?? []).map((metric) => proposalOf(situation, metric));
  const proposals = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  const failures = answers.flatMap((answer) => (answer.ok ? [] : answer.error));
  const highest = proposals.reduce<Proposed | undefined>((best, one) => (best === undefined || one.replicas > best.replicas ? one : best), undefined);
  const [failure] = failures;
  // HPA-3: what could not be measured may need what the others do not.
  if (highest === undefined || (failure !== undefined && highest.replicas < current)) return unmeasured(entry, failures, answers.length, nowMs);
  return normalized(entry, highest, proposals, failures, { current, min, max }, nowMs);
}

function normalized(
  entry: Entry<HorizontalPodAutoscaler>,
  { replicas: recommended, name }: Proposed,
  proposals: readonly Proposed[],
  failures: readonly Unable[],
  bounds: Parameters<typeof normalize>[2],
  nowMs: number,
): Verdict {
  const known = historyOf(entry.object);
  const { current } = bounds;
  // Before anything was recommended, what there is was.
  const begun = known.recommended.length === 0 ? withRecommendation(known, current, nowMs) : known;
  const { replicas, able: ready, limited } = normalize(entry.object, recommended, bounds, begun, nowMs);
  const why = recommended > current ? `${name} above target` : 'All metrics below target';
  return {
    replicas,
    said: {
      AbleToScale: ready,
      ScalingActive: ['True', 'ValidMetricFound', `the HPA was able to successfully calculate a replica count from ${name}`],
      ScalingLimited: limited,
    },
    metrics: proposals.map(({ status }) => status),
    history: withRecommendation(begun, recommended, nowMs),
    told: failures.map(({ reason, message }) => eventOf(entry, 'Warning', reason, message, nowMs)),
    why,
    summary: `${recommended} replicas are recommended by ${name}, where there are ${current}`,
  };
}

function unmeasured(entry: Entry<HorizontalPodAutoscaler>, failures: readonly Unable[], metrics: number, nowMs: number): Verdict {
  const [first] = failures;
  const { reason, message, of } = first ?? { reason: 'InvalidMetricSourceType', message: 'no metric is given', of: 'no metric is given' };
  const all = `invalid metrics (${failures.length} invalid out of ${metrics}), first error is: ${of}: ${message}`;
  const notes = [...failures.map((one) => [one.reason, one.message] as const), ['FailedComputeMetricsReplicas', all] as const];
  return unable(entry, { ScalingActive: ['False', reason, `the HPA was unable to compute the replica count: ${message}`] }, notes, nowMs);
}

const unable = (
  entry: Entry<HorizontalPodAutoscaler>,
  said: Verdict['said'],
  notes: readonly (readonly [reason: string, message: string])[],
  nowMs: number,
): Verdict => ({
  replicas: undefined,
  said: { AbleToScale: able, ...said },
  told: notes.map(([reason, message]) => eventOf(entry, 'Warning', reason, message, nowMs)),
  why: '',
  summary: notes.at(-1)?.[1] ?? '',
});

/** HPA-1; each direction may have its own (KEP-4951). */
function toleranceOf({ spec: { behavior } }: HorizontalPodAutoscaler): Tolerance {
  const share = (text: string | undefined): number => (millisOf(text) ?? toleranceMillis) / 1000;
  return { up: share(behavior?.scaleUp?.tolerance), down: share(behavior?.scaleDown?.tolerance) };
}
