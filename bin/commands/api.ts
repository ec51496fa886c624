import type { Command } from 'commander';
import { addressHelp, apiNamesVariable, apiVariable, environmentHelp, grpcVariable, serviceVariables, webhookVariable } from '../engine/role-environment.ts';
import { adminKeyVariable } from '../engine/admin-key.ts';
import { dataOption, wholeNumber } from './options.ts';

const adminKeyHelp = [adminKeyVariable, 'without it service accounts get no tokens'] as const;

export function registerApi(program: Command): void {
  dataOption(program.command('api'), 'where the certificate authority and the project keys are kept')
    .description('Only the API: REST on K8SHOST_SERVER_ADDR, gRPC on K8SHOST_GRPC_ADDR, and the command services on NATS; any number of copies may run')
    .option('--replicas <n>', 'JetStream replicas of streams that are made now: 1, 3 or 5', '1')
    .option('--port-offset <n>', 'added to every default port', wholeNumber, 0)
    .addHelpText(
      'after',
      `${environmentHelp}${addressHelp([serviceVariables.iam, apiVariable, apiNamesVariable, grpcVariable, webhookVariable, adminKeyHelp])}

Every copy shares one --data directory: DIR/pki is the authority that clients trust, DIR/keys are the keys that Secrets are sealed with.
Both are made when they are missing.

Examples:
  NATS_URL=nats://nats-1:4222,nats://nats-2:4222 IAM_SERVER_ADDR=iam:50051 k8shost api --replicas 3
  K8SHOST_SERVER_ADDR=0.0.0.0:6443 k8shost api`,
    )
    .action(async (flags: { data: string; replicas: string; portOffset: number }) => {
      const { serveApi } = await import('../engine/serve-api.ts');
      await serveApi(flags.data, flags.replicas, flags.portOffset);
    });
}
