import { join, resolve } from 'node:path';
import { createIamClient } from '../../adapters/plasmacloud/iam/iam-client.ts';
import { Failure } from '../failure.ts';
import { startApi } from './api-role.ts';
import { openControlPlane } from './control-plane.ts';
import { roleEnvironment, sealerOf } from './role-environment.ts';
import { untilStopped } from './stop-signal.ts';
import { log } from './terminal.ts';

/** `k8shost api`: runs until Ctrl-C or SIGTERM. */
export async function serveApi(data: string, replicasText: string): Promise<void> {
  const replicas = { '1': 1, '3': 3, '5': 5 }[replicasText] as 1 | 3 | 5 | undefined;
  if (replicas === undefined) throw new Failure(`--replicas is 1, 3 or 5, not ${replicasText}`);
  const environment = roleEnvironment();
  const sealer = sealerOf(data, true);
  if (sealer === undefined) throw new Failure(`the API needs the project keys in ${data}/keys`);
  const stop = new AbortController();
  const stopped = untilStopped(stop);
  const plane = await openControlPlane({ nats: environment.nats, sealer, name: 'k8shost-api', replicas });
  const iam = createIamClient(environment.services.iam);
  try {
    await plane.live.boot(stop.signal);
    const api = await startApi({ plane, iam, sealer, ...environment.api, pkiDirectory: join(resolve(data), 'pki'), report: (error) => log.error(error) }).catch((error: unknown) => {
      throw new Failure((error as Error).message);
    });
    log.info(`the API is ready on https://${environment.api.host}:${environment.api.port}`);
    await Promise.race([stopped, plane.live.failed]);
    await api.stop();
  } finally {
    stop.abort();
    iam.close();
    await plane.close();
  }
}
