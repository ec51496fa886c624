// What is remembered of nodes (view/answers.ts) must never show: the same random changes, with the memory and without.
import { describe, expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import { createFold } from '../../domain/fold.ts';
import type { Plan } from '../../domain/reconciler.ts';
import { complete, eventOf, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { defaultProfile, type Profile } from './framework/profile.ts';
import { createScheduling } from './scheduling.ts';
import { Answers, answersTo } from './view/answers.ts';
import { createCluster, lineRef, nodeOf, place, setNode, unplace } from './view/cluster.ts';
import { unknownNode, withNode, withPod } from './view/node-info.ts';
import { podInfo } from './view/pod-info.ts';
import { clusterOf, type SchedulingView } from './view/scheduling-view.ts';

const line = lineRef(testTenant, 'default-scheduler');

/** It says what it says, and never what it was said of. */
const forgetful: Profile = {
  ...defaultProfile,
  plugins: defaultProfile.plugins.map(({ plugin: { reads: _reads, ...plugin }, weight }) => ({ plugin, weight })),
};

/** Park and Miller's numbers: the same ones for the same seed. */
function drawOf(seed: number) {
  let state = seed;
  const below = (count: number): number => (state = (state * 48_271) % 2_147_483_647) % count;
  return { below, one: <T>(of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0] };
}
type Draw = ReturnType<typeof drawOf>;

const nodeNames = Array.from({ length: 8 }, (_none, index) => `n${index}`);

function randomNode({ below, one }: Draw): Draft {
  const name = `n${below(nodeNames.length)}`;
  const effect = one(['NoSchedule', 'PreferNoSchedule']);
  return {
    kind: 'Node',
    metadata: {
      name,
      labels: { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': one(['a', 'b']), zone: one(['a', 'b']), disk: one(['ssd', 'hdd']) },
    },
    spec: { ...(below(5) === 0 && { unschedulable: true }), ...(below(3) === 0 && { taints: [{ key: 'k', effect }] }) },
    status: {
      allocatable: { cpu: one(['2', '4']), memory: '8Gi', pods: '20' },
      images: below(2) === 0 ? [{ names: [one(['web:1', 'db:1'])], sizeBytes: 500_000_000 }] : [],
    },
  };
}

/** Few kinds of pods: mostly one that was seen before comes. */
function randomPod({ below, one }: Draw, name: string): Draft {
  const image = one(['web:1', 'db:1']);
  const requests = { cpu: one(['500m', '1']) };
  const zoneA = { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] };
  const more = one<object>([
    {},
    {},
    { tolerations: [{ key: 'k', operator: 'Exists' }] },
    { nodeSelector: { disk: 'ssd' } },
    { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 5, preference: zoneA }] } } },
    { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [zoneA] } } } },
    { priority: 10 },
  ]);
  const ports = below(4) === 0 ? [{ containerPort: 80, hostPort: one([80, 81]) }] : [];
  return {
    kind: 'Pod',
    metadata: { name, namespace: 'default', uid: name, labels: { app: one(['a', 'b']) } },
    spec: { schedulerName: 'default-scheduler', containers: [{ name: 'c', image, ports, resources: { requests } }], ...more },
  };
}

function randomClaim({ below }: Draw): Draft {
  const used = { cpuMillis: below(3) * 1_000, memoryBytes: 0, ephemeralStorageBytes: 0, pods: below(3) };
  return { kind: 'Claim', metadata: { name: `n${below(nodeNames.length)}`, namespace: 'allocations' }, spec: { used } };
}

/** Its pods are spread by default (SCH-78), so that they are counted. */
const service: Draft = { kind: 'Service', metadata: { name: 's', namespace: 'default' }, spec: { selector: { app: 'a' } } };

/** Pods by node, counted by name and by slot. */
function countedTwice(view: SchedulingView): readonly (readonly [number, number])[] {
  const cluster = clusterOf(view, testTenant);
  return [...(cluster?.counters.values() ?? [])].flatMap(({ count: { byNode, bySlot } }) =>
    [...(cluster?.nodes.values() ?? [])].map(({ name, slot }) => [byNode.get(name) ?? 0, bySlot?.[slot] ?? 0] as const),
  );
}

describe('what is remembered of nodes', () => {
  it.each([1, 2, 3, 4, 5, 6])('does not show in plans, whatever comes, changes and goes: seed %i', (seed) => {
    const draw = drawOf(seed);
    const fold = createFold();
    const schedulers = [defaultProfile, forgetful].map((profile) => {
      const scheduling = createScheduling(new Map([['default-scheduler', profile]]));
      return { scheduling, view: scheduling.initialView() };
    });
    let [sequence, planned] = [0, 0];
    const apply = (object: ApiObject, isGone = false): void => {
      const change = fold.apply(eventOf(refOf(object), object, (sequence += 1), isGone));
      if (change !== undefined) for (const one of schedulers) one.view = one.scheduling.evolve(one.view, change);
    };
    const random = (resource: string): ApiObject | undefined => {
      const all = fold.list(testTenant, resource);
      return all[draw.below(Math.max(all.length, 1))]?.object;
    };
    const done = (plan: Plan): void => {
      for (const step of plan.kind === 'act' ? plan.steps : []) {
        const wish = 'submit' in step ? step.submit : undefined;
        const object = wish === undefined ? undefined : fold.get(wish.ref)?.object;
        if (object === undefined) continue;
        if (wish?.verb === 'delete') apply(object, true);
        if (wish?.verb === 'bind') apply({ ...object, spec: { ...(object as Pod).spec, nodeName: wish.nodeName } } as unknown as ApiObject);
      }
    };
    apply(complete(service));
    for (let step = 0; step < 400; step += 1) {
      const gone = draw.below(4) === 0 ? random(draw.one(['nodes', 'pods', 'pods'])) : undefined;
      if (gone !== undefined) apply(gone, true);
      else apply(complete(draw.one([randomNode, randomClaim, randomPod, randomPod, randomPod])(draw, `p${step}`)));
      if (draw.below(3) > 0) continue;
      const plans = schedulers.map(({ scheduling, view }) => scheduling.reconcile(fold, view, line, step * 1_000));
      expect(plans[0]).toEqual(plans[1]);
      for (const [index, one] of schedulers.entries())
        one.view = one.scheduling.noted?.(one.view, line, plans[index]?.note ?? { aside: [], nowMs: 0 }) ?? one.view;
      planned += plans[0]?.kind === 'act' ? plans[0].steps.length : 0;
      // Not always: what is thought of may not come true.
      if (plans[0] !== undefined && draw.below(4) > 0) done(plans[0]);
    }
    expect(planned).toBeGreaterThan(100);
    const counted = countedTwice(schedulers[0]?.view ?? new Map());
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter(([byName, bySlot]) => byName !== bySlot)).toEqual([]);
  });

  it('is an answer for the node as it is, and none for another state of it or another node in its place', () => {
    const cluster = createCluster(testTenant);
    const object = complete({ kind: 'Node', metadata: { name: 'a' } }) as never;
    setNode(cluster, withNode(unknownNode('a'), object));
    const asked: string[] = [];
    const answers = new Answers<number>();
    const ask = (name: string): number => answers.of(nodeOf(cluster, name), ({ pods }) => (asked.push(name), pods.length));
    const pod = podInfo(refOf({ kind: 'Pod', metadata: { name: 'p' } }), complete({ kind: 'Pod', metadata: { name: 'p' } }), 1);
    expect([ask('a'), ask('a')]).toEqual([0, 0]);
    const thought = withPod(nodeOf(cluster, 'a'), pod);
    expect(answers.of(thought, ({ pods }) => pods.length)).toBe(1);
    expect(ask('a')).toBe(0);
    place(cluster, pod, 'a');
    expect([ask('a'), ask('a')]).toEqual([1, 1]);
    unplace(cluster, pod, 'a');
    expect(ask('a')).toBe(0);
    expect(asked).toHaveLength(3);
    setNode(cluster, withNode(nodeOf(cluster, 'a'), undefined));
    setNode(cluster, withNode(unknownNode('b'), object));
    expect(nodeOf(cluster, 'b').slot).toBe(0);
    expect(ask('b')).toBe(0);
    expect(asked).toHaveLength(4);
  });

  it('is kept of questions that are asked again, and of few of each asker', () => {
    const { answers } = createCluster(testTenant);
    const [asker, other] = [{}, {}];
    const ask = (question: string, who: object = asker) => answersTo<number>(answers, who, question);
    expect(ask('first')).toBeUndefined();
    const long = 'x'.repeat(20_000);
    expect([ask(long), ask(long)]).toEqual([undefined, undefined]);
    const known = ask('first');
    expect(known).toBeInstanceOf(Answers);
    for (let count = 0; count < 63; count += 1) ask(`${count}`);
    for (let count = 0; count < 100; count += 1) ask(`${count}`, other);
    expect(ask('first')).toBe(known);
    for (let count = 0; count < 64; count += 1) ask(`${count}`);
    expect(ask('first')).toBeUndefined();
  });
});
