import type { ApiObject } from '../../../domain/api-object.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { percentile } from '../../percentile.ts';
import { benchTenant, createBenchCluster, type BenchCluster } from './bench-cluster.ts';
import type { SchedulingCase } from './cases.ts';

/** As `npm run bench -- scheduling --json FILE` writes it. */
export interface SchedulingRow {
  readonly name: string;
  readonly log: 'memory';
  readonly nodes: number;
  readonly pods: number;
  readonly podsPerSecond: number;
  /** From the acknowledgement of the pod until the fold shows it bound. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMiB: number;
}

/** Creates that are under way at once. */
const inFlight = 64;

/** Fills a cluster, then measures: all pods are created as fast as they are taken, while they are scheduled. */
export async function runCase({ name, nodes, podsBefore, pods, pod, podBefore = pod }: SchedulingCase): Promise<SchedulingRow> {
  const cluster = createBenchCluster();
  const bound = watchBindings(cluster);
  await cluster.submit({ verb: 'create', ref: { ...benchTenant, resource: 'namespaces', namespace: '', name: 'bench' }, object: object('Namespace', 'bench') });
  const account = { ...benchTenant, resource: 'serviceaccounts', namespace: 'bench', name: 'default' };
  await cluster.submit({ verb: 'create', ref: account, object: object('ServiceAccount', 'default') });
  await inParallel(nodes, (index) => addNode(cluster, index));
  const addPod = (prefix: string, index: number, template: typeof pod): Promise<void> => {
    const { labels = {}, spec = {} } = template(index);
    const metadata = { name: `${prefix}-${index}`, namespace: 'bench', labels };
    const whole = { schedulerName: 'default-scheduler', automountServiceAccountToken: false, containers: [container], ...spec };
    const ref = { ...benchTenant, resource: 'pods', namespace: 'bench', name: metadata.name };
    return cluster.submit({ verb: 'create', ref, object: { apiVersion: 'v1', kind: 'Pod', metadata, spec: whole } as unknown as ApiObject });
  };
  await inParallel(podsBefore, (index) => addPod('before', index, podBefore));
  await bound.reach(podsBefore);
  const created = new Map<string, number>();
  const startedMs = performance.now();
  await inParallel(pods, async (index) => {
    await addPod('pod', index, pod);
    created.set(`pod-${index}`, performance.now());
  });
  await bound.reach(podsBefore + pods);
  const seconds = (performance.now() - startedMs) / 1000;
  const waits = [...created].map(([pod, createdMs]) => Math.max(0, (bound.atMs.get(pod) ?? createdMs) - createdMs));
  await cluster.stop();
  const rssMiB = Math.round(process.memoryUsage().rss / 2 ** 20);
  return {
    name,
    log: 'memory',
    nodes,
    pods,
    podsPerSecond: Math.round(pods / seconds),
    p50Ms: round(percentile(waits, 50)),
    p99Ms: round(percentile(waits, 99)),
    rssMiB,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const object = (kind: string, name: string, more: object = {}): ApiObject => ({ apiVersion: 'v1', kind, metadata: { name }, ...more }) as unknown as ApiObject;

/** scheduler_perf's pod-default.yaml. */
const container = { name: 'pause', image: 'registry.k8s.io/pause:3.10', resources: { requests: { cpu: '100m', memory: '500Mi' } } };

/** scheduler_perf's node-default.yaml, in three zones. */
async function addNode(cluster: BenchCluster, index: number): Promise<void> {
  const name = `node-${index}`;
  const ref = { ...benchTenant, resource: 'nodes', namespace: '', name };
  const labels = { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': `zone${(index % 3) + 1}` };
  await cluster.submit({ verb: 'create', ref, object: object('Node', name, { metadata: { name, labels } }) });
  // Nobody here takes away what keeps pods from a new node.
  await cluster.submit({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { taints: null } } });
  const status = { allocatable: { cpu: '4', memory: '32Gi', pods: '110' }, capacity: { cpu: '4', memory: '32Gi', pods: '110' } };
  await cluster.submit({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status } });
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

/** When each pod was seen bound. */
function watchBindings(cluster: BenchCluster): { readonly atMs: ReadonlyMap<string, number>; reach(count: number): Promise<void> } {
  const atMs = new Map<string, number>();
  let wanted: { readonly count: number; readonly resolve: () => void } | undefined;
  cluster.onChange(({ recorded: { ref }, before, after }) => {
    if (ref.resource !== 'pods' || !(after as Pod | undefined)?.spec?.nodeName || (before as Pod | undefined)?.spec?.nodeName) return;
    atMs.set(ref.name, performance.now());
    if (wanted !== undefined && atMs.size >= wanted.count) wanted.resolve();
  });
  return {
    atMs,
    async reach(count) {
      if (atMs.size < count) await new Promise<void>((resolve) => (wanted = { count, resolve }));
    },
  };
}
