import type { LabelSelector, Labels } from '../../../domain/label-selector.ts';
import { matchesLabels, selectorOf } from '../../../domain/label-selector.ts';
import type { Pod, PodAffinityTerm } from '../../../schemas/kubernetes/types.ts';

/** One term of pod affinity or anti-affinity, read. */
export interface AffinityTerm {
  /** Equal terms have equal texts. */
  readonly signature: string;
  readonly topologyKey: string;
  /** SCH-80: named ones, and those whose labels match; both absent: the namespace of the pod that has the term. */
  readonly namespaces: readonly string[];
  readonly namespaceSelector: LabelSelector;
  readonly selector: LabelSelector;
}

export interface WeightedTerm {
  readonly weight: number;
  readonly term: AffinityTerm;
}

/** SCH-80 to SCH-86. */
export interface AffinityTerms {
  readonly required: readonly AffinityTerm[];
  readonly requiredAnti: readonly AffinityTerm[];
  /** Anti-affinity has negative weights. */
  readonly preferred: readonly WeightedTerm[];
}

export function affinityTermsOf(pod: Pod): AffinityTerms | undefined {
  const { podAffinity, podAntiAffinity } = pod.spec?.affinity ?? {};
  if (podAffinity === undefined && podAntiAffinity === undefined) return undefined;
  const { namespace = '' } = pod.metadata;
  const read = (term: PodAffinityTerm): AffinityTerm => readTerm(term, namespace);
  return {
    required: (podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(read),
    requiredAnti: (podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map(read),
    preferred: [
      ...(podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map((one) => ({ weight: one.weight, term: read(one.podAffinityTerm) })),
      ...(podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map((one) => ({ weight: -one.weight, term: read(one.podAffinityTerm) })),
    ],
  };
}

function readTerm({ topologyKey, namespaces, namespaceSelector, labelSelector }: PodAffinityTerm, own: string): AffinityTerm {
  const named = namespaces ?? [];
  const names = named.length === 0 && namespaceSelector === undefined ? [own] : [...named].sort();
  return {
    signature: JSON.stringify({ topologyKey, names, namespaceSelector: namespaceSelector ?? null, labelSelector: labelSelector ?? null }),
    topologyKey,
    namespaces: names,
    namespaceSelector: selectorOf(namespaceSelector),
    selector: selectorOf(labelSelector),
  };
}

/** SCH-80. `namespaceLabels` are those of the pod's namespace. */
export const termMatches = (term: AffinityTerm, pod: Pod, namespaceLabels: Labels): boolean =>
  (term.namespaces.includes(pod.metadata.namespace ?? '') || matchesLabels(term.namespaceSelector, namespaceLabels)) &&
  matchesLabels(term.selector, pod.metadata.labels);
