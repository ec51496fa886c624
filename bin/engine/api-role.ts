import { reflectionOf } from '../../adapters/grpc-api/reflection.ts';
import { startGrpcApi, type GrpcApiServer } from '../../adapters/grpc-api/server.ts';
import { readTexts } from '../../adapters/kubernetes-texts/read-texts.ts';
import { openCommandQueue } from '../../adapters/nats-commands/command-queue.ts';
import { startNatsCommands } from '../../adapters/nats-commands/start-nats-commands.ts';
import { servingCertificate } from '../../adapters/pki/authority.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemIds } from '../../adapters/system/system-ids.ts';
import { authenticator } from '../../api/authn/authenticator.ts';
import { grpcMethods } from '../../api/grpc/grpc-methods.ts';
import { createCommandServices } from '../../api/nats/command-services.ts';
import { projectBootstrap } from '../../api/project-bootstrap.ts';
import type { RestDeps } from '../../api/rest/deps.ts';
import { startRestServer } from '../../api/rest/server.ts';
import { InFlight } from '../../api/rest/in-flight.ts';
import { createStores } from '../../api/rest/stores.ts';
import type { Iam, Identity } from '../../domain/ports/iam.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, type Result } from '../../domain/result.ts';
import { apiDescriptor } from '../../schemas/generated/api-descriptor.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { builtAt, kubernetesVersion } from '../version.ts';
import type { ControlPlane } from './control-plane.ts';

export interface ApiRoleOptions {
  readonly plane: ControlPlane;
  /** Without `issueToken`, service accounts get no tokens. */
  readonly iam: Pick<Iam, 'validateToken' | 'publicKeys'> & Partial<Pick<Iam, 'issueToken'>>;
  readonly sealer: Sealer;
  readonly host: string;
  readonly port: number;
  /** Further names and addresses in the certificate. */
  readonly names?: readonly string[];
  readonly grpc: { readonly host: string; readonly port: number };
  readonly pkiDirectory: string;
  readonly report: (error: unknown) => void;
}

export interface ApiRole {
  /** PEM of the authority that clients trust. */
  readonly ca: string;
  readonly port: number;
  readonly grpcPort: number;
  ensureProject(tenant: Tenant): Promise<Result<Record<string, never>, Rejection>>;
  /** May be called twice. */
  stop(): Promise<void>;
}

/** Serves REST, gRPC and the NATS command services over a booted fold. */
export async function startApi({ plane, iam, sealer, host, port, names = [], grpc, pkiDirectory, report }: ApiRoleOptions): Promise<ApiRole> {
  const { live, freshen, submit, transact, links, webhooks } = plane;
  const certificate = await servingCertificate(
    pkiDirectory,
    ['127.0.0.1', '::1', 'localhost', 'kubernetes', 'kubernetes.default', 'kubernetes.default.svc', '10.96.0.1', host, grpc.host, ...names],
    Date.now(),
  );
  const ensureProject = projectBootstrap({ objects: live.fold, submit, clock: systemClock, ids: systemIds, rootCa: certificate.ca });
  const validateToken: Iam['validateToken'] = (token) => validateAndBootstrap(iam, ensureProject, token);
  const authenticate = authenticator({ validateToken }, systemClock, live.fold);
  const deps: RestDeps = {
    storeOf: createStores(live, freshen),
    submit,
    transact,
    facts: kubernetesFacts,
    inFlight: new InFlight(),
    webhooks,
    texts: readTexts(),
    authenticate,
    publicKeys: iam.publicKeys,
    ...(iam.issueToken && { issueToken: iam.issueToken }),
    clock: systemClock,
    ids: systemIds,
    version: { gitVersion: kubernetesVersion, gitCommit: '', buildDate: builtAt },
  };
  const tls = { key: certificate.key, cert: certificate.cert };
  const grpcServer = await startGrpcApi({ ...grpc, tls, methods: [...grpcMethods({ rest: deps, authenticate }), ...reflectionOf(apiDescriptor)], report });
  const handOver = { host: loopbackOf(grpc.host), port: grpcServer.port, ca: certificate.ca };
  const rest = await startRestServer({ host, port, tls, onError: report, deps, grpc: handOver }).catch((error: unknown) => closing(grpcServer, error));
  const queue = openCommandQueue(links.services.connection, systemClock);
  const services = createCommandServices({ rest: deps, authenticate, sealer, queue, report });
  const commands = await startNatsCommands({ link: links.services, services, clock: systemClock, report });
  let stopped: Promise<unknown> | undefined;
  return {
    ca: certificate.ca,
    port: rest.address.port,
    grpcPort: grpcServer.port,
    ensureProject,
    stop: async () => void (await (stopped ??= Promise.all([rest.stop(), grpcServer.stop(), commands.stop()]))),
  };
}

/** Where a server that listens on every address is reached from here. */
const loopbackOf = (host: string): string => ({ '0.0.0.0': '127.0.0.1', '::': '::1' })[host] ?? host;

async function closing(server: GrpcApiServer, error: unknown): Promise<never> {
  await server.stop();
  throw error;
}

/** A project that IAM knows and the log does not gets its first objects with its first request. */
async function validateAndBootstrap(
  iam: Pick<Iam, 'validateToken'>,
  ensureProject: ApiRole['ensureProject'],
  token: string,
): Promise<Result<Identity, PortError>> {
  const identity = await iam.validateToken(token);
  if (!identity.ok) return identity;
  const ready = await ensureProject(identity.value.tenant);
  return ready.ok ? identity : err({ kind: 'unavailable', message: 'message' in ready.error ? ready.error.message : 'the project is being set up' });
}
