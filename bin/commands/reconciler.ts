import type { Command } from 'commander';
import { reconcilerNames } from '../../domain/reconciler.ts';
import { addressHelp, environmentHelp, serviceVariables } from '../engine/role-environment.ts';
import { plaintextKeysVariable } from '../engine/way-of-private-keys.ts';
import { dataOption, wholeNumber } from './options.ts';

const { iam: _iam, ...cloud } = serviceVariables;

export function registerReconciler(program: Command): void {
  dataOption(program.command('reconciler'), 'where the project keys are; only `ownership` and `loadbalancing` need them')
    .argument('<name...>', `one or more of: ${reconcilerNames.join(', ')}, or \`all\``)
    .description('Only these reconcilers; any number of copies may run')
    .option('--port-offset <n>', 'added to every default port', wholeNumber, 0)
    .option('--scheduler-config <file>', 'profiles of `scheduling`, as kube-scheduler takes them with --config')
    .addHelpText(
      'after',
      `${environmentHelp}${addressHelp([...Object.values(cloud), plaintextKeysVariable])}

Only \`ownership\` and \`loadbalancing\` need the API's --data directory, for DIR/keys: the one deletes Secrets, and an event about a Secret is
sealed; the other serves the certificates that Ingresses take from Secrets.

Examples:
  k8shost reconciler scheduling workloads
  NATS_URL=nats://nats-1:4222 NOVANET_SERVER_ADDR=novanet:50052 k8shost reconciler networking
  k8shost reconciler scheduling --scheduler-config scheduler.yaml
  k8shost reconciler all`,
    )
    .action(async (wanted: readonly string[], flags: { data: string; portOffset: number; schedulerConfig?: string }) => {
      const { runReconcilers } = await import('../engine/run-reconcilers.ts');
      await runReconcilers(wanted, flags);
    });
}
