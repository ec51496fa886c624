import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createIamClient } from '../../adapters/plasmacloud/iam/iam-client.ts';
import { startApi } from '../engine/api-role.ts';
import { openControlPlane } from '../engine/control-plane.ts';
import { roleEnvironment, sealerOf } from '../engine/role-environment.ts';
import { untilStopped } from '../engine/stop-signal.ts';
import { log } from '../engine/terminal.ts';
import { Failure } from '../failure.ts';

export function registerApi(program: Command): void {
  program
    .command('api')
    .description('Only the API: REST on K8SHOST_SERVER_ADDR and the command services on NATS; any number of copies may run')
    .option('--data <dir>', 'where the certificate authority and the project keys are', '.k8shost')
    .option('--replicas <n>', 'JetStream replicas of streams that are made now: 1, 3 or 5', '1')
    .addHelpText('after', '\nExamples:\n  NATS_URL=nats://nats-1:4222,nats://nats-2:4222 IAM_SERVER_ADDR=iam:50051 k8shost api --replicas 3\n  K8SHOST_SERVER_ADDR=0.0.0.0:6443 k8shost api')
    .action(async (flags: { data: string; replicas: string }) => serveApi(flags.data, flags.replicas));
}

async function serveApi(data: string, replicasText: string): Promise<void> {
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
