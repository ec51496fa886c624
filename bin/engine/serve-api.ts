import { join, resolve } from 'node:path';
import { createIamClient } from '../../adapters/plasmacloud/iam/iam-client.ts';
import { Failure } from '../failure.ts';
import { startApi, type ApiRole } from './api-role.ts';
import { adminKeyVariable, readAdminKey } from './admin-key.ts';
import { makeDataDirectory } from './data-directory.ts';
import { bootFold, logFailure } from './log-failure.ts';
import { openControlPlane, type ControlPlane } from './control-plane.ts';
import { apiVariable, grpcVariable, keysOf, roleEnvironment, type RoleEnvironment } from './role-environment.ts';
import { roleSealer } from './role-sealer.ts';
import { stopInOrder } from './stop-in-order.ts';
import { untilStopped } from './stop-signal.ts';
import { log } from './terminal.ts';

/** `k8shost api`: runs until Ctrl-C or SIGTERM. */
export async function serveApi(data: string, replicasText: string, portOffset: number): Promise<void> {
  const replicas = { '1': 1, '3': 3, '5': 5 }[replicasText] as 1 | 3 | 5 | undefined;
  if (replicas === undefined) throw new Failure(`--replicas is 1, 3 or 5, not ${replicasText}`);
  makeDataDirectory(data);
  const environment = roleEnvironment(portOffset);
  const sealer = roleSealer(keysOf(data), { makesKeys: true, report: log.info });
  // Requests under way read their writes back: the tails end after the API.
  const tailing = new AbortController();
  const stopped = untilStopped(tailing);
  const plane = await openControlPlane({ nats: environment.nats, sealer, name: 'k8shost-api', replicas, webhookAddresses: environment.webhookAddresses });
  const keyFile = process.env[adminKeyVariable];
  const iam = createIamClient(environment.services.iam, keyFile ? { adminKey: readAdminKey(keyFile) } : {});
  try {
    await Promise.race([bootFold(plane.live, tailing.signal), stopped]);
    const api = await listen(data, environment, {
      plane,
      iam: keyFile ? iam : { validateToken: iam.validateToken, publicKeys: iam.publicKeys },
      sealer,
      report: log.error,
    });
    log.info(`the API is ready on https://${environment.api.host}:${environment.api.port}, gRPC on ${environment.grpc.host}:${api.grpcPort}`);
    void reportSilentIam(iam, environment);
    await Promise.race([stopped, logFailure(plane.live)]);
    await stopInOrder([() => api.stop()]);
  } finally {
    tailing.abort();
    iam.close();
    await plane.close();
  }
}

type ApiPorts = Pick<Parameters<typeof startApi>[0], 'iam' | 'sealer' | 'report'> & { readonly plane: ControlPlane };

async function listen(data: string, { api, grpc }: RoleEnvironment, ports: ApiPorts): Promise<ApiRole> {
  try {
    return await startApi({ ...ports, ...api, grpc, pkiDirectory: join(resolve(data), 'pki') });
  } catch (error) {
    const { message } = error as Error;
    throw new Failure(message.replace('--port-offset', message.startsWith('the gRPC API') ? grpcVariable[0] : apiVariable[0]));
  }
}

/** The API starts without IAM, and answers 503 until it is there; the operator is told. */
async function reportSilentIam(iam: ReturnType<typeof createIamClient>, { services }: RoleEnvironment): Promise<void> {
  const answer = await iam.validateToken('');
  if (!answer.ok && answer.error.kind !== 'refused')
    log.info(`IAM at ${services.iam} does not answer yet, and no request is served before it does; IAM_SERVER_ADDR says where it is`);
}
