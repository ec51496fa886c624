// What the pod security labels of a namespace say is checked when they are written, and held against the pods that are there.
// Source: pod-security-admission admission/admission.go ValidateNamespace, EvaluatePodsInNamespace.

import type { Namespace, Pod } from '../../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../json-equal.ts';
import { nothingToSay, refuse, type Verdict } from '../verdict.ts';
import type { Attributes } from '../attributes.ts';
import { compareLevels, labelCauses, standardOf, textOf, violationKinds, type LevelVersion } from './policy.ts';

/** Source: admission.go defaultNamespaceMaxPodsToCheck. */
const checkedMax = 3000;

export function namespaceSecurity({ metadata }: Namespace, { operation, subresource, before, ref, context }: Attributes): Verdict {
  if (subresource !== '' || operation === 'DELETE') return nothingToSay;
  const causes = labelCauses(metadata.labels);
  const isNew = operation === 'CREATE' || !jsonEqual(causes, labelCauses(before?.metadata.labels));
  if (causes.length > 0 && isNew) return refuse({ kind: 'invalid', apiKind: 'Namespace', group: '', name: metadata.name, causes });
  if (before === undefined) return nothingToSay;
  const [now, then] = [standardOf(metadata.labels, 'enforce'), standardOf(before.metadata.labels, 'enforce')];
  if (now.level === 'privileged' || (now.version === then.version && compareLevels(now.level, then.level) <= 0)) return nothingToSay;
  const pods = context.objects.list<Pod>(ref, 'pods', metadata.name).map(({ object }) => object);
  return { ...nothingToSay, warnings: warningsOf(metadata.name, onePerOwnerFirst(pods), now) };
}

/** The first pod of each controller stands for the others. */
function onePerOwnerFirst(pods: readonly Pod[]): readonly Pod[] {
  const seen = new Set<string>();
  const [first, more]: [Pod[], Pod[]] = [[], []];
  for (const pod of pods) {
    const owner = pod.metadata.ownerReferences?.find(({ controller }) => controller)?.uid;
    (owner !== undefined && seen.has(owner) ? more : first).push(pod);
    if (owner !== undefined) seen.add(owner);
  }
  return [...first, ...more];
}

function warningsOf(namespace: string, pods: readonly Pod[], standard: LevelVersion): readonly string[] {
  const violating = new Map<string, { readonly first: string; readonly others: number }>();
  for (const pod of pods.slice(0, checkedMax)) {
    const found = violationKinds(pod, standard);
    if (found === undefined) continue;
    const { name } = pod.metadata;
    const before = violating.get(found);
    violating.set(found, before === undefined ? { first: name, others: 0 } : { first: name < before.first ? name : before.first, others: before.others + 1 });
  }
  const head = `existing pods in namespace ${JSON.stringify(namespace)} violate the new PodSecurity enforce level ${JSON.stringify(textOf(standard))}`;
  return [
    ...(pods.length > checkedMax ? [`new PodSecurity enforce level only checked against the first ${checkedMax} of ${pods.length} existing pods`] : []),
    ...(violating.size > 0 ? [head] : []),
    ...[...violating]
      .map(([found, { first, others }]) => `${first}${others === 0 ? '' : ` (and ${others} other ${others === 1 ? 'pod' : 'pods'})`}: ${found}`)
      .sort(),
  ];
}
