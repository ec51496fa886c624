import { describe, expect, it } from 'vitest';
import type { Json } from '../../domain/api-object.ts';
import { allocationRef } from '../../domain/claims/allocation.ts';
import type { Plan, Reason } from '../../domain/reconciler.ts';
import { complete, eventOf, foldOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { fitMessage } from './framework/fit-message.ts';
import { createScheduling } from './scheduling.ts';
import { asks, node, pod } from './testing/waiting-drafts.ts';
import { lineRef } from './view/cluster.ts';

const nowMs = Date.parse('2026-01-01T00:00:10Z');
const scheduling = createScheduling();

const line = lineRef(testTenant, 'default-scheduler');

/** The plan for those that wait: the pod named `p`. */
function planOf(drafts: readonly Draft[]): Plan {
  const { fold, changes } = foldOf(drafts);
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  return scheduling.reconcile(fold, view, line, nowMs);
}
const bindOf = (plan: Plan) =>
  plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step && step.submit.verb === 'bind' ? [step.submit] : []))[0] : undefined;
const boundTo = (plan: Plan): string | undefined => bindOf(plan)?.nodeName;
const becauseOf = (plan: Plan): Reason | undefined => (plan.kind === 'act' ? plan.steps[0].about?.because : undefined);
const messageOf = (plan: Plan): string | undefined => (plan.kind === 'act' ? plan.steps[0].about?.because.summary : undefined);

describe('which node', () => {
  const cases: readonly (readonly [string, readonly Draft[], string])[] = [
    ['the one with more room left (SCH-52)', [node('a'), node('b'), pod('other', { ...asks('2'), nodeName: 'a' }), pod('p')], 'b'],
    ['the only one with enough cpu (SCH-51)', [node('a'), node('b', { allocatable: { cpu: '1' } }), pod('p', asks('2'))], 'a'],
    ['not a cordoned one (SCH-67)', [node('a', { spec: { unschedulable: true } }), node('b'), pod('other', { ...asks('2'), nodeName: 'b' }), pod('p')], 'b'],
    [
      'a cordoned one for who tolerates it (SCH-67)',
      [
        node('a', { spec: { unschedulable: true } }),
        pod('p', { ...asks('1'), tolerations: [{ key: 'node.kubernetes.io/unschedulable', operator: 'Exists' }] }),
      ],
      'a',
    ],
    [
      'not a tainted one (SCH-60)',
      [node('a', { spec: { taints: [{ key: 'k', effect: 'NoExecute' }] } }), node('b'), pod('other', { ...asks('2'), nodeName: 'b' }), pod('p')],
      'b',
    ],
    ['PreferNoSchedule keeps nobody away (SCH-60)', [node('a', { spec: { taints: [{ key: 'k', effect: 'PreferNoSchedule' }] } }), pod('p')], 'a'],
    [
      'one with the labels asked for (SCH-63)',
      [node('a'), node('b', { labels: { disk: 'ssd' } }), pod('p', { ...asks('1'), nodeSelector: { disk: 'ssd' } })],
      'b',
    ],
    [
      'one that a required term matches by name (SCH-63)',
      [
        node('a'),
        node('b'),
        pod('p', {
          affinity: {
            nodeAffinity: {
              requiredDuringSchedulingIgnoredDuringExecution: {
                nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['b'] }] }],
              },
            },
          },
        }),
      ],
      'b',
    ],
    [
      'ended pods take no room',
      [node('a', { allocatable: { cpu: '1' } }), pod('done', { ...asks('1'), nodeName: 'a' }, { status: { phase: 'Succeeded' } }), pod('p')],
      'a',
    ],
    [
      'the larger of init containers and containers counts (SCH-42)',
      [node('a'), node('b', { allocatable: { cpu: '2' } }), pod('p', { ...asks('1'), initContainers: [{ name: 'i', resources: { requests: { cpu: '3' } } }] })],
      'a',
    ],
    ['overhead counts (SCH-44)', [node('a'), node('b', { allocatable: { cpu: '2' } }), pod('p', { ...asks('2'), overhead: { cpu: '1m' } })], 'a'],
    [
      'a node that its bound volume reaches (SCH-91)',
      [
        node('a'),
        node('b', { labels: { zone: 'z2' } }),
        {
          kind: 'PersistentVolume',
          metadata: { name: 'v' },
          spec: { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['z2'] }] }] } } },
        },
        {
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'c', namespace: 'default', annotations: { 'pv.kubernetes.io/bind-completed': 'yes' } },
          spec: { volumeName: 'v' },
          status: { phase: 'Bound' },
        },
        pod('p', { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'c' } }] }),
      ],
      'b',
    ],
  ];
  it.each(cases)('%s', (_title, drafts, expected) => {
    expect(boundTo(planOf(drafts))).toBe(expected);
  });

  it('binds with what it weighed, then tells it (SCH-18, SCH-19)', () => {
    const plan = planOf([node('a'), node('b', { spec: { unschedulable: true } }), node('c'), pod('other', { ...asks('2'), nodeName: 'c' }), pod('p')]);
    expect(bindOf(plan)).toMatchObject({
      nodeName: 'a',
      precondition: { uid: 'uid-p' },
    });
    expect(becauseOf(plan)).toMatchObject({
      summary: 'a is the best of 2 feasible nodes of 3',
      detail: {
        scheduler: 'default-scheduler',
        at: 5,
        nodes: 3,
        feasible: 2,
        winner: 'a',
        filtered: [{ plugin: 'NodeUnschedulable', reason: 'node(s) were unschedulable', nodes: 1, examples: [{ node: 'b', numbers: null }] }],
        best: [
          { node: 'a', scores: { NodeResourcesFit: 81, TaintToleration: 100 } },
          { node: 'c', scores: { NodeResourcesFit: 50, TaintToleration: 100 } },
        ],
        weights: { TaintToleration: 3, NodeResourcesFit: 1 },
        tieBreak: { by: 'none' },
        requests: { cpuMillis: 1000, memoryBytes: 1024 ** 3, pods: 1 },
      },
    });
    expect(plan).toMatchObject({
      steps: [
        {},
        {
          submit: {
            verb: 'create',
            ref: { resource: 'events' },
            object: { type: 'Normal', reason: 'Scheduled', message: 'Successfully assigned default/p to a', reportingComponent: 'default-scheduler' },
          },
        },
      ],
    });
  });

  it('SCH-17: of equal nodes the one with fewer pods, then the uid of the pod draws, the same in every process', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((name) => node(name));
    const uids = Array.from({ length: 20 }, (_, index) => `uid-${index}`);
    const winner = (among: readonly Draft[], uid: string) => boundTo(planOf([...among, pod('p', {}, { metadata: { uid } })]));
    const winners = uids.map((uid) => winner(nodes, uid));
    expect(new Set(winners).size).toBeGreaterThan(1);
    expect(winners).toEqual(uids.map((uid) => winner([...nodes].reverse(), uid)));
    const ended = (name: string) => pod(`x-${name}`, { nodeName: name, containers: [{ name: 'c', resources: { requests: { cpu: '0', memory: '0' } } }] });
    expect(uids.map((uid) => winner([...nodes, ended('a'), ended('b'), ended('d')], uid))).toEqual(uids.map(() => 'c'));
  });
});

describe('why not, in the words of Kubernetes (SCH-30 to SCH-33)', () => {
  const claim = (spec: object, more: object = {}): Draft => ({
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'x', namespace: 'default', ...more },
    spec,
    status: { phase: 'Pending' },
  });
  const mounts = { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'x' } }] };
  const helpless = (count: number): string => `preemption: 0/${count} nodes are available: ${count} Preemption is not helpful for scheduling.`;
  const cases: readonly (readonly [string, readonly Draft[], string])[] = [
    ['no node at all (SCH-11)', [pod('p')], 'no nodes available to schedule pods'],
    [
      'taints and cpu, sorted as text',
      [
        node('a', { spec: { taints: [{ key: 'dedicated', value: 'db', effect: 'NoSchedule' }] } }),
        node('b'),
        node('c'),
        pod('x', { ...asks('3'), nodeName: 'b' }),
        pod('y', { ...asks('3'), nodeName: 'c' }),
        pod('p', asks('2')),
      ],
      '0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.',
    ],
    ['more than any node has is beyond preemption', [node('a'), pod('p', asks('5'))], `0/1 nodes are available: 1 Insufficient cpu. ${helpless(1)}`],
    ['all that lacks is told', [node('a'), pod('p', asks('5', '9Gi'))], `0/1 nodes are available: 1 Insufficient cpu, 1 Insufficient memory. ${helpless(1)}`],
    [
      'too many pods (SCH-50)',
      [node('a', { allocatable: { pods: '1' } }), pod('x', { nodeName: 'a' }), pod('p', {})],
      '0/1 nodes are available: 1 Too many pods. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.',
    ],
    ['cordoned', [node('a', { spec: { unschedulable: true } }), pod('p')], `0/1 nodes are available: 1 node(s) were unschedulable. ${helpless(1)}`],
    [
      'selector',
      [node('a'), pod('p', { nodeSelector: { gpu: 'yes' } })],
      `0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector. ${helpless(1)}`,
    ],
    [
      'preemption forbidden (SCH-130)',
      [node('a'), pod('p', { ...asks('5'), preemptionPolicy: 'Never' })],
      '0/1 nodes are available: 1 Insufficient cpu. preemption: not eligible due to preemptionPolicy=Never.',
    ],
    ['claim missing (SCH-90)', [node('a'), node('b'), pod('p', mounts)], `0/2 nodes are available: persistentvolumeclaim "x" not found. ${helpless(2)}`],
    [
      'claim unbound (SCH-90)',
      [node('a'), claim({}), pod('p', mounts)],
      `0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims. ${helpless(1)}`,
    ],
    [
      'claim going (SCH-90)',
      [node('a'), claim({}, { deletionTimestamp: '2026-01-01T00:00:00Z' }), pod('p', mounts)],
      `0/1 nodes are available: persistentvolumeclaim "x" is being deleted. ${helpless(1)}`,
    ],
  ];
  it.each(cases)('%s', (_title, drafts, message) => {
    const plan = planOf(drafts);
    expect(messageOf(plan)).toBe(message);
    expect(plan).toMatchObject({
      kind: 'act',
      steps: [
        {
          submit: {
            verb: 'create',
            ref: { resource: 'events', namespace: 'default' },
            object: { type: 'Warning', reason: 'FailedScheduling', message, involvedObject: { kind: 'Pod', name: 'p', uid: 'uid-p' } },
          },
        },
        {
          submit: {
            verb: 'patch',
            subresource: 'status',
            patchType: 'strategic',
            precondition: { uid: 'uid-p' },
            patch: {
              status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message, lastTransitionTime: '2026-01-01T00:00:10Z' }] },
            },
          },
        },
      ],
    });
  });

  it('says it once: with the condition written nothing is done, and after five minutes it is tried again (SCH-112)', () => {
    const message = 'no nodes available to schedule pods';
    expect(planOf([pod('p', {}, { status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }] } })])).toMatchObject({
      kind: 'wait',
      untilMs: nowMs + 300_000,
      because: { summary: '0 of 1 pods fit' },
    });
  });

  it('the same message is the same Event, another message another', () => {
    const eventName = (drafts: readonly Draft[]): Json => {
      const plan = planOf(drafts);
      const step = plan.kind === 'act' ? plan.steps[0] : undefined;
      return step !== undefined && 'submit' in step ? step.submit.ref.name : null;
    };
    expect(eventName([pod('p')])).toBe(eventName([pod('p')]));
    expect(eventName([pod('p')])).not.toBe(eventName([node('a'), pod('p', asks('5'))]));
    expect(eventName([pod('p')])).toMatch(/^p\.[a-z0-9]{12}$/);
  });

  it('a gated pod waits without an Event (SCH-115)', () => {
    const { fold, changes } = foldOf([node('a'), pod('p', { schedulingGates: [{ name: 'a' }, { name: 'b' }] })]);
    const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
    const [ref] = changes.flatMap((change) => scheduling.affected(fold, view, change));
    const plan = scheduling.reconcile(fold, view, ref ?? line, nowMs);
    expect(messageOf(plan)).toBe('waiting for scheduling gates: [a b]');
    expect(plan).toMatchObject({ steps: [{ submit: { patch: { status: { conditions: [{ reason: 'SchedulingGated' }] } } } }] });
  });
});

describe('SCH-30: the histogram', () => {
  it('is sorted as text: 10 before 2', () => {
    const refusal = (reason: string) => ({ plugin: 'NodeResourcesFit' as const, reasons: [reason], resolvable: true });
    const refusals = [...Array.from({ length: 2 }, () => refusal('y')), ...Array.from({ length: 10 }, () => refusal('x'))];
    const refused = refusals.map((one, index) => ({ node: `n${index}`, refusal: one }));
    expect(fitMessage({ nodes: 12, looked: 12, feasible: [], refused, refusedAll: undefined }, '')).toBe('0/12 nodes are available: 10 x, 2 y.');
  });
});

describe('the claim of a node (K11)', () => {
  it('that knows of more than the pods in the fold is believed: a binding it would refuse is not planned', () => {
    const claim = {
      apiVersion: 'k8shost/v1',
      kind: '_claims',
      metadata: { name: 'allocations/a' },
      spec: {
        allocatable: {},
        unschedulable: false,
        used: { cpuMillis: 3500, memoryBytes: 0, ephemeralStorageBytes: 0, pods: 1, others: { 'example.com/gpu': 2 } },
      },
    };
    const wants = { containers: [{ name: 'c', resources: { requests: { cpu: '1', 'example.com/gpu': '1' } } }] };
    const { fold, changes } = foldOf([node('a', { allocatable: { 'example.com/gpu': '2' } }), pod('p', wants)]);
    const claimed = fold.apply(eventOf(allocationRef(testTenant, 'a'), complete(claim), 10));
    const view = [...changes, ...(claimed === undefined ? [] : [claimed])].reduce(
      (before, change) => scheduling.evolve(before, change),
      scheduling.initialView(),
    );
    expect(messageOf(scheduling.reconcile(fold, view, line, nowMs))).toMatch(
      /^0\/1 nodes are available: 1 Insufficient cpu, 1 Insufficient example.com\/gpu\./,
    );
  });
});

describe('a node that is meant for a pod', () => {
  it('is not counted twice when the pod gets it: there is room for the next (SCH-117)', () => {
    const nominated = { status: { nominatedNodeName: 'a' } };
    const plan = planOf([node('a', { allocatable: { cpu: '2' } }), pod('p', asks('1'), nominated), pod('q', asks('1'), nominated)]);
    expect(plan).toMatchObject({ kind: 'act', because: { summary: '2 of 2 pods fit' } });
  });

  it('is not held for who fits there no more: those behind may have it (SCH-131)', () => {
    const nominated = { status: { nominatedNodeName: 'a' } };
    const plan = planOf([node('a', { allocatable: { cpu: '2' } }), ...['p', 'q', 'r', 's'].map((name) => pod(name, asks('1'), nominated))]);
    expect(plan).toMatchObject({ kind: 'act', because: { summary: '2 of 4 pods fit' } });
  });
});

describe('SCH-10: who is passed over', () => {
  it.each([
    ['bound', pod('p', { nodeName: 'a' })],
    ['being deleted', pod('p', {}, { metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' } })],
    ['of another scheduler', pod('p', { schedulerName: 'mine' })],
  ])('%s', (_title, draft) => {
    expect(planOf([node('a'), draft])).toEqual({ kind: 'settled' });
  });
});
