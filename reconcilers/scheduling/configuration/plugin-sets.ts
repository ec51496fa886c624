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
}

/** Plugins of kube-scheduler that are part of the scheduler itself here: they can be named, and not be left out. */
export const builtIn: readonly string[] = ['SchedulingGates', 'PrioritySort', 'DefaultBinder', 'DynamicResources', 'NodeDeclaredFeatures'];
export const preemption = 'DefaultPreemption';

const defaults: ReadonlyMap<string, { readonly plugin: Plugin; readonly weight: number }> = new Map(
  defaultProfile.plugins.map((one) => [one.plugin.name, one]),
);

/** All that a configuration may name. */
export const pluginNames: readonly string[] = [...defaults.keys(), preemption, ...builtIn];

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

export const preempts = ({ multiPoint = {}, postFilter = {} }: PluginSets): boolean =>
  isEnabled(postFilter, preemption) || (!isDisabled(postFilter, preemption) && (isEnabled(multiPoint, preemption) || !isDisabled(multiPoint, preemption)));
