import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testCluster, type TestCluster } from '../../adapters/contracts/nats-test-cluster.ts';
import { openEventLog } from '../../adapters/log-jetstream/jetstream-log.ts';
import { createIamClient } from '../../adapters/plasmacloud/iam/iam-client.ts';
import { fileSealer } from '../../adapters/sealing/file-sealer.ts';
import { KeyStore } from '../../adapters/sealing/key-store.ts';
import { createKubectl, type Kubectl } from '../../api/rest/testing/kubectl.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { readAdminKey } from '../engine/admin-key.ts';
import { portsAt } from '../engine/ports.ts';
import { serviceVariables } from '../engine/role-environment.ts';
import type { ServiceName } from '../../domain/effect.ts';
import { freeOffset } from './free-offset.ts';
import { startRole, type RoleProcess } from './role-process.ts';

/** nats-servers (three by default), the local cloud, API processes and copies of every reconciler, each a process of its own. */
export interface RoleCluster {
  readonly nats: TestCluster;
  readonly directory: string;
  readonly services: Readonly<Record<ServiceName | 'iam', string>>;
  /** Where default/default asks for names. */
  readonly dnsAddress: string;
  readonly env: Readonly<Record<string, string>>;
  cloud: RoleProcess;
  readonly apis: RoleProcess[];
  readonly workers: RoleProcess[];
  readonly apiPorts: readonly number[];
  /** Of the administrator. */
  readonly token: string;
  /** PEM of the authority. */
  readonly ca: string;
  /** One kubectl for each API process. */
  readonly kubectls: readonly Kubectl[];
  startApi(index: number): Promise<RoleProcess>;
  /** With every reconciler, or with those that are named. */
  startWorker(...names: readonly string[]): Promise<RoleProcess>;
  startCloud(): Promise<RoleProcess>;
  /** Every event of the log so far, in order. */
  history(): Promise<readonly RecordedEvent[]>;
  close(): Promise<void>;
}

interface RoleClusterOptions {
  readonly apis?: number;
  readonly workers?: number;
  readonly servers?: number;
  readonly podAddresses?: string;
  /** How LightningSTOR keeps volumes, and a folder for the cloud's files on a disk of the caller's. */
  readonly volumes?: { readonly kept: 'folders' | 'images'; readonly folder: string };
}

const administrator = { tenant: { org: 'default', project: 'default' }, principal: 'admin', groups: ['system:masters'], ttlSeconds: 3600 };

export async function startRoleCluster({ apis = 2, workers = 2, servers = 3, podAddresses, volumes }: RoleClusterOptions = {}): Promise<RoleCluster> {
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-roles-'));
  const engine = join(directory, 'engine');
  const cloudData = join(volumes?.folder ?? directory, 'cloud');
  const portOffset = await freeOffset();
  const nats = await testCluster(servers);
  const ports = portsAt(portOffset);
  const services = Object.fromEntries(
    Object.keys(serviceVariables).map((name) => [name, `127.0.0.1:${ports[name as ServiceName]}`]),
  ) as RoleCluster['services'];
  const { user, password } = nats.server('s1').engine;
  const env = {
    NATS_URL: nats.names.map((name) => nats.server(name).url).join(','),
    NATS_USER: user,
    NATS_PASSWORD: password,
    ...Object.fromEntries(Object.entries(serviceVariables).map(([name, [variable]]) => [variable, services[name as ServiceName]])),
    IAM_ADMIN_KEY_FILE: join(cloudData, 'plasmacloud', 'iam', 'admin-key'),
  };
  const freePorts = (count: number): Promise<number[]> => Promise.all(Array.from({ length: count }, freePort));
  const apiPorts = [ports.api, ...(await freePorts(apis - 1))];
  const grpcPorts = [ports.grpc, ...(await freePorts(apis - 1))];
  const started: RoleProcess[] = [];
  const start = async (args: readonly string[], ready: string, more: Readonly<Record<string, string>> = {}): Promise<RoleProcess> => {
    const role = await startRole(args, ready, { ...env, ...more });
    started.push(role);
    return role;
  };
  const startCloud = (): Promise<RoleProcess> =>
    start(
      [
        'plasmacloud',
        '--data',
        cloudData,
        '--port-offset',
        String(portOffset),
        '--nodes',
        '3',
        ...(podAddresses === undefined ? [] : ['--pod-addresses', podAddresses]),
        ...(volumes === undefined ? [] : ['--volumes', volumes.kept]),
      ],
      'ready',
    );
  const startApi = (index: number): Promise<RoleProcess> =>
    start(['api', '--data', engine, '--replicas', String(servers)], 'the API is ready', {
      K8SHOST_SERVER_ADDR: `127.0.0.1:${apiPorts[index]}`,
      K8SHOST_GRPC_ADDR: `127.0.0.1:${grpcPorts[index]}`,
    });
  const startWorker = (...names: readonly string[]): Promise<RoleProcess> =>
    start(['reconciler', ...(names.length === 0 ? ['all'] : names), '--data', engine], 'reconciling:');
  const kubectls: Kubectl[] = [];
  const close = async (): Promise<void> => {
    for (const role of started) role.signal('SIGCONT');
    await Promise.all(started.map((role) => role.stop()));
    await nats.close();
    for (const kubectl of kubectls) await kubectl.remove();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const [cloud, ...roles] = await Promise.all([
      startCloud(),
      ...apiPorts.map((_, index) => startApi(index)),
      ...Array.from({ length: workers }, () => startWorker()),
    ]);
    const iam = createIamClient(services.iam, { adminKey: readAdminKey(env.IAM_ADMIN_KEY_FILE) });
    const project = await iam.createProject(administrator.tenant);
    const issued = await iam.issueToken(administrator);
    iam.close();
    if (!project.ok || !issued.ok) throw new Error(`IAM gave no token: ${JSON.stringify({ project, issued })}`);
    const ca = readFileSync(join(engine, 'pki', 'ca.crt'), 'utf8');
    for (const port of apiPorts) kubectls.push(await createKubectl({ port, ca, token: issued.value.token }));
    return {
      nats,
      directory: engine,
      services,
      dnsAddress: `127.0.0.1:${ports.dns}`,
      env,
      cloud,
      apis: roles.slice(0, apis),
      workers: roles.slice(apis),
      apiPorts,
      token: issued.value.token,
      ca,
      kubectls,
      startApi,
      startWorker,
      startCloud,
      history: () => readHistory(nats, engine),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readHistory(nats: TestCluster, directory: string): Promise<readonly RecordedEvent[]> {
  const link = await nats.link(...nats.names);
  const log = openEventLog(link, { stream: 'K8SHOST_LOG', sealer: fileSealer(new KeyStore(join(directory, 'keys'))) });
  const last = await log.lastSequence();
  if (!last.ok) throw new Error(last.error.message);
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const batch of log.tail(0, stop.signal)) {
    events.push(...batch);
    if ((events.at(-1)?.sequence ?? 0) >= last.value) stop.abort();
  }
  return events;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const listener = createServer();
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as { port: number };
      listener.close(() => resolve(port));
    });
  });
