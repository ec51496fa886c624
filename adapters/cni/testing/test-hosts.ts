// Hosts of a test's own: each a network namespace where NovaNET answers on 127.0.0.1, so that bridges of a test are nobody else's. Routers are
// where all of a machine's are, named by the host.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Link } from '../run-ip.ts';
import { ip, ipJson } from './network-namespaces.ts';

const novanetPort = 50_052;

export interface TestHost {
  /** Of the node. */
  readonly node: string;
  /** Of the network namespace. */
  readonly name: string;
  readonly path: string;
  /** Where NovaNET answers on this host. */
  readonly novanet: string;
  links(): Promise<readonly Link[]>;
}

export function testHosts() {
  const folder = mkdtempSync(join(tmpdir(), 'k8shost-cni-hosts-'));
  const hosts: TestHost[] = [];
  const relays: ChildProcess[] = [];
  const doors: Server[] = [];
  return {
    /** `novanet` is an address of the machine that runs the tests. */
    start: async (novanet: string): Promise<TestHost> => {
      const node = `n${hosts.length}-${process.pid}`;
      const name = `k8shost-host-${node}`;
      const host = { node, name, path: `/var/run/netns/${name}`, novanet: `127.0.0.1:${novanetPort}`, links: () => linksOf(name) };
      hosts.push(host);
      await ip('netns', 'add', name);
      await ip('-n', name, 'link', 'set', 'lo', 'up');
      const door = join(folder, node);
      doors.push(await openDoor(door, novanet));
      relays.push(await startRelay(host.path, door));
      return host;
    },
    removeAll: async (): Promise<void> => {
      for (const relay of relays.splice(0)) relay.kill('SIGKILL');
      for (const door of doors.splice(0)) door.close();
      const names = readdirSync('/var/run/netns');
      for (const { name, node } of hosts.splice(0))
        for (const one of names) if (one === name || one.startsWith(`k8shost-${node}-`)) await ip('netns', 'del', one).catch(() => undefined);
      rmSync(folder, { recursive: true });
    },
  };
}

const linksOf = (name: string): Promise<readonly Link[]> => ipJson<Link>('-n', name, '-d', 'addr', 'show');

const joined = (one: Socket, other: Socket): void => {
  one.pipe(other).pipe(one);
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const)
    socket.on('error', () => undefined).on('close', () => peer.destroy());
};

/** A socket in the file system is reached from every network namespace. */
function openDoor(path: string, address: string): Promise<Server> {
  const [host = '', port] = address.split(':');
  const server = createServer((socket) => joined(socket, connect(Number(port), host)));
  return new Promise((resolve) => server.listen(path, () => resolve(server)));
}

function startRelay(netns: string, door: string): Promise<ChildProcess> {
  const program = `const net = require('node:net');
    const joined = ${joined.toString()};
    net.createServer((socket) => joined(socket, net.connect('${door}'))).listen(${novanetPort}, '127.0.0.1', () => console.log('ready'));`;
  const child = spawn('nsenter', [`--net=${netns}`, process.execPath, '-e', program]);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the relay ended with ${code}`)));
  });
}
