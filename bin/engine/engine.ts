// `k8shost up`: everything in one process, with nats-server as its child.
import { join, resolve } from 'node:path';
import type { BackendName } from '../../adapters/local/lightningstor/local-lightningstor.ts';
import { createIamClient } from '../../adapters/plasmacloud/iam/iam-client.ts';
import { readAdminKey } from './admin-key.ts';
import { fileSealer } from '../../adapters/sealing/file-sealer.ts';
import { KeyStore } from '../../adapters/sealing/key-store.ts';
import type { Tenant } from '../../domain/ref.ts';
import { Failure } from '../failure.ts';
import { k8shostVersion } from '../version.ts';
import { startApi } from './api-role.ts';
import { connectCloud } from './cloud.ts';
import { openControlPlane } from './control-plane.ts';
import { takeDataDirectory } from './data-directory.ts';
import { writeEngineFile } from './engine-file.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import { bootFold, logFailure } from './log-failure.ts';
import { startLocalCloud } from './local-cloud.ts';
import { startNats } from './nats.ts';
import { portsAt } from './ports.ts';
import { webhookAddressesIn, webhookVariable } from './role-environment.ts';
import { readSchedulerConfig } from './scheduler-config.ts';
import { saveSnapshots } from './snapshots.ts';
import { stopInOrder } from './stop-in-order.ts';
import { untilStopped } from './stop-signal.ts';
import { log } from './terminal.ts';
import { watchDisk } from './watch-disk.ts';
import { startWorker } from './worker-role.ts';

interface EngineOptions {
  readonly dataDirectory: string;
  readonly portOffset: number;
  readonly nodes: number;
  readonly externalAddresses: readonly string[];
  readonly dnsUpstream: readonly string[];
  readonly volumes: BackendName;
  readonly syncInterval: string;
  readonly schedulerConfig?: string;
}

const defaultTenant: Tenant = { org: 'default', project: 'default' };
const administrator = { principal: 'admin', groups: ['system:masters'] };
const kubeconfigDays = 365;
/** Who runs this may reach it anyway: webhooks may listen on this machine, and on its stand-in pods. */
const thisMachine = ['127.0.0.0/8', '::1/128'];

/** Runs until Ctrl-C or SIGTERM. Throws a Failure with one line when something is in the way. */
export async function runEngine(options: EngineOptions): Promise<void> {
  const startedMs = Date.now();
  const ports = portsFor(options.portOffset);
  const profiles = options.schedulerConfig === undefined ? undefined : readSchedulerConfig(options.schedulerConfig);
  const directory = takeDataDirectory(options.dataDirectory);
  const closing: (() => Promise<void> | void)[] = [directory.release];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).toReversed()) await one();
  };
  const working = new AbortController();
  // What finishes its work reads its writes back: the tails end after the work.
  const tailing = new AbortController();
  const stopped = untilStopped(tailing);
  try {
    const report = (error: unknown): void => log.error(error);
    const nats = await startNats({ directory: directory.path, port: ports.nats, syncInterval: options.syncInterval, tenants: [defaultTenant] });
    closing.push(() => nats.stop());
    const local = await startLocalCloud({
      dir: join(directory.path, 'plasmacloud'),
      ports,
      portOffset: options.portOffset,
      nodes: options.nodes,
      externalAddresses: options.externalAddresses,
      dnsUpstream: options.dnsUpstream,
      volumes: options.volumes,
      report,
    }).catch(asFailure);
    closing.push(() => local.stop());

    const sealer = fileSealer(new KeyStore(join(directory.path, 'keys')));
    const webhookAddresses = process.env[webhookVariable[0]] === undefined ? thisMachine : webhookAddressesIn(process.env);
    const plane = await openControlPlane({ nats: nats.access, sealer, name: 'k8shost', snapshotDirectory: directory.path, webhookAddresses });
    closing.push(() => plane.close());
    const iam = createIamClient(local.addresses.iam, { adminKey: readAdminKey(local.adminKeyFile) });
    closing.push(() => iam.close());
    const { cloud, close: closeCloud } = connectCloud(local.addresses);
    closing.push(closeCloud);

    const worker = startWorker({ plane, cloud, ...(profiles && { profiles }), signal: working.signal });
    await bootFold(plane.live, tailing.signal);
    worker.booted();
    const host = '127.0.0.1';
    const api = await startApi({
      plane,
      iam,
      sealer,
      host,
      port: ports.api,
      grpc: { host, port: ports.grpc },
      pkiDirectory: join(directory.path, 'pki'),
      report,
    }).catch(asFailure);
    closing.push(() => api.stop());

    const project = await iam.createProject(defaultTenant);
    const token = await iam.issueToken({ tenant: defaultTenant, ...administrator, ttlSeconds: kubeconfigDays * 86_400 });
    if (!project.ok || !token.ok) throw new Failure('IAM did not give the first token');
    const ready = await api.ensureProject(defaultTenant);
    if (!ready.ok) throw new Failure(`the first project could not be made: ${JSON.stringify(ready.error)}`);
    const kubeconfig = join(directory.path, 'kubeconfig');
    const server = `https://${host}:${ports.api}`;
    const grpc = `${host}:${ports.grpc}`;
    writeKubeconfig(kubeconfig, { server, ca: api.ca, token: token.value.token, tenant: defaultTenant });
    writeEngineFile(directory.path, {
      version: k8shostVersion,
      pid: process.pid,
      portOffset: options.portOffset,
      ports,
      api: { url: server, caFile: join(directory.path, 'pki', 'ca.crt') },
      grpc: { address: grpc },
      nats: nats.access,
      services: local.addresses,
      iamAdminKeyFile: local.adminKeyFile,
      ...(options.schedulerConfig !== undefined && { schedulerConfig: resolve(options.schedulerConfig) }),
    });
    watchDisk(directory.path, log.info, working.signal);
    const accounts = nats.followTenants(plane.live);
    closing.push(() => accounts.stop());
    greet({ startedMs, server, grpc, kubeconfig, natsUrl: nats.access.url, dns: local.dnsAddress, nodes: options.nodes, durability: options.syncInterval });

    await Promise.race([stopped, logFailure(plane.live), worker.finished, nats.failed]);
    log.info('stopping …');
    const workerEnds = (): Promise<void> => {
      working.abort();
      return worker.finished;
    };
    await stopInOrder([() => api.stop(), workerEnds, async () => directory.isHeld() && saveSnapshots(plane)]);
  } finally {
    working.abort();
    tailing.abort();
    await close();
  }
}

function portsFor(offset: number) {
  try {
    return portsAt(offset);
  } catch (error) {
    return asFailure(error);
  }
}

/** What an adapter says when it cannot start is meant for the user. */
function asFailure(error: unknown): never {
  throw error instanceof Failure ? error : new Failure((error as Error).message);
}

interface Greeting {
  readonly startedMs: number;
  readonly server: string;
  readonly grpc: string;
  readonly kubeconfig: string;
  readonly natsUrl: string;
  readonly dns: string;
  readonly nodes: number;
  readonly durability: string;
}

function greet({ startedMs, server, grpc, kubeconfig, natsUrl, dns, nodes, durability }: Greeting): void {
  const [host, port] = dns.split(':');
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  const durable = durability === 'always' ? 'an acknowledged write is on disk' : `a power failure may take the writes of the last ${durability}`;
  process.stdout.write(`k8shost is ready after ${seconds} s

  API     ${server}
  gRPC    ${grpc}
  NATS    ${natsUrl}   (${durable})
  DNS     ${dns}
  Nodes   ${nodes} stand-ins: they run no images, they answer HTTP in a pod's place

Try next:
  export KUBECONFIG=${kubeconfig}
  kubectl get nodes
  kubectl apply -f examples/guestbook.yaml
  dig @${host} -p ${port} frontend.default.svc.cluster.local
  k8shost log --follow

Ctrl-C stops it; what is in the log is there at the next start.
`);
}
