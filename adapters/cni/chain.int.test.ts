// The plugin in a chain with reference plugins, as runtimes have it for pods with limits of bandwidth and with hostPort.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routerNamespace } from '../../schemas/tenant-network.ts';
import type { CniResult } from './result.ts';
import { answerOf, ip, ipJson, namespacesOf, outputIn, runsIn, whyNoNamespaces } from './testing/network-namespaces.ts';
import { buildPlugin, cnitool, findCnitool, findPlugins, pluginType, type PluginFolder } from './testing/plugin-process.ts';
import { startStubNovaNet } from './testing/stub-novanet.ts';
import { testHosts, type TestHost } from './testing/test-hosts.ts';
import type { Route } from './run-ip.ts';

const tool = findCnitool();
const folders = findPlugins('bandwidth', 'portmap');

function whyNoChain(): string | undefined {
  const reason = whyNoNamespaces();
  if (reason !== undefined) return reason;
  if (tool === undefined || folders === undefined) return 'cnitool, bandwidth or portmap is not there; npm run test:int builds them where Go is at hand';
  if (!runsIn('/proc/self/ns/net', 'tc', '-V')) return 'tc (iproute2) is missing';
  return runsIn('/proc/self/ns/net', 'iptables', '-V') ? undefined : 'portmap needs iptables';
}

interface Qdisc {
  readonly kind: string;
  readonly options: { readonly rate?: number };
}

const reason = whyNoChain();
const hostPort = 8_080;
const limits = { ingressRate: 8_000_000, ingressBurst: 800_000, egressRate: 4_000_000, egressBurst: 400_000 };
const capabilities = { bandwidth: limits, portMappings: [{ hostPort, containerPort: 7_777, protocol: 'tcp' }] };

describe.skipIf(reason !== undefined)(`a chain with bandwidth and portmap${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const namespaces = namespacesOf('k8shost-chain');
  const hosts = testHosts();
  let plugin: PluginFolder;
  let novanet: Awaited<ReturnType<typeof startStubNovaNet>>;
  let host: TestHost;

  beforeAll(async () => {
    plugin = buildPlugin();
    novanet = await startStubNovaNet([{ id: 's1', vni: 1, cidr: '10.1.0.0/24', gateway: '10.1.0.1' }]);
    host = await hosts.start(novanet.address);
  });
  afterAll(async () => {
    await namespaces.removeAll();
    await hosts.removeAll();
    await novanet?.stop();
    plugin?.remove();
  });

  const drive = (command: string, netns: string) =>
    cnitool(tool ?? '', plugin, {
      host: host.path,
      conflist: {
        cniVersion: '1.1.0',
        name: `chain-${process.pid}`,
        plugins: [
          // What a plugin does not declare, the runtime does not tell it.
          {
            type: pluginType,
            capabilities: { dns: true },
            novanet: { server_addr: host.novanet, org_id: 'acme', project_id: 'web', subnet_id: 's1', node: host.node },
          },
          { type: 'bandwidth', capabilities: { bandwidth: true } },
          { type: 'portmap', capabilities: { portMappings: true }, backend: 'iptables' },
        ],
      },
      command,
      netns,
      env: { CNI_PATH: [plugin.path, ...(folders ?? [])].join(':'), CAP_ARGS: JSON.stringify(capabilities) },
    });
  const qdiscs = async (device: string) => JSON.parse(await outputIn(host.path, 'tc', '-j', 'qdisc', 'show', 'dev', device)) as readonly Qdisc[];
  const natRules = async () => (await outputIn(host.path, 'iptables', '-t', 'nat', '-S')).split('\n').filter((rule) => rule.includes('10.1.0.'));
  const names = async () => (await host.links()).map((link) => link.ifname).sort();

  test("CNI-20, CNI-24, CNI-31: limits are on the host's end, a port of the host leads to the container where the host has a route, and DEL leaves none of it", async () => {
    const { path } = await namespaces.make();
    const added = await drive('add', path);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    const result = JSON.parse(added.stdout) as CniResult;
    const [, hostInterface, , limiter] = result.interfaces ?? [];
    const [address = ''] = result.ips?.[0]?.address.split('/') ?? [];
    expect(await drive('check', path)).toMatchObject({ code: 0, stderr: '' });

    // In bytes a second. What the container sends goes through a device of its own.
    expect(await qdiscs(hostInterface?.name ?? '')).toMatchObject([{ kind: 'tbf', options: { rate: limits.ingressRate / 8 } }, { kind: 'ingress' }]);
    expect(await qdiscs(limiter?.name ?? '')).toMatchObject([{ kind: 'tbf', options: { rate: limits.egressRate / 8 } }]);
    expect((await natRules()).some((rule) => rule.endsWith(`--dport ${hostPort} -j DNAT --to-destination ${address}:7777`))).toBe(true);

    // The rule leads to an address that the host has no way to. (Without the rule the host itself would refuse.)
    await namespaces.listen(path);
    await ip('-n', host.name, 'link', 'add', 'up0', 'type', 'veth', 'peer', 'name', 'up1', 'netns', routerNamespace(host.node, 1));
    await ip('-n', host.name, 'addr', 'add', '192.0.2.1/30', 'dev', 'up0');
    await ip('-n', host.name, 'link', 'set', 'up0', 'up');
    expect(await ipJson<Route>('-n', host.name, 'route', 'show', 'table', 'main')).toMatchObject([{ dst: '192.0.2.0/30' }]);
    expect(await answerOf(host.path, '192.0.2.1', hostPort)).toBe('nothing');
    // With one it is all that was missing.
    await ip('-n', routerNamespace(host.node, 1), 'addr', 'add', '192.0.2.2/30', 'dev', 'up1');
    await ip('-n', routerNamespace(host.node, 1), 'link', 'set', 'dev', 'up1', 'up');
    await ip('-n', host.name, 'route', 'add', `${address}/32`, 'via', '192.0.2.2');
    expect(await answerOf(host.path, '192.0.2.1', hostPort)).toBe('connected');

    for (let time = 0; time < 2; time++) expect(await drive('del', path)).toMatchObject({ code: 0, stderr: '' });
    expect(await natRules()).toEqual([]);
    expect(await names()).toEqual(['kb1', 'kl1', 'lo', 'up0']);
  });
});
