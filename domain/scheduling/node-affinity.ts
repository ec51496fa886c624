import { namedOperators, valueHolds } from '../label-requirement.ts';
import type { Node, NodeSelector, NodeSelectorRequirement, NodeSelectorTerm, Pod } from '../../schemas/kubernetes/types.ts';

/** SCH-63: nodeSelector and the required terms of node affinity. */
export function matchesNodeAffinity(pod: Pod, node: Node): boolean {
  const labels = node.metadata.labels ?? {};
  const selected = Object.entries(pod.spec?.nodeSelector ?? {}).every(([key, value]) => labels[key] === value);
  const required = pod.spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return selected && (required === undefined || matchesNodeSelector(required, node));
}

/** One of the terms holds; no term or an empty one matches nothing. */
export const matchesNodeSelector = (selector: NodeSelector, node: Node): boolean => selector.nodeSelectorTerms.some((term) => matchesTerm(term, node));

function matchesTerm({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm, node: Node): boolean {
  if (matchExpressions.length + matchFields.length === 0) return false;
  const labels = node.metadata.labels ?? {};
  return (
    matchExpressions.every((requirement) => holds(requirement, Object.hasOwn(labels, requirement.key) ? labels[requirement.key] : undefined)) &&
    matchFields.every((requirement) => holds(requirement, requirement.key === 'metadata.name' ? node.metadata.name : undefined))
  );
}

function holds({ operator, values = [] }: NodeSelectorRequirement, value: string | undefined): boolean {
  const known = namedOperators[operator];
  return known !== undefined && valueHolds(known, values, value);
}
