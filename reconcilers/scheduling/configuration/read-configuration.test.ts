import { describe, expect, test } from 'vitest';
import type { Json } from '../../../domain/api-object.ts';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Profile } from '../framework/profile.ts';
import { defaultProfile } from '../framework/profile.ts';
import { createScheduling } from '../scheduling.ts';
import { node, pod } from '../testing/decided.ts';
import { lineRef } from '../view/cluster.ts';
import { readConfiguration } from './read-configuration.ts';

const head = { apiVersion: 'kubescheduler.config.k8s.io/v1', kind: 'KubeSchedulerConfiguration' };
const read = (more: object) => readConfiguration({ ...head, ...more } as Json);
const faultsOf = (more: object): readonly string[] => {
  const result = read(more);
  return result.ok ? [] : result.error;
};
const profiles = (more: object): ReadonlyMap<string, Profile> => {
  const result = read(more);
  if (!result.ok) throw new Error(result.error.join('; '));
  return result.value;
};
const only = (profile: object): Profile => [...profiles({ profiles: [profile] }).values()][0] ?? defaultProfile;

/** Plugins that filter, and those that score with their weights, in their order. */
const told = ({ plugins }: Profile): { readonly filters: readonly string[]; readonly weights: Readonly<Record<string, number>> } => ({
  filters: plugins.flatMap(({ plugin }) => (plugin.filter === undefined ? [] : [plugin.name])),
  weights: Object.fromEntries(plugins.flatMap(({ plugin, weight }) => (weight === 0 ? [] : [[plugin.name, weight]]))),
});
const usual = told(defaultProfile);

/** Of an extension point: what is there by default is not. */
const nothing = { disabled: [{ name: '*' }] };
/** The plugins that there is no choice of. */
const oneWay = { queueSort: { enabled: [{ name: 'PrioritySort' }] }, bind: { enabled: [{ name: 'DefaultBinder' }] } };

describe('which plugins a profile has', () => {
  const cases: readonly (readonly [string, object, object])[] = [
    ['the usual ones', {}, usual],
    ['another weight', { score: { enabled: [{ name: 'NodeResourcesFit', weight: 9 }] } }, { weights: { ...usual.weights, NodeResourcesFit: 9 } }],
    ['another weight everywhere', { multiPoint: { enabled: [{ name: 'ImageLocality', weight: 5 }] } }, { weights: { ...usual.weights, ImageLocality: 5 } }],
    ['no weight is weight 1', { multiPoint: { enabled: [{ name: 'TaintToleration' }] } }, { weights: { ...usual.weights, TaintToleration: 1 } }],
    ['none that scores', { score: { disabled: [{ name: '*' }] } }, { ...usual, weights: {} }],
    [
      'one alone that scores',
      { score: { disabled: [{ name: '*' }], enabled: [{ name: 'NodeAffinity', weight: 2 }] } },
      { ...usual, weights: { NodeAffinity: 2 } },
    ],
    ['one that does not filter', { filter: { disabled: [{ name: 'NodePorts' }] } }, { filters: usual.filters.filter((name) => name !== 'NodePorts') }],
    ['one that is left out', { multiPoint: { disabled: [{ name: 'NodePorts' }] } }, { filters: usual.filters.filter((name) => name !== 'NodePorts') }],
    [
      'three alone, in their own order',
      { ...oneWay, multiPoint: { ...nothing, enabled: [{ name: 'NodeResourcesFit', weight: 3 }, { name: 'NodeName' }, { name: 'NodeUnschedulable' }] } },
      { filters: ['NodeResourcesFit', 'NodeName', 'NodeUnschedulable'], weights: { NodeResourcesFit: 3 } },
    ],
  ];
  test.each(cases)('%s', (_title, plugins, expected) => {
    expect(told(only({ plugins }))).toMatchObject(expected);
  });

  test('SCH-130: without DefaultPreemption nobody makes room', () => {
    expect(
      [{}, { postFilter: { disabled: [{ name: '*' }] } }, { multiPoint: { disabled: [{ name: 'DefaultPreemption' }] } }].map(
        (plugins) => only({ plugins }).preempts,
      ),
    ).toEqual([true, false, false]);
  });
});

test('SCH-20: the percentage of the configuration holds for profiles that say none', () => {
  const read = profiles({ percentageOfNodesToScore: 30, profiles: [{ schedulerName: 'a' }, { schedulerName: 'b', percentageOfNodesToScore: 70 }] });
  expect([...read].map(([name, { percentageOfNodesToScore }]) => [name, percentageOfNodesToScore])).toEqual([
    ['a', 30],
    ['b', 70],
  ]);
});

test('without profiles, and without a name, it is the default scheduler', () => {
  expect([...profiles({}).keys(), ...profiles({ profiles: [{}] }).keys()]).toEqual(['default-scheduler', 'default-scheduler']);
});

const fit = (args: object): object => ({ profiles: [{ pluginConfig: [{ name: 'NodeResourcesFit', args }] }] });
const spread = (defaultConstraints: readonly object[], more: object = {}): object => ({
  profiles: [{ pluginConfig: [{ name: 'PodTopologySpread', args: { defaultConstraints, ...more } }] }],
});
const zone = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' };
const wrong: readonly (readonly [string, object, string])[] = [
  [
    'another version',
    { apiVersion: 'kubescheduler.config.k8s.io/v1beta3' },
    'apiVersion: Unsupported value: "kubescheduler.config.k8s.io/v1beta3": supported values: "kubescheduler.config.k8s.io/v1"',
  ],
  ['another kind', { kind: 'Pod' }, 'kind: Unsupported value: "Pod": supported values: "KubeSchedulerConfiguration"'],
  ['an unknown field', { profilez: [] }, 'profilez: unknown field'],
  ['no profile', { profiles: [] }, 'profiles: Required value'],
  ['two of one name', { profiles: [{ schedulerName: 'a' }, { schedulerName: 'a' }] }, 'profiles[1].schedulerName: Duplicate value: "a"'],
  ['two without a name', { profiles: [{}, { schedulerName: 'a' }] }, 'profiles[0].schedulerName: Required value'],
  ['a percentage beyond 100', { percentageOfNodesToScore: 101 }, 'percentageOfNodesToScore: Invalid value: 101: not in valid range [0, 100]'],
  [
    'an unknown plugin',
    { profiles: [{ plugins: { score: { enabled: [{ name: 'Nope' }] } } }] },
    'profiles[0].plugins.score.enabled[0].name: there is no plugin "Nope"; there are NodeUnschedulable',
  ],
  [
    'a score of one that gives none',
    { profiles: [{ plugins: { score: { enabled: [{ name: 'NodeName' }] } } }] },
    'profiles[0].plugins.score.enabled[0].name: Invalid value: "NodeName": the plugin does not extend score; those that do are TaintToleration',
  ],
  [
    'a filter of one that is none',
    { profiles: [{ plugins: { filter: { enabled: [{ name: 'NodePorts' }, { name: 'ImageLocality' }] } } }] },
    'profiles[0].plugins.filter.enabled[1].name: Invalid value: "ImageLocality": the plugin does not extend filter; those that do are NodeUnschedulable',
  ],
  [
    'one that makes no room',
    { profiles: [{ plugins: { postFilter: { enabled: [{ name: 'NodeName' }] } } }] },
    'profiles[0].plugins.postFilter.enabled[0].name: Invalid value: "NodeName": the plugin does not extend postFilter; those that do are DefaultPreemption',
  ],
  ...['multiPoint', 'filter', 'queueSort', 'bind'].map((point): (typeof wrong)[number] => {
    const [name = ''] = { queueSort: ['PrioritySort'], bind: ['DefaultBinder'] }[point] ?? ['NodeName'];
    return [
      `a plugin twice in ${point}`,
      { profiles: [{ plugins: { [point]: { enabled: [{ name }, { name }] } } }] },
      `profiles[0].plugins.${point}.enabled[1].name: Duplicate value: "${name}"`,
    ];
  }),
  [
    'resources that are ignored',
    { profiles: [{ pluginConfig: [{ name: 'NodeResourcesFit', args: { ignoredResources: ['example.com/gpu'] } }] }] },
    'profiles[0].pluginConfig[0].args.ignoredResources: Forbidden: k8shost binds no pod to a node that lacks a resource: have the nodes offer it',
  ],
  ['an unknown extension point', { profiles: [{ plugins: { scores: {} } }] }, 'profiles[0].plugins.scores: unknown field'],
  [
    'half of a plugin',
    { profiles: [{ plugins: { preFilter: { disabled: [{ name: '*' }] } } }] },
    'profiles[0].plugins.preFilter: Forbidden: it is one with filter: set that',
  ],
  [
    'another way to bind',
    { profiles: [{ plugins: { bind: { enabled: [{ name: 'MyBinder' }] } } }] },
    'profiles[0].plugins.bind.enabled[0].name: Unsupported value: "MyBinder": supported values: "DefaultBinder"',
  ],
  [
    'no way to bind',
    { profiles: [{}, { schedulerName: 'a', plugins: { ...oneWay, bind: nothing } }] },
    'profiles[1].plugins.bind.enabled: Required value: DefaultBinder is left out',
  ],
  [
    'no order',
    { profiles: [{ plugins: { multiPoint: { ...nothing, enabled: [{ name: 'DefaultBinder' }] } } }] },
    'profiles[0].plugins.queueSort.enabled: Required value: PrioritySort is left out',
  ],
  [
    'no filter',
    { profiles: [{ plugins: { filter: nothing } }] },
    'profiles[0].plugins.filter.enabled: Required value: NodeResourcesFit is left out, and without it pods are tried for ever on a node without room',
  ],
  [
    'cordoned nodes',
    { profiles: [{ plugins: { multiPoint: { disabled: [{ name: 'NodeUnschedulable' }] } } }] },
    'profiles[0].plugins.filter.enabled: Required value: NodeUnschedulable is left out',
  ],
  [
    'no gates',
    { profiles: [{ plugins: { multiPoint: { disabled: [{ name: 'SchedulingGates' }] } } }] },
    'Invalid value: "SchedulingGates": cannot be disabled in k8shost',
  ],
  ['extenders', { extenders: [{ urlPrefix: 'http://x' }] }, 'extenders: Forbidden: k8shost calls no extenders'],
  ['another back-off', { podMaxBackoffSeconds: 60 }, 'podMaxBackoffSeconds: Invalid value: 60: is 10 in k8shost and cannot be changed'],
  [
    'a plugin told twice',
    { profiles: [{ pluginConfig: [{ name: 'NodeAffinity' }, { name: 'NodeAffinity' }] }] },
    'profiles[0].pluginConfig[1]: Duplicate value: "NodeAffinity"',
  ],
  [
    'one that can be told nothing',
    { profiles: [{ pluginConfig: [{ name: 'NodePorts' }] }] },
    'profiles[0].pluginConfig[0].args: Forbidden: NodePorts can be told nothing',
  ],
  [
    'args of another kind',
    fit({ kind: 'NodeAffinityArgs' }),
    'profiles[0].pluginConfig[0].args.kind: Unsupported value: "NodeAffinityArgs": supported values: "NodeResourcesFitArgs"',
  ],
  ['args that there are none of', fit({ strategy: {} }), 'profiles[0].pluginConfig[0].args.strategy: unknown field'],
  ['an unknown strategy', fit({ scoringStrategy: { type: 'Best' } }), 'scoringStrategy.type: Unsupported value: "Best"'],
  [
    'a ratio without a shape',
    fit({ scoringStrategy: { type: 'RequestedToCapacityRatio' } }),
    'requestedToCapacityRatio: Required value: must be specified when type is RequestedToCapacityRatio',
  ],
  [
    'a shape that goes back',
    fit({
      scoringStrategy: {
        type: 'RequestedToCapacityRatio',
        requestedToCapacityRatio: {
          shape: [
            { utilization: 9, score: 1 },
            { utilization: 3, score: 2 },
          ],
        },
      },
    }),
    'shape[1].utilization: Invalid value: 3: values must be sorted in increasing order',
  ],
  [
    'default constraints beside the system defaults',
    {
      profiles: [
        {
          pluginConfig: [{ name: 'PodTopologySpread', args: { defaultConstraints: [{ maxSkew: 1, topologyKey: 'z', whenUnsatisfiable: 'ScheduleAnyway' }] } }],
        },
      ],
    },
    'defaultingType: Invalid value: "System": when .defaultConstraints are not empty',
  ],
  ['a constraint twice', spread([zone, zone], { defaultingType: 'List' }), 'defaultConstraints[1]: Duplicate value: {zone, ScheduleAnyway}'],
  [
    'a heavy resource',
    fit({ scoringStrategy: { type: 'LeastAllocated', resources: [{ name: 'cpu', weight: 101 }] } }),
    'resources[0].weight: Invalid value: 101: not in valid range [1, 100]',
  ],
  [
    'a resource twice',
    { profiles: [{ pluginConfig: [{ name: 'NodeResourcesBalancedAllocation', args: { resources: [{ name: 'cpu' }, { name: 'cpu' }] } }] }] },
    'resources[1].name: Duplicate value: "cpu"',
  ],
  [
    'a heavy affinity',
    { profiles: [{ pluginConfig: [{ name: 'InterPodAffinity', args: { hardPodAffinityWeight: 101 } }] }] },
    'hardPodAffinityWeight: Invalid value: 101: not in valid range [0, 100]',
  ],
  ['lists that are none', { profiles: { a: 1 } }, 'profiles: Invalid value: {"a":1}: must be a list'],
];
test.each(wrong)('is refused: %s', (_title, more, expected) => {
  expect(faultsOf(more).join('\n')).toContain(expected);
});

const ratioOf = (...shape: readonly object[]): object => ({ type: 'RequestedToCapacityRatio', requestedToCapacityRatio: { shape } });
const several: readonly (readonly [string, object, readonly string[]])[] = [
  [
    'a score and an order of a shape',
    fit({ scoringStrategy: { ...ratioOf({ utilization: 9, score: 20 }, { utilization: 3, score: 2 }), resources: [{ name: 'cpu', weight: -1 }] } }),
    ['resources[0].weight', 'requestedToCapacityRatio.shape[0].score', 'requestedToCapacityRatio.shape[1].utilization'].map(
      (path) => `profiles[0].pluginConfig[0].args.scoringStrategy.${path}`,
    ),
  ],
  [
    'a constraint, and that there is one',
    spread([{ ...zone, maxSkew: 0 }], { defaultingType: 'System' }),
    ['defaultConstraints[0].maxSkew', 'defaultingType'].map((path) => `profiles[0].pluginConfig[0].args.${path}`),
  ],
  [
    'a weight and a plugin that is left out',
    { profiles: [{ plugins: { filter: nothing, score: { enabled: [{ name: 'NodeAffinity', weight: -1 }, { name: 'NodeAffinity' }] } } }] },
    ['score.enabled[0].weight', 'score.enabled[1].name', 'filter.enabled', 'filter.enabled'].map((path) => `profiles[0].plugins.${path}`),
  ],
  [
    'an unknown plugin and the args of another',
    { profiles: [{ pluginConfig: [{ name: 'Nope' }, { name: 'InterPodAffinity', args: { hardPodAffinityWeight: 101 } }] }] },
    ['[0].name', '[1].args.hardPodAffinityWeight'].map((path) => `profiles[0].pluginConfig${path}`),
  ],
  [
    'names of profiles and what else is wrong',
    { profiles: [{ schedulerName: 'a', percentageOfNodesToScore: 101 }, { schedulerName: 'a' }, {}] },
    ['[0].percentageOfNodesToScore', '[1].schedulerName', '[2].schedulerName'].map((path) => `profiles${path}`),
  ],
];
test.each(several)('every fault is told: %s', (_title, more, paths) => {
  expect(faultsOf(more).map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining([...paths]));
  expect(faultsOf(more)).toHaveLength(paths.length);
});

test('whatever a member is, it is a fault or it is taken', () => {
  const profile = {
    schedulerName: 'a',
    plugins: { ...oneWay, multiPoint: nothing, filter: { enabled: [{ name: 'NodeUnschedulable' }, { name: 'NodeResourcesFit' }] }, preScore: nothing },
    pluginConfig: [
      { name: 'NodeResourcesFit', args: { ignoredResources: [], scoringStrategy: ratioOf({ utilization: 0, score: 1 }, { utilization: 9, score: 2 }) } },
      { name: 'PodTopologySpread', args: { defaultingType: 'List', defaultConstraints: [zone, { ...zone, topologyKey: 'rack' }] } },
      { name: 'NodeResourcesBalancedAllocation', args: { resources: [{ name: 'cpu', weight: 0 }] } },
    ],
  };
  const others: readonly Json[] = [null, 1, 'x', true, [], {}, [1], [null], [[]], [{}], { x: 1 }];
  const document = { ...head, profiles: [profile, { schedulerName: 'b' }], extenders: [] } as unknown as Json;
  const wronged = [...withOther(document, others)];
  expect(wronged.length).toBeGreaterThan(300);
  for (const one of wronged) expect(readConfiguration(one)).toHaveProperty('ok');
});

/** The document with one value in it, wherever, another. */
function* withOther(value: Json, others: readonly Json[]): Generator<Json> {
  yield* others;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value) as readonly (readonly [string, Json])[])
    for (const other of withOther(member, others))
      yield Array.isArray(value) ? value.map((one: Json, index) => (String(index) === name ? other : one)) : { ...value, [name]: other };
}

test.each([
  [null, 'the document: Invalid value: null: must be an object'],
  ['text', 'the document: Invalid value: "text": must be an object'],
  [[], 'the document: Invalid value: []: must be an object'],
  [{}, 'apiVersion: Required value'],
])('the document %j is refused', (document, expected) => {
  expect(readConfiguration(document as Json)).toMatchObject({ ok: false, error: expect.arrayContaining([expected]) });
});

test('what multiPoint leaves out may be enabled there, or at its own extension point', () => {
  const enabled = ['PrioritySort', 'DefaultBinder', 'NodeUnschedulable', 'NodeResourcesFit'].map((name) => ({ name }));
  const filter = { enabled: enabled.slice(2) };
  expect(
    [{ multiPoint: { ...nothing, enabled } }, { ...oneWay, filter, multiPoint: nothing }].flatMap((plugins) => faultsOf({ profiles: [{ plugins }] })),
  ).toEqual([]);
});

test('what kube-scheduler takes at an extension point is taken', () => {
  const filter = { enabled: ['NodeName', 'DynamicResources', 'NodeDeclaredFeatures'].map((name) => ({ name })) };
  const score = { enabled: ['ImageLocality', 'VolumeBinding', 'DynamicResources'].map((name) => ({ name })) };
  const postFilter = { enabled: ['DefaultPreemption', 'DynamicResources'].map((name) => ({ name })) };
  const multiPoint = { enabled: ['NodeName', 'ImageLocality', 'DefaultPreemption', 'SchedulingGates'].map((name) => ({ name })) };
  expect(faultsOf({ profiles: [{ plugins: { filter, score, postFilter, multiPoint } }] })).toEqual([]);
});

test('a member without a value is one that is not there', () => {
  expect([...profiles({ profiles: null }).keys()]).toEqual(['default-scheduler']);
  expect(told(only({ schedulerName: null, pluginConfig: null, plugins: { multiPoint: null, score: { disabled: null } } }))).toEqual(usual);
});

test('what says how the process of kube-scheduler runs means nothing', () => {
  expect(
    faultsOf({ parallelism: 16, leaderElection: { leaderElect: true }, clientConnection: { qps: 50 }, enableProfiling: true, podInitialBackoffSeconds: 1 }),
  ).toEqual([]);
});

/** Where the pod named `p` goes; undefined: nowhere. */
function boundTo(drafts: readonly Draft[], configuration: object, line: string): string | undefined {
  const { fold, changes } = foldOf(drafts);
  const scheduling = createScheduling(profiles(configuration));
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  const plan = scheduling.reconcile(fold, view, lineRef(testTenant, line), 0);
  const bind = plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'bind' ? [step.submit] : []))[0] : undefined;
  return bind?.nodeName;
}

test('pods of two schedulers are placed by their own profiles; those of no profile stay as they are', () => {
  const packing = { scoringStrategy: { type: 'MostAllocated', resources: [{ name: 'cpu', weight: 1 }] } };
  const configuration = {
    profiles: [
      { schedulerName: 'default-scheduler' },
      {
        schedulerName: 'packing',
        pluginConfig: [{ name: 'NodeResourcesFit', args: packing }],
        plugins: { score: { enabled: [{ name: 'NodeResourcesFit', weight: 50 }] } },
      },
    ],
  };
  const asks = { containers: [{ name: 'c', resources: { requests: { cpu: '1' } } }] };
  const drafts = (schedulerName: string): readonly Draft[] => [
    node('a'),
    node('b'),
    pod('x', { ...asks, nodeName: 'a' }),
    pod('p', { ...asks, schedulerName }),
  ];
  expect(boundTo(drafts('default-scheduler'), configuration, 'default-scheduler')).toBe('b');
  expect(boundTo(drafts('packing'), configuration, 'packing')).toBe('a');
  expect(boundTo(drafts('another'), configuration, 'another')).toBeUndefined();
});
