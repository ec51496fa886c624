// The plugin in network namespaces of the test's own, with a real NovaNET: driven by the reference runtime, and asked by hand where the
// answer itself is what matters.
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChannel, type Channel } from '../grpc/client.ts';
import { novanetMethods } from '../grpc/methods/novanet.ts';
import { startLocalNovaNet } from '../local/novanet/local-novanet.ts';
import type { CniResult } from './result.ts';
import type { Link, Route } from './run-ip.ts';
import { ip, ipJson, namespacesOf, reaches, whyNoNamespaces } from './testing/network-namespaces.ts';
import { testHosts, type TestHost } from './testing/test-hosts.ts';
import { buildPlugin, cnitool, findCnitool, pluginType, type PluginFolder } from './testing/plugin-process.ts';

const reason = whyNoNamespaces();
const tool = findCnitool();
const skipped = (why: string | undefined): string => (why === undefined ? '' : ` (skipped: ${why})`);

describe.skipIf(reason !== undefined)(`the CNI plugin${skipped(reason)}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-cni-novanet-'));
  const namespaces = namespacesOf('k8shost-cni');
  const hosts = testHosts();
  let host: TestHost;
  let plugin: PluginFolder;
  let novanet: Awaited<ReturnType<typeof startLocalNovaNet>>;
  let channel: Channel;
  let count = 0;

  const startNovaNet = async (port = 0): Promise<void> => {
    novanet = await startLocalNovaNet({ dir, port, pool: '10.128.0.0/16', subnetPrefixLength: 24, dnsServers: ['10.96.0.10'] });
  };
  /** A network of a tenant of its own. */
  const network = (more: object = {}) => {
    const org = `org${count++}`;
    const tenant = { orgId: org, projectId: 'web' };
    const config = {
      cniVersion: '1.1.0',
      name: `net-${org}-${process.pid}`,
      type: pluginType,
      novanet: { server_addr: host.novanet, org_id: org, project_id: 'web', node: host.node },
      ...more,
    };
    const { cniVersion, name, ...only } = config;
    const portsOf = async () => {
      const answer = await channel.call(novanetMethods.listPorts, { tenant, pageSize: 100 });
      return answer.ok ? answer.value.ports : [];
    };
    return { tenant, config, conflist: { cniVersion, name, plugins: [only] }, portsOf };
  };
  const containerOf = (id: string, path: string) => ({ CNI_CONTAINERID: id, CNI_NETNS: path, CNI_IFNAME: 'eth0' });
  const run = (command: string, config: object, env?: Readonly<Record<string, string>>) => plugin.run(host.path, command, config, env);
  const mineOf = async (name: string) => (await host.links()).filter((link) => link.ifalias?.includes(name));
  const add = async (config: object, container: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Promise<CniResult> => {
    const answer = await run('ADD', config, { ...container, ...more });
    expect(answer).toMatchObject({ exitCode: 0 });
    return answer.json as CniResult;
  };

  beforeAll(async () => {
    plugin = buildPlugin();
    await startNovaNet();
    channel = openChannel(novanet.address);
    host = await hosts.start(novanet.address);
  });
  afterAll(async () => {
    await namespaces.removeAll();
    await hosts.removeAll();
    channel?.close();
    await novanet?.stop();
    plugin?.remove();
    rmSync(dir, { recursive: true });
  });

  test('is one small file that loads nothing but what Node has', () => {
    const source = readFileSync(join(plugin.path, pluginType), 'utf8');
    expect(source.startsWith('#!')).toBe(true);
    expect(source.length).toBeLessThan(64 * 1024);
    expect([...source.matchAll(/(?:require|import)\([`"']([^`"']+)/g)].map(([, name]) => name).filter((name) => !name?.startsWith('node:'))).toEqual([]);
  });

  describe.skipIf(tool === undefined)(
    `driven by cnitool${skipped(tool ? undefined : 'cnitool is not there; npm run test:int builds it where Go is at hand')}`,
    () => {
      const drive = (conflist: object, command: string, netns: string, env: Readonly<Record<string, string>> = {}) =>
        cnitool(tool ?? '', plugin, { host: host.path, conflist, command, netns, env });

      test('CNI-20, CNI-21, CNI-23: two containers of a tenant reach each other, and go without a trace', async () => {
        const { conflist, portsOf } = network();
        const one = await namespaces.make();
        const two = await namespaces.make();
        const first = await drive(conflist, 'add', one.path);
        expect(first).toMatchObject({ code: 0, stderr: '' });
        const result = JSON.parse(first.stdout) as CniResult;
        expect(await drive(conflist, 'add', two.path)).toMatchObject({ code: 0 });

        const [, inside] = await ipJson<Link>('-n', one.name, 'addr', 'show');
        const ports = await portsOf();
        const port = ports.find(({ macAddress }) => macAddress === inside?.address);
        expect(result).toMatchObject({
          cniVersion: '1.1.0',
          interfaces: [
            { name: expect.stringMatching(/^kb/) },
            { name: expect.stringMatching(/^kv/) },
            { name: 'eth0', mac: inside?.address, mtu: 1_500, sandbox: one.path },
          ],
          ips: [{ address: `${port?.address}/24`, gateway: expect.stringMatching(/^10\.128\.\d+\.1$/), interface: 2 }],
          dns: { nameservers: ['10.96.0.10'] },
        });
        expect(inside?.addr_info?.slice(0, 1)).toMatchObject([{ local: port?.address, prefixlen: 24 }]);
        expect(await ipJson<Route>('-n', one.name, 'route', 'show', 'default')).toMatchObject([{ gateway: result.ips?.[0]?.gateway, dev: 'eth0' }]);

        await namespaces.listen(one.path);
        expect(await reaches(two.path, port?.address ?? '')).toBe(true);

        expect(await drive(conflist, 'check', one.path)).toMatchObject({ code: 0 });
        for (const { path } of [one, two, one]) expect(await drive(conflist, 'del', path)).toMatchObject({ code: 0 });
        expect(await portsOf()).toEqual([]);
        // The router stays.
        expect((await host.links()).filter((link) => link.master === result.interfaces?.[0]?.name).map((link) => link.ifname)).toEqual([
          result.interfaces?.[0]?.name.replace('kb', 'kl'),
        ]);
      });

      test('CNI-24: CHECK misses a route that was taken away', async () => {
        const { conflist } = network();
        const { name, path } = await namespaces.make();
        expect(await drive(conflist, 'add', path)).toMatchObject({ code: 0 });
        await ip('-n', name, 'route', 'del', 'default');
        expect(await drive(conflist, 'check', path)).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no default route by 10.128.') });
        expect(await drive(conflist, 'del', path)).toMatchObject({ code: 0 });
      });

      test('CNI-4, CNI-21: a list of 1.0.0 is answered in 1.0.0, and what the runtime says of resolvers comes first', async () => {
        const { conflist } = network({ cniVersion: '1.0.0', capabilities: { dns: true } });
        const { path } = await namespaces.make();
        const added = await drive(conflist, 'add', path, { CAP_ARGS: '{"dns":{"servers":["9.9.9.9"],"searches":["a.test"]}}' });
        expect(JSON.parse(added.stdout) as CniResult).toMatchObject({ cniVersion: '1.0.0', dns: { nameservers: ['9.9.9.9'], search: ['a.test'] } });
        expect(await drive(conflist, 'check', path, { CAP_ARGS: '{"dns":{"servers":["9.9.9.9"]}}' })).toMatchObject({ code: 0 });
        expect(await drive(conflist, 'del', path)).toMatchObject({ code: 0 });
      });

      test('CNI-25, CNI-26: STATUS says that ADD would work, GC takes what nobody knows', async () => {
        const { conflist, config, portsOf } = network();
        const { path } = await namespaces.make();
        expect(await drive(conflist, 'status', path)).toMatchObject({ code: 0 });
        await add(config, containerOf('forgotten', path));
        expect(await drive(conflist, 'gc', path)).toMatchObject({ code: 0 });
        expect(await portsOf()).toEqual([]);
        expect(await mineOf('forgotten')).toEqual([]);
      });
    },
  );

  test('two tenants do not reach each other, not even with an address of the other subnet, and the host is in neither network', async () => {
    const ours = network();
    const theirs = network();
    const one = await namespaces.make();
    const two = await namespaces.make();
    const first = await add(ours.config, containerOf('c1', one.path));
    await add(theirs.config, containerOf('c1', two.path));
    const address = first.ips?.[0]?.address.split('/')[0] ?? '';
    await namespaces.listen(one.path);
    expect(await reaches(two.path, address)).toBe(false);
    await ip('-n', two.name, 'addr', 'add', `${address.replace(/\d+$/, '200')}/24`, 'dev', 'eth0');
    expect(await reaches(two.path, address)).toBe(false);
    const bridge = (await host.links()).find((link) => link.ifname === first.interfaces?.[0]?.name);
    expect(bridge?.flags).toContain('NOARP');
    expect(bridge?.addr_info).toEqual([]);
  });

  test('CNI-20: an interface that is there is an error, and stays', async () => {
    const { config, portsOf } = network();
    const { name, path } = await namespaces.make();
    await add(config, containerOf('c1', path));
    const again = await run('ADD', config, containerOf('c1', path));
    expect(again).toEqual({ exitCode: 1, json: { cniVersion: '1.1.0', code: 102, msg: `eth0 is in ${path} already` } });
    expect(await ipJson<Link>('-n', name, 'link', 'show', 'eth0')).toHaveLength(1);
    expect(await portsOf()).toHaveLength(1);
  });

  test('CNI-22: ADD that fails midway undoes what it did', async () => {
    const { config, portsOf } = network();
    const { name, path } = await namespaces.make();
    await ip('-n', name, 'link', 'add', 'd0', 'type', 'bridge');
    await ip('-n', name, 'link', 'set', 'd0', 'up');
    await ip('-n', name, 'route', 'add', 'default', 'dev', 'd0');
    const failed = await run('ADD', config, containerOf('midway', path));
    expect(failed).toMatchObject({
      exitCode: 1,
      json: { code: 100, msg: expect.stringMatching(/^ip route add default via 10\.128\.\d+\.1 dev eth0 failed$/) },
    });
    expect((await ipJson<Link>('-n', name, 'link', 'show')).map((link) => link.ifname)).toEqual(['lo', 'd0']);
    expect(await mineOf('midway')).toEqual([]);
    expect(await portsOf()).toEqual([]);

    await ip('-n', name, 'link', 'del', 'd0');
    await add(config, containerOf('midway', path));
  });

  test('CNI-23: DEL is a success when the namespace is gone, and when there never was anything', async () => {
    const { config, portsOf } = network();
    const { name, path } = await namespaces.make();
    await add(config, containerOf('c1', path));
    await ip('netns', 'del', name);
    for (const netns of [path, '', '']) expect(await run('DEL', config, containerOf('c1', netns))).toEqual({ exitCode: 0, json: undefined });
    expect(await run('DEL', config, containerOf('never', ''))).toEqual({ exitCode: 0, json: undefined });
    expect(await portsOf()).toEqual([]);
  });

  test('CNI-32: a pod has the port that was made for its uid, and keeps it; a uid of another tenant finds none', async () => {
    const { config, portsOf, tenant } = network();
    const { path } = await namespaces.make();
    const ownership = { tenant, owner: 'k8shost/pods/uid-1', revision: 7 };
    const made = await channel.call(novanetMethods.createPort, { ownership, deviceId: 'uid-1', name: 'default/web', subnetId: '' });
    const address = made.ok ? made.value.address : '';
    const pod = { CNI_ARGS: 'IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web;K8S_POD_UID=uid-1' };
    const result = await add(config, containerOf('sandbox', path), pod);
    expect(result.ips).toMatchObject([{ address: `${address}/24` }]);
    expect(await run('CHECK', { ...config, prevResult: result }, { ...containerOf('sandbox', path), ...pod })).toMatchObject({ exitCode: 0 });
    expect(await run('DEL', config, { ...containerOf('sandbox', path), ...pod })).toMatchObject({ exitCode: 0 });
    expect(await portsOf()).toMatchObject([{ address, deviceId: 'uid-1' }]);

    const other = await run('ADD', network().config, { ...containerOf('sandbox', path), ...pod });
    expect(other).toMatchObject({ exitCode: 1, json: { code: 11, msg: expect.stringContaining('NovaNET has no port of pod uid-1') } });
  });

  test("a subnet that is not the tenant's is refused", async () => {
    const { config } = network();
    const { path } = await namespaces.make();
    const answer = await run('ADD', { ...config, novanet: { ...config.novanet, subnet_id: 'subnet-10-128-0-0' } }, containerOf('c1', path));
    expect(answer).toMatchObject({
      exitCode: 1,
      json: { code: 101, msg: expect.stringContaining('there is no subnet subnet-10-128-0-0'), details: 'NOT_FOUND' },
    });
  });

  test('CNI-28: containers of a tenant that start at once share one new bridge and router', async () => {
    const { config, portsOf } = network();
    const places = await Promise.all(Array.from({ length: 5 }, () => namespaces.make()));
    const results = await Promise.all(places.map(({ path }, index) => add(config, containerOf(`c${index}`, path))));
    expect(new Set(results.map((result) => result.interfaces?.[0]?.name)).size).toBe(1);
    expect(new Set((await portsOf()).map((port) => port.address)).size).toBe(5);
    // The router's link is one of them.
    const enslaved = (await host.links()).filter((link) => link.master === results[0]?.interfaces?.[0]?.name);
    expect(enslaved).toHaveLength(6);
    for (const [index, prevResult] of results.entries())
      expect(await run('CHECK', { ...config, prevResult }, containerOf(`c${index}`, places[index]?.path ?? ''))).toMatchObject({ exitCode: 0 });
  });

  test('CNI-26: GC leaves what is valid, other networks and other nodes', async () => {
    const { config, portsOf } = network();
    const places = await Promise.all(Array.from({ length: 3 }, () => namespaces.make()));
    await add(config, containerOf('stays', places[0]?.path ?? ''));
    await add(config, containerOf('goes', places[1]?.path ?? ''));
    await add({ ...config, novanet: { ...config.novanet, node: `${host.node}-2` }, name: `${config.name}-2` }, containerOf('elsewhere', places[2]?.path ?? ''));
    const valid = { ...config, 'cni.dev/valid-attachments': [{ containerID: 'stays', ifname: 'eth0' }] };
    expect(await run('GC', valid)).toEqual({ exitCode: 0, json: undefined });
    expect((await portsOf()).map((port) => port.deviceId).sort()).toEqual(['elsewhere', 'stays']);
    expect((await ipJson<Link>('-n', places[1]?.name ?? '', 'link', 'show')).map((link) => link.ifname)).toEqual(['lo']);
  });

  test('CNI-23, CNI-25: without NovaNET STATUS says so, and DEL leaves nothing behind once it is back', async () => {
    const { config, portsOf } = network();
    const { path } = await namespaces.make();
    await add(config, containerOf('c1', path));
    const port = Number(novanet.address.split(':')[1]);
    await novanet.stop();
    expect(await run('STATUS', config)).toMatchObject({ exitCode: 1, json: { code: 50, msg: expect.stringContaining('does not answer') } });
    expect(await run('GC', config)).toMatchObject({ exitCode: 1, json: { code: 11 } });
    expect(await run('DEL', config, containerOf('c1', path))).toMatchObject({ exitCode: 1, json: { code: 11 } });
    await startNovaNet(port);
    expect(await run('DEL', config, containerOf('c1', path))).toEqual({ exitCode: 0, json: undefined });
    channel.close();
    channel = openChannel(novanet.address);
    expect(await portsOf()).toEqual([]);
  });
});
