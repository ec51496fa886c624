// Hosts of a test's own on one wire, each with `k8shost agent`, and containers that the CNI plugin plugs in.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ip, namespacesOf } from '../../../cni/testing/network-namespaces.ts';
import { buildPlugin, pluginType } from '../../../cni/testing/plugin-process.ts';
import { testHosts, type TestHost } from '../../../cni/testing/test-hosts.ts';
import type { FlashDnsSetup } from './flashdns-process.ts';

const run = promisify(execFile);
const flashDnsProgram = join(import.meta.dirname, 'flashdns-process.ts');
const program = join(resolve(import.meta.dirname, '../../../..'), 'bin/k8shost.ts');

export interface WiredHost extends TestHost {
  /** On the wire. */
  readonly address: string;
}

export interface Plugged {
  readonly host: WiredHost;
  readonly name: string;
  readonly path: string;
  readonly address: string;
}

export interface Container extends Plugged {
  /** What listens there ends at once. */
  kill(): void;
}

/** What its agent heard of FlashDNS, over restarts. */
const heardNames = ({ node }: Pick<WiredHost, 'node'>): string => `/run/k8shost/names-${node}`;

/** Of an agent: pods find no names, and have a way out. */
export const noFlashDns = ['--flashdns', 'none'];

/** Answers every connection with one line: who it is, and whom it sees. */
const listener = `const [, name, ...ports] = process.argv;
  const net = require('node:net'); const dgram = require('node:dgram');
  let left = 2 * ports.length; const up = () => { left -= 1; if (left === 0) console.log('ready'); };
  for (const port of ports) {
    net.createServer((it) => it.on('error', () => undefined).end(name + ' ' + it.remoteAddress.replace('::ffff:', '') + '\\n')).listen(Number(port), up);
    const udp = dgram.createSocket('udp4'); udp.on('message', (_, from) => udp.send(name + ' ' + from.address, from.port, from.address)); udp.bind(Number(port), up);
  }`;

const asker = `const [, protocol, address, port, count] = process.argv;
  const ask = () => new Promise((done) => {
    const say = (what) => { clearTimeout(timer); done(what.trim()); };
    const timer = setTimeout(say, 1500, 'nothing');
    if (protocol === 'udp') {
      const it = require('node:dgram').createSocket('udp4'); it.on('message', (text) => { say(String(text)); it.close(); }).on('error', (error) => say(error.code));
      it.connect(Number(port), address, () => it.send('?')); return;
    }
    let said = ''; const it = require('node:net').connect(Number(port), address);
    it.on('data', (text) => (said += text)).on('close', () => say(said || 'closed')).on('error', (error) => say(error.code));
  });
  (async () => { const all = []; for (let i = 0; i < Number(count); i++) all.push(await ask()); console.log(JSON.stringify(all)); process.exit(); })();`;

const sender = `const [, address, port] = process.argv; const it = require('node:dgram').createSocket('udp4');
  it.on('message', (text) => console.log(String(text))).on('error', () => undefined); it.bind(5555, () => { console.log('started'); setInterval(() => it.send('?', Number(port), address), 20); });`;

/** Bytes 6 and 7 of an answer count its records. */
const nameAsker = `const [, address, port, name] = process.argv; const counts = { asked: 0, found: 0 };
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  const query = Buffer.concat([Buffer.from([0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]), ...labels, Buffer.from([0, 0, 1, 0, 1])]);
  process.stdin.on('end', () => { console.log(JSON.stringify(counts)); process.exit(); }).resume(); console.log('started');
  setInterval(() => {
    const it = require('node:dgram').createSocket('udp4'); const close = () => { clearTimeout(timer); it.close(); };
    const timer = setTimeout(close, 500); counts.asked += 1;
    it.on('message', (answer) => { if (answer.readUInt16BE(6) > 0) counts.found += 1; close(); }).on('error', close); it.send(query, Number(port), address);
  }, 20);`;

const endless = `const [, address, port] = process.argv; const net = require('node:net'); const counts = {}; let goes = true;
  process.stdin.on('end', () => { goes = false; }).resume(); console.log('started');
  const once = () => new Promise((done) => {
    let said = ''; const say = (what) => { clearTimeout(timer); counts[what] = (counts[what] ?? 0) + 1; it.destroy(); done(); };
    const timer = setTimeout(() => say('nothing'), 3000);
    const it = net.connect(Number(port), address).on('data', (text) => (said += text)).on('end', () => say(said.split(' ')[0] || 'closed')).on('error', (error) => say(error.code));
  });
  (async () => { while (goes) await once(); console.log(JSON.stringify(counts)); process.exit(); })();`;

/** What the address answered each time: `NAME CLIENT`, an error such as ECONNREFUSED, or 'nothing'. */
export async function ask(path: string, address: string, port: number, { count = 1, protocol = 'tcp' } = {}): Promise<readonly string[]> {
  const { stdout } = await run('nsenter', [`--net=${path}`, process.execPath, '-e', asker, protocol, address, String(port), String(count)]);
  return JSON.parse(stdout) as readonly string[];
}

const httpAsker = `const it = require('node:http').get(process.argv[1], { timeout: 1500, agent: false }, (answer) => {
    let body = ''; answer.setEncoding('utf8').on('data', (text) => (body += text)).on('end', () => console.log(JSON.stringify({ status: answer.statusCode, headers: answer.headers, body })));
  }).on('timeout', () => it.destroy(new Error('nothing'))).on('error', (error) => console.log(JSON.stringify({ status: 0, headers: {}, body: error.code ?? error.message })));`;

/** Status 0: there was no answer, and `body` says why: an error such as ECONNREFUSED, or 'nothing'. */
export async function httpGet(
  path: string,
  url: string,
): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }> {
  const { stdout } = await run('nsenter', [`--net=${path}`, process.execPath, '-e', httpAsker, url]);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof httpGet>>;
}

export function wiredHosts(prefix: string) {
  const hosts = testHosts();
  const namespaces = namespacesOf(prefix);
  const children: ChildProcess[] = [];
  const agents = new Map<string, ChildProcess>();
  const plugin = buildPlugin();
  let wire: { readonly name: string; readonly path: string } | undefined;
  let count = 0;

  const connect = async (name: string, address: string): Promise<void> => {
    wire ??= await namespaces.make();
    if (count++ === 0) {
      await ip('-n', wire.name, 'link', 'add', 'wire', 'type', 'bridge');
      await ip('-n', wire.name, 'link', 'set', 'wire', 'up');
    }
    const port = `p${count}`;
    await ip('-n', wire.name, 'link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
    await ip('-n', wire.name, 'link', 'set', port, 'master', 'wire', 'up');
    await ip('-n', name, 'addr', 'add', `${address}/24`, 'dev', 'eth0');
    await ip('-n', name, 'link', 'set', 'eth0', 'up');
  };
  /** Once it says something. */
  const begin = (path: string, args: readonly string[]): Promise<{ readonly child: ChildProcess; said(): string }> => {
    const child = spawn('nsenter', [`--net=${path}`, process.execPath, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    let said = '';
    return new Promise((ready, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        ready({ child, said: () => said });
      });
      child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
    });
  };
  const start = async (path: string, args: readonly string[]): Promise<ChildProcess> => (await begin(path, args)).child;
  const agent = (host: WiredHost, flags: readonly string[]): Promise<ChildProcess> =>
    start(host.path, [program, 'agent', '--node', host.node, '--novanet', host.novanet, '--tunnel-address', host.address, ...flags]);
  const plugIn = async (host: WiredHost, tenant: { readonly org: string; readonly project: string }, uid: string): Promise<Plugged> => {
    const { name, path } = await namespaces.make();
    const config = {
      cniVersion: '1.1.0',
      name: 'pods',
      type: pluginType,
      novanet: { server_addr: host.novanet, org_id: tenant.org, project_id: tenant.project, node: host.node },
    };
    const env = { CNI_CONTAINERID: uid, CNI_NETNS: path, CNI_IFNAME: 'eth0', CNI_ARGS: `IgnoreUnknown=1;K8S_POD_UID=${uid}` };
    const added = await plugin.run(host.path, 'ADD', config, env);
    if (added.exitCode !== 0) throw new Error(JSON.stringify(added.json));
    const address = (added.json as { ips: { address: string }[] }).ips[0]?.address.split('/')[0] ?? '';
    await ip('-n', name, 'link', 'set', 'lo', 'up');
    return { host, name, path, address };
  };
  return {
    /** With an agent that runs. */
    host: async (novanet: string, flags: readonly string[] = noFlashDns): Promise<WiredHost> => {
      const host = { ...(await hosts.start(novanet)), address: `192.0.2.${count + 11}` };
      await connect(host.name, host.address);
      await ip('-n', host.name, 'route', 'add', 'default', 'dev', 'eth0');
      agents.set(host.node, await agent(host, flags));
      return host;
    },
    killAgent: (host: WiredHost): void => {
      agents.get(host.node)?.kill('SIGKILL');
    },
    startAgent: async (host: WiredHost, flags: readonly string[] = noFlashDns): Promise<void> => {
      agents.set(host.node, await agent(host, flags));
    },
    forgetNames: (host: WiredHost): void => rmSync(heardNames(host), { force: true }),
    /** On the wire, outside all networks. */
    outsider: async (): Promise<{ readonly path: string; readonly name: string; readonly address: string }> => {
      const outside = await namespaces.make();
      const address = `192.0.2.${count + 11}`;
      await connect(outside.name, address);
      return { ...outside, address };
    },
    /** With the port of the pod's uid; nothing runs in it. */
    plugIn,
    /** One that listens on `ports` and answers with its name. */
    container: async (
      host: WiredHost,
      tenant: { readonly org: string; readonly project: string },
      uid: string,
      ports: readonly number[],
    ): Promise<Container> => {
      const container = await plugIn(host, tenant, uid);
      const listens = await start(container.path, ['-e', listener, uid, ...ports.map(String)]);
      return { ...container, kill: () => void listens.kill('SIGKILL') };
    },
    /** The FlashDNS that `flashdns-process.ts` starts there. */
    flashDns: (place: { readonly path: string }, setup: FlashDnsSetup): Promise<ChildProcess> => start(place.path, [flashDnsProgram, JSON.stringify(setup)]),
    /** Answers there as a container does. */
    listen: async (place: { readonly path: string }, name: string, ports: readonly number[]): Promise<void> => {
      await start(place.path, ['-e', listener, name, ...ports.map(String)]);
    },
    /** Connects again and again, until it is told to stop; then all that was answered, each with how often. */
    askUntil: async (from: { readonly path: string }, address: string, port: number): Promise<{ stop(): Promise<Readonly<Record<string, number>>> }> => {
      const { child, said } = await begin(from.path, ['-e', endless, address, String(port)]);
      return {
        stop: () =>
          new Promise((done) => {
            child.once('close', () => done(JSON.parse(said().split('\n')[1] ?? '') as Readonly<Record<string, number>>));
            child.stdin?.end();
          }),
      };
    },
    /** Asks again and again, each time from another port, until it is told to stop; how often, and how often a server answered with an address. */
    keepAskingName: async (
      from: { readonly path: string },
      address: string,
      port: number,
      name: string,
    ): Promise<{ stop(): Promise<{ asked: number; found: number }> }> => {
      const { child, said } = await begin(from.path, ['-e', nameAsker, address, String(port), name]);
      return {
        stop: () =>
          new Promise((done) => {
            child.once('close', () => done(JSON.parse(said().split('\n')[1] ?? '') as { asked: number; found: number }));
            child.stdin?.end();
          }),
      };
    },
    /** Sends datagrams from one port, every 20 ms; who answered last. */
    keepSending: async (from: { readonly path: string }, address: string, port: number): Promise<{ last(): string }> => {
      const { said } = await begin(from.path, ['-e', sender, address, String(port)]);
      return { last: () => said().trim().split('\n').at(-1) ?? '' };
    },
    removeAll: async (): Promise<void> => {
      for (const child of children.splice(0)) child.kill('SIGKILL');
      for (const node of agents.keys()) rmSync(heardNames({ node }), { force: true });
      await namespaces.removeAll();
      await hosts.removeAll();
      plugin.remove();
    },
  };
}
