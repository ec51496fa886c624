import type { LabelSelector, Requirement } from '../../../domain/label-selector.ts';
import { matchesLabels, selectorOf } from '../../../domain/label-selector.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Pod, TopologySpreadConstraint } from '../../../schemas/kubernetes/types.ts';
import type { PodSet } from '../view/counters.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { defaultSelector } from './default-selector.ts';

/** A constraint, read and filled in. */
export interface SpreadConstraint {
  readonly isHard: boolean;
  /** The system's own defaults do not ask that a node has all keys (SCH-77). */
  readonly isSystemDefault: boolean;
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly minDomains: number;
  readonly honorsAffinity: boolean;
  readonly honorsTaints: boolean;
  readonly selector: LabelSelector;
  /** SCH-73. */
  readonly pods: PodSet;
  /** 1 when the pod would count itself. */
  readonly selfMatch: 0 | 1;
}

/** The pod's own; without any, the defaults for the pods of a Service or a set (SCH-78). */
export function constraintsOf({ pod, ref }: PodInfo, objects: Objects, defaults: readonly DefaultConstraint[]): readonly SpreadConstraint[] {
  const own = ownConstraints(pod);
  if (own.length > 0) return own;
  const selector = defaults.length === 0 ? undefined : defaultSelector(objects, ref, pod);
  return selector === undefined ? noConstraints : defaults.map((constraint) => filled(pod, constraint, selector, defaults === systemDefaults));
}

export const ownConstraints = (pod: Pod): readonly SpreadConstraint[] =>
  pod.spec?.topologySpreadConstraints?.map((constraint) => readConstraint(pod, constraint)) ?? noConstraints;

const noConstraints: readonly SpreadConstraint[] = [];

/** PodTopologySpreadArgs.defaultConstraints: without a selector. */
export type DefaultConstraint = Pick<TopologySpreadConstraint, 'topologyKey' | 'whenUnsatisfiable' | 'maxSkew'>;

/** Source: podtopologyspread/plugin.go systemDefaultConstraints. */
export const systemDefaults: readonly DefaultConstraint[] = [
  { topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', maxSkew: 3 },
  { topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', maxSkew: 5 },
];

function readConstraint(pod: Pod, constraint: TopologySpreadConstraint): SpreadConstraint {
  return filled(pod, constraint, withMatchLabelKeys(selectorOf(constraint.labelSelector), pod, constraint.matchLabelKeys ?? []), false);
}

function filled(pod: Pod, constraint: TopologySpreadConstraint, selector: LabelSelector, isSystemDefault: boolean): SpreadConstraint {
  const namespace = pod.metadata.namespace ?? '';
  // An empty selector counts nobody, though the pod itself matches it. Source: podtopologyspread/common.go countPodsMatchSelector.
  const counting: LabelSelector = selector !== 'nothing' && selector.requirements.length === 0 ? 'nothing' : selector;
  return {
    isHard: constraint.whenUnsatisfiable === 'DoNotSchedule',
    isSystemDefault,
    maxSkew: constraint.maxSkew,
    topologyKey: constraint.topologyKey,
    minDomains: constraint.minDomains ?? 1,
    honorsAffinity: (constraint.nodeAffinityPolicy ?? 'Honor') === 'Honor',
    honorsTaints: constraint.nodeTaintsPolicy === 'Honor',
    selector,
    pods: { key: `spread ${namespace} ${JSON.stringify(counting)}`, namespaces: new Set([namespace]), selectors: [counting], withTerminating: false },
    selfMatch: matchesLabels(selector, pod.metadata.labels) ? 1 : 0,
  };
}

/** SCH-71. */
function withMatchLabelKeys(selector: LabelSelector, pod: Pod, keys: readonly string[]): LabelSelector {
  if (selector === 'nothing' || keys.length === 0) return selector;
  const labels = pod.metadata.labels ?? {};
  const more = keys.flatMap((key): readonly Requirement[] => (labels[key] === undefined ? [] : [{ key, operator: 'in', values: [labels[key]] }]));
  return { requirements: [...selector.requirements, ...more] };
}
