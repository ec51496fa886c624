import type { Command } from 'commander';
import type { BackendName } from '../../adapters/local/lightningstor/local-lightningstor.ts';
import { takeDataDirectory } from '../engine/data-directory.ts';
import { portsAt } from '../engine/ports.ts';
import { untilStopped } from '../engine/stop-signal.ts';
import { log } from '../engine/terminal.ts';
import { Failure } from '../failure.ts';
import { blockOfAddresses, hostAddress } from './dns-hosts.ts';
import { dnsUpstream } from './dns-upstream.ts';
import { externalAddressesOption } from './external-addresses.ts';
import { wholeNumber } from './options.ts';
import { requireRootForImages, volumesOption } from './volumes-option.ts';

interface PlasmaCloudFlags {
  readonly data: string;
  readonly portOffset: number;
  readonly nodes: number;
  readonly podAddresses?: string;
  readonly listen?: string;
  readonly dnsHost?: string;
  readonly dnsTenantHosts?: string;
  readonly externalAddresses: readonly string[];
  readonly dnsUpstream: readonly string[];
  readonly volumes: BackendName;
  readonly storageListen?: string;
}

export function registerPlasmaCloud(program: Command): void {
  volumesOption(externalAddressesOption(program.command('plasmacloud')))
    .description('Only the six local PlasmaCloud services (IAM, NovaNET, FlashDNS, FiberLB, LightningSTOR, PlasmaVMC)')
    .option('--data <dir>', 'where they keep their files', '.k8shost')
    .option('--port-offset <n>', 'added to every default port', wholeNumber, 0)
    .option('--nodes <n>', 'stand-in nodes of each project', wholeNumber, 3)
    .option('--pod-addresses <block>', 'where pods get addresses from, for nodes that run containers (10.128.0.0/12); stand-ins cannot listen on them')
    .option(
      '--listen <address>',
      'where NovaNET and FlashDNS take calls, for nodes on other hosts; 127.0.0.1 when not given. They believe whoever calls',
      hostAddress,
    )
    .option(
      '--storage-listen <address>',
      'where LightningSTOR takes calls and serves images (NBD), for nodes on other hosts; 127.0.0.1 when not given. It believes whoever calls: keep pods away from it',
      hostAddress,
    )
    .option('--dns-host <address>', "where default/default's names are served, for nodes on other hosts; 127.0.0.1 when not given", hostAddress)
    .option(
      '--dns-tenant-hosts <block>',
      "where other tenants' names are served, an address of it each: 198.18.53.0/24; 127.0.53.0/24 when not given",
      blockOfAddresses,
    )
    .option('--dns-upstream <addresses>', 'who is asked for names outside the cluster: addresses, or `system` for those of this machine', dnsUpstream, [])
    .addHelpText(
      'after',
      '\nNo environment is read. It prints where each service listens; IAM_ADMIN_KEY_FILE=DIR/plasmacloud/iam/admin-key lets `k8shost token` and `k8shost project` use it.\n\nExamples:\n  k8shost plasmacloud\n  k8shost plasmacloud --data /var/lib/plasmacloud --nodes 10' +
        '\n\nFor pods on other hosts (this host must take the whole block for its own, and the others must have a way there):\n  ip route add local 198.18.53.0/24 dev lo\n  k8shost plasmacloud --pod-addresses 10.128.0.0/12 --listen 192.0.2.1 --dns-host 192.0.2.1 --dns-tenant-hosts 198.18.53.0/24',
    )
    .action(async (flags: PlasmaCloudFlags) => {
      if (flags.dnsTenantHosts !== undefined && flags.dnsHost?.startsWith(`${flags.dnsTenantHosts}.`))
        throw new Failure(`--dns-host ${flags.dnsHost} is in the block of --dns-tenant-hosts, where another tenant would get it: name one outside`);
      requireRootForImages(flags.volumes);
      const { startLocalCloud } = await import('../engine/local-cloud.ts');
      const directory = takeDataDirectory(flags.data);
      try {
        const cloud = await startLocalCloud({
          dir: `${directory.path}/plasmacloud`,
          ports: portsAt(flags.portOffset),
          portOffset: flags.portOffset,
          nodes: flags.nodes,
          podAddresses: flags.podAddresses,
          listen: flags.listen,
          dnsHost: flags.dnsHost,
          dnsTenantHosts: flags.dnsTenantHosts,
          externalAddresses: flags.externalAddresses,
          dnsUpstream: flags.dnsUpstream,
          volumes: flags.volumes,
          storageListen: flags.storageListen,
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
