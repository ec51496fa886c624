// Which plugins a profile has, with which weights. Source: apis/config/v1/default_plugins.go mergePluginSet, framework/runtime expandMultiPointPlugins.

import { defaultProfile } from '../framework/profile.ts';
import type { Plugin, PluginName } from '../framework/plugin.ts';

export interface PluginEntry {
  readonly name: string;
  readonly weight?: number;
}
interface PluginSet {
  readonly enabled?: readonly PluginEntry[];
  readonly disabled?: readonly PluginEntry[];
}
/** As far as they can differ here: a plugin's two halves, such as preFilter and filter, are one. */
export interface PluginSets {
  readonly multiPoint?: PluginSet;
  readonly filter?: PluginSet;
  readonly score?: PluginSet;
  readonly postFilter?: PluginSet;
  readonly queueSort?: PluginSet;
  readonly bind?: PluginSet;
}

/** Plugins of kube-scheduler that are part of the scheduler itself here: they can be named, and not be left out. */
export const builtIn: readonly string[] = ['SchedulingGates', 'PrioritySort', 'DefaultBinder', 'DynamicResources', 'NodeDeclaredFeatures'];
export const preemption = 'DefaultPreemption';

const defaults: ReadonlyMap<string, { readonly plugin: Plugin; readonly weight: number }> = new Map(
  defaultProfile.plugins.map((one) => [one.plugin.name, one]),
);

/** All that a configuration may name. */
export const pluginNames: readonly string[] = [...defaults.keys(), preemption, ...builtIn];

const defaultsThat = (does: (plugin: Plugin) => boolean): readonly string[] => [...defaults].flatMap(([name, { plugin }]) => (does(plugin) ? [name] : []));

/**
 * What can be enabled at an extension point of its own. The last ones are part of the scheduler here, or would give every node the same score.
 * Source: framework/plugins, the interfaces of each.
 */
export const extending: Readonly<Record<'filter' | 'score' | 'postFilter', readonly string[]>> = {
  filter: [...defaultsThat(({ filter }) => filter !== undefined), 'DynamicResources', 'NodeDeclaredFeatures'],
  score: [...defaultsThat(({ scorer }) => scorer !== undefined), 'VolumeBinding', 'DynamicResources'],
  postFilter: [preemption, 'DynamicResources'],
};

const isDisabled = ({ disabled = [] }: PluginSet, name: string): boolean => disabled.some((one) => one.name === name || one.name === '*');
const isEnabled = ({ enabled = [] }: PluginSet, name: string): boolean => enabled.some((one) => one.name === name);

/** Weight 0 is none. Source: runtime/framework.go getScoreWeights. */
const weightOf = ({ weight }: PluginEntry): number => weight || 1;

interface Chosen {
  readonly name: PluginName;
  readonly filters: boolean;
  /** 0 where it does not score. */
  readonly weight: number;
}

/** In their order: the defaults in place, what was enabled beside them behind. */
export function chosenPlugins({ multiPoint = {}, filter = {}, score = {} }: PluginSets): readonly Chosen[] {
  const kept = [...defaults.keys()].filter((name) => !isDisabled(multiPoint, name));
  const named = [multiPoint, filter, score].flatMap(({ enabled = [] }) => enabled.map(({ name }) => name)).filter((name) => defaults.has(name));
  return [...new Set([...kept, ...named])].map((name) => {
    const everywhere = kept.includes(name) || isEnabled(multiPoint, name);
    const scoring = score.enabled?.find((one) => one.name === name);
    const own = multiPoint.enabled?.find((one) => one.name === name);
    const common = own === undefined ? (defaults.get(name)?.weight ?? 0) : weightOf(own);
    return {
      name: name as PluginName,
      filters: isEnabled(filter, name) || (everywhere && !isDisabled(filter, name)),
      weight: scoring !== undefined ? weightOf(scoring) : everywhere && !isDisabled(score, name) ? common : 0,
    };
  });
}

/** Whether a plugin of the defaults is there at an extension point whose own set this is. */
const isThere = (multiPoint: PluginSet, own: PluginSet, name: string): boolean =>
  isEnabled(own, name) || (!isDisabled(own, name) && (isEnabled(multiPoint, name) || !isDisabled(multiPoint, name)));

export const preempts = ({ multiPoint = {}, postFilter = {} }: PluginSets): boolean => isThere(multiPoint, postFilter, preemption);

/** The one plugin at an extension point where there is no choice. Source: framework/runtime NewFramework, which does not start without. */
export const onlyPlugin = { queueSort: 'PrioritySort', bind: 'DefaultBinder' } as const;

const isNeeded = [
  { point: 'queueSort', name: onlyPlugin.queueSort, without: 'the pods that wait have no order' },
  { point: 'bind', name: onlyPlugin.bind, without: 'no pod gets a node' },
  // What a binding is refused for (domain/decide/bind.ts): kube-scheduler starts without them.
  { point: 'filter', name: 'NodeUnschedulable', without: 'pods are tried for ever on a cordoned node, to which none is bound' },
  { point: 'filter', name: 'NodeResourcesFit', without: 'pods are tried for ever on a node without room, to which none is bound' },
] as const;

/** What must not be left out, and is. */
export const leftOutInVain = (sets: PluginSets) => isNeeded.filter(({ point, name }) => !isThere(sets.multiPoint ?? {}, sets[point] ?? {}, name));
