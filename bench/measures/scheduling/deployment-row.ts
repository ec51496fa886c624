import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../../../reconcilers/workloads/workloads.ts';
import { refOf } from '../../../domain/testing/objects-of.ts';
import { percentile } from '../../percentile.ts';
import { benchTenant, createBenchCluster } from './bench-cluster.ts';
import type { LogKind } from './bench-log.ts';
import { inParallel } from './in-parallel.ts';
import type { SchedulingRow } from './scheduling-row.ts';
import { nodeIn, usual } from './templates.ts';
import { createWorld, namespaceOfPods } from './world.ts';

export const deploymentRowName = 'Deployment scaled to 5,000 replicas';
const nodes = 5_000;
const pods = 5_000;

/** A Deployment of no replicas is scaled: until all its pods are created, while they are scheduled as well. */
export async function deploymentRow(log: LogKind): Promise<SchedulingRow> {
  const cluster = await createBenchCluster(log, [createWorkloads()]);
  const world = createWorld(cluster);
  await world.addNamespace(namespaceOfPods);
  await inParallel(nodes, (index) => world.addNode(`node-${index}`, index, nodeIn('zone1', 'zone2', 'zone3')));
  const labels = { app: 'big' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'pause', image: 'registry.k8s.io/pause:3.10.1', resources: { requests: usual } }] } };
  const metadata = { name: 'big', namespace: namespaceOfPods };
  await world.create({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: 0, selector: { matchLabels: labels }, template } });

  const [createdMs, boundMs] = [new Map<string, number>(), new Map<string, number>()];
  const { promise: created, resolve: allCreated } = Promise.withResolvers<void>();
  const { promise: bound, resolve: allBound } = Promise.withResolvers<void>();
  cluster.onChange(({ recorded: { ref }, before, after }) => {
    if (ref.resource !== 'pods' || after === undefined) return;
    if (before === undefined) createdMs.set(ref.name, performance.now());
    if ((after as Pod).spec?.nodeName && !(before as Pod | undefined)?.spec?.nodeName) boundMs.set(ref.name, performance.now());
    if (createdMs.size === pods) allCreated();
    if (boundMs.size === pods) allBound();
  });
  const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()];
  await cluster.submit({ verb: 'patch', ref: refOf({ kind: 'Deployment', metadata }, benchTenant), patchType: 'merge', patch: { spec: { replicas: pods } } });
  await created;
  const seconds = (performance.now() - startedMs) / 1000;
  await bound;
  const { user, system } = process.cpuUsage(startedCpu);
  await cluster.stop();
  const waits = [...createdMs].map(([name, ms]) => (boundMs.get(name) ?? ms) - ms);
  return {
    name: deploymentRowName,
    log,
    nodes,
    pods,
    podsPerSecond: Math.round(pods / seconds),
    p50Ms: Math.round(percentile(waits, 50)),
    p99Ms: Math.round(percentile(waits, 99)),
    rssMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
    cpuMsPerPod: Math.round((user + system) / pods) / 1000,
  };
}
