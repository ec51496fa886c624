import type { Command } from 'commander';
import type { BackendName } from '../../adapters/local/lightningstor/local-lightningstor.ts';
import { Failure } from '../failure.ts';
import { dnsUpstream } from './dns-upstream.ts';
import { externalAddressesOption } from './external-addresses.ts';
import { dataOption, wholeNumber } from './options.ts';
import { requireRootForImages, volumesOption } from './volumes-option.ts';

interface UpFlags {
  readonly data: string;
  readonly portOffset: number;
  readonly nodes: number;
  readonly externalAddresses: readonly string[];
  readonly dnsUpstream: readonly string[];
  readonly volumes: BackendName;
  readonly durability: string;
  readonly schedulerConfig?: string;
}

export function registerUp(program: Command): void {
  const up = dataOption(program.command('up'), 'where everything is kept, and where the kubeconfig is written');
  volumesOption(externalAddressesOption(up))
    .description('Start a whole cluster on this machine: nats-server, the API, every reconciler and the local PlasmaCloud services')
    .option('--port-offset <n>', 'added to every default port, so that several engines run side by side', wholeNumber, 0)
    .option('--nodes <n>', 'stand-in nodes of each project', wholeNumber, 3)
    .option('--dns-upstream <addresses>', 'who is asked for names outside the cluster: addresses, or `system` for those of this machine', dnsUpstream, [])
    .option('--durability <when>', '`always`: an acknowledged write is on disk; `100ms`: a power failure may take the last 100 ms', 'always')
    .option('--scheduler-config <file>', 'profiles of the scheduler, as kube-scheduler takes them with --config')
    .addHelpText('after', examples)
    .action(async (flags: UpFlags) => {
      if (flags.nodes < 1 || flags.nodes > 1000) throw new Failure(`--nodes is a number from 1 to 1000, not ${flags.nodes}`);
      if (flags.durability !== 'always' && !/^[1-9][0-9]*(ms|s)$/.test(flags.durability))
        throw new Failure(`--durability is \`always\` or a time such as 100ms, not ${flags.durability}`);
      requireRootForImages(flags.volumes);
      const { runEngine } = await import('../engine/engine.ts');
      await runEngine({
        dataDirectory: flags.data,
        portOffset: flags.portOffset,
        nodes: flags.nodes,
        externalAddresses: flags.externalAddresses,
        dnsUpstream: flags.dnsUpstream,
        volumes: flags.volumes,
        syncInterval: flags.durability,
        ...(flags.schedulerConfig !== undefined && { schedulerConfig: flags.schedulerConfig }),
      });
    });
}

const examples = `
Examples:
  k8shost up                                   a cluster on https://127.0.0.1:6443, kept in .k8shost
  k8shost up --nodes 10                        the same with ten stand-in nodes
  k8shost up --data /tmp/b --port-offset 100   a second engine beside the first, on port 6543
  k8shost up --dns-upstream system             the cluster's DNS asks this machine's resolvers for other names
  sudo k8shost up --volumes images             volumes are disks of their size, not folders
  k8shost up --durability 100ms                faster writes, less durable
  k8shost up --scheduler-config scheduler.yaml other schedulers and weights (docs/scheduler-config.md)
  NATS_URL=nats://10.0.0.5:4222 k8shost up     on a NATS server that runs already

Then:
  export KUBECONFIG=.k8shost/kubeconfig
  kubectl get nodes`;
