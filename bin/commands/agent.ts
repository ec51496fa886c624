import { hostname } from 'node:os';
import { createServer, isIP } from 'node:net';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { addressIn } from '../engine/role-environment.ts';
import { untilStopped } from '../engine/stop-signal.ts';
import { parseTenant } from '../engine/tenant-argument.ts';
import { log } from '../engine/terminal.ts';
import type { ClosedBlock } from '../../adapters/local/novanet/data-plane/host-rules.ts';
import { closedBlock, serviceAddress } from './agent-addresses.ts';

interface AgentFlags {
  readonly node: string;
  readonly novanet: string;
  readonly flashdns: string;
  readonly closed: readonly ClosedBlock[];
  readonly tunnelAddress: string;
  readonly zone: string;
  readonly nodePortsOf?: string;
  readonly metricsAddress?: string;
}

export function registerAgent(program: Command): void {
  program
    .command('agent')
    .description("On a node, as root: NovaNET's data plane. Services' addresses lead to their endpoints, pods reach those on other nodes")
    .option('--node <name>', "the node's name, as the CNI plugin's `novanet.node` says it", hostname())
    .option('--novanet <address>', 'where NovaNET answers, HOST:PORT', process.env['NOVANET_SERVER_ADDR'] ?? '127.0.0.1:50052')
    .option(
      '--flashdns <address>',
      'where FlashDNS says at which address it serves a tenant, HOST:PORT; `none` when there is none: pods find no names then',
      process.env['FLASHDNS_SERVER_ADDR'] ?? '127.0.0.1:50053',
    )
    .option(
      '--closed <block>',
      'addresses, or a port of them, that pods never reach: 192.0.2.0/24 or 192.0.2.1:443; may be given several times',
      closedBlock,
      [],
    )
    .requiredOption('--tunnel-address <ip>', 'where other nodes reach this one with VXLAN (UDP port 4789)')
    .option('--zone <name>', "the node's zone, for endpoints that are meant for a zone", '')
    .option('--node-ports-of <project>', "ORG/PROJECT whose node ports this node's own addresses have; none when not given")
    .option('--metrics-address <address>', 'HOST:PORT where /metrics tells how soon the data path follows; nowhere when not given')
    .addHelpText(
      'after',
      '\nNeeds root, ip (iproute2), nsenter (util-linux) and nft (nftables). What it made stays when it ends, and is looked through when it starts again.' +
        '\n\nEnvironment:\n  NOVANET_SERVER_ADDR   127.0.0.1:50052\n  FLASHDNS_SERVER_ADDR  127.0.0.1:50053' +
        '\n\nExamples:\n  k8shost agent --tunnel-address 192.0.2.11\n  k8shost agent --node n1 --tunnel-address 192.0.2.11 --novanet 192.0.2.1:50052 --flashdns 192.0.2.1:50053 --node-ports-of acme/shop --metrics-address 192.0.2.11:9101',
    )
    .action(async ({ node, novanet, flashdns, closed, tunnelAddress, zone, nodePortsOf, metricsAddress }: AgentFlags) => {
      if (isIP(tunnelAddress) === 0) throw new Failure(`--tunnel-address is an IP address, not ${tunnelAddress}`);
      const services = { address: serviceAddress('--novanet', novanet), flashdns: flashdns === 'none' ? undefined : serviceAddress('--flashdns', flashdns) };
      const metricsAt = metricsAddress === undefined ? undefined : addressIn('--metrics-address', metricsAddress);
      const tenant = nodePortsOf === undefined ? {} : { nodePortsOf: parseTenant(nodePortsOf) };
      const { whyNoDataPlane } = await import('../../adapters/local/novanet/data-plane/linux-data-plane.ts');
      const { followNetworks } = await import('../../adapters/local/novanet/follow-networks.ts');
      const { createAgentMetrics, serveMetrics } = await import('../../adapters/local/novanet/agent-metrics.ts');
      const missing = whyNoDataPlane();
      if (missing !== undefined) throw new Failure(missing);
      await takeHost();
      const metrics = createAgentMetrics();
      const server =
        metricsAt &&
        (await serveMetrics(metrics, metricsAt.host, metricsAt.port).catch((error: Error) => {
          throw new Failure(`no metrics can be served at ${metricsAddress}: ${error.message}`);
        }));
      const controller = new AbortController();
      const following = followNetworks({
        ...services,
        heardNames: `/run/k8shost/names-${encodeURIComponent(node)}`,
        closedBlocks: closed,
        node,
        tunnelAddress,
        zone,
        ...tenant,
        took: metrics.took,
        report: (message) => log.error(message),
        signal: controller.signal,
      });
      process.stdout.write(`following the networks of ${novanet} as ${node}; Ctrl-C stops it\n`);
      await untilStopped(controller);
      controller.abort();
      await following;
      server?.stop();
    });
}

/** Two would undo each other's work. The name is the network namespace's, and goes with the process. */
function takeHost(): Promise<void> {
  const server = createServer().unref();
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new Failure('another k8shost agent runs on this host: stop it first')));
    server.listen('\0k8shost-agent', resolve);
  });
}
