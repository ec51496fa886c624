import type { Command } from 'commander';
import { takeDataDirectory } from '../engine/data-directory.ts';
import { portsAt } from '../engine/ports.ts';
import { untilStopped } from '../engine/stop-signal.ts';
import { log } from '../engine/terminal.ts';
import { Failure } from '../failure.ts';
import { dnsUpstream } from './dns-upstream.ts';
import { wholeNumber } from './options.ts';

export function registerPlasmaCloud(program: Command): void {
  program
    .command('plasmacloud')
    .description('Only the six local PlasmaCloud services (IAM, NovaNET, FlashDNS, FiberLB, LightningSTOR, PlasmaVMC)')
    .option('--data <dir>', 'where they keep their files', '.k8shost')
    .option('--port-offset <n>', 'added to every default port', wholeNumber, 0)
    .option('--nodes <n>', 'stand-in nodes of each project', wholeNumber, 3)
    .option('--pod-addresses <block>', 'where pods get addresses from, for nodes that run containers (10.128.0.0/12); stand-ins cannot listen on them')
    .option('--dns-upstream <addresses>', 'who is asked for names outside the cluster: addresses, or `system` for those of this machine', dnsUpstream, [])
    .addHelpText(
      'after',
      '\nNo environment is read. It prints where each service listens; IAM_ADMIN_KEY_FILE=DIR/plasmacloud/iam/admin-key lets `k8shost token` and `k8shost project` use it.\n\nExamples:\n  k8shost plasmacloud\n  k8shost plasmacloud --data /var/lib/plasmacloud --nodes 10',
    )
    .action(async (flags: { data: string; portOffset: number; nodes: number; podAddresses?: string; dnsUpstream: readonly string[] }) => {
      const { startLocalCloud } = await import('../engine/local-cloud.ts');
      const directory = takeDataDirectory(flags.data);
      try {
        const cloud = await startLocalCloud({
          dir: `${directory.path}/plasmacloud`,
          ports: portsAt(flags.portOffset),
          portOffset: flags.portOffset,
          nodes: flags.nodes,
          podAddresses: flags.podAddresses,
          dnsUpstream: flags.dnsUpstream,
          report: (error) => log.error(error),
        }).catch((error: unknown) => {
          throw new Failure((error as Error).message);
        });
        for (const [name, address] of Object.entries(cloud.addresses)) process.stdout.write(`${name.padEnd(14)} ${address}\n`);
        process.stdout.write(`IAM admin key  ${cloud.adminKeyFile}\nnames          ${cloud.dnsAddress}\nready; Ctrl-C stops it\n`);
        await untilStopped(new AbortController());
        await cloud.stop();
      } finally {
        directory.release();
      }
    });
}
