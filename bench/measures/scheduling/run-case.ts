import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { percentile } from '../../percentile.ts';
import { createBenchCluster, type BenchCluster } from './bench-cluster.ts';
import type { LogKind } from './bench-log.ts';
import { inParallel } from './in-parallel.ts';
import type { SchedulingCase } from './scheduling-case.ts';
import type { SchedulingRow } from './scheduling-row.ts';
import { nodeIn } from './templates.ts';
import { keepHeapTight } from '../../../bin/engine/tight-heap.ts';
import { createWorld, namespaceOfPods, type World } from './world.ts';

/**
 * Fills a cluster, then measures: all pods are created as fast as they are taken, while they are scheduled, as scheduler_perf does in all of
 * its workloads.
 */
export async function runCase(one: SchedulingCase, log: LogKind): Promise<SchedulingRow> {
  const { name, nodes, podsBefore, pods, pod, podBefore = pod, node = nodeIn('zone1', 'zone2', 'zone3'), before, meanwhile, rssMark } = one;
  // As an engine does.
  if (rssMark !== undefined) keepHeapTight();
  const cluster = await createBenchCluster(log);
  const world = createWorld(cluster);
  const bound = watchBindings(cluster);
  await world.addNamespace(namespaceOfPods);
  await before?.(world);
  await inParallel(nodes, (index) => world.addNode(`node-${index}`, index, node));
  await inParallel(podsBefore, (index) => world.addPod(`before-${index}`, index, podBefore));
  await bound.reach('before', podsBefore);
  const created = new Map<string, number>();
  const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()];
  const stop = repeat(world, meanwhile);
  await inParallel(pods, async (index) => {
    await world.addPod(`pod-${index}`, index, pod);
    created.set(`pod-${index}`, performance.now());
  });
  await bound.reach('pod', pods);
  const seconds = (performance.now() - startedMs) / 1000;
  const { user, system } = process.cpuUsage(startedCpu);
  await stop();
  const waits = [...created].map(([pod, createdMs]) => Math.max(0, (bound.atMs.get(pod) ?? createdMs) - createdMs));
  await cluster.stop();
  return {
    name,
    log,
    nodes,
    pods,
    podsPerSecond: Math.round(pods / seconds),
    p50Ms: round(percentile(waits, 50)),
    p99Ms: round(percentile(waits, 99)),
    rssMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
    cpuMsPerPod: round((user + system) / 1000 / pods, 1000),
  };
}

const round = (value: number, parts = 10): number => Math.round(value * parts) / parts;

/** What is returned ends it. */
function repeat(world: World, meanwhile: SchedulingCase['meanwhile']): () => Promise<void> {
  if (meanwhile === undefined) return () => Promise.resolve();
  const { everyMs, step } = meanwhile;
  const ending = new AbortController();
  const running = (async () => {
    const startedMs = performance.now();
    for (let count = 0; !ending.signal.aborted; count += 1) {
      await step(world, count);
      const waitMs = startedMs + (count + 1) * everyMs - performance.now();
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  })();
  return async () => {
    ending.abort();
    await running;
  };
}

/** When each pod was seen bound. */
function watchBindings(cluster: BenchCluster): { readonly atMs: ReadonlyMap<string, number>; reach(prefix: string, count: number): Promise<void> } {
  const atMs = new Map<string, number>();
  const counts = new Map<string, number>();
  let wanted: { readonly prefix: string; readonly count: number; readonly resolve: () => void } | undefined;
  cluster.onChange(({ recorded: { ref }, before, after }) => {
    if (ref.resource !== 'pods' || !(after as Pod | undefined)?.spec?.nodeName || (before as Pod | undefined)?.spec?.nodeName) return;
    atMs.set(ref.name, performance.now());
    const prefix = ref.name.slice(0, ref.name.lastIndexOf('-'));
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    if (prefix === wanted?.prefix && count >= wanted.count) wanted.resolve();
  });
  return {
    atMs,
    async reach(prefix, count) {
      if ((counts.get(prefix) ?? 0) < count) await new Promise<void>((resolve) => (wanted = { prefix, count, resolve }));
    },
  };
}
