// Pods that are measured while something else goes on. Source: scheduler_perf/misc.
import { inParallel } from './in-parallel.ts';
import type { Meanwhile, SchedulingCase } from './scheduling-case.ts';
import { basic, gated, highPriority, highPriorityLargeCpu, light, lowPriority, priorityClass, type PodTemplate } from './templates.ts';
import { namespaceOfPods, type World } from './world.ts';

const withPriorities = (world: World): Promise<void> => world.create(priorityClass);

/** Five pods a second that are not measured. */
const joinedBy = (pod: PodTemplate): Meanwhile => ({
  everyMs: 200,
  step: (world, count) => world.addPod(`churn-${count}`, count, pod),
});

/** A node without room, a pod that fits nowhere and a Service: made in one second, removed in the next. */
async function recreate(world: World, count: number): Promise<void> {
  const name = `churn-${count - (count % 2)}`;
  if (count % 2 === 0) {
    await world.addNode(name, 0, () => ({ labels: {}, pods: 0 }));
    await world.addPod(name, 0, highPriorityLargeCpu);
    const spec = { selector: { app: 'foo' }, ports: [{ protocol: 'TCP', port: 8_080, targetPort: 8_080 }] };
    await world.create({ kind: 'Service', metadata: { name, namespace: namespaceOfPods }, spec });
    return;
  }
  await world.remove({ kind: 'Node', metadata: { name } });
  for (const kind of ['Pod', 'Service']) await world.remove({ kind, metadata: { name, namespace: namespaceOfPods } });
}

const gatedPods = 10_000;
const deletedPods = 20_000;

export const churnCases: readonly SchedulingCase[] = [
  {
    name: 'PreemptionAsync',
    nodes: 5_000,
    podsBefore: 20_000,
    pods: 5_000,
    mark: 570,
    podBefore: lowPriority,
    pod: basic,
    before: withPriorities,
    meanwhile: joinedBy(highPriority),
  },
  {
    name: 'Unschedulable',
    nodes: 5_000,
    podsBefore: 100,
    pods: 10_000,
    mark: 590,
    pod: basic,
    before: withPriorities,
    meanwhile: joinedBy(highPriorityLargeCpu),
  },
  {
    name: 'SchedulingWithMixedChurn',
    nodes: 5_000,
    podsBefore: 0,
    pods: 10_000,
    mark: 710,
    pod: basic,
    before: withPriorities,
    meanwhile: { everyMs: 1_000, step: recreate },
  },
  {
    name: 'SchedulingWhileGated',
    nodes: 1,
    podsBefore: deletedPods,
    pods: 20_000,
    mark: 910,
    node: () => ({ labels: {}, pods: 90_000 }),
    pod: light,
    before: (world) => inParallel(gatedPods, (index) => world.addPod(`gated-${index}`, index, gated)),
    // The pods that were there before go, 50 a second.
    meanwhile: {
      everyMs: 20,
      step: (world, count) =>
        count < deletedPods ? world.remove({ kind: 'Pod', metadata: { name: `before-${count}`, namespace: namespaceOfPods } }) : Promise.resolve(),
    },
  },
];
