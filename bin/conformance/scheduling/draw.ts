// What the parts of a random cluster share: the stream of chance, which features this cluster has, and the few names that everything is
// made of, so that rules meet what they are about.
import type { ObjectMeta } from '../../../domain/api-object.ts';
import type { Stream } from '../../../simulations/kernel/chance.ts';
import type { LabelSelector, LabelSelectorRequirement } from '../../../schemas/kubernetes/types.ts';

/** A cluster has some of them only: with all at once every node would be refused for the first reason. */
export const features = [
  'taints',
  'unschedulable',
  'node-affinity',
  'preferred-node-affinity',
  'ports',
  'extended-resources',
  'init-containers',
  'pod-level-resources',
  'resizing',
  'overhead',
  'spread',
  'soft-spread',
  'spread-defaults',
  'pod-affinity',
  'pod-anti-affinity',
  'preferred-pod-affinity',
  'images',
  'volumes',
  'shelf',
  'disks',
  'preemption',
  'nominations',
  'crowd',
  'gates',
  'config',
] as const;
export type Feature = (typeof features)[number];

export interface Draw extends Stream {
  has(feature: Feature): boolean;
  /** Like pick, of a list that has something. */
  one<T>(items: readonly [T, ...T[]]): T;
  /** Between `from` and `to` of them, in their order. */
  some<T>(items: readonly T[], from: number, to: number): readonly T[];
  /** To be spread into an object: the fields, or none. */
  maybe<T extends object>(probability: number, fields: () => T): T | undefined;
}

const featuresMax = 8;

export function createDraw(stream: Stream): Draw {
  const some = <T>(items: readonly T[], from: number, to: number): readonly T[] => {
    let [wanted, left] = [Math.min(stream.between(from, to), items.length), items.length];
    return items.filter(() => {
      const taken = stream.happens(wanted / left);
      left -= 1;
      if (taken) wanted -= 1;
      return taken;
    });
  };
  const chosen = new Set(some(features, 1, featuresMax));
  // What preemption is about comes up in one cluster of several only, and then needs full nodes.
  if (stream.happens(0.25)) chosen.add('preemption').delete('volumes');
  if (chosen.has('shelf')) chosen.add('volumes');
  return {
    ...stream,
    has: (feature) => chosen.has(feature),
    one: (items) => stream.pick(items) ?? items[0],
    some,
    maybe: (probability, fields) => (stream.happens(probability) ? fields() : undefined),
  };
}

export const namespaces = ['a', 'b', 'c'] as const;
export const zones = ['z1', 'z2', 'z3'] as const;
export const hostnameKey = 'kubernetes.io/hostname';
export const zoneKey = 'topology.kubernetes.io/zone';
export const regionKey = 'topology.kubernetes.io/region';

/** The first minute of all clusters; later ones are counted from it. */
export const minuteAt = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString().replace('.000Z', 'Z');

export const meta = (name: string, more: Partial<ObjectMeta> = {}): ObjectMeta => ({
  name,
  uid: `uid-${more.namespace ?? ''}-${name}`,
  creationTimestamp: minuteAt(0),
  ...more,
});

export const podLabels = (draw: Draw): Readonly<Record<string, string>> => ({
  ...draw.maybe(0.9, () => ({ app: draw.one(['web', 'web', 'db', 'cache']) })),
  ...draw.maybe(0.5, () => ({ tier: draw.one(['x', 'y']) })),
  ...draw.maybe(0.4, () => ({ 'pod-template-hash': draw.one(['h1', 'h2']) })),
});

export function podSelector(draw: Draw): LabelSelector {
  if (draw.happens(0.06)) return {};
  if (draw.happens(0.6)) return { matchLabels: { app: draw.one(['web', 'db', 'cache']) } };
  return { matchExpressions: draw.some<LabelSelectorRequirement>(podRequirements, 1, 2) };
}

const podRequirements: readonly LabelSelectorRequirement[] = [
  { key: 'app', operator: 'In', values: ['web', 'db'] },
  { key: 'app', operator: 'NotIn', values: ['cache'] },
  { key: 'tier', operator: 'Exists' },
  { key: 'tier', operator: 'DoesNotExist' },
  { key: 'pod-template-hash', operator: 'NotIn', values: ['h1'] },
];
