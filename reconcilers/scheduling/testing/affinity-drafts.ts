import type { Draft } from '../../../domain/testing/objects-of.ts';
import type { Affinity, LabelSelector, PodAffinityTerm } from '../../../schemas/kubernetes/types.ts';
import { pod } from './decided.ts';

export const is = (key: string, ...values: string[]): LabelSelector => ({ matchExpressions: [{ key, operator: 'In', values }] });
export const has = (key: string): LabelSelector => ({ matchExpressions: [{ key, operator: 'Exists' }] });
export const term = (topologyKey: string, labelSelector: LabelSelector, more: Partial<PodAffinityTerm> = {}): PodAffinityTerm => ({
  topologyKey,
  labelSelector,
  ...more,
});
type Weighted = readonly [number, PodAffinityTerm];
const weighted = (terms: readonly Weighted[]) => terms.map(([weight, podAffinityTerm]) => ({ weight, podAffinityTerm }));

export const near = (...terms: PodAffinityTerm[]): Affinity => ({ podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } });
export const apart = (...terms: PodAffinityTerm[]): Affinity => ({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } });
export const rather = (...terms: Weighted[]): Affinity => ({ podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: weighted(terms) } });
export const ratherNot = (...terms: Weighted[]): Affinity => ({ podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: weighted(terms) } });

type Labels = Readonly<Record<string, string>>;

/** The pod `p`. */
export const wanting = (labels: Labels, affinity: Affinity = {}, namespace = 'default'): Draft => pod('p', { affinity }, { labels, namespace });

let count = 0;
/** A pod of any name on the node. */
export const there = (nodeName: string, labels: Labels, affinity: Affinity = {}, namespace = 'default'): Draft =>
  pod(`there-${(count += 1)}`, { nodeName, affinity }, { labels, namespace });

export const team = (name: string, of: string): Draft => ({ kind: 'Namespace', metadata: { name, labels: { team: of } } });
/** Two of each team. */
export const teams = [team('one.team1', 'team1'), team('two.team1', 'team1'), team('one.team2', 'team2'), team('two.team2', 'team2')];
