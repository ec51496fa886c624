import { expect, test } from 'vitest';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Json } from '../../../domain/api-object.ts';
import { node, pod } from '../testing/decided.ts';
import { createScheduling } from '../scheduling.ts';
import { lineRef } from '../view/cluster.ts';

const asks = (cpu: string): object => ({ containers: [{ name: 'c', resources: { requests: { cpu } } }] });
const zero = { containers: [{ name: 'c', resources: { requests: { cpu: '0', memory: '0' } } }] };
const bigNode = (name: string, cpu: string): Draft => node(name, {}, { status: { allocatable: { cpu, memory: '8Gi', pods: '110' } } });

interface Told {
  readonly filtered: readonly {
    readonly reason: string;
    readonly nodes: number;
    readonly examples: readonly { readonly node: string; readonly numbers: Json }[];
  }[];
  readonly tieBreak: Json;
  readonly preemption: Json;
}

/** The detail of the reason about the pod named `p`. */
function told(drafts: readonly Draft[]): Told {
  const { fold, changes } = foldOf(drafts);
  const scheduling = createScheduling();
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  const plan = scheduling.reconcile(fold, view, lineRef(testTenant, 'default-scheduler'), Date.parse('2026-01-01T00:00:10Z'));
  const about = plan.kind === 'act' ? plan.steps.find((step) => step.about?.ref.name === 'p')?.about : undefined;
  return about?.because.detail as unknown as Told;
}

const numbers: readonly (readonly [string, readonly Draft[], Json])[] = [
  [
    'what is asked, free and there at all (SCH-51)',
    [bigNode('a', '4'), pod('x', { ...asks('3500m'), nodeName: 'a' }), pod('p', asks('2'))],
    [{ resource: 'cpu', asks: '2000m', free: '500m', of: '4000m' }],
  ],
  [
    'too many pods (SCH-50)',
    [node('a', {}, { status: { allocatable: { cpu: '4', memory: '8Gi', pods: '1' } } }), pod('x', { nodeName: 'a' }), pod('p')],
    [{ resource: 'pods', asks: '1', free: '0', of: '1' }],
  ],
  [
    'the taint that is not tolerated (SCH-60)',
    [node('a', {}, { spec: { taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] } }), pod('p')],
    { taint: 'gpu=yes:NoSchedule' },
  ],
  [
    'the labels that are asked for (SCH-63)',
    [node('a', { disk: 'hdd' }), pod('p', { nodeSelector: { disk: 'ssd', zone: 'z' } })],
    { labels: { disk: 'hdd', zone: null } },
  ],
  [
    'who has the port (SCH-66)',
    [
      node('a'),
      pod('x', { nodeName: 'a', containers: [{ name: 'c', ports: [{ hostPort: 80, containerPort: 80 }] }] }),
      pod('p', { containers: [{ name: 'c', ports: [{ hostPort: 80, containerPort: 80 }] }] }),
    ],
    [{ port: '0.0.0.0:80/TCP', heldBy: 'default/x' }],
  ],
  [
    'how many are in the domain, and in that with the fewest (SCH-74)',
    [
      node('a', { zone: 'one' }),
      node('b', { zone: 'two' }, { spec: { unschedulable: true } }),
      pod('x', { nodeName: 'a' }, { labels: { app: 'x' } }),
      pod(
        'p',
        { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'x' } } }] },
        { labels: { app: 'x' } },
      ),
    ],
    { topologyKey: 'zone', domain: 'one', pods: 1, fewest: 0, maxSkew: 1 },
  ],
  [
    'how many pods are in the domain that shall have none (SCH-81)',
    [
      node('a', { zone: 'one' }),
      pod('x', { nodeName: 'a' }, { labels: { app: 'x' } }),
      pod('p', {
        affinity: {
          podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', labelSelector: { matchLabels: { app: 'x' } } }] },
        },
      }),
    ],
    [{ topologyKey: 'zone', domain: 'one', pods: 1 }],
  ],
];

test.each(numbers)('a node that is filtered is told with numbers: %s', (_title, drafts, expected) => {
  const example = told(drafts)
    .filtered.flatMap(({ examples }) => examples)
    .find((one) => one.node === 'a');
  expect(example?.numbers).toEqual(expected);
});

test('of many nodes a count and three examples are told', () => {
  const nodes = Array.from({ length: 50 }, (_, index) => bigNode(`n${index}`, '1'));
  const { filtered } = told([...nodes, pod('p', asks('2'))]);
  expect(filtered.map(({ reason, nodes: count, examples }) => [reason, count, examples.length])).toEqual([['Insufficient cpu', 50, 3]]);
});

test('SCH-14: a node that would have the pod, were it not meant for another, names that one', () => {
  const drafts = [bigNode('a', '4'), { ...pod('q', { ...asks('3'), priority: 5, schedulerName: 'another' }), status: { nominatedNodeName: 'a' } }];
  expect(told([...drafts, pod('p', asks('2'))]).filtered).toMatchObject([
    { reason: 'Insufficient cpu', examples: [{ node: 'a', numbers: { meantFor: ['default/q'] } }] },
  ]);
});

const ties: readonly (readonly [string, readonly Draft[], Json])[] = [
  ['one is better than all others', [bigNode('a', '4'), bigNode('b', '8'), pod('p', asks('1'))], { by: 'none' }],
  [
    'the one with fewer pods of three',
    [...['a', 'b', 'c'].map((name) => node(name)), ...['a', 'b'].map((on) => pod(`x-${on}`, { ...zero, nodeName: on }))],
    { by: 'fewer pods', among: 3 },
  ],
  ['a lot among three', ['a', 'b', 'c'].map((name) => node(name)), { by: 'lot', among: 3, seed: expect.any(Number) }],
];
test.each(ties)('SCH-17: what decides between equals: %s', (_title, drafts, expected) => {
  expect(told(drafts.some(({ metadata }) => metadata?.name === 'p') ? drafts : [...drafts, pod('p')]).tieBreak).toEqual(expected);
});

test('SCH-135: the victims, and what decided for their node', () => {
  const drafts = [
    bigNode('a', '2'),
    bigNode('b', '2'),
    pod('x', { ...asks('2'), nodeName: 'a', priority: 5 }),
    pod('y', { ...asks('2'), nodeName: 'b', priority: 1 }),
  ];
  expect(told([...drafts, pod('p', { ...asks('2'), priority: 10 })]).preemption).toEqual({
    node: 'b',
    victims: [{ pod: 'default/y', priority: 1 }],
    victimCount: 1,
    violations: 0,
    candidates: 2,
    decidedBy: 'lowest priority of the most important victim',
    others: [{ node: 'a', victimCount: 1, violations: 0, highestPriority: 5 }],
  });
});
