import type { NodeAffinity, NodeSelectorTerm, Pod } from '../../../schemas/kubernetes/types.ts';
import { matchesNodeAffinity, matchesNodeSelector } from '../../../domain/scheduling/node-affinity.ts';
import { normaliseByMax } from '../framework/normalise.ts';
import type { Filter, Plugin } from '../framework/plugin.ts';
import { numbersMax, skip, textOf } from '../framework/plugin.ts';
import { affinityHint } from '../hints/node-hints.ts';

const refuse = (reason: string) => ({ plugin: 'NodeAffinity', reasons: [reason], resolvable: false }) as const;
const mismatch = refuse("node(s) didn't match Pod's node affinity/selector");

const unadded = refuse("node(s) didn't match scheduler-enforced node affinity");

/** SCH-63 to SCH-65. `added` is NodeAffinityArgs.addedAffinity: what the scheduler wants of every pod. */
export const nodeAffinity = (added?: NodeAffinity): Plugin => ({
  name: 'NodeAffinity',
  reads: ({ pod }) => textOf([pod.spec?.nodeSelector, pod.spec?.affinity?.nodeAffinity]),
  mayHelp: affinityHint(added),
  filter({ pod }): Filter {
    const required = pod.spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
    const enforced = added?.requiredDuringSchedulingIgnoredDuringExecution;
    if (required === undefined && pod.spec?.nodeSelector === undefined && enforced === undefined) return skip;
    const only = required === undefined ? undefined : namedNodes(required.nodeSelectorTerms);
    if (only?.size === 0) return { kind: 'refused', refusal: refuse('pod affinity terms conflict') };
    return {
      kind: 'check',
      ...(only !== undefined && { only }),
      check({ node }) {
        if (node === undefined) return mismatch;
        if (enforced !== undefined && !matchesNodeSelector(enforced, node)) return unadded;
        return matchesNodeAffinity(pod, node) ? undefined : mismatch;
      },
      numbers: ({ node }) => ({
        labels: Object.fromEntries(
          askedKeys(pod, added)
            .slice(0, numbersMax)
            .map((key) => [key, node?.metadata.labels?.[key] ?? null]),
        ),
      }),
    };
  },
  scorer({ pod }) {
    const preferred = [...preferredTerms(added), ...preferredTerms(pod.spec?.affinity?.nodeAffinity)];
    if (preferred.length === 0) return undefined;
    return {
      score({ node }) {
        let sum = 0;
        for (const { weight, preference } of preferred) if (node !== undefined && matchesNodeSelector({ nodeSelectorTerms: [preference] }, node)) sum += weight;
        return sum;
      },
      normalise: (scores) => normaliseByMax(scores),
    };
  },
});

const preferredTerms = (affinity: NodeAffinity | undefined) => affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];

/** The labels that it looks at, sorted. */
function askedKeys({ spec }: Pod, added: NodeAffinity | undefined): readonly string[] {
  const terms = [added, spec?.affinity?.nodeAffinity].flatMap((one) => one?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []);
  const keys = terms.flatMap(({ matchExpressions = [] }) => matchExpressions.map(({ key }) => key));
  return [...new Set([...Object.keys(spec?.nodeSelector ?? {}), ...keys])].sort();
}

/** SCH-64: the nodes that terms name, when every one of them does; undefined: any. */
function namedNodes(terms: readonly NodeSelectorTerm[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { matchFields = [] } of terms) {
    const sets = matchFields.flatMap(({ key, operator, values = [] }) => (key === 'metadata.name' && operator === 'In' ? [new Set(values)] : []));
    const [first, ...others] = sets;
    if (first === undefined) return undefined;
    for (const name of first) if (others.every((other) => other.has(name))) names.add(name);
  }
  return terms.length === 0 ? undefined : names;
}
