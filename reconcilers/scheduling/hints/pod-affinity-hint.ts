// Hint of InterPodAffinity (SCH-113). It wakes where kube-scheduler's does, and for three more reasons that it leaves to the five minutes
// after which every pod is tried again: one anti-affinity term of several has lost what it is about, a node that came or moved is free of the
// pods that want none like this one beside them, and namespaces are selected by labels, which are not looked up here.

import { matchesLabels } from '../../../domain/label-selector.ts';
import type { PodHappening } from '../framework/happening.ts';
import type { AffinityTerm } from '../view/affinity-terms.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { cameOrTaints, isOwn, type Hint } from './hint.ts';

export const podAffinityHint: Hint = (happened, waiting) => {
  if (happened.kind === 'node') return happened.after !== undefined && (cameOrTaints(happened) || happened.changed.labels);
  return happened.kind === 'pod' && podHelps(happened, waiting);
};

function podHelps({ before, after, changed }: PodHappening, waiting: PodInfo): boolean {
  if (before !== undefined && after !== undefined && !changed.labels) return false;
  if (before !== undefined && isOwn(after, waiting)) return true;
  const { required = [], requiredAnti = [] } = waiting.terms ?? {};
  const matchesAll = (info: PodInfo | undefined): boolean => info !== undefined && required.length > 0 && required.every((term) => mayMatch(term, info));
  if (!matchesAll(before) && matchesAll(after)) return true;
  if (before === undefined) return false;
  if (requiredAnti.some((term) => mayMatch(term, before) && (after === undefined || !mayMatch(term, after)))) return true;
  return after === undefined && before.terms?.requiredAnti.some((term) => mayMatch(term, waiting)) === true;
}

const mayMatch = ({ namespaces, namespaceSelector, selector }: AffinityTerm, { ref, pod }: PodInfo): boolean =>
  (namespaceSelector !== 'nothing' || namespaces.includes(ref.namespace)) && matchesLabels(selector, pod.metadata.labels);
