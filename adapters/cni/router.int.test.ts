// A tenant's network on a node, in network namespaces of the test's own: who reaches whom, and that it is made whole whatever was there before.
import { spawn } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeName, routerLinkName, routerNamespace } from '../../schemas/tenant-network.ts';
import type { CniResult } from './result.ts';
import { answerOf, ip, ipJson, namespacesOf, outputIn, reaches, runsIn, say, whyNoNamespaces } from './testing/network-namespaces.ts';
import { buildPlugin, pluginType, type PluginFolder } from './testing/plugin-process.ts';
import { startStubNovaNet } from './testing/stub-novanet.ts';
import { testHosts, type TestHost } from './testing/test-hosts.ts';
import type { Link } from './run-ip.ts';

const reason = whyNoNamespaces();

const subnet = (id: string, vni: number, block = '10.1.0', gateway = `${block}.1`) => ({ id, vni, cidr: `${block}.0/24`, gateway });
/** A test uses numbers of its own. */
const subnets = [
  subnet('ours', 1),
  subnet('second', 1, '10.2.0'),
  subnet('theirs', 2),
  subnet('parallel', 3),
  subnet('renewed', 4),
  subnet('alone', 5, '10.1.0', ''),
  { id: 'six', vni: 6, cidr: 'fd00:1::/64', gateway: 'fd00:1:0::1' },
  ...['empty', 'bare', 'loose', 'lost', 'ahead'].map((id, index) => subnet(id, 10 + index)),
  subnet('killed', 20),
  subnet('liars', 21),
  subnet('intruders', 22),
  subnet('ruled', 23),
  subnet('unnumbered', 0),
];

describe.skipIf(reason !== undefined)(`a tenant's network on a node${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const namespaces = namespacesOf('k8shost-router');
  const hosts = testHosts();
  let plugin: PluginFolder;
  let novanet: Awaited<ReturnType<typeof startStubNovaNet>>;
  let one: TestHost;
  let other: TestHost;
  let count = 0;

  beforeAll(async () => {
    plugin = buildPlugin();
    novanet = await startStubNovaNet(subnets);
    one = await hosts.start(novanet.address);
    other = await hosts.start(novanet.address);
  });
  afterAll(async () => {
    await namespaces.removeAll();
    await hosts.removeAll();
    await novanet?.stop();
    plugin?.remove();
  });

  const configOf = (host: TestHost, subnetId: string, more: object = {}) => ({
    cniVersion: '1.1.0',
    name: subnetId,
    type: pluginType,
    novanet: { server_addr: host.novanet, org_id: subnetId, project_id: 'web', subnet_id: subnetId, node: host.node, ...more },
  });
  const container = async (host: TestHost, subnetId: string, more: object = {}) => {
    const { name, path } = await namespaces.make();
    const env = { CNI_CONTAINERID: `c${count++}`, CNI_NETNS: path, CNI_IFNAME: 'eth0' };
    const config = configOf(host, subnetId, more);
    return {
      name,
      path,
      add: () => plugin.run(host.path, 'ADD', config, env),
      addKilled: (afterMs: number) => kill(host, config, env, afterMs),
      del: () => plugin.run(host.path, 'DEL', config, env),
      check: (result: CniResult) => plugin.run(host.path, 'CHECK', { ...config, prevResult: result }, env),
    };
  };
  const kill = (host: TestHost, config: object, env: Readonly<Record<string, string>>, afterMs: number): Promise<void> =>
    new Promise((resolve) => {
      const child = spawn('nsenter', [`--net=${host.path}`, process.execPath, `${plugin.path}/${pluginType}`], {
        env: { PATH: process.env['PATH'] ?? '', CNI_PATH: plugin.path, CNI_COMMAND: 'ADD', ...env },
      });
      child.stdin.on('error', () => undefined).end(JSON.stringify(config));
      child.once('close', () => resolve());
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
  /** A container that is plugged in and listens. */
  const plugged = async (host: TestHost, subnetId: string) => {
    const it = await container(host, subnetId);
    const answer = await it.add();
    expect(answer).toMatchObject({ exitCode: 0 });
    const result = answer.json as CniResult;
    await namespaces.listen(it.path);
    return { ...it, result, address: result.ips?.[0]?.address.split('/')[0] ?? '' };
  };

  test('containers of a subnet reach each other, and the gateway answers', async () => {
    const first = await plugged(one, 'ours');
    const second = await plugged(one, 'ours');
    expect(await reaches(first.path, second.address)).toBe(true);
    expect(await reaches(second.path, first.address)).toBe(true);
    expect(await answerOf(first.path, '10.1.0.1')).toBe('ECONNREFUSED');
    for (const it of [first, second]) expect(await it.check(it.result)).toMatchObject({ exitCode: 0 });
    // By the router, for the port of each reaches no other.
    const [neighbor] = await ipJson<{ lladdr?: string }>('-n', first.name, 'neigh', 'show', second.address);
    const [pods] = await ipJson<Link>('-n', routerNamespace(one.node, 1), 'link', 'show', 'pods');
    expect(neighbor?.lladdr).toBe(pods?.address);
  });

  test("another subnet of the tenant's network is reached by the same router, which has the gateways of both", async () => {
    const first = await plugged(one, 'ours');
    const second = await plugged(one, 'second');
    expect(second.result.interfaces?.[0]?.name).toBe(first.result.interfaces?.[0]?.name);
    expect(await reaches(first.path, second.address)).toBe(true);
    expect(await answerOf(first.path, '10.2.0.1')).toBe('ECONNREFUSED');
    for (const it of [first, second]) expect(await it.check(it.result)).toMatchObject({ exitCode: 0 });
  });

  test('a tenant is not reached by another whose subnet is equal, and the host is in neither network', async () => {
    const ours = await plugged(one, 'ours');
    const theirs = await plugged(one, 'theirs');
    expect(await reaches(theirs.path, ours.address)).toBe(false);
    expect(await reaches(ours.path, theirs.address)).toBe(false);
    expect(await answerOf(one.path, ours.address)).toBe('ENETUNREACH');
    for (const link of await one.links()) if (link.ifname !== 'lo') expect(link.addr_info).toEqual([]);
  });

  test('a host of another name has a router of its own, with the same MAC address', async () => {
    const here = await plugged(one, 'ours');
    const there = await plugged(other, 'ours');
    expect(await reaches(here.path, there.address)).toBe(false);
    expect(await answerOf(there.path, '10.1.0.1')).toBe('ECONNREFUSED');
    const macs = await Promise.all([one, other].map(({ node }) => ipJson<Link>('-n', routerNamespace(node, 1), 'link', 'show', 'pods')));
    expect(macs[0]?.[0]?.address).toBe(macs[1]?.[0]?.address);
  });

  test('containers of an IPv6 subnet reach each other, and the gateway answers', async () => {
    const first = await plugged(one, 'six');
    const second = await plugged(one, 'six');
    expect(await reaches(first.path, second.address)).toBe(true);
    expect(await answerOf(first.path, 'fd00:1::1')).toBe('ECONNREFUSED');
    expect(await first.check(first.result)).toMatchObject({ exitCode: 0 });
  });

  test('a subnet without a gateway has no router, and its containers reach each other by themselves', async () => {
    const first = await plugged(one, 'alone');
    const second = await plugged(one, 'alone');
    expect(await reaches(first.path, second.address)).toBe(true);
    expect((await one.links()).some((link) => link.ifname === routerLinkName(5))).toBe(false);
    expect(await first.check(first.result)).toMatchObject({ exitCode: 0 });
  });

  test('an address that another container had is reached at once', async () => {
    const first = await plugged(one, 'ours');
    const address = first.address.replace(/[0-9]+$/, (number) => `${Number(number) + 1}`);
    await ip('-n', routerNamespace(one.node, 1), 'neigh', 'replace', address, 'lladdr', '02:00:00:00:00:fe', 'dev', 'pods', 'nud', 'reachable');
    const second = await plugged(one, 'ours');
    expect(second.address).toBe(address);
    expect(await reaches(first.path, address)).toBe(true);
  });

  test('CNI-23: DEL leaves nothing of the container, and the router', async () => {
    const it = await plugged(one, 'renewed');
    const [, own] = it.result.interfaces ?? [];
    expect(await it.del()).toMatchObject({ exitCode: 0 });
    expect((await one.links()).map((link) => link.ifname)).not.toContain(own?.name);
    expect((await ipJson<Link>('-n', it.name, 'link', 'show')).map((link) => link.ifname)).toEqual(['lo']);
    expect((await ipJson<Link>('-n', routerNamespace(one.node, 4), 'link', 'show')).map((link) => link.ifname)).toEqual(['lo', 'pods']);
  });

  test("CNI-24: CHECK misses the router, its link, the gateway's address, a setting and the isolation", async () => {
    const it = await plugged(one, 'renewed');
    const router = routerNamespace(one.node, 4);
    const [, hostInterface] = it.result.interfaces ?? [];
    const differs = async () => ((await it.check(it.result)).json as { details?: string } | undefined)?.details;
    await ip('-n', one.name, 'link', 'set', hostInterface?.name ?? '', 'type', 'bridge_slave', 'isolated', 'off');
    expect(await differs()).toBe(`${hostInterface?.name} is not isolated from the bridge's other ports`);
    await ip('-n', one.name, 'link', 'set', hostInterface?.name ?? '', 'type', 'bridge_slave', 'isolated', 'on');
    await ip('-n', router, 'addr', 'flush', 'dev', 'pods');
    expect(await differs()).toBe("pods does not have the gateway's address 10.1.0.1/24 in the router");
    await ip('-n', one.name, 'link', 'del', routerLinkName(4));
    expect(await differs()).toBe(`the router's link kl4 is not on the host; pods is not in the router ${router}`);
    await ip('netns', 'del', router);
    expect(await differs()).toContain(`the router ${router} is not there`);

    // The next container makes it whole for all.
    await plugged(one, 'renewed');
    expect(await it.check(it.result)).toMatchObject({ exitCode: 0 });
  });

  test('NP-9: a pod that takes the IP and MAC addresses of another, or of the gateway, takes nothing from them and is heard by nobody', async () => {
    const [liar, victim, witness] = [await plugged(one, 'liars'), await plugged(one, 'liars'), await plugged(one, 'liars')];
    const macOf = async (name: string, link: string): Promise<string> => (await ipJson<Link>('-n', name, 'link', 'show', link))[0]?.address ?? '';
    expect(await reaches(liar.path, witness.address)).toBe(true);
    const own = await macOf(liar.name, 'eth0');
    const router = routerNamespace(one.node, 21);
    await ip('-n', liar.name, 'addr', 'del', `${liar.address}/24`, 'dev', 'eth0');
    await ip('-n', liar.name, 'addr', 'add', `${victim.address}/24`, 'dev', 'eth0');
    for (const mac of [await macOf(victim.name, 'eth0'), await macOf(router, 'pods')]) {
      await ip('-n', liar.name, 'link', 'set', 'eth0', 'address', mac);
      // So that it need not ask.
      await ip('-n', liar.name, 'neigh', 'replace', witness.address, 'lladdr', await macOf(router, 'pods'), 'dev', 'eth0', 'nud', 'permanent');
      expect(await reaches(liar.path, witness.address)).toBe(false);
      expect(await reaches(witness.path, victim.address)).toBe(true);
      expect(await reaches(victim.path, witness.address)).toBe(true);
    }
    await ip('-n', liar.name, 'link', 'set', 'eth0', 'address', own);
    await ip('-n', liar.name, 'addr', 'del', `${victim.address}/24`, 'dev', 'eth0');
    await ip('-n', liar.name, 'addr', 'add', `${liar.address}/24`, 'dev', 'eth0');
    expect(await reaches(liar.path, witness.address)).toBe(true);
  });

  test("CNI-24: CHECK misses a port's lock, its entry on the bridge, and what keeps the host out", async () => {
    const it = await plugged(one, 'intruders');
    const [, hostInterface] = it.result.interfaces ?? [];
    const port = hostInterface?.name ?? '';
    const differs = async () => ((await it.check(it.result)).json as { details?: string } | undefined)?.details;
    expect(await differs()).toBe(undefined);
    await ip('-n', one.name, 'link', 'set', port, 'type', 'bridge_slave', 'locked', 'off', 'learning', 'on', 'group_fwd_mask', '0');
    const [own] = await ipJson<Link>('-n', it.name, 'link', 'show', 'eth0');
    await outputIn(one.path, 'bridge', 'fdb', 'del', own?.address ?? '', 'dev', port, 'master');
    expect(await differs()).toBe(
      [
        `the bridge learns from ${port}`,
        `${port} is not locked`,
        `the host takes link-local frames from ${port}`,
        `the bridge does not know ${own?.address} at ${port}`,
      ].join('; '),
    );
    const rpFilter = `/proc/sys/net/ipv4/conf/${bridgeName(22)}/rp_filter`;
    await outputIn(one.path, 'sh', '-c', `echo 0 >${rpFilter}`);
    expect(await differs()).toContain(`${rpFilter} is 0, not 1`);
    // The next container's ADD mends what is of all.
    await plugged(one, 'intruders');
    expect(await differs()).not.toContain(rpFilter);
  });

  test("what a container sends to the bridge's own MAC address, to all or to link-local ones does not reach the host", async () => {
    const it = await plugged(one, 'intruders');
    const [bridge, hostInterface] = it.result.interfaces ?? [];
    const heard = await namespaces.hear(one.path);
    for (const address of ['192.0.2.9/32', '2001:db8::9/128']) await ip('-n', one.name, 'addr', 'add', address, 'dev', 'lo');
    await ip('-n', it.name, 'addr', 'add', '2001:db8:1::2/64', 'dev', 'eth0', 'nodad');
    for (const [address, neighbor] of [
      ['192.0.2.9', '10.1.0.77'],
      ['2001:db8::9', '2001:db8:1::77'],
    ] as const)
      await ip('-n', it.name, 'route', 'add', address, 'via', neighbor, 'dev', 'eth0');
    const frames = { bridge: bridge?.mac ?? '', all: 'ff:ff:ff:ff:ff:ff', local: '01:80:c2:00:00:03' };
    const sendAll = async (): Promise<void> => {
      for (const [name, mac] of Object.entries(frames)) {
        for (const neighbor of ['10.1.0.77', '2001:db8:1::77'])
          await ip('-n', it.name, 'neigh', 'replace', neighbor, 'lladdr', mac, 'dev', 'eth0', 'nud', 'permanent');
        await say(it.path, '192.0.2.9', `${name} 4`);
        await say(it.path, '2001:db8::9', `${name} 6`);
      }
    };
    await sendAll();
    // A packet of the host's own comes after all of them.
    await say(one.path, '192.0.2.9', 'host');
    await expect.poll(heard).toEqual(['host']);

    // So these were frames that the host would have heard.
    const conf = `/proc/sys/net/ipv4/conf`;
    await outputIn(
      one.path,
      'sh',
      '-c',
      `echo 0 >${conf}/all/rp_filter; echo 0 >${conf}/${hostInterface?.name}/rp_filter; echo 0 >${conf}/${bridge?.name}/rp_filter
       echo 0 >/proc/sys/net/ipv6/conf/${bridge?.name}/disable_ipv6`,
    );
    await ip('-n', one.name, 'link', 'set', hostInterface?.name ?? '', 'type', 'bridge_slave', 'group_fwd_mask', '0');
    await sendAll();
    await expect.poll(heard).toEqual(expect.arrayContaining(['bridge 4', 'bridge 6', 'all 4', 'local 4']));
  });

  test.skipIf(reason !== undefined || !runsIn('/proc/self/ns/net', 'nft', '--version'))(
    'NP-7: where it is to wait for rules, ADD plugs nothing into a router that has none yet',
    async () => {
      const it = await container(one, 'ruled', { wait_for_rules: true });
      const router = routerNamespace(one.node, 23);
      expect(await it.add()).toMatchObject({ exitCode: 1, json: { code: 11, msg: expect.stringContaining(`${router} has no rules yet`) as string } });
      expect((await ipJson<Link>('-n', it.name, 'link', 'show')).map((link) => link.ifname)).toEqual(['lo']);
      await outputIn(`/var/run/netns/${router}`, 'nft', 'add', 'table', 'ip', 'other');
      expect(await it.add()).toMatchObject({ exitCode: 1, json: { code: 11 } });
      await outputIn(`/var/run/netns/${router}`, 'nft', 'add', 'table', 'ip', 'k8shost');
      expect(await it.add()).toMatchObject({ exitCode: 0 });
    },
  );

  test('CNI-28: containers that start at once make one network', async () => {
    const starting = await Promise.all(Array.from({ length: 6 }, () => container(one, 'parallel')));
    const answers = await Promise.all(starting.map((it) => it.add()));
    expect(answers.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
    for (const [index, it] of starting.entries()) expect(await it.check(answers[index]?.json as CniResult)).toMatchObject({ exitCode: 0 });
  });

  test.each<[string, string, number, (router: string) => Promise<unknown>]>([
    [
      'the file of a namespace',
      'empty',
      10,
      async (router) => {
        writeFileSync(`/var/run/netns/${router}`, '');
        utimesSync(`/var/run/netns/${router}`, 0, 0);
      },
    ],
    [
      'a file of a namespace, by a clock that went ahead',
      'ahead',
      14,
      async (router) => {
        writeFileSync(`/var/run/netns/${router}`, '');
        utimesSync(`/var/run/netns/${router}`, 4_000_000_000, 4_000_000_000);
      },
    ],
    ['a namespace', 'bare', 11, (router) => ip('netns', 'add', router)],
    [
      'a link that goes nowhere yet',
      'loose',
      12,
      async (router) => {
        await ip('netns', 'add', router);
        await ip('-n', one.name, 'link', 'add', routerLinkName(12), 'type', 'veth', 'peer', 'name', 'pods', 'netns', router);
        await ip('-n', one.name, 'link', 'add', bridgeName(12), 'type', 'bridge');
      },
    ],
    [
      'a link to a namespace that nobody finds',
      'lost',
      13,
      async () => {
        const { name } = await namespaces.make();
        await ip('-n', one.name, 'link', 'add', routerLinkName(13), 'type', 'veth', 'peer', 'name', 'pods', 'netns', name);
      },
    ],
  ])('a run that was killed left %s: the next makes it whole', async (_, subnetId, vni, leave) => {
    await leave(routerNamespace(one.node, vni));
    const it = await plugged(one, subnetId);
    expect(await it.check(it.result)).toMatchObject({ exitCode: 0 });
    expect(await answerOf(it.path, '10.1.0.1')).toBe('ECONNREFUSED');
  });

  test('CNI-22: killed at any moment, ADD does its work when it is asked again', async () => {
    for (const afterMs of [60, 90, 120, 150, 180, 220]) {
      const it = await container(one, 'killed');
      await it.addKilled(afterMs);
      // What a runtime does with a container whose ADD failed.
      expect(await it.del()).toMatchObject({ exitCode: 0 });
      const answer = await it.add();
      expect(answer).toMatchObject({ exitCode: 0 });
      expect(await it.check(answer.json as CniResult)).toMatchObject({ exitCode: 0 });
      await ip('netns', 'del', routerNamespace(one.node, 20));
      await ip('-n', one.name, 'link', 'del', bridgeName(20));
    }
  });

  test('CNI-25: a network without a number is refused, and nothing is made', async () => {
    const it = await container(one, 'unnumbered');
    const before = (await one.links()).map((link) => link.ifname);
    expect(await it.add()).toMatchObject({ exitCode: 1, json: { code: 101, msg: 'NovaNET says no number of the network', details: 'subnet unnumbered' } });
    expect((await one.links()).map((link) => link.ifname)).toEqual(before);
    expect(await plugin.run(one.path, 'STATUS', configOf(one, 'unnumbered'))).toMatchObject({ exitCode: 1, json: { code: 50 } });
  });
});
