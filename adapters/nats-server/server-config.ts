// The configuration of a nats-server that belongs to k8shost. One account is the engine's: it has JetStream, and it exports to
// each project's account that project's services (commands, watches). A project's users can request these and read their inboxes,
// nothing else: they have no JetStream API, and nobody but the engine subscribes below k8s.
import type { Tenant } from '../../domain/ref.ts';
import { tenantKey } from '../../domain/ref.ts';
import { encodeToken, tenantServiceSubjects } from '../../schemas/subjects.ts';
import type { Credentials, Login } from './credentials.ts';

export interface ClusterOptions {
  readonly name: string;
  readonly port: number;
  /** Ports of the other servers' cluster listeners on the same host. */
  readonly peerPorts: readonly number[];
}

export interface ServerConfig {
  readonly directory: string;
  readonly serverName: string;
  readonly host: string;
  /** -1 lets the server choose. */
  readonly port: number;
  /** `always`: an acknowledged write is on disk. A duration (`100ms`) bounds what a power failure may take. */
  readonly syncInterval: string;
  readonly tenants: readonly Tenant[];
  readonly credentials: Credentials;
  /** Whom clients without credentials act as; only on a loopback address. */
  readonly anonymous?: Tenant;
  readonly cluster?: ClusterOptions;
}

/** Largest message, headers included. Objects are at most 3 MiB. */
const maxPayloadBytes = 8 * 1024 * 1024;

const engineAccount = 'ENGINE';

export function serverConfig(config: ServerConfig): string {
  const { directory, credentials, tenants } = config;
  const settings = {
    server_name: config.serverName,
    host: config.host,
    port: config.port,
    max_payload: maxPayloadBytes,
    pid_file: `${directory}/server.pid`,
    ports_file_dir: directory,
    log_file: `${directory}/server.log`,
    logfile_size_limit: 16 * 1024 * 1024,
    logfile_max_num: 4,
    jetstream: { store_dir: `${directory}/store`, sync_interval: config.syncInterval },
    accounts: { [engineAccount]: engine(tenants, credentials), ...Object.fromEntries(tenants.map((tenant) => project(tenant, credentials))) },
    ...(config.cluster && { cluster: cluster(config.cluster, config.host) }),
    ...anonymousUser(config),
  };
  // A nats-server configuration may be written as JSON.
  return `${JSON.stringify(settings, null, 2)}\n`;
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

const accountName = ({ org, project }: Tenant): string => `PROJECT-${encodeToken(org)}.${encodeToken(project)}`;

const engine = (tenants: readonly Tenant[], { engine: login }: Credentials): object => ({
  jetstream: 'enabled',
  users: [login],
  exports: tenants.flatMap((tenant) => tenantServiceSubjects(tenant).map((service) => ({ service, accounts: [accountName(tenant)], ...responses(service) }))),
});

/** A watch answers with as many messages as there are changes, and one every few seconds while there are none. */
const responses = (service: string): object => (service.startsWith('k8s.watch.') ? { response_type: 'stream', response_threshold: '2m' } : {});

function project(tenant: Tenant, credentials: Credentials): readonly [string, object] {
  const services = tenantServiceSubjects(tenant);
  const permissions = { publish: { allow: services }, subscribe: { allow: ['_INBOX.>'] } };
  return [
    accountName(tenant),
    {
      users: [{ ...loginOf(tenant, credentials), permissions }],
      imports: services.map((subject) => ({ service: { account: engineAccount, subject } })),
    },
  ];
}

function loginOf(tenant: Tenant, credentials: Credentials): Login {
  const login = credentials.tenants[tenantKey(tenant)];
  if (!login) throw new Error(`project ${tenantKey(tenant)} has no NATS login`);
  return login;
}

function anonymousUser({ anonymous, host, credentials }: ServerConfig): object {
  return anonymous && isLoopback(host) ? { no_auth_user: loginOf(anonymous, credentials).user } : {};
}

const cluster = ({ name, port, peerPorts }: ClusterOptions, host: string): object => ({
  name,
  listen: `${host}:${port}`,
  routes: peerPorts.map((peer) => `nats://${host}:${peer}`),
});
