// kube-scheduler's own configuration, as far as it means something here; what would be heeded there and cannot be here is a fault, never
// silence. Source: kube-scheduler config/v1 types.go, apis/config/validation.

import type { Json } from '../../../domain/api-object.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { Profile } from '../framework/profile.ts';
import { readProfile, type ProfileConfiguration } from '../framework/read-profile.ts';
import { defaultSchedulerName } from '../pod-state.ts';
import { pluginArgs } from './plugin-args.ts';
import { builtIn, extending, leftOutInVain, onlyPlugin, pluginNames, type PluginSets } from './plugin-sets.ts';
import {
  anything,
  entriesOf,
  fixed,
  flag,
  invalid,
  isMembers,
  listAnd,
  listOf,
  listOfDistinct,
  members,
  membersAnd,
  oneOf,
  text,
  wholeNumber,
  withoutNullMembers,
  type Shape,
} from './shape.ts';

const apiVersion = 'kubescheduler.config.k8s.io/v1';
const kind = 'KubeSchedulerConfiguration';

const pluginName: Shape = (value, path, faults) => {
  if (typeof value !== 'string' || !pluginNames.includes(value))
    faults.push(`${path}: there is no plugin ${JSON.stringify(value)}; there are ${pluginNames.join(', ')}`);
};
const leftOut: Shape = (value, path, faults) => {
  if (value === '*') return;
  if (builtIn.includes(value as string)) faults.push(invalid(path, value, 'cannot be disabled in k8shost'));
  else pluginName(value, path, faults);
};
/** Source: framework/runtime updatePluginList, expandMultiPointPlugins, which take no plugin where it has nothing to do, and none twice. */
const pluginSet = (enabledName: Shape): Shape =>
  members({
    enabled: listOfDistinct(members({ name: enabledName, weight: wholeNumber(0, 2 ** 31 - 1) }, 'name'), 'name'),
    disabled: listOf(members({ name: leftOut, weight: anything }, 'name')),
  });
const pluginAt = (point: keyof typeof extending): Shape =>
  pluginSet((value, path, faults) => {
    if (!pluginNames.includes(value as string)) pluginName(value, path, faults);
    else if (!extending[point].includes(value as string))
      faults.push(invalid(path, value, `the plugin does not extend ${point}; those that do are ${extending[point].join(', ')}`));
  });

const halves: Readonly<Record<string, string>> = { preFilter: 'filter', preScore: 'score' };
/** An extension point at which nothing can be changed here. */
const closed = membersAnd(members({ enabled: listOf(anything), disabled: listOf(anything) }), ({ enabled = [], disabled = [] }, path, faults) => {
  if (entriesOf(enabled).length + entriesOf(disabled).length === 0) return;
  const half = halves[path.split('.').at(-1) ?? ''];
  faults.push(`${path}: Forbidden: ${half === undefined ? 'nothing can be changed at this extension point' : `it is one with ${half}: set that`}`);
});
const closedPoints = ['preEnqueue', 'preFilter', 'preScore', 'reserve', 'permit', 'preBind', 'postBind', 'placementGenerate', 'placementScore'];
/** An extension point where there is one plugin: it can be named, as it must be in kube-scheduler once `multiPoint` leaves all out. */
const only = (name: string): Shape =>
  members({
    enabled: listOfDistinct(members({ name: oneOf(name), weight: anything }, 'name'), 'name'),
    disabled: listOf(members({ name: oneOf('*', name), weight: anything }, 'name')),
  });
const pluginSets = members({
  multiPoint: pluginSet(pluginName),
  filter: pluginAt('filter'),
  score: pluginAt('score'),
  postFilter: pluginAt('postFilter'),
  queueSort: only(onlyPlugin.queueSort),
  bind: only(onlyPlugin.bind),
  ...Object.fromEntries(closedPoints.map((point) => [point, closed])),
});
/** What they name, as far as it can be made out. */
const setsIn = (sets: { readonly [point: string]: Json }): PluginSets =>
  Object.fromEntries(
    Object.entries(sets).map(([point, set]) => {
      const { enabled, disabled } = isMembers(set) ? set : {};
      return [point, { enabled: entriesOf(enabled), disabled: entriesOf(disabled) }];
    }),
  );
const plugins = membersAnd(pluginSets, (sets, path, faults) => {
  for (const { point, name, without } of leftOutInVain(setsIn(sets)))
    faults.push(`${path}.${point}.enabled: Required value: ${name} is left out, and without it ${without}; enable it here or in multiPoint`);
});

const pluginConfig = listAnd(members({ name: pluginName, args: anything }, 'name'), (entries, path, faults) => {
  for (const [index, { name, args = {} }] of entries.entries()) {
    const own = `${path}[${index}]`;
    const shape = pluginArgs.get(name as string);
    if (typeof name !== 'string' || !pluginNames.includes(name)) continue;
    if (entries.findIndex((other) => other['name'] === name) < index) faults.push(`${own}: Duplicate value: ${JSON.stringify(name)}`);
    if (shape === undefined) faults.push(`${own}.args: Forbidden: ${name} can be told nothing`);
    else shape(args, `${own}.args`, faults);
  }
});

const percentage = wholeNumber(0, 100);
const profile = members({ schedulerName: text, percentageOfNodesToScore: percentage, plugins, pluginConfig });

const profiles = listAnd(profile, (entries, path, faults) => {
  if (entries.length === 0) faults.push(`${path}: Required value`);
  const names = entries.map((entry) => schedulerNameIn(entry, entries.length));
  for (const [index, name] of names.entries()) {
    if (name === '') faults.push(`${path}[${index}].schedulerName: Required value`);
    else if (names.indexOf(name) < index) faults.push(`${path}[${index}].schedulerName: Duplicate value: ${JSON.stringify(name)}`);
  }
});
const schedulerNameIn = ({ schedulerName }: { readonly schedulerName?: Json }, profileCount: number): Json =>
  schedulerName ?? (profileCount === 1 ? defaultSchedulerName : '');

const configuration = members(
  {
    apiVersion: oneOf(apiVersion),
    kind: oneOf(kind),
    percentageOfNodesToScore: percentage,
    profiles,
    podInitialBackoffSeconds: fixed(1),
    podMaxBackoffSeconds: fixed(10),
    extenders: (value, path, faults) => {
      if (!Array.isArray(value) || value.length > 0) faults.push(`${path}: Forbidden: k8shost calls no extenders`);
    },
    // How the process of kube-scheduler runs: it means nothing here.
    parallelism: anything,
    leaderElection: anything,
    clientConnection: anything,
    enableProfiling: flag,
    enableContentionProfiling: flag,
    delayCacheUntilActive: flag,
  },
  'apiVersion',
  'kind',
);

/** The profiles by the scheduler name that pods ask for, or every fault of the document. */
export function readConfiguration(written: Json): Result<ReadonlyMap<string, Profile>, readonly string[]> {
  const document = withoutNullMembers(written);
  const faults: string[] = [];
  configuration(document, '', faults);
  if (faults.length > 0) return err(faults);
  const { profiles: said = [{}], percentageOfNodesToScore } = document as unknown as {
    readonly profiles?: readonly ProfileConfiguration[];
    readonly percentageOfNodesToScore?: number;
  };
  return ok(
    new Map(
      said.map((one) => [
        one.schedulerName ?? defaultSchedulerName,
        readProfile({ ...(percentageOfNodesToScore !== undefined && { percentageOfNodesToScore }), ...one }),
      ]),
    ),
  );
}
