import type { Draft } from '../../../domain/testing/objects-of.ts';
import type { TopologySpreadConstraint } from '../../../schemas/kubernetes/types.ts';
import { pod } from './decided.ts';

export const selecting = (...labels: readonly string[]) => ({ matchExpressions: labels.map((key) => ({ key, operator: 'Exists' })) });

/** A constraint that keeps pods away, of pods with the label `foo`, unless said otherwise. */
export const spread = (topologyKey: string, more: Partial<TopologySpreadConstraint> = {}): TopologySpreadConstraint => ({
  maxSkew: 1,
  topologyKey,
  whenUnsatisfiable: 'DoNotSchedule',
  labelSelector: selecting('foo'),
  ...more,
});

export const labelled = (...labels: readonly string[]) => ({ labels: Object.fromEntries(labels.map((label) => [label, ''])) });

/** The pod `p` with the labels. */
export const spreading = (constraints: readonly TopologySpreadConstraint[], labels: readonly string[] = ['foo'], more: object = {}): Draft =>
  pod('p', { topologySpreadConstraints: constraints, ...more }, labelled(...labels));

/** That many pods with the labels on each node. */
export const placed = (counts: Readonly<Record<string, number>>, labels: readonly string[] = ['foo'], metadata: object = {}): readonly Draft[] =>
  Object.entries(counts).flatMap(([nodeName, count]) =>
    Array.from({ length: count }, (_none, index) => pod([nodeName, ...labels, index].join('-'), { nodeName }, { ...labelled(...labels), ...metadata })),
  );
