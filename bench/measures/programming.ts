// How soon names, routes and balancers follow Services: of 10,000 with 10 endpoints each that were there before the reconcilers started, and of one endpoint more of one of them.
import { Resolver } from 'node:dns/promises';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { openChannel, type Channel } from '../../adapters/grpc/client.ts';
import { fiberLbMethods } from '../../adapters/grpc/methods/fiberlb.ts';
import { flashdnsMethods } from '../../adapters/grpc/methods/flashdns.ts';
import { novanetMethods } from '../../adapters/grpc/methods/novanet.ts';
import { createClient, type Client } from '../../bin/testing/http2-client.ts';
import { startRoleCluster } from '../../bin/testing/role-cluster.ts';
import { tenantMessage } from '../../adapters/grpc/ownership.ts';
import type { Figure } from '../measure.ts';
import { percentile } from '../percentile.ts';
import { processorSeconds, residentMegabytes } from '../process-usage.ts';

const servicesCount = 10_000;
const endpointsCount = 10;
const changesCount = 30;
/** An API process takes 200 writes of a project at once. */
const inFlight = 128;
const patienceMs = 300_000;
const tenant = { org: 'default', project: 'default' };
const services = '/api/v1/namespaces/default/services';
const slices = '/apis/discovery.k8s.io/v1/namespaces/default/endpointslices';

type Type = 'ClusterIP' | 'headless' | 'LoadBalancer';
/** Of twenty one has a balancer and two are headless. */
const typeAt = (index: number): Type => (index % 20 === 0 ? 'LoadBalancer' : index % 20 < 3 ? 'headless' : 'ClusterIP');
const indexesOf = (type: Type): readonly number[] => Array.from({ length: servicesCount }, (_, index) => index).filter((index) => typeAt(index) === type);
const nameAt = (index: number): string => `svc-${index}`;
/** The last of a Service's 16: no endpoint has it at first. */
const spare = 15;
const addressAt = (index: number, endpoint: number): string => {
  const number = index * 16 + endpoint;
  return `10.${128 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
};
const endpointsAt = (index: number, more: readonly number[] = []): readonly object[] =>
  [...Array.from({ length: endpointsCount }, (_, endpoint) => endpoint), ...more].map((endpoint) => ({ addresses: [addressAt(index, endpoint)] }));

const serviceAt = (index: number): object => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: nameAt(index) },
  spec: {
    ports: [{ name: 'http', port: 80, targetPort: 8080 }],
    ...(typeAt(index) === 'headless' ? { clusterIP: 'None' } : { type: typeAt(index) }),
  },
});
const sliceAt = (index: number): object => ({
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: { name: nameAt(index), labels: { 'kubernetes.io/service-name': nameAt(index) } },
  addressType: 'IPv4',
  ports: [{ name: 'http', protocol: 'TCP', port: 8080 }],
  endpoints: endpointsAt(index),
});

/** A cluster of its own: one nats-server, one API process, the local cloud, one process with every reconciler. */
export async function programming(): Promise<readonly Figure[]> {
  const cluster = await startRoleCluster({ apis: 1, workers: 0, servers: 1 });
  const client = createClient({ engine: { api: { url: `https://127.0.0.1:${cluster.apiPorts[0]}` } }, token: cluster.token, ca: cluster.ca });
  const [flashdns, novanet, fiberlb] = [openChannel(cluster.services.flashdns), openChannel(cluster.services.novanet), openChannel(cluster.services.fiberlb)];
  try {
    const writtenMs = await timed(async () => {
      await inParallel(servicesCount, (index) => create(client, services, serviceAt(index)));
      await inParallel(servicesCount, (index) => create(client, slices, sliceAt(index)));
    });
    const counts = async (): Promise<readonly number[]> => [
      await owned(flashdns, flashdnsMethods.listOwned),
      await owned(novanet, novanetMethods.listOwned),
      await owned(fiberlb, fiberLbMethods.listOwned),
    ];
    const due = [servicesCount, indexesOf('ClusterIP').length + indexesOf('LoadBalancer').length, indexesOf('LoadBalancer').length];
    const before = await counts();
    const worker = await cluster.startWorker();
    const programmedMs = await timed(() => until(async () => (await counts()).every((count, at) => count - (before[at] ?? 0) >= (due[at] ?? 0)), 250));
    const processor = processorSeconds(worker.pid);
    const resolver = new Resolver();
    resolver.setServers([cluster.dnsAddress]);
    const names = await changes(client, indexesOf('headless'), async (index) =>
      (await resolver.resolve4(`${nameAt(index)}.default.svc.cluster.local`)).includes(addressAt(index, spare)),
    );
    const balancers = await balancersByName(fiberlb);
    const members = await changes(client, indexesOf('LoadBalancer'), async (index) => {
      const answer = await fiberlb.call(fiberLbMethods.getLoadBalancer, {
        tenant: tenantMessage(tenant),
        loadBalancerId: balancers.get(`default/${nameAt(index)}`) ?? '',
      });
      return answer.ok && (answer.value.listeners[0]?.pool?.members ?? []).some(({ address }) => address === addressAt(index, spare));
    });
    process.stdout.write(`machine's load average over the minute: ${loadavg()[0]?.toFixed(1)}\n`);
    return [
      { name: `${servicesCount} Services and their slices, written`, value: writtenMs / 1_000, unit: 's' },
      {
        name: 'names, routes and balancers of all, from start',
        value: programmedMs / 1_000,
        unit: 's',
        mark: { value: 15, better: 'lower' },
      },
      { name: 'processor time of the reconcilers for it', value: processor, unit: 's' },
      { name: 'their memory', value: residentMegabytes(worker.pid), unit: 'MB' },
      ...figures('an endpoint more, until its name answers', names),
      ...figures('an endpoint more, until its balancer has it', members),
    ];
  } finally {
    for (const channel of [flashdns, novanet, fiberlb]) channel.close();
    client.close();
    await cluster.close();
  }
}

const figures = (name: string, valuesMs: readonly number[]): readonly Figure[] => [
  { name: `${name}, p50`, value: percentile(valuesMs, 50), unit: 'ms', mark: { value: 100, better: 'lower' } },
  { name: `${name}, p99`, value: percentile(valuesMs, 99), unit: 'ms' },
];

/** One after the other: from the write to when the cloud has it. */
async function changes(client: Client, indexes: readonly number[], shows: (index: number) => Promise<boolean>): Promise<readonly number[]> {
  const spent: number[] = [];
  for (const index of indexes.slice(0, changesCount))
    spent.push(
      await timed(async () => {
        const body = { endpoints: endpointsAt(index, [spare]) };
        const { status, text } = await client.send('PATCH', `${slices}/${nameAt(index)}`, body, 'application/merge-patch+json');
        if (status !== 200) throw new Error(`a change was answered ${status}: ${text}`);
        await until(() => shows(index), 2);
      }),
    );
  return spent;
}

async function create(client: Client, path: string, object: object): Promise<void> {
  const { status, text } = await client.send('POST', path, object);
  if (status !== 201) throw new Error(`a create was answered ${status}: ${text}`);
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
}

/** How many Services the cloud service keeps something of. */
async function owned(channel: Channel, method: (typeof novanetMethods)['listOwned']): Promise<number> {
  let count = 0;
  for (let pageToken = ''; ;) {
    const answer = await channel.call(method, { ownerPrefix: 'k8shost/services/', pageSize: 1_000, pageToken });
    if (!answer.ok) throw new Error(answer.error.message);
    count += answer.value.resources.length;
    pageToken = answer.value.nextPageToken;
    if (pageToken === '') return count;
  }
}

async function balancersByName(channel: Channel): Promise<ReadonlyMap<string, string>> {
  const answer = await channel.call(fiberLbMethods.listLoadBalancers, { tenant: tenantMessage(tenant), pageSize: 1_000 });
  if (!answer.ok) throw new Error(answer.error.message);
  return new Map(answer.value.loadBalancers.map(({ name, id }) => [name ?? '', id ?? '']));
}

async function until(holds: () => Promise<boolean>, everyMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('not after five minutes');
    await pause(everyMs);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
