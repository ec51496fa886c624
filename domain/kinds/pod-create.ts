import { type Draft, produce } from 'immer';
import type { LabelSelector, Pod, PodAffinityTerm } from '../../schemas/kubernetes/types.ts';
import { timestamp } from '../time.ts';
import type { Writer } from './kind-rules.ts';
import { qosClass } from './pod-qos.ts';

/** Source: registry/core/pod podStrategy PrepareForCreate. */
export const prepareCreate = (pod: Pod, { nowMs }: Writer): Pod =>
  withLabelKeys({ ...pod, status: { phase: 'Pending', ...gatedCondition(pod, nowMs), qosClass: qosClass(pod.spec) } });

const gatedCondition = ({ spec }: Pod, nowMs: number): Pick<NonNullable<Pod['status']>, 'conditions'> =>
  (spec?.schedulingGates ?? []).length === 0
    ? {}
    : {
        conditions: [
          {
            type: 'PodScheduled',
            status: 'False',
            lastTransitionTime: timestamp(nowMs),
            reason: 'SchedulingGated',
            message: 'Scheduling is blocked due to non-empty scheduling gates',
          },
        ],
      };

/** The pod's own labels go into the selectors that ask for them. Source: registry/core/pod mutatePodAffinity, mutateTopologySpreadConstraints. */
const withLabelKeys = (pod: Pod): Pod => (pod.spec?.affinity === undefined && pod.spec?.topologySpreadConstraints === undefined ? pod : addLabelKeys(pod));

const addLabelKeys = produce((pod: Draft<Pod>) => {
  const { labels } = pod.metadata;
  for (const affinity of [pod.spec?.affinity?.podAffinity, pod.spec?.affinity?.podAntiAffinity]) {
    const terms: Draft<PodAffinityTerm>[] = [
      ...(affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
      ...(affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).flatMap(({ podAffinityTerm }) => podAffinityTerm ?? []),
    ];
    for (const { labelSelector, matchLabelKeys, mismatchLabelKeys } of terms) {
      addKeys(labelSelector, matchLabelKeys, 'In', labels);
      addKeys(labelSelector, mismatchLabelKeys, 'NotIn', labels);
    }
  }
  for (const { labelSelector, matchLabelKeys } of pod.spec?.topologySpreadConstraints ?? []) addKeys(labelSelector, matchLabelKeys, 'In', labels);
}) as (pod: Pod) => Pod;

function addKeys(
  selector: Draft<LabelSelector> | undefined,
  keys: readonly string[] | undefined,
  operator: 'In' | 'NotIn',
  labels: Readonly<Record<string, string>> | undefined,
): void {
  if (selector === undefined || keys === undefined) return;
  for (const key of keys) {
    const value = labels?.[key];
    if (value !== undefined) (selector.matchExpressions ??= []).push({ key, operator, values: [value] });
  }
}
