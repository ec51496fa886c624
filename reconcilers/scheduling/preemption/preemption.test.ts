import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../domain/reconciler.ts';
import { addRoom, holderOf, noRoom, podRequests } from '../../../domain/pod-requests.ts';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { createScheduling } from '../scheduling.ts';
import { lineRef } from '../view/cluster.ts';
import { clusterOf } from '../view/scheduling-view.ts';

const scheduling = createScheduling();
const line = lineRef(testTenant, 'default-scheduler');
const nowMs = Date.parse('2026-01-01T01:00:00Z');

const node = (name: string, cpu = '4'): Draft => ({
  kind: 'Node',
  metadata: { name, labels: { 'kubernetes.io/hostname': name } },
  status: { allocatable: { cpu, memory: '32Gi', pods: '300' } },
});
interface Shape {
  readonly cpu?: string;
  readonly priority?: number;
  readonly on?: string;
  readonly start?: string;
  readonly app?: string;
  readonly spec?: object;
  readonly status?: object;
  readonly metadata?: object;
}
const pod = (name: string, { cpu = '1', priority = 0, on, start = '00:10', app = 'x', spec, status, metadata }: Shape = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', labels: { app }, ...metadata },
  spec: { priority, containers: [{ name: 'c', resources: { requests: { cpu } } }], ...(on !== undefined && { nodeName: on }), ...spec },
  status: { phase: on === undefined ? 'Pending' : 'Running', startTime: `2026-01-01T${start}:00Z`, ...status },
});
const budget = (name: string, app: string, disruptionsAllowed: number, disruptedPods: object = {}): Draft => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name, namespace: 'default' },
  spec: { selector: { matchLabels: { app } } },
  status: { disruptionsAllowed, disruptedPods },
});

const onePodClaim: readonly Draft[] = [
  {
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'c', namespace: 'default', annotations: { 'pv.kubernetes.io/bind-completed': 'yes' } },
    spec: { accessModes: ['ReadWriteOncePod'], volumeName: 'v' },
    status: { phase: 'Bound' },
  },
  { kind: 'PersistentVolume', metadata: { name: 'v' }, spec: {} },
];
const mounting = { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'c' } }] };
const avoiding = (app: string): object => ({
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app } } }],
    },
  },
});

function planOf(drafts: readonly Draft[]): Plan {
  const { fold, changes } = foldOf(drafts);
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  return scheduling.reconcile(fold, view, line, nowMs);
}
/** What the nodes' claims say once all bindings are told (K11). */
const claimsOf = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .filter(({ kind }) => kind === 'Node')
    .map(({ metadata: { name } }) => {
      const pods = drafts.filter(({ kind, ...object }) => kind === 'Pod' && holderOf(object as unknown as Pod) === name);
      const used = pods.map((one) => podRequests(one as unknown as Pod)).reduce((sum, one) => addRoom(sum, one), noRoom);
      return { kind: 'Claim', metadata: { name, namespace: 'allocations' }, spec: { used } };
    });
const submits = (plan: Plan) => (plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : []);
const victimsOf = (plan: Plan): readonly string[] => submits(plan).flatMap((wish) => (wish.verb === 'delete' ? [wish.ref.name] : []));
const statusOf = (plan: Plan, name: string) =>
  submits(plan).flatMap((wish) => (wish.verb === 'patch' && wish.ref.name === name ? [(wish.patch as { status: object }).status] : []))[0];
const messageOf = (plan: Plan): string | undefined => (statusOf(plan, 'p') as { conditions?: { message: string }[] } | undefined)?.conditions?.[0]?.message;

const important = { cpu: '2', priority: 100 };

describe('who makes room', () => {
  const cases: readonly (readonly [string, readonly Draft[], readonly string[]])[] = [
    [
      'SCH-133: the pods of less priority, as many as are needed',
      [node('a'), pod('x', { cpu: '2', on: 'a' }), pod('y', { cpu: '2', on: 'a' }), pod('p', important)],
      ['y'],
    ],
    ['SCH-133: nobody of equal or higher priority', [node('a'), pod('x', { cpu: '4', priority: 100, on: 'a' }), pod('p', important)], []],
    [
      'SCH-134: those that have run for less time first',
      [node('a'), pod('x', { cpu: '2', on: 'a', start: '00:20' }), pod('y', { cpu: '2', on: 'a', start: '00:10' }), pod('p', important)],
      ['x'],
    ],
    [
      'SCH-134: the more important one is let back first',
      [node('a'), pod('x', { cpu: '2', priority: 10, on: 'a', start: '00:20' }), pod('y', { cpu: '2', priority: 5, on: 'a' }), pod('p', important)],
      ['y'],
    ],
    [
      'SCH-134: one whose budget allows no disruption stays if another can go',
      [node('a'), budget('b', 'kept', 0), pod('x', { cpu: '2', on: 'a', start: '00:20', app: 'kept' }), pod('y', { cpu: '2', on: 'a' }), pod('p', important)],
      ['y'],
    ],
    [
      'SCH-134: one that its budget counts as disrupted already does not count again',
      [
        node('a'),
        budget('b', 'kept', 0, { x: '2026-01-01T00:59:00Z' }),
        pod('x', { cpu: '2', on: 'a', start: '00:20', app: 'kept' }),
        pod('y', { cpu: '2', on: 'a' }),
        pod('p', important),
      ],
      ['x'],
    ],
    [
      'SCH-134: a pod without labels is in no budget, whatever that selects',
      [
        node('a'),
        { ...budget('b', '', 0), spec: { selector: { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] } } },
        pod('x', { cpu: '2', on: 'a', start: '00:20', metadata: { labels: {} } }),
        pod('y', { cpu: '2', on: 'a' }),
        pod('p', important),
      ],
      ['x'],
    ],
    [
      'SCH-134: a budget whose selector is empty has nobody',
      [
        node('a'),
        { ...budget('b', '', 1), spec: { selector: {} } },
        pod('x', { cpu: '2', on: 'a', start: '00:20' }),
        pod('y', { cpu: '2', on: 'a' }),
        pod('p', important),
      ],
      ['x'],
    ],
    [
      'SCH-99: the pod that has a claim for one pod alone',
      [node('a'), ...onePodClaim, pod('x', { on: 'a', spec: mounting }), pod('y', { on: 'a' }), pod('p', { ...important, spec: mounting })],
      ['x'],
    ],
    [
      'SCH-99: nobody for a claim that a pod on another node has',
      [
        node('a', '2'),
        node('b', '1'),
        ...onePodClaim,
        pod('x', { on: 'b', priority: 200, spec: mounting }),
        pod('y', { on: 'a' }),
        pod('p', { ...important, spec: mounting }),
      ],
      [],
    ],
    [
      'SCH-135: the node with the fewest violations',
      [
        node('a', '2'),
        node('b', '2'),
        budget('b', 'kept', 0),
        pod('x', { cpu: '2', on: 'a', app: 'kept' }),
        pod('y', { cpu: '2', priority: 50, on: 'b' }),
        pod('p', important),
      ],
      ['y'],
    ],
    [
      'SCH-135: else the one whose most important victim is least important',
      [node('a', '2'), node('b', '2'), pod('x', { cpu: '2', priority: 20, on: 'a' }), pod('y', { cpu: '2', priority: 10, on: 'b' }), pod('p', important)],
      ['y'],
    ],
    [
      'SCH-135: however many there are',
      [
        node('a', '2'),
        node('b', '2'),
        pod('x', { cpu: '2', priority: 20, on: 'a' }),
        pod('y1', { priority: 10, on: 'b' }),
        pod('y2', { priority: 10, on: 'b', start: '00:20' }),
        pod('p', important),
      ],
      ['y1', 'y2'],
    ],
    [
      'SCH-135: also when priorities are below 0',
      [
        node('a', '2'),
        node('b', '2'),
        pod('x1', { priority: -5, on: 'a' }),
        pod('x2', { priority: -5, on: 'a' }),
        pod('y', { cpu: '2', priority: -5, on: 'b' }),
        pod('p', important),
      ],
      ['y'],
    ],
    [
      'SCH-135: else the smallest sum of priorities, which is also the fewest victims',
      [node('a', '2'), node('b', '2'), pod('x1', { on: 'a' }), pod('x2', { on: 'a' }), pod('y', { cpu: '2', on: 'b' }), pod('p', important)],
      ['y'],
    ],
    [
      'SCH-135: else the one whose victims started last',
      [node('a', '2'), node('b', '2'), pod('x', { cpu: '2', on: 'a', start: '00:10' }), pod('y', { cpu: '2', on: 'b', start: '00:20' }), pod('p', important)],
      ['y'],
    ],
    [
      'SCH-131: no node that refuses for another reason',
      [
        node('a', '2'),
        node('b', '2'),
        pod('x', { cpu: '2', on: 'a' }),
        pod('y', { cpu: '2', on: 'b', priority: 5 }),
        pod('p', { ...important, spec: { nodeSelector: { 'kubernetes.io/hostname': 'b' } } }),
      ],
      ['y'],
    ],
    [
      'SCH-130: nobody for a pod that preempts never',
      [node('a'), pod('x', { cpu: '4', on: 'a' }), pod('p', { ...important, spec: { preemptionPolicy: 'Never' } })],
      [],
    ],
    [
      'SCH-130: nobody while others make room on its node already',
      [
        node('a'),
        pod('x', {
          cpu: '4',
          on: 'a',
          metadata: { deletionTimestamp: '2026-01-01T00:59:59Z' },
          status: { conditions: [{ type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler' }] },
        }),
        pod('p', { ...important, status: { nominatedNodeName: 'a' } }),
      ],
      [],
    ],
    [
      'anti-affinity is looked at again when its pod is away',
      [
        node('a'),
        pod('x', { on: 'a', app: 'rival' }),
        pod('p', {
          ...important,
          spec: avoiding('rival'),
        }),
      ],
      ['x'],
    ],
  ];
  it.each(cases)('%s', (_title, drafts, victims) => {
    expect(victimsOf(planOf(drafts))).toEqual(victims);
    expect(victimsOf(planOf([...drafts, ...claimsOf(drafts)]))).toEqual(victims);
  });
});

describe('what is told', () => {
  it('SCH-136: the victim why, the pod which node is meant for it; the less important lose theirs', () => {
    const elsewhere = { spec: { schedulerName: 'other' }, status: { nominatedNodeName: 'a' } };
    const plan = planOf([
      node('a', '3'),
      pod('x', { cpu: '2', on: 'a' }),
      pod('q', { cpu: '2', priority: 1, ...elsewhere }),
      pod('r', { cpu: '1', priority: 200, ...elsewhere }),
      pod('p', important),
    ]);
    expect(statusOf(plan, 'x')).toMatchObject({
      conditions: [
        {
          type: 'DisruptionTarget',
          status: 'True',
          reason: 'PreemptionByScheduler',
          message: 'default-scheduler: preempting to accommodate a higher priority pod',
        },
      ],
    });
    expect(statusOf(plan, 'p')).toMatchObject({ nominatedNodeName: 'a', conditions: [{ message: '0/1 nodes are available: 1 Insufficient cpu.' }] });
    expect(statusOf(plan, 'q')).toEqual({ nominatedNodeName: null });
    expect(statusOf(plan, 'r')).toBeUndefined();
    const events = submits(plan).flatMap((wish) => (wish.verb === 'create' ? [wish.object as unknown as { reason: string; message: string }] : []));
    expect(events.find(({ reason }) => reason === 'Preempted')?.message).toBe('Preempted by pod uid-p on node a');
    const because = plan.kind === 'act' ? plan.steps.find(({ about }) => about?.ref.name === 'p')?.about?.because.detail : undefined;
    expect(because).toMatchObject({
      priority: 100,
      preemption: { node: 'a', victims: [{ pod: 'default/x', priority: 0 }], victimCount: 1, violations: 0, candidates: 1, decidedBy: 'no other node' },
    });
  });

  it('SCH-32, SCH-131: without victims, how many nodes for which reason', () => {
    const plan = planOf([node('a'), node('b', '1'), pod('x', { cpu: '4', priority: 200, on: 'a' }), pod('p', important)]);
    expect(messageOf(plan)).toBe(
      '0/2 nodes are available: 2 Insufficient cpu. preemption: 0/2 nodes are available: 1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling.',
    );
  });

  it('SCH-131: a node that does not help any more is meant for the pod no longer', () => {
    const plan = planOf([node('a'), pod('x', { cpu: '4', priority: 200, on: 'a' }), pod('p', { ...important, status: { nominatedNodeName: 'a' } })]);
    expect(statusOf(plan, 'p')).toMatchObject({ nominatedNodeName: null });
  });

  it('SCH-14, SCH-117: room that is meant for a pod of the same or more importance is not given to another', () => {
    const meant = pod('q', { cpu: '2', priority: 100, spec: { schedulerName: 'other' }, status: { nominatedNodeName: 'a' } });
    expect(messageOf(planOf([node('a', '2'), meant, pod('p', { cpu: '1', priority: 100 })]))).toContain('Insufficient cpu');
    expect(submits(planOf([node('a', '2'), meant, pod('p', { cpu: '1', priority: 101 })])).map(({ verb }) => verb)).toContain('bind');
  });

  it('SCH-14, SCH-84, SCH-85: nor is a node whose nominated pod is unwanted there, or wants none like it', () => {
    const meant = (app: string, spec: object = {}) =>
      pod('q', { app, priority: 100, spec: { schedulerName: 'other', ...spec }, status: { nominatedNodeName: 'a' } });
    const own = pod('p', { app: 'own', priority: 100, spec: avoiding('rival') });
    expect(messageOf(planOf([node('a'), meant('rival'), own]))).toContain("1 node(s) didn't match pod anti-affinity rules");
    expect(messageOf(planOf([node('a'), meant('other', avoiding('own')), own]))).toContain("1 node(s) didn't satisfy existing pods anti-affinity rules");
    const plan = planOf([node('a'), meant('other'), own]);
    expect(submits(plan).map(({ verb }) => verb)).toContain('bind');
  });

  it('SCH-14, SCH-74: a nominated pod counts in its domain', () => {
    const spread = (app: string) => ({
      topologySpreadConstraints: [
        { topologyKey: 'kubernetes.io/hostname', maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app } } },
      ],
    });
    const meant = pod('q', { priority: 100, spec: { schedulerName: 'other' }, status: { nominatedNodeName: 'a' } });
    const plan = planOf([node('a'), node('b'), pod('y', { cpu: '3', on: 'b', app: 'y' }), meant, pod('p', { priority: 100, spec: spread('x') })]);
    expect(submits(plan)[0]).toMatchObject({ verb: 'bind', nodeName: 'b' });
  });

  it('SCH-13: the nominated node is taken without a look at others', () => {
    const plan = planOf([node('a'), node('b'), pod('x', { on: 'a' }), pod('p', { status: { nominatedNodeName: 'a' } })]);
    expect(submits(plan)).toMatchObject([{ verb: 'bind', nodeName: 'a' }, {}]);
  });

  it('a plan holds a hundred victims of one pod, the least important; what was planned leaves the view as it was', () => {
    const many = Array.from({ length: 250 }, (_none, index) => pod(`x${index}`, { cpu: '10m', priority: index < 200 ? 1 : 0, on: 'a' }));
    const drafts = [node('a', '2500m'), ...many, pod('p', { cpu: '2500m', priority: 100, status: { nominatedNodeName: 'a' } })];
    const { fold, changes } = foldOf(drafts);
    const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const nominated = () => clusterOf(view, testTenant)?.nominated.get('a')?.size;
    expect(nominated()).toBe(1);
    const plan = scheduling.reconcile(fold, view, line, nowMs);
    expect(nominated()).toBe(1);
    const victims = victimsOf(plan);
    expect(victims).toHaveLength(100);
    expect(victims.filter((name) => Number(name.slice(1)) >= 200)).toHaveLength(50);
  });
});
